import { fail, ok } from '../../result.ts';
import type { Parsed } from './parsed.ts';

/** VICIdial's `pass` is VARCHAR(100). */
const LONGEST = 100;
/** What the agent API leaves in a password. */
const SURE_TO_ARRIVE = /^[A-Za-z0-9.+/=_-]*$/;

export type PasswordProblem =
  | { readonly kind: 'password-too-long'; readonly longest: number }
  | { readonly kind: 'empty-text' };

/** A typed password as it is, or null to keep the stored one. Blanks around it count. */
export function parsePassword<Missing extends { readonly kind: string }>(
  text: string,
  { missing }: { readonly missing: Missing | null },
): Parsed<string | null, Missing | PasswordProblem> {
  if (text === '') return missing === null ? ok(null) : fail(missing);
  return isTooLong(text) ? tooLong : ok(text);
}

/** A password from a policy. */
export function parseSecret(value: unknown): Parsed<string, PasswordProblem> {
  if (typeof value !== 'string' || value === '') return fail({ kind: 'empty-text' });
  return isTooLong(value) ? tooLong : ok(value);
}

/** Whether the dialer would drop characters from this password without a word, and so refuse it. */
export function losesCharacters(password: string): boolean {
  return !SURE_TO_ARRIVE.test(password);
}

const isTooLong = (text: string) => text.length > LONGEST;
const tooLong = fail({ kind: 'password-too-long', longest: LONGEST } as const);
