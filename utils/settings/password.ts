import { ok } from '../result.ts';
import type { Parsed } from './problem.ts';
import { problem } from './problem.ts';

/** VICIdial's `pass` is VARCHAR(100). */
const LONGEST = 100;
/** What the agent API leaves in a password. */
const SURE_TO_ARRIVE = /^[A-Za-z0-9.+/=_-]*$/;

/** A typed password as it is, or null to keep the stored one. Blanks around it count. */
export function parsePassword(text: string, isStored: boolean): Parsed<string | null> {
  if (text === '') {
    return isStored ? ok(null) : problem('Type the password of the API account.');
  }
  if (text.length > LONGEST) return problem(`A password of the dialer has at most ${LONGEST} characters.`);
  return ok(text);
}

/** Whether the dialer would drop characters from this password without a word, and so refuse it. */
export function losesCharacters(password: string): boolean {
  return !SURE_TO_ARRIVE.test(password);
}
