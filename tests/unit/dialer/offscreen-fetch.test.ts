import { expect, test } from 'vitest';
import { createOffscreenFetch } from '../../../utils/dialer/order-connection/offscreen-fetch.ts';
import { takeOrder } from '../../../utils/dialer/order-connection/order-page.ts';
import type { OrderSlip } from '../../../utils/dialer/order-connection/order-slip.ts';
import { REQUEST } from '../../../utils/dialer/transport.ts';

/** Chromium's offscreen documents: at most one, and in each a page that takes orders. */
function chromium(fetch: (url: string, init: RequestInit) => Promise<Response>) {
  const log: string[] = [];
  let isOpen = false;
  let mayOpen = true;

  const orderFetch = createOffscreenFetch({
    async open() {
      await Promise.resolve();
      if (isOpen || !mayOpen) throw new Error('Only a single offscreen document may be created.');
      isOpen = true;
      log.push('open');
      const inbox = new EventTarget();
      takeOrder(Object.assign(inbox, { startMessages() {} }), async () => ({
        fetch: async (url, init = {}) => {
          log.push(`sent ${init.body instanceof URLSearchParams ? init.body.toString() : ''}`);
          return fetch(typeof url === 'string' ? url : '', init);
        },
      }));
      return {
        postMessage: (data: OrderSlip, [port]: Transferable[]) =>
          void inbox.dispatchEvent(Object.assign(new Event('message'), { data, ports: [port] })),
      };
    },
    async close() {
      if (isOpen) log.push('close');
      isOpen = false;
    },
  });

  const open: AbortController[] = [];
  return {
    log,
    forbid: (forbidden: boolean) => (mayOpen = !forbidden),
    /** Hands in an order. `end` is what the caller does when the answer was read, or is given up. */
    order(name: string) {
      const abort = new AbortController();
      open.push(abort);
      const body = new URLSearchParams({ order: name });
      const answer = orderFetch('https://dialer.example.com/agc/api.php', {
        ...REQUEST,
        body,
        signal: abort.signal,
      });
      answer.catch(() => {});
      return { answer, end: () => abort.abort() };
    },
  };
}

const answering = () => Promise.resolve(new Response('SUCCESS: x - y\n'));
const never = () => new Promise<Response>(() => {});
/** Until everything that waits for nothing from outside has happened. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

test('an order leaves from a document of its own, and its answer is read before that is closed', async () => {
  const requests: RequestInit[] = [];
  const { log, order } = chromium(async (_, init) => {
    requests.push(init);
    return new Response('ERROR: busy\n', {
      status: 503,
      headers: { 'retry-after': '7', 'content-type': 'x' },
    });
  });
  const { answer, end } = order('dial');
  const response = await answer;
  expect(response.status).toBe(503);
  expect([...response.headers]).toEqual([['retry-after', '7']]);
  await settle();
  expect(log).toEqual(['open', 'sent order=dial']);
  expect(await response.text()).toBe('ERROR: busy\n');
  end();
  await settle();
  expect(log).toEqual(['open', 'sent order=dial', 'close']);
  expect(requests).toEqual([
    {
      method: 'POST',
      credentials: 'omit',
      redirect: 'manual',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      body: expect.any(URLSearchParams),
    },
  ]);
});

test('two at once leave one after the other, each from a new document', async () => {
  const { log, order } = chromium(answering);
  const [first, second] = [order('pause'), order('dial')];
  await first.answer;
  await settle();
  expect(log).toEqual(['open', 'sent order=pause']);
  first.end();
  await second.answer;
  expect(log).toEqual(['open', 'sent order=pause', 'close', 'open', 'sent order=dial']);
});

test('one that is given up before its turn is never sent', async () => {
  const { log, order } = chromium(answering);
  const [first, second, third] = [order('pause'), order('dial'), order('hang up')];
  await first.answer;
  second.end();
  await expect(second.answer).rejects.toThrow(/abort/);
  first.end();
  await third.answer;
  expect(log).toEqual(['open', 'sent order=pause', 'close', 'open', 'sent order=hang+up']);
});

test('one without an answer holds nobody up once it is given up', async () => {
  let answer = never;
  const { log, order } = chromium(() => answer());
  const first = order('pause');
  await settle();
  first.end();
  await expect(first.answer).rejects.toThrow(/abort/);
  answer = answering;
  expect((await order('dial').answer).status).toBe(200);
  expect(log).toEqual(['open', 'sent order=pause', 'close', 'open', 'sent order=dial']);
});

test('where no document can be opened nothing is sent, and the next one may be', async () => {
  const { log, order, forbid } = chromium(answering);
  forbid(true);
  const first = order('pause');
  await expect(first.answer).rejects.toThrow('single');
  first.end();
  forbid(false);
  await order('dial').answer;
  expect(log).toEqual(['open', 'sent order=dial']);
});

test('no connection is no answer', async () => {
  const { order } = chromium(() => Promise.reject(new TypeError('Failed to fetch')));
  await expect(order('dial').answer).rejects.toThrow(TypeError);
});

test('a redirect that was not followed stays one', async () => {
  const redirect = Object.defineProperty(new Response(null), 'type', { value: 'opaqueredirect' });
  const { order } = chromium(() => Promise.resolve(redirect));
  expect((await order('dial').answer).status).toBe(302);
});

test.each([null, 'x', {}, { url: 'https://dialer.example.com' }, { url: 1, form: 'x' }])(
  'what is no order is not sent: %j',
  async (data) => {
    const inbox = Object.assign(new EventTarget(), { startMessages() {} });
    takeOrder(inbox, () => expect.unreachable('was sent'));
    const { port1, port2 } = new MessageChannel();
    const replies: unknown[] = [];
    port1.addEventListener('message', (event) => replies.push(event.data));
    port1.start();
    inbox.dispatchEvent(Object.assign(new Event('message'), { data, ports: [port2] }));
    await settle();
    expect(replies).toEqual([]);
    port1.close();
  },
);
