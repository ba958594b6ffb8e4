import type { Instant } from '../call/instant.ts';
import type { Clock } from '../clock.ts';

/** Long enough for a server that is there. */
const PATIENCE_MS = 1_500;
/** A server that is gone is asked again and again, and each question shall not become three. */
const FRESH_MS = 60_000;

interface Found {
  readonly at: Instant;
  readonly isDistrusted: Promise<boolean>;
}
/** What was found lately of each server, by whoever asked. */
const lately = new WeakMap<typeof fetch, Map<string, Found>>();

/**
 * Whether a server is there, and only nothing of it can be had by https: then the browser does not trust its
 * certificate. To an extension a browser tells no more than that there was no connection.
 *
 * Where https is spoken, Apache and nginx answer a request without it by a page that says so (400), so that any answer
 * there is a sign of life; what it is cannot be read (`no-cors`), and need not be. A server that cuts such a request
 * off is taken for one that cannot be reached. No login goes along, and no script of the dialer's runs. Looked for
 * once a minute at most.
 */
export function isDistrusted(url: string, clock: Clock, fetcher: typeof fetch): Promise<boolean> {
  const servers = lately.get(fetcher) ?? new Map<string, Found>();
  lately.set(fetcher, servers);
  const { origin } = new URL(url);
  const before = servers.get(origin);
  if (before !== undefined && Math.abs(clock.now() - before.at) < FRESH_MS) return before.isDistrusted;
  const found: Found = { at: clock.now(), isDistrusted: look(url, clock, fetcher) };
  servers.set(origin, found);
  return found.isDistrusted;
}

async function look(url: string, clock: Clock, fetcher: typeof fetch): Promise<boolean> {
  const { protocol, host, hostname, port } = new URL(url);
  if (protocol !== 'https:') return false;
  const [byHttps, byHttp] = await Promise.all([
    isAnswered(`https://${host}/`, clock, fetcher),
    isAnswered(`http://${hostname}:${port || '443'}/`, clock, fetcher),
  ]);
  return byHttp && !byHttps;
}

async function isAnswered(url: string, clock: Clock, fetcher: typeof fetch): Promise<boolean> {
  const abort = new AbortController();
  const cancel = clock.after(PATIENCE_MS, () => abort.abort());
  try {
    await fetcher(url, {
      mode: 'no-cors',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: abort.signal,
    });
    return true;
  } catch {
    return false;
  } finally {
    cancel();
    abort.abort();
  }
}
