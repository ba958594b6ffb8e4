import { describe, expect, test } from 'vitest';
import { systemClock } from '../../../utils/clock.ts';
import { version } from '../../../utils/dialer/agent-api/version.ts';
import { createDialer } from '../../../utils/dialer/dialer.ts';
import { createFakeClock } from '../../support/fake-clock.ts';
import { account } from './account.ts';

/** What a browser lets an extension see of a server: which of these requests it answers. */
async function heardFrom(answers: { readonly https: boolean; readonly http: boolean }, url = account.url) {
  const asked: { readonly to: string; readonly init: RequestInit }[] = [];
  const dialer = createDialer({ ...account, url }, systemClock, async (input, init = {}) => {
    const to = input instanceof Request ? input.url : input.toString();
    asked.push({ to, init });
    if (init.mode !== 'no-cors') throw new TypeError('Failed to fetch');
    if (!answers[to.startsWith('https:') ? 'https' : 'http']) throw new TypeError('Failed to fetch');
    return new Response(null);
  });
  const found = await version(dialer, 'agentApi');
  return { kind: found.ok ? 'ok' : found.error.kind, asked };
}

describe('a dialer without a connection', () => {
  test('that is there, but not by https, has a certificate that is not trusted', async () => {
    const { kind, asked } = await heardFrom({ https: false, http: true });
    expect(kind).toBe('certificate');
    const [, ...probes] = asked;
    expect(probes.map(({ to }) => to)).toEqual([
      'https://dialer.example.com/',
      'http://dialer.example.com:443/',
    ]);
    // No login, no cookie, no script of the dialer's.
    for (const { init } of probes) {
      expect(init).toMatchObject({ credentials: 'omit' });
      expect(init.body).toBeUndefined();
    }
  });

  test('whose other pages come by https is only away', async () => {
    expect((await heardFrom({ https: true, http: true })).kind).toBe('offline');
  });

  test('that is not there at all is away', async () => {
    expect((await heardFrom({ https: false, http: false })).kind).toBe('offline');
  });

  test('without https has no certificate', async () => {
    const { kind, asked } = await heardFrom({ https: false, http: true }, 'http://dialer.example.com');
    expect(kind).toBe('offline');
    expect(asked).toHaveLength(1);
  });

  test('is looked for once a minute, however often it is asked', async () => {
    const clock = createFakeClock();
    let probes = 0;
    const gone: typeof fetch = async (_, init) => {
      if (init?.mode === 'no-cors') probes += 1;
      throw new TypeError('Failed to fetch');
    };
    const ask = async () => {
      // Each question makes a dialer of its own.
      const found = await version(createDialer(account, clock, gone), 'agentApi');
      expect(found).toMatchObject({ ok: false, error: { kind: 'offline' } });
    };
    for (let second = 0; second < 59; second += 5) {
      await ask();
      await clock.pass(5_000);
    }
    expect(probes).toBe(2);
    await ask();
    expect(probes).toBe(4);
  });
});
