import type { Clock } from '../clock.ts';
import type { Result } from '../result.ts';
import { fail, ok } from '../result.ts';
import type { DialerFailure } from './failure.ts';
import { decode } from './text.ts';

const TIMEOUT_MS = 5_000;
/**
 * Of an answer of one line; a report says for itself how large it may be. PHP that shows its warnings prints 84 KB
 * around one (exchange variant.display_errors.agent_status).
 */
const MAX_BYTES = 256 * 1024;

export interface Body {
  /** HTTP status: tells nothing while the text is an answer (a 500 can carry a complete one). */
  readonly status: number;
  readonly text: string;
  readonly retryAfter: number | null;
  /** The web server wants a login of its own (RFC 9110, 11.6.1). */
  readonly challenged?: true;
}

/** How every request goes out. */
export const REQUEST = {
  method: 'POST',
  credentials: 'omit',
  redirect: 'manual',
  cache: 'no-store',
  referrerPolicy: 'no-referrer',
} as const satisfies RequestInit;

/**
 * As much of `fetch` as an order needs: one that sends it on a connection of its own. Ends with `signal`, which is
 * always aborted when the answer was read.
 */
export type OrderFetch = (
  url: string,
  init: typeof REQUEST & { readonly body: URLSearchParams; readonly signal: AbortSignal },
) => Promise<Response>;

/**
 * Sends one form by POST and reads the body.
 *
 * Redirects are taken as answers and not followed: unlike `redirect: 'error'` that tells them from a
 * dead network, and the password does not travel on either way.
 */
export async function post(
  url: string,
  form: URLSearchParams,
  clock: Clock,
  fetcher: OrderFetch,
  maxBytes = MAX_BYTES,
): Promise<Result<Body, DialerFailure>> {
  const abort = new AbortController();
  let late = false;
  const cancelTimeout = clock.after(TIMEOUT_MS, () => {
    late = true;
    abort.abort();
  });
  try {
    const response = await fetcher(url, { ...REQUEST, body: form, signal: abort.signal });
    return await read(response, clock, maxBytes);
  } catch {
    return fail({ kind: late ? 'timeout' : 'offline' });
  } finally {
    cancelTimeout();
    abort.abort();
  }
}

async function read(
  response: Response,
  clock: Clock,
  maxBytes: number,
): Promise<Result<Body, DialerFailure>> {
  if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) {
    return fail({ kind: 'redirect' });
  }
  const bytes = await readCapped(response, maxBytes);
  if (bytes === null) return fail({ kind: 'too-big' });
  return ok({
    status: response.status,
    text: decode(bytes),
    retryAfter: retryAfter(response.headers, clock.now()),
    ...(response.headers.has('www-authenticate') && { challenged: true }),
  });
}

/** The whole body, or null when it is larger than the answer could be. */
async function readCapped(response: Response, maxBytes: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const part = await reader?.read();
    if (part === undefined || part.done) break;
    size += part.value.byteLength;
    if (size > maxBytes) {
      await reader?.cancel();
      return null;
    }
    chunks.push(part.value);
  }
  const whole = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return whole;
}

/** `Retry-After` in milliseconds: it comes as seconds or as a date (RFC 9110, 10.2.3). */
function retryAfter(headers: Headers, now: number): number | null {
  const value = headers.get('retry-after');
  if (value === null) return null;
  if (/^\d+$/.test(value.trim())) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
