import type { DialAttempt } from './dial-attempt.ts';
import { isWaiting } from './deferred-call.ts';
import type { State } from './state.ts';
import type { FailureReason } from './failure-reason.ts';

/*
 * What a click on Call can come to, by all that is known here: whether a lead is on screen, what the dialer has made
 * of such a call in this session, and whether a call waits already.
 */

/**
 * How the lead on screen, or a number, is called.
 *
 * - `now`: nothing is known that speaks against it.
 * - `when-done`: the dialer takes no call while a lead is on screen; it waits here until then.
 * - `withheld`: it has to wait for another call. Whether its number can be dialed, its reading tells.
 */
export type CallWay =
  | { readonly kind: 'now' | 'when-done' }
  | { readonly kind: 'withheld'; readonly why: FailureReason };

type Known = Pick<State, 'call' | 'deferredCall' | 'refusesOnLead'>;

/** How the lead on screen is called; without one, whatever number is typed. */
export function callWay({ call, deferredCall, refusesOnLead }: Known): CallWay {
  if (call.kind !== 'on-lead') return { kind: 'now' };
  if (!refusesOnLead) return { kind: 'now' };
  return isWaiting(deferredCall) ? { kind: 'withheld', why: { kind: 'call-waits' } } : { kind: 'when-done' };
}

/** What helps after an order that the dialer has refused; null: nothing does. */
export function wayOut(
  attempt: DialAttempt,
  { call, deferredCall }: Known,
): 'pause-first' | 'when-done' | null {
  if (attempt.progress.kind !== 'refused') return null;
  const isOnLead = call.kind === 'on-lead';
  switch (attempt.progress.why.kind) {
    case 'not-paused':
      // With a lead on screen a pause comes after the outcome, and the same refusal before it.
      return isOnLead ? null : 'pause-first';
    case 'lead-on-screen':
      return isOnLead && !isWaiting(deferredCall) ? 'when-done' : null;
    default:
      return null;
  }
}
