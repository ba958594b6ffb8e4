import { ok } from '../result.ts';
import type { Parsed } from './problem.ts';
import { problem } from './problem.ts';

const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i;
/** Longer than any address that somebody copies, with all that follows the `?`. */
const LONGEST = 4_000;
/** What is left of a host after the URL parser: an IPv6 address, or a name with international letters in punycode. */
const HOST = /^(\[[0-9a-f:.]+\]|[a-z0-9._-]{1,253})$/;

/**
 * A typed web address; without a scheme it means https.
 *
 * The host is held to letters, digits, dots and dashes because it ends up in a permission pattern,
 * where `*` would open every site.
 */
export function parseWebAddress(text: string, example: string): Parsed<URL> {
  const typed = text.trim();
  if (typed.length > LONGEST) return problem('This is too long for a web address.');
  const address = SCHEME.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(address)) return problem(`This is not a web address. One looks like ${example}.`);
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    return problem('Only https and http addresses work here. Start it with https://.');
  }
  if (url.username !== '' || url.password !== '') {
    return problem('Take the user name and password out of the address.');
  }
  if (!HOST.test(url.hostname)) {
    return problem('The server name may hold only letters, digits, dots and dashes. Type one exact address.');
  }
  return ok(url);
}
