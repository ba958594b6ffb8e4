import type { Engine } from './engine.ts';
import { invented, spoil, spoils } from './fault-replies.ts';
import type { HttpReply } from '../http/reply.ts';
import type { HttpRequest } from '../http/request.ts';
import { logged } from './request-log.ts';

/** What becomes of a request on its way through the network. */
export type Delivery =
  | { readonly kind: 'reply'; readonly reply: HttpReply }
  /** The reply begins, and its body never ends. */
  | { readonly kind: 'stalled'; readonly reply: HttpReply }
  /** The connection was cut. */
  | { readonly kind: 'cut' };

/**
 * Brings a request to the dialer and its answer back, through whatever fault is set, and notes it
 * in the engine's `requests`. Settles never while it hangs; rejects with the signal's reason.
 */
export async function deliver(engine: Engine, request: HttpRequest, signal: AbortSignal): Promise<Delivery> {
  signal.throwIfAborted();
  const fault = engine.faults.take();
  const entry = logged(request, engine.clock.now(), fault?.kind ?? null);
  engine.requests.push(entry);
  engine.emit({ kind: 'request-arrived', request: entry });
  const answered = (reply: HttpReply): HttpReply => {
    engine.emit({ kind: 'request-answered', request: entry, status: reply.status });
    return reply;
  };
  if (fault === null) return { kind: 'reply', reply: answered(engine.handle(request)) };
  switch (fault.kind) {
    case 'outage':
      return { kind: 'cut' };
    case 'hang':
      return forever(signal);
    case 'stall':
      return { kind: 'stalled', reply: engine.handle(request) };
    case 'slow':
      await pause(engine, fault.ms, signal);
      return { kind: 'reply', reply: answered(engine.handle(request)) };
    default:
      return {
        kind: 'reply',
        reply: answered(spoils(fault) ? spoil(fault, engine.handle(request)) : invented(fault)),
      };
  }
}

function forever(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(reasonOf(signal)), { once: true });
  });
}

function pause(engine: Engine, ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = engine.clock.after(ms, resolve);
    signal.addEventListener(
      'abort',
      () => {
        stop();
        reject(reasonOf(signal));
      },
      { once: true },
    );
  });
}

/** Always an Error: AbortError or TimeoutError, or the caller's own reason wrapped. */
function reasonOf(signal: AbortSignal): Error {
  return signal.reason instanceof Error ? signal.reason : new Error('aborted', { cause: signal.reason });
}
