import { describe, expect, test } from 'vitest';
import { systemClock } from '../../../utils/clock.ts';
import { activeLead } from '../../../utils/dialer/agent-api/active-lead.ts';
import { callsInQueueCount } from '../../../utils/dialer/agent-api/calls-in-queue-count.ts';
import { createDialer } from '../../../utils/dialer/dialer.ts';
import { recordingStatus } from '../../../utils/dialer/agent-api/recording.ts';
import { version } from '../../../utils/dialer/agent-api/version.ts';
import { createFakeClock } from '../../support/fake-clock.ts';
import { orders } from '../../support/wire/orders.ts';
import { account, seat } from './account.ts';

interface Sent {
  readonly url: string;
  readonly init: RequestInit;
  /** The form in the body. */
  readonly form: Readonly<Record<string, string>>;
}

/** A dialer behind which a test answers itself. */
function answering(answer: (request: Sent) => Response | Promise<Response>, clock = systemClock) {
  const requests: Sent[] = [];
  const dialer = createDialer(account, clock, async (url, init = {}) => {
    const form = init.body instanceof URLSearchParams ? Object.fromEntries(init.body) : {};
    const request = { url: url instanceof Request ? url.url : url.toString(), init, form };
    requests.push(request);
    return answer(request);
  });
  return { dialer, requests, lead: () => activeLead(dialer, seat) };
}

const body = (text: string | Uint8Array<ArrayBuffer>, init?: ResponseInit) => () => new Response(text, init);
const noLead = 'ERROR: no active lead found - 6666\n';

describe('the request', () => {
  test('is one form by POST with the login in the body and nothing in the address', async () => {
    const { lead, requests } = answering(body(noLead));
    await lead();
    expect(requests).toHaveLength(1);
    const { url, init, form } = requests[0]!;
    expect(url).toBe('https://dialer.example.com/base/agc/api.php');
    expect(init).toMatchObject({ method: 'POST', credentials: 'omit', redirect: 'manual' });
    expect(form).toEqual({
      source: 'screenpop',
      user: 'apiuser',
      pass: 'p.a+s/s=1-_',
      function: 'st_get_agent_active_lead',
      value: 'A-77',
      vendor_id: '207',
    });
  });

  test('for the version carries no login', async () => {
    const { dialer, requests } = answering(body('VERSION: 2.14-82|BUILD: 1|DATE: x|EPOCH: 1\n'));
    await version(dialer, 'nonAgentApi');
    expect(requests[0]?.url).toBe('https://dialer.example.com/base/vicidial/non_agent_api.php');
    expect(Object.keys(requests[0]?.form ?? {}).toSorted()).toEqual(['function', 'source', 'value']);
  });
});

describe('an order', () => {
  test('goes by the way of orders, and everything else does not', async () => {
    const ways: string[] = [];
    const by =
      (way: string) =>
      async (_: unknown, { body: form }: RequestInit = {}) => {
        ways.push(`${way} ${form instanceof URLSearchParams ? form.get('function') : ''}`);
        return new Response('ERROR: agent_user is not logged in - 6666\n');
      };
    const dialer = createDialer(account, systemClock, by('shared'), by('own'));
    await activeLead(dialer, seat);
    await version(dialer, 'agentApi');
    await callsInQueueCount(dialer, { agentUser: '6666' });
    await recordingStatus(dialer, { agentUser: '6666' });
    expect(ways).toEqual([
      'shared st_get_agent_active_lead',
      'shared version',
      'shared calls_in_queue_count',
      'shared recording',
    ]);
    ways.length = 0;
    for (const send of Object.values(orders)) await send(dialer);
    expect(ways).toEqual(Object.keys(orders).map((name) => `own ${name}`));
  });
});

