import type { ControlResult } from './control-result.ts';
import type { Call } from './agent-call.ts';
import type { Instant } from './instant.ts';

/**
 * A pause, or its code, that has to wait until the lead is gone: with the disposition open the agent's screen undoes
 * a pause when the outcome is set, and the dialer takes a code only from an agent who is paused.
 */
export interface WaitingPause {
  readonly id: string;
  /** Whose pause it is. */
  readonly user: string;
  readonly code: string | null;
  /** When it was asked for. */
  readonly at: Instant;
  /** The pop it waits for; 0: none was on screen. */
  readonly pop: number;
  /** What is to be sent next: the pause itself, or its code because the dialer has the pause. */
  readonly step: 'pause' | 'code';
  /** Since when it may be sent; null: its lead is on screen still. */
  readonly free: Instant | null;
  /** The pause was stored once more, because the first one had been undone. */
  readonly again: boolean;
}

/** The pause in the light of what the dialer reports. */
export function freed(waiting: WaitingPause, call: Call, at: Instant): WaitingPause {
  if (call.kind === 'no-lead') return { ...waiting, free: waiting.free ?? at };
  if (call.kind !== 'on-lead' || call.pop === waiting.pop) return waiting;
  // The next lead has come at once. A pause can be stored in its call; a code has to wait for its end.
  return waiting.step === 'pause'
    ? { ...waiting, free: waiting.free ?? at }
    : { ...waiting, pop: call.pop, free: null };
}

/** The pause after the dialer has taken it; what is left to be given is its code. */
export function afterPause(waiting: WaitingPause, call: Call, at: Instant): WaitingPause {
  const onLead = call.kind === 'on-lead';
  return { ...waiting, step: 'code', pop: onLead ? call.pop : 0, free: onLead ? null : at };
}

/** What is told of it when it has come to an end. */
export const asControlResult = (
  { id }: WaitingPause,
  at: Instant,
  outcome: ControlResult['outcome'],
): ControlResult => ({
  id: `${id}.end`,
  command: 'pause',
  at,
  outcome,
});
