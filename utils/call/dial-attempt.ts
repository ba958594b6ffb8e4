import type { Instant } from './instant.ts';
import type { FailureReason } from './failure-reason.ts';

/**
 * A click on Call, as it was written down before anything was sent: one click, one order, at most one
 * command at the dialer.
 */
export interface DialAttempt {
  readonly id: string;
  /** The number as the agent knows it. */
  readonly number: string;
  readonly target: DialAttemptTarget;
  /** To be sent as tones once the call is up; missing: none. */
  readonly extension?: string;
  readonly at: Instant;
  /** How many pops there were at the click: a later one is this call. */
  readonly popsAtClick: number;
  readonly progress: DialProgress;
  /** The agent was paused for it, nothing came of it, and the pause could not be taken back. */
  readonly pauseLeft?: boolean;
}

/** Right away, or when the lead on screen is done. */
export const callTimes = ['now', 'when-done'] as const;
export type CallTime = (typeof callTimes)[number];

/** Who is called, and so the lead by which the call is known. */
export type DialAttemptTarget =
  /** The national digits that go to the dialer; empty: none did. */
  | { readonly kind: 'number'; readonly digits: string }
  /** A lead as the lead it is: number and country's code are those of the dialer's own record. */
  | { readonly kind: 'lead'; readonly leadId: string };

/**
 * - `pausing`: the agent is paused first; the dialer has refused the order so far, so nothing is stored.
 * - `sending`: the command is on its way, and may have arrived.
 * - `stored`: the dialer wrote it down for the agent's screen. Not yet a call.
 * - `dialing`: seen: the lead of this call is on the agent's screen.
 * - `refused`: proved that nothing is stored.
 * - `unknown`: may or may not have been dialed; never repeated by itself.
 */
export type DialProgress =
  | { readonly kind: 'pausing' | 'sending' | 'unknown' }
  | { readonly kind: 'stored' | 'dialing'; readonly at: Instant }
  | { readonly kind: 'refused'; readonly why: FailureReason };

/** After so long without a lead, an order that may have been stored is unknown; in ms. */
export const ATTEMPT_UNKNOWN_AFTER = 8_000;

/** Whether a new order has to wait for this one. */
export function isOpen({ progress }: DialAttempt): boolean {
  return progress.kind === 'pausing' || progress.kind === 'sending' || progress.kind === 'stored';
}
