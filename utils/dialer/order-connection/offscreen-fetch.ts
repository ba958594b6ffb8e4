import type { OrderSlip } from './order-slip.ts';
import { isOrderReply } from './order-slip.ts';
import type { OrderFetch } from '../transport.ts';

/** The offscreen document, of which there is at most one. */
export interface Offscreen {
  /** Makes a new one; resolves when it listens. */
  open(): Promise<{ postMessage(message: OrderSlip, transfer: Transferable[]): void }>;
  /** Also when there is none. */
  close(): Promise<void>;
}

/**
 * For Chromium, which sends a request once more by itself when a connection that was used before breaks without an
 * answer. It shares connections by the page that uses them, HTTP/2's among them, and a worker is always the same
 * page. So each order has a page of its own, which ends with the order's signal: one after the other.
 */
export function createOffscreenFetch(offscreen: Offscreen): OrderFetch {
  let turn: Promise<unknown> = Promise.resolve();
  return (url, { body, signal }) => {
    const ended = end(signal);
    const sent = turn.then(() => send(offscreen, { url, form: body.toString() }, signal));
    turn = Promise.allSettled([sent, ended]).then(() => offscreen.close());
    return Promise.race([sent, ended.then(() => Promise.reject(signal.reason))]);
  };
}

async function send(offscreen: Offscreen, slip: OrderSlip, signal: AbortSignal): Promise<Response> {
  // Nothing is sent for somebody who has given up waiting.
  signal.throwIfAborted();
  const page = await offscreen.open();
  signal.throwIfAborted();
  const { port1, port2 } = new MessageChannel();
  const reply = await new Promise<unknown>((resolve) => {
    port1.addEventListener('message', ({ data }: MessageEvent<unknown>) => resolve(data));
    port1.start();
    void end(signal).then(() => resolve(null));
    page.postMessage(slip, [port2]);
  });
  port1.close();
  if (!isOrderReply(reply)) throw new TypeError('There was no answer.');
  const { status, retryAfter, body } = reply;
  return new Response(body, { status, headers: retryAfter === null ? {} : { 'retry-after': retryAfter } });
}

function end(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
