import { agentState } from '../call/agent-state.ts';
import type { FloorAgent, Sighting } from '../call/floor.ts';
import type { Instant } from '../call/instant.ts';
import type { Floor, ListedAgent } from '../dialer/reports/logged-in-agents.ts';
import type { Seen, Sightings } from './sightings.ts';
import { nothingSeen, see } from './sightings.ts';

/** What is known of the floor by the login of one reports user. */
export interface FloorState {
  readonly agents: readonly FloorAgent[];
  readonly unreadable: number;
  readonly sightings: Sightings;
}

export const emptyFloor: FloorState = { agents: [], unreadable: 0, sightings: nothingSeen };

/** A list came at `at`. */
export function listed(before: FloorState, floor: Floor, at: Instant): FloorState {
  const { agents, unreadable } = once(floor);
  const list = { agents: agents.map(seenIn), complete: unreadable === 0 };
  const sightings = see(before.sightings, list, at);
  const now = new Map(sightings.traces.map((trace) => [trace.user, trace.now]));
  return {
    agents: agents.map((agent) => rowOf(agent, now.get(agent.user) ?? { since: at, atLeast: true })),
    unreadable,
    sightings,
  };
}

/** Nobody looks any more: what was heard is soon no floor, but what was seen stays known. */
export const expired = ({ sightings }: FloorState): FloorState => ({ ...emptyFloor, sightings });

/** Each user once. Of two rows about one user it cannot be told which is true; the dialer does not write such. */
function once({ agents, unreadable }: Floor): Floor {
  const first = [...new Map(agents.toReversed().map((agent) => [agent.user, agent])).values()].toReversed();
  return { agents: first, unreadable: unreadable + agents.length - first.length };
}

function seenIn(agent: ListedAgent): Seen {
  const { user, leadId, callId, callsToday } = agent;
  return { user, state: agentState(agent), leadId, callId, callsToday };
}

function rowOf(agent: ListedAgent, { since, atLeast }: Pick<Sighting, 'since' | 'atLeast'>): FloorAgent {
  const { user, fullName, campaign, userGroup, leadId, callsToday, sessionId, ambiguous } = agent;
  const state = agentState(agent);
  const said = { user, fullName, campaign, userGroup, leadId, callsToday, sessionId, ambiguous };
  return { ...said, state, since, atLeast };
}
