import type { Order } from './order.ts';
import { isWaiting } from './put-off.ts';
import type { State } from './state.ts';
import type { WhyNot } from './why-not.ts';

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
  | { readonly kind: 'withheld'; readonly why: WhyNot };

type Known = Pick<State, 'call' | 'putOff' | 'refusesOnLead'>;

/** How the lead on screen is called; without one, whatever number is typed. */
export function callWay({ call, putOff, refusesOnLead }: Known): CallWay {
  if (call.kind !== 'on-lead') return { kind: 'now' };
  if (!refusesOnLead) return { kind: 'now' };
  return isWaiting(putOff) ? { kind: 'withheld', why: { kind: 'call-waits' } } : { kind: 'when-done' };
}

/** What helps after an order that the dialer has refused; null: nothing does. */
export function wayOut(order: Order, { call, putOff }: Known): 'pause-first' | 'when-done' | null {
  if (order.progress.kind !== 'refused') return null;
  const isOnLead = call.kind === 'on-lead';
  switch (order.progress.why.kind) {
    case 'not-paused':
      // With a lead on screen a pause comes after the outcome, and the same refusal before it.
      return isOnLead ? null : 'pause-first';
    case 'lead-on-screen':
      return isOnLead && !isWaiting(putOff) ? 'when-done' : null;
    default:
      return null;
  }
}
