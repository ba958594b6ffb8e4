import type { Refusal, Trouble } from '../call/state.ts';
import { refusals } from '../call/state.ts';

/**
 * Why a question got no answer that can be used. Only kinds and numbers: a failure's body repeats
 * the password and the SQL, so not a letter of it leaves this folder.
 * `retryAfter` is what the server asked for, in milliseconds.
 */
export type DialerFailure =
  | { readonly kind: Trouble; readonly retryAfter?: number }
  | { readonly kind: Refusal };

export function isRefusal(failure: DialerFailure): failure is { readonly kind: Refusal } {
  return refusals.some((refusal) => refusal === failure.kind);
}

/**
 * The answers that mean the same from every function, by their first line.
 * Facts: authentication, permissions, lockout. Exchanges: agent.auth.*, agent.lockout.*, nonagent.auth.*
 */
const REFUSED: readonly (readonly [RegExp, Refusal])[] = [
  [/^[^|]*: \|[^|]*\|[^|]*\|[01]\|[01]\|BAD\|/, 'wrong-password'],
  [/^[^|]*: \|[^|]*\|[^|]*\|[01]\|[01]\|LOCK\|/, 'locked'],
  [/^[^|]*: \|[^|]*\|[^|]*\|[01]\|[01]\|GOOD\|/, 'api-right-missing'],
  [/^[^|]*: \|[^|]*\|[^|]*\|[01]\|[01]\|IPBLOCK\|/, 'ip-blocked'],
  [/^[^|]*: \|[^|]*\|[^|]*\|[01]\|[01]\|ERRSERVERS\|/, 'no-active-server'],
  [/^ERROR: Login incorrect, please try again: /, 'wrong-password'],
  [/^ERROR: Too many login attempts, /, 'locked'],
  [/^ERROR: Your IP Address is not allowed: /, 'ip-blocked'],
  [/^ERROR: auth USER DOES NOT HAVE PERMISSION TO USE THIS FUNCTION/, 'function-not-permitted'],
  [/^ERROR: System API NOT ACTIVE/, 'api-off'],
  [/^ERROR: Invalid Source/, 'source-refused'],
  [/^ERROR: NO FUNCTION SPECIFIED/, 'unknown-function'],
  [/^ERROR: \w+ not valid - /, 'parameter-missing'],
];

/** The refusal that an answer's first line states, or null. */
export function refusalIn(line: string): Refusal | null {
  return REFUSED.find(([pattern]) => pattern.test(line))?.[1] ?? null;
}
