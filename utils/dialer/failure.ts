import type { PermanentFailure, TransientFailure } from '../call/link-failure.ts';
import { permanentFailures, transientFailures } from '../call/link-failure.ts';

/**
 * Why a question got no answer that can be used. Only kinds and numbers: a failure's body repeats
 * the password and the SQL, so not a letter of it leaves this folder.
 * `retryAfter` is what the server asked for, in milliseconds.
 */
export type DialerFailure =
  | { readonly kind: TransientFailure; readonly retryAfter?: number }
  | { readonly kind: PermanentFailure };

export function isPermanent(failure: DialerFailure): failure is { readonly kind: PermanentFailure } {
  return permanentFailures.some((refusal) => refusal === failure.kind);
}

/** The failure that passes which this one is, or null. */
export const transientFailureIn = ({ kind }: { readonly kind: string }): TransientFailure | null =>
  transientFailures.find((transient) => transient === kind) ?? null;

/**
 * `<keyword>: <words>: |user|PASS|0 or 1|0 or 1|REASON`, the same in every language, whatever letters and colons
 * it has (exchanges agent.lang.*.wrong_pass, .locked, .no_api_right, .no_server).
 */
const REFUSED_LOGIN = /^[^|]*[:：]\s*\|[^|]*\|[^|]*\|[01]\|[01]\|([A-Z]*)/u;

const LOGIN_REASONS: readonly (readonly [beginning: string, refusal: PermanentFailure])[] = [
  ['LOCK', 'locked'],
  ['GOOD', 'api-right-missing'],
  ['IPBLOCK', 'ip-blocked'],
  ['ERRSERVERS', 'no-active-server'],
];

/**
 * The answers that mean the same from every function, by their first line.
 * Facts: authentication, permissions, lockout. Exchanges: agent.auth.*, agent.lockout.*, nonagent.auth.*
 */
const REFUSED: readonly (readonly [RegExp, PermanentFailure])[] = [
  // However short it was cut: a password that was refused must not be sent again.
  [/^ERROR: Invalid Username\/Password\b/, 'wrong-password'],
  [/^ERROR: Login incorrect, please try again\b/, 'wrong-password'],
  [/^ERROR: Too many login attempts, /, 'locked'],
  [/^ERROR: Your IP Address is not allowed: /, 'ip-blocked'],
  // Only three of the translations have words of their own, and all repeat `value|API user|function|user group`
  // (exchanges agent.lang.*.not_permitted).
  [/^[^|]*[:：] ?auth USER DOES NOT HAVE PERMISSION TO USE THIS FUNCTION/, 'function-not-permitted'],
  [
    /^[^|]*[:：][^|]* - [^|]*\|\w+\|(?:[a-z]+(?:_[a-z]+)+|logout|recording)\|[^|\s]*\s*$/u,
    'function-not-permitted',
  ],
  [/^ERROR: System API NOT ACTIVE/, 'api-off'],
  [/^ERROR: Invalid Source/, 'source-refused'],
  [/^ERROR: NO FUNCTION SPECIFIED/, 'unknown-function'],
  [/^ERROR: \w+ not valid - /, 'parameter-missing'],
];

/** The refusal that an answer's first line states, or null. The login is looked at first: it is asked before all. */
export function permanentFailureIn(line: string): PermanentFailure | null {
  const reason = REFUSED_LOGIN.exec(line)?.[1];
  if (reason === undefined) return REFUSED.find(([pattern]) => pattern.test(line))?.[1] ?? null;
  // In doubt it is the password: that is the one that locks the account for everybody.
  return LOGIN_REASONS.find(([beginning]) => reason.startsWith(beginning))?.[1] ?? 'wrong-password';
}

export const isRefusedLogin = (line: string) => REFUSED_LOGIN.test(line);
