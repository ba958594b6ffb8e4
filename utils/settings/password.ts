import { ok } from '../result.ts';
import type { Parsed } from './problem.ts';
import { problem } from './problem.ts';

/** VICIdial's `pass` is VARCHAR(100). */
const LONGEST = 100;
/** What the agent API leaves in a password. */
const SURE_TO_ARRIVE = /^[A-Za-z0-9.+/=_-]*$/;

/** A typed password as it is, or null to keep the stored one. Blanks around it count. */
export function parsePassword(
  text: string,
  { missing }: { readonly missing: string | null },
): Parsed<string | null> {
  if (text === '') return missing === null ? ok(null) : problem(missing);
  return isTooLong(text) ? tooLong : ok(text);
}

/** A password from a policy. */
export function parseSecret(value: unknown): Parsed {
  if (typeof value !== 'string' || value === '') return problem('This has to be a text that is not empty.');
  return isTooLong(value) ? tooLong : ok(value);
}

/** Whether the dialer would drop characters from this password without a word, and so refuse it. */
export function losesCharacters(password: string): boolean {
  return !SURE_TO_ARRIVE.test(password);
}

const isTooLong = (text: string) => text.length > LONGEST;
const tooLong = problem(`A password of the dialer has at most ${LONGEST} characters.`);
