import { fail, ok } from '../../result.ts';
import type { Parsed } from './parsed.ts';

const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i;
/** Longer than any address that somebody copies, with all that follows the `?`. */
const LONGEST = 4_000;
/** What is left of a host after the URL parser: an IPv6 address, or a name with international letters in punycode. */
const HOST = /^(\[[0-9a-f:.]+\]|[a-z0-9._-]{1,253})$/;

export type WebAddressProblem =
  | { readonly kind: 'no-web-address'; readonly example: string }
  | {
      readonly kind: 'web-address-too-long' | 'scheme-unusable' | 'login-in-address' | 'server-name-unusable';
    };

/**
 * A typed web address; without a scheme it means https.
 *
 * The host is held to letters, digits, dots and dashes because it ends up in a permission pattern,
 * where `*` would open every site.
 */
export function parseWebAddress(text: string, example: string): Parsed<URL, WebAddressProblem> {
  const typed = text.trim();
  if (typed.length > LONGEST) return fail({ kind: 'web-address-too-long' });
  const address = SCHEME.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(address)) return fail({ kind: 'no-web-address', example });
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return fail({ kind: 'scheme-unusable' });
  if (url.username !== '' || url.password !== '') return fail({ kind: 'login-in-address' });
  if (!HOST.test(url.hostname)) return fail({ kind: 'server-name-unusable' });
  return ok(url);
}
