import type { PermanentReportFailure } from '../call/floor.ts';
import type { Random } from '../clock.ts';
import { LOCKED_MS } from '../dialer/login-guard.ts';

/*
 * What the team page costs the dialer, all pages and tabs together: the list of the floor every 5 s, which is 12
 * calls a minute; with a count of in-groups and one of user groups every 10 s, while they are wanted, 24. To these
 * come two for an agent who is looked at (the state, and the calls that wait for them): when looked at, and when
 * the floor shows a change of them. Each call locks the dialer's table of users for a moment, and the list takes
 * three statements for each agent.
 */

/** From an answer to the next list of the floor, in ms. */
export const ASK_EVERY_MS = 5_000;
/** Between two counts of the same kind, in ms. */
export const COUNT_EVERY_MS = 10_000;

const SECOND = 1_000;
/** Shorter than the 30 s after which a browser stops a background that does nothing. */
const LONGEST_BACK_OFF = 20 * SECOND;
const RETRY_AFTER = { shortest: ASK_EVERY_MS, longest: 60 * SECOND };
/** What was refused, and locks nobody. */
const REFUSED = { first: 15 * SECOND, longest: 5 * 60 * SECOND };
/** Behind the end of a lock, so that team leads do not come back at one moment. */
const LOCK_JITTER = 60 * SECOND;

/** After an answer, in ms. Never shorter than the interval, a little longer so that team leads drift apart. */
export const regularWait = (random: Random): number => ASK_EVERY_MS * (1 + random() / 20);

/**
 * After the `attempts`-th failure in a row, in ms: full jitter above the interval, so that a dialer that comes
 * back is not met by all at once. `retryAfter` is what its web server asked for.
 */
export function troubleWait(attempts: number, random: Random, retryAfter?: number): number {
  if (retryAfter !== undefined) {
    const clamped = Math.min(RETRY_AFTER.longest, Math.max(RETRY_AFTER.shortest, retryAfter));
    return clamped + random() * SECOND;
  }
  const ceiling = Math.min(LONGEST_BACK_OFF, ASK_EVERY_MS * 2 ** Math.min(attempts, 10));
  return Math.max(ASK_EVERY_MS, random() * ceiling);
}

/** After the `attempts`-th refusal in a row, in ms; null: not before somebody changes something. */
export function refusedWait(why: PermanentReportFailure, attempts: number, random: Random): number | null {
  switch (why) {
    case 'wrong-password':
    case 'no-permission':
      return null;
    case 'locked':
      return LOCKED_MS + random() * LOCK_JITTER;
    default: {
      const ceiling = Math.min(REFUSED.longest, REFUSED.first * 2 ** Math.min(attempts - 1, 10));
      return ceiling * (1 - random() / 2);
    }
  }
}
