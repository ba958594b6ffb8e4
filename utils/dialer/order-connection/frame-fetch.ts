import type { OrderFetch } from '../transport.ts';

/** More than any answer to an order. */
const MAX_BYTES = 1024 * 1024;

/**
 * For Firefox, which sends a request once more by itself when a connection that was used before breaks without an
 * answer. It shares connections by the user that an address names: each order names another. That name stays in the
 * browser, whose `fetch` takes none. An `XMLHttpRequest` does, and follows redirects: not to another server from a
 * document whose policy knows this one alone.
 */
export const frameFetch: OrderFetch = async (url, { method, body, signal }) => {
  signal.throwIfAborted();
  const address = new URL(url);
  address.username = `order-${crypto.randomUUID()}`;
  const frame = document.createElement('iframe');
  (document.body ?? document.documentElement).append(frame);
  try {
    const request = requestIn(frame, address);
    request.open(method, url, true, address.username, '');
    request.responseType = 'arraybuffer';
    request.setRequestHeader('content-type', 'application/x-www-form-urlencoded;charset=UTF-8');
    await settled(request, body.toString(), signal);
    // A redirect on the same server was followed. Whoever answers there, nobody knows what was done.
    if (request.responseURL !== address.href) throw new TypeError('The request was redirected.');
    return responseOf(request);
  } finally {
    frame.remove();
  }
};

/** Without cookies, which only a request that Firefox calls anonymous leaves away. */
function requestIn({ contentDocument: page }: HTMLIFrameElement, { origin }: URL): XMLHttpRequest {
  const view = page?.defaultView;
  if (!page || !view) throw new Error('The frame is not ours.');
  const policy = page.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = `connect-src ${origin}`;
  page.head.append(policy);
  return Reflect.construct(view.XMLHttpRequest, [{ mozAnon: true }]);
}

function settled(request: XMLHttpRequest, form: string, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    request.addEventListener('load', () => resolve());
    for (const type of ['error', 'abort']) {
      request.addEventListener(type, () => reject(new TypeError('There was no answer.')));
    }
    request.addEventListener('progress', ({ loaded }) => {
      if (loaded > MAX_BYTES) request.abort();
    });
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(form);
  });
}

function responseOf(request: XMLHttpRequest): Response {
  const { status, response } = request;
  const retryAfter = request.getResponseHeader('retry-after');
  // Those may have no body, by the standard.
  const body: ArrayBuffer | null = [204, 205, 304].includes(status) ? null : response;
  return new Response(body, { status, headers: retryAfter === null ? {} : { 'retry-after': retryAfter } });
}
