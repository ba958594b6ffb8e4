import type { AgentState } from '../../utils/call/agent-state.ts';
import type { FloorAgent } from '../../utils/call/floor.ts';
import { orderIn } from '../words/by-language.ts';
import type { Column } from './columns.ts';
import type { TeamView } from './team-view.ts';

/** What a team lead wants to see first. */
const URGENCY: readonly AgentState['kind'][] = [
  'dead-call',
  'wrapping-up',
  'paused',
  'previewing',
  'parked',
  'three-way',
  'in-call',
  'dialing',
  'ringing',
  'queued',
  'ready',
  'unknown',
];
const urgency = new Map(URGENCY.map((kind, index) => [kind, index]));

/** What a column is sorted by. Null: not known, which comes last in either direction. */
const KEYS: Readonly<Record<Column, (agent: FloorAgent) => string | number | null>> = {
  agent: ({ fullName, user }) => fullName ?? user,
  state: ({ state }) => urgency.get(state.kind) ?? null,
  // By how long, not by when: it began later, so it lasts less.
  time: ({ since }) => -since,
  pauseCode: ({ state }) => (state.kind === 'paused' && state.code !== '' ? state.code : null),
  campaign: ({ campaign }) => campaign,
  userGroup: ({ userGroup }) => userGroup,
  lead: ({ leadId }) => leadId,
  calls: ({ callsToday }) => callsToday,
};

/** Which direction one wants first: the longest time and the most calls. */
export const startsDescending = (column: Column): boolean => column === 'time' || column === 'calls';

/** In order; those who are equal by how long they are in their state, then by user, so that nobody jumps. */
export function sorted(
  language: string,
  agents: readonly FloorAgent[],
  { by, descending }: TeamView['sort'],
): readonly FloorAgent[] {
  const keyOf = KEYS[by];
  const order = orderIn(language);
  return agents
    .map((agent) => ({ agent, key: keyOf(agent) }))
    .toSorted(
      (a, b) =>
        compare(order, a.key, b.key, descending) ||
        a.agent.since - b.agent.since ||
        order(a.agent.user, b.agent.user) ||
        (a.agent.user < b.agent.user ? -1 : 1),
    )
    .map(({ agent }) => agent);
}

type Key = string | number | null;
type Order = ReturnType<typeof orderIn>;

function compare(order: Order, a: Key, b: Key, descending: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const way = typeof a === 'number' && typeof b === 'number' ? a - b : order(String(a), String(b));
  return descending ? -way : way;
}
