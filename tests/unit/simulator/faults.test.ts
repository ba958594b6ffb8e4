import { beforeEach, describe, expect, it } from 'vitest';
import type { Engine } from '../../simulator/dialer/engine.ts';
import { createEngine } from '../../simulator/dialer/engine.ts';
import type { Fault } from '../../simulator/dialer/fault.ts';
import { simulatorFetch } from '../../simulator/dialer/fetch.ts';
import { findLiveAgent } from '../../simulator/dialer/world.ts';
import { recordedWorld } from '../../simulator/worlds/recorded.ts';
import type { FakeClock } from '../../support/fake-clock.ts';
import { createFakeClock } from '../../support/fake-clock.ts';
import { activeLeadForm } from './asking.ts';

const ADDRESS = 'https://dialer.example.com/agc/api.php';

let clock: FakeClock;
let engine: Engine;

beforeEach(() => {
  clock = createFakeClock();
  engine = createEngine({ world: recordedWorld(), clock });
});

function ask(init: RequestInit = {}): Promise<Response> {
  return simulatorFetch(engine)(ADDRESS, {
    method: 'POST',
    body: activeLeadForm(),
    credentials: 'omit',
    redirect: 'error',
    ...init,
  });
}

const textWith = async (fault: Fault) => {
  engine.faults.next(fault);
  return (await ask()).text();
};

const GOOD =
  'SUCCESS: st_get_agent_active_lead lead found - 1234|7275551212|101|9987-1234765|SK|WILLIAMS|JUH764AJJJ9\n';

describe('what stands before the dialer', () => {
  it('asks for a password of its own', async () => {
    engine.faults.next({ kind: 'http-auth' });
    const answer = await ask();
    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toBe('Basic realm="Dialer"');
  });

  it('blocks the request as a firewall does', async () => {
    engine.faults.next({ kind: 'firewall' });
    const answer = await ask();
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain('blocked by the security rules');
  });
});

describe('an answer that is spoiled', () => {
  it.each([
    [{ kind: 'empty' }, ''],
    [{ kind: 'cut-off' }, GOOD.slice(0, GOOD.length / 2)],
    [{ kind: 'bom' }, `\uFEFF\uFEFF\uFEFF${GOOD}`],
    [{ kind: 'bom', count: 1 }, `\uFEFF${GOOD}`],
    [{ kind: 'options-output', text: 'ok ' }, `ok ok ok ${GOOD}`],
    [{ kind: 'options-output', text: '\n' }, `\n\n\n${GOOD}`],
  ] as const satisfies readonly (readonly [Fault, string])[])('%j', async (fault, text) => {
    engine.faults.next(fault);
    // As bytes: a decoder drops the first byte order mark.
    expect(Buffer.from(await (await ask()).arrayBuffer()).toString()).toBe(text);
  });

  it('is garbled beyond recognition, and of the same length', async () => {
    const text = await textWith({ kind: 'garbled' });
    expect(text).toHaveLength(GOOD.length);
    expect(text).not.toContain('SUCCESS');
  });

  it('comes after 84 KB of warnings, with more behind it', async () => {
    const text = await textWith({ kind: 'chatty-php' });
    expect(text.length).toBeGreaterThan(83_000);
    expect(text).toContain(GOOD);
    expect(text.endsWith('<br />\n')).toBe(true);
  });

  it.each([
    [{}, `${GOOD}<br />\n<b>Warning</b>`],
    [{ newline: false }, `${GOOD.trimEnd()}<br />\n<b>Warning</b>`],
    [{ html: false }, `${GOOD}\nWarning: `],
    [{ newline: false, html: false }, `${GOOD.trimEnd()}\nWarning: `],
  ] as const)('has a warning behind it %j', async (how, begin) => {
    expect(await textWith({ kind: 'notice-behind', ...how })).toContain(begin);
  });

  it('was given all the same: the order is stored', async () => {
    engine.faults.next({ kind: 'empty' });
    const body = activeLeadForm({ function: 'external_hangup', value: '1', agent_user: '1234' });
    expect(await (await ask({ body })).text()).toBe('');
    expect(findLiveAgent(engine.world, '1234')?.mailbox.external_hangup).toBe('1');
  });

  it('may be one odd answer among good ones', async () => {
    engine.faults.next({ kind: 'garbled' });
    await ask();
    expect(await (await ask()).text()).toBe(GOOD);
  });
});

