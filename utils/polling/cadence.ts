import type { Call } from '../call/agent-call.ts';
import type { Pace } from './back-off.ts';

/** How often a seat asks, in milliseconds from an answer to the next question. */
export interface Cadence {
  /** Logged in, no lead: the time within which a new lead must show. */
  readonly waiting: number;
  readonly onLead: number;
  /** Logged out, or no such agent. */
  readonly away: number;
}

const BACK_OFF = { first: 1_000, shortest: 500, longest: 15_000 };

/**
 * Regular waits are shortened by up to a twentieth, never lengthened: seats drift apart, and a new lead still shows
 * within the interval. It must not be late for an answer that is garbled, either.
 */
export function paceOf(call: Call, cadence: Cadence): Pace {
  const longest = intervalOf(call, cadence);
  return {
    regular: { shortest: longest * 0.95, longest },
    backOff: { ...BACK_OFF, garbled: cadence.onLead },
  };
}

function intervalOf({ kind }: Call, cadence: Cadence): number {
  switch (kind) {
    case 'unknown':
    case 'no-lead':
      return cadence.waiting;
    case 'on-lead':
      return cadence.onLead;
    case 'logged-out':
    case 'no-agent':
      return cadence.away;
  }
}
