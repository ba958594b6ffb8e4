import type { Page } from './page.ts';

/** The CORS that options.php switches on: origins are matched as parts of the Origin header. */
export function addCorsHeaders(page: Page, allowed: readonly string[], origin: string | undefined): void {
  const named = allowed.some((part) => (origin ?? part).includes(part));
  if (!named) return;
  // Without an Origin the header is sent empty (corpus:variant.CORS on (agc/options.php).no_origin).
  page.headers['access-control-allow-origin'] = origin ?? '';
  page.headers['access-control-allow-methods'] = 'GET,POST,OPTIONS';
  page.headers['access-control-allow-headers'] = 'Content-Type';
}