describe('faults', () => {
  it('meet the next requests and no more', async () => {
    engine.faults.next({ kind: 'outage' }, 2);
    await expect(ask()).rejects.toThrow(TypeError);
    await expect(ask()).rejects.toThrow(TypeError);
    expect((await ask()).status).toBe(200);
    expect(engine.requests.map(({ fault }) => fault)).toEqual(['outage', 'outage', null]);
  });

  it('last until they are cleared, with the queued ones first', async () => {
    engine.faults.set({ kind: 'empty-500' });
    engine.faults.next({ kind: 'unavailable', retryAfter: '7' });
    const [first, second, third] = [await ask(), await ask(), await ask()];
    expect([first.status, first.headers.get('retry-after')]).toEqual([503, '7']);
    expect([second.status, await second.text(), third.status]).toEqual([500, '', 500]);
    engine.faults.clear();
    expect((await ask()).status).toBe(200);
  });

  it('hang until the caller gives up, with its reason', async () => {
    engine.faults.set({ kind: 'hang' });
    const caller = new AbortController();
    const answer = ask({ signal: caller.signal });
    caller.abort(new Error('enough'));
    await expect(answer).rejects.toThrow('enough');
  });

  it('stall in the middle of the body', async () => {
    engine.faults.set({ kind: 'stall' });
    const caller = new AbortController();
    const answer = await ask({ signal: caller.signal });
    expect(answer.status).toBe(200);
    const text = answer.text();
    caller.abort(new Error('enough'));
    await expect(text).rejects.toThrow('enough');
  });

  it('slow the answer down by the clock', async () => {
    engine.faults.set({ kind: 'slow', ms: 3000 });
    let settled = false;
    const answer = ask().finally(() => {
      settled = true;
    });
    // The request's body is read first, which takes a few turns of its own.
    while (engine.requests.length === 0) await new Promise(setImmediate);
    await clock.pass(2999);
    expect(settled).toBe(false);
    await clock.pass(1);
    expect(await (await answer).text()).toMatch(/^SUCCESS/);
  });

  it('leave no answer for a caller who is already gone', async () => {
    await expect(ask({ signal: AbortSignal.abort() })).rejects.toThrow(/abort/i);
    expect(engine.requests).toHaveLength(0);
  });

  it.each([
    [{ kind: 'captive-portal' }, /<title>Guest Wi-Fi/],
    [{ kind: 'login-page' }, /VD_pass/],
    [{ kind: 'two-answers' }, /^SUCCESS: .*\nERROR: .*\n$/],
    [{ kind: 'another-user', user: '9999' }, /^SUCCESS: .* - 9999\|/],
    [{ kind: 'raw', status: 200, body: 'hello' }, /^hello$/],
  ] satisfies [Fault, RegExp][])('answer %o', async (fault, shape) => {
    expect(await textWith(fault)).toMatch(shape);
  });

  it('send more than 256 KiB', async () => {
    expect((await textWith({ kind: 'too-big' })).length).toBeGreaterThan(256 * 1024);
  });

  it('send bytes that are not UTF-8, and windows-1252 of the right answer', async () => {
    engine.faults.next({ kind: 'binary' });
    const strict = new TextDecoder('utf-8', { fatal: true });
    const binary = await (await ask()).arrayBuffer();
    expect(() => strict.decode(binary)).toThrow(TypeError);

    const lead = engine.world.leads.get(101);
    if (lead !== undefined) lead.province = 'Québec';
    engine.faults.next({ kind: 'windows-1252' });
    const bytes = await (await ask()).arrayBuffer();
    expect(() => strict.decode(bytes)).toThrow(TypeError);
    expect(new TextDecoder('windows-1252').decode(bytes)).toContain('|Québec|');
  });

  it('redirect, which a careful caller refuses', async () => {
    engine.faults.next({ kind: 'redirect', to: '/elsewhere' }, 3);
    await expect(ask()).rejects.toThrow(/redirect/);
    expect((await ask({ redirect: 'manual' })).headers.get('location')).toBe('/elsewhere');
    engine.faults.clear();
    engine.faults.next({ kind: 'redirect', to: '/elsewhere' });
    expect((await ask({ redirect: 'follow' })).status).toBe(404);
    expect(engine.requests.at(-1)).toMatchObject({ method: 'GET', path: '/elsewhere' });
  });

  it('replay any recorded status and bytes', async () => {
    engine.faults.next({ kind: 'raw', status: 500, body: Uint8Array.of(0xcc, 0x0a) });
    const answer = await ask();
    expect(answer.status).toBe(500);
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(Uint8Array.of(0xcc, 0x0a));
  });
});
