/** What an agent does, in one word. */
export type AgentState =
  | {
      readonly kind:
        | 'ready' // waits for a call
        | 'queued' // a call is on its way to the agent's screen
        | 'ringing' // the agent's own phone is called first
        | 'previewing'
        | 'dialing' // by hand, not answered yet
        | 'in-call'
        | 'parked' // in a call, with the customer on hold
        | 'three-way'
        | 'dead-call' // the customer is gone, the agent has not hung up
        | 'wrapping-up' // the outcome is open
        | 'unknown'; // in words we do not know, or that cannot be told from others
    }
  /** `code`: '' without one, null where it cannot be told. */
  | { readonly kind: 'paused'; readonly code: string | null };

/** What a report says of an agent. Null: cannot be told, but of `leadId`: none. */
export interface AgentSigns {
  readonly status: string;
  readonly subStatus: string | null;
  readonly leadId: string | null;
  readonly pauseCode: string | null;
}

/**
 * Puts an agent's status and what the dialer adds to it into one word.
 *
 * The pause code outlives its pause: in a call it is that of the pause before. So it is looked at only when
 * nothing else is going on.
 */
export function agentState(signs: AgentSigns): AgentState {
  const { status, subStatus, leadId, pauseCode } = signs;
  if (subStatus === null) return UNKNOWN;
  if (subStatus !== '') return { kind: SUB_STATUSES.get(subStatus) ?? 'unknown' };
  switch (status) {
    case 'READY':
      // As the dialer's own reports count it, though no sub-status says so.
      return { kind: leadId === null ? 'ready' : 'wrapping-up' };
    case 'CLOSER':
      return { kind: 'ready' };
    case 'QUEUE':
    case 'MQUEUE':
      return { kind: 'queued' };
    case 'INCALL':
      return { kind: 'in-call' };
    case 'PAUSED':
      return { kind: 'paused', code: pauseCode };
    default:
      return UNKNOWN;
  }
}

const UNKNOWN: AgentState = { kind: 'unknown' };

/** Real-time sub-statuses; where two would fit, the dialer has chosen. */
const SUB_STATUSES: ReadonlyMap<string, Exclude<AgentState['kind'], 'paused'>> = new Map([
  ['RING', 'ringing'],
  ['DISPO', 'wrapping-up'],
  ['PREVIEW', 'previewing'],
  ['DIAL', 'dialing'],
  ['PARK', 'parked'],
  ['3-WAY', 'three-way'],
  ['DEAD', 'dead-call'],
]);
