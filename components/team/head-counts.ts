import type { AgentState } from '../../utils/call/agent-state.ts';
import type { FloorAgent } from '../../utils/call/floor.ts';

/** What a team lead counts agents by: every agent is in one of them. */
export const headGroups = ['waiting', 'in-call', 'wrapping-up', 'paused', 'dead-call', 'unknown'] as const;
export type HeadGroup = (typeof headGroups)[number];

export type HeadCounts = Readonly<Record<HeadGroup, number>>;

/**
 * As the dialer's own reports count: a call that is dialed or on its way is a call; an agent whose own phone rings
 * still waits (exchange nonagent.user_group_status.onhook_ringing).
 */
const GROUPS: Readonly<Record<AgentState['kind'], HeadGroup>> = {
  ready: 'waiting',
  queued: 'in-call',
  ringing: 'waiting',
  dialing: 'in-call',
  'in-call': 'in-call',
  parked: 'in-call',
  'three-way': 'in-call',
  'dead-call': 'dead-call',
  'wrapping-up': 'wrapping-up',
  // The dialer pauses who looks at a preview.
  previewing: 'paused',
  paused: 'paused',
  unknown: 'unknown',
};

export const headGroupOf = ({ kind }: AgentState): HeadGroup => GROUPS[kind];

export function headCounts(agents: readonly FloorAgent[]): HeadCounts {
  const counts = { waiting: 0, 'in-call': 0, 'wrapping-up': 0, paused: 0, 'dead-call': 0, unknown: 0 };
  for (const { state } of agents) counts[headGroupOf(state)] += 1;
  return counts;
}
