import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Browser } from '../../tools/build/built-extension.ts';
import type { Arrival, CuttingServer, Fate } from '../support/wire/cutting-server.ts';
import { protocols, startCuttingServer } from '../support/wire/cutting-server.ts';
import { orders } from '../support/wire/orders.ts';
import type { Probed } from '../support/wire/probed.ts';
import { launchProbe } from '../support/wire/probed.ts';

const names = Object.keys(orders);
const COUNT = 50;
/** Long enough for a connection that was used to have come to rest. */
const PAUSE_MS = 11_000;
const REDIRECTED = { chrome: 'redirect', firefox: 'offline' } as const;

/**
 * Orders as they leave the browser. Whether the shared connections are in use and warm, which makes browsers repeat
 * a request, is seen to by polls before and beside each order.
 */
export function ordersOnTheWire(browser: Browser): void {
  let server: CuttingServer;
  let probed: Probed;

  beforeAll(async () => {
    server = await startCuttingServer();
    probed = await launchProbe(browser);
  });
  afterAll(async () => {
    await probed?.close();
    server.close();
  });
  beforeEach(() => {
    server.fate = 'answer';
    server.fateOfPolls = 'answer';
  });

  /** Sends one, and tells what came of it and what the server saw of it. */
  async function order(
    url: string,
    fate: Fate,
    name = 'external_dial',
  ): Promise<{ kind: string; arrivals: readonly Arrival[] }> {
    server.fate = fate;
    const before = server.orders.length;
    const kind = await probed.order(url, name);
    return { kind, arrivals: server.orders.slice(before) };
  }

  test('a poll on a connection that was used before is sent twice: what the browser does', async () => {
    const url = server.urls.http;
    expect(await probed.poll(url)).toBe('ok');
    const before = server.polls.length;
    server.fateOfPolls = 'cut';
    expect(await probed.poll(url)).toBe('offline');
    expect(server.polls.length - before).toBe(2);
  });

  test.each(protocols)(
    'over %s each of 50 orders that are cut arrives once: of every kind, back to back, among polls',
    async (protocol) => {
      const url = server.urls[protocol];
      const seen: unknown[] = [];
      await probed.poll(url);
      for (let sent = 0; sent < COUNT; sent += 1) {
        const beside = probed.poll(url);
        // What is answered leaves a connection behind that could be used again.
        if (sent % 5 === 0) expect((await order(url, 'answer')).arrivals).toHaveLength(1);
        const { kind, arrivals } = await order(url, 'cut', names[sent % names.length]);
        seen.push([kind, ...arrivals.map(({ form }) => form['function'])]);
        // Over HTTP/2 Firefox has put both on one connection: then the poll is lost, which is asked again.
        await beside;
      }
      expect(seen).toEqual(seen.map((_, sent) => ['offline', names[sent % names.length]]));
    },
  );

  // What cannot be had in Firefox, on whatever connection: the README says so.
  test('of a stream that HTTP/2 resets alone, Chromium sends no second; Firefox does', async () => {
    const { kind, arrivals } = await order(server.urls.h2, 'reset');
    expect(kind).toBe('offline');
    expect(arrivals.length).toBe({ chrome: 1, firefox: 10 }[browser]);
  });

  test('after a pause, too', async () => {
    for (const url of Object.values(server.urls)) {
      await probed.poll(url);
      await order(url, 'answer');
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    for (const url of Object.values(server.urls)) {
      expect(await order(url, 'cut')).toMatchObject({ kind: 'offline', arrivals: { length: 1 } });
    }
  });

  test.each(protocols)('over %s the answer is read, and no cookie goes along', async (protocol) => {
    await probed.visit(server.urls[protocol]);
    await order(server.urls[protocol], 'answer');
    const { kind, arrivals } = await order(server.urls[protocol], 'answer');
    expect(kind).toBe('not-logged-in');
    expect(arrivals).toHaveLength(1);
    const { path, headers, form } = arrivals[0]!;
    expect(path).toBe('/agc/api.php');
    expect(form).toMatchObject({ user: 'apiuser', pass: 'secret', agent_user: '6666' });
    expect(headers).not.toHaveProperty('cookie');
    expect(headers).not.toHaveProperty('authorization');
    expect(headers).not.toHaveProperty('referer');
    expect(JSON.stringify(headers)).not.toContain('order-');
  });

  test('one without an answer is given up after 5 s, and the next one leaves', async () => {
    const [silent, next] = await Promise.all([
      order(server.urls.http, 'silence'),
      new Promise((resolve) => setTimeout(resolve, 4_000)).then(() => {
        server.fate = 'answer';
        return probed.order(server.urls.http, 'external_hangup');
      }),
    ]);
    expect([silent.kind, next]).toEqual(['timeout', 'not-logged-in']);
  });

  test('no other server gets it: one that is sent on stays where it is', async () => {
    const { kind, arrivals } = await order(server.urls.http, 'away');
    expect(kind).toBe(REDIRECTED[browser]);
    expect(arrivals.map(({ server: at }) => at)).toEqual(['http']);
    expect((await order(server.urls.http, 'aside')).kind).toBe(REDIRECTED[browser]);
  });
}
