import { deliver } from './deliver.ts';
import type { Engine } from './engine.ts';
import type { HttpReply } from '../http/reply.ts';

/**
 * A `fetch` whose every address is the simulated dialer, whatever its host. Honours `signal` and
 * `redirect`; a cut connection is the TypeError a browser would throw.
 */
export function simulatorFetch(engine: Engine): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    // The caller's own signal: the one inside a Request is only weakly held by Node.
    const signal = init?.signal ?? (input instanceof Request ? input.signal : new AbortController().signal);
    const delivery = await deliver(
      engine,
      {
        method: request.method,
        url: request.url,
        headers: Object.fromEntries(request.headers),
        body: new Uint8Array(await request.arrayBuffer()),
      },
      signal,
    );
    switch (delivery.kind) {
      case 'cut':
        throw new TypeError('fetch failed');
      case 'stalled':
        return responseOf(delivery.reply, endlessBody(delivery.reply, signal));
      case 'reply':
        return isRedirect(delivery.reply)
          ? redirected(engine, request, signal, delivery.reply)
          : responseOf(delivery.reply, delivery.reply.body);
    }
  };
}

function isRedirect(reply: HttpReply): boolean {
  return [301, 302, 303, 307, 308].includes(reply.status) && 'location' in reply.headers;
}

function redirected(
  engine: Engine,
  request: Request,
  signal: AbortSignal,
  reply: HttpReply,
): Response | Promise<Response> {
  switch (request.redirect) {
    case 'error':
      throw new TypeError('fetch failed: redirect');
    case 'manual':
      return responseOf(reply, reply.body);
    case 'follow': {
      const next = new URL(reply.headers['location'] ?? '', request.url);
      return simulatorFetch(engine)(next, { signal });
    }
  }
}

function responseOf(reply: HttpReply, body: Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>): Response {
  const empty = body instanceof Uint8Array && body.length === 0;
  return new Response(empty ? null : body, { status: reply.status, headers: reply.headers });
}

/** The first half of the body, and then nothing until somebody gives up. */
function endlessBody(reply: HttpReply, signal: AbortSignal): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(reply.body.slice(0, reply.body.length / 2));
      signal.addEventListener('abort', () => controller.error(signal.reason), { once: true });
    },
  });
}