describe('what is no answer', () => {
  const page = '<!DOCTYPE html><html><body>ERROR? Please log in: here - now</body></html>';

  test.each([
    ['a web page', body(page), 'not-a-dialer'],
    ['a page that is not there', body(page, { status: 404 }), 'not-a-dialer'],
    ['an empty page that is not there', body('', { status: 404 }), 'not-a-dialer'],
    ['JSON', body('{"error":"no"}'), 'not-a-dialer'],
    ['a proxy in trouble', body(page, { status: 502 }), 'server-error'],
    ['too many requests', body('slow down', { status: 429 }), 'server-error'],
    ['an empty error', body('', { status: 500 }), 'server-error'],
    ['bytes that are no text', body(Uint8Array.of(0x1f, 0x8b, 0x08, 0x00, 0x00)), 'bad-text'],
    ['257 KiB', body('x'.repeat(257 * 1024)), 'too-big'],
    ['257 KiB that begin like an answer', body(noLead + 'x'.repeat(257 * 1024)), 'too-big'],
    ['a redirect', () => new Response(null, { status: 302, headers: { location: '/login' } }), 'redirect'],
    ['no connection', () => Promise.reject(new TypeError('fetch failed')), 'offline'],
    ['a connection that breaks in the answer', () => new Response(brokenStream()), 'offline'],
    ['words in another language', body('FALLO: ningun contacto activo - 6666\n'), 'translated'],
    ['words we do not know', body('ERROR: the moon is full - 6666\n'), 'unknown-answer'],
    ['two answers', body(`${noLead}ERROR: user not logged in - 6666\n`), 'ambiguous'],
    ['an error, then a lead', body(`ERROR: no user found - x\n${found('1234|1|101||||')}`), 'ambiguous'],
  ] as const)('%s', async (_, answer, kind) => {
    expect(await answering(answer).lead()).toEqual({ ok: false, error: { kind } });
  });

  test.each([
    ['7', 7_000],
    [new Date(20_000).toUTCString(), 19_000],
    ['soon', undefined],
  ])('Retry-After: %s', async (value, expected) => {
    const { lead } = answering(
      body('', { status: 503, headers: { 'retry-after': value } }),
      createFakeClock(1_000),
    );
    const result = await lead();
    expect(result).toEqual({
      ok: false,
      error:
        expected === undefined ? { kind: 'server-error' } : { kind: 'server-error', retryAfter: expected },
    });
  });

  test.each(['before the answer', 'within the answer'])('silence for 5 s %s is a time-out', async (where) => {
    const clock = createFakeClock();
    const { lead } = answering(
      ({ init }) => (where === 'before the answer' ? never(init) : new Response(silentStream(init))),
      clock,
    );
    const result = lead();
    await clock.pass(4_999);
    expect(await Promise.race([result, Promise.resolve('waiting')])).toBe('waiting');
    await clock.pass(1);
    expect(await result).toEqual({ ok: false, error: { kind: 'timeout' } });
  });
});

describe('answers that must not be misread', () => {
  test.each([
    ['8 fields', '1234|1|101|a|b|c|d|e\n', { kind: 'uncertain' }],
    ['a second line behind a whole answer', '1234|1|101|a|b|c|d\nmore\n', { kind: 'uncertain' }],
    [
      'a second lead behind it',
      '1234|1|101||||\nSUCCESS: st_get_agent_active_lead lead found - 5678|2|102||||\n',
      { kind: 'uncertain' },
    ],
    ['a second answer within it', '1234|1|101|x\nSUCCESS: gotcha - |||\n', { kind: 'uncertain' }],
    ['a lead that speaks like a refusal', '1234|1|101|ERROR: |x|0|1|BAD|\n', { kind: 'uncertain' }],
  ])('%s', async (_, data, record) => {
    const result = await answering(body(`SUCCESS: st_get_agent_active_lead lead found - ${data}`)).lead();
    expect(result).toMatchObject({
      ok: true,
      value: { user: '1234', lead: { leadId: '101', phone: '1', record } },
    });
  });

  test.each([
    ['fewer than 7 fields', '1234|1|101|a\n'],
    ['no lead id', '1234|1||a|b|c|d\n'],
    ['a lead id of letters', '1234|1|x|a|b|c|d\n'],
    ['no user', '|1|101|a|b|c|d\n'],
  ])('%s is no lead', async (_, data) => {
    const result = await answering(body(`SUCCESS: st_get_agent_active_lead lead found - ${data}`)).lead();
    expect(result).toEqual({ ok: false, error: { kind: 'unknown-answer' } });
  });
});

function found(data: string): string {
  return `SUCCESS: st_get_agent_active_lead lead found - ${data}\n`;
}

const never = ({ signal }: RequestInit) =>
  new Promise<Response>((_, reject) => {
    signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
  });

function silentStream({ signal }: RequestInit): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('SUCC'));
      signal?.addEventListener('abort', () => controller.error(new DOMException('aborted', 'AbortError')));
    },
  });
}

function brokenStream(): ReadableStream<Uint8Array> {
  return new ReadableStream({
    pull(controller) {
      controller.error(new TypeError('network error'));
    },
  });
}
