import { agentState } from '../call/agent-state.ts';
import type { FloorAgent, FloorLink, Sighting } from '../call/floor.ts';
import type { TransientFailure } from '../call/link-failure.ts';
import type { Instant } from '../call/instant.ts';
import type { Floor, ListedAgent } from '../dialer/reports/logged-in-agents.ts';
import type { Refused } from './failure.ts';
import type { Seen, Sightings } from './sightings.ts';
import { nothingSeen, see } from './sightings.ts';

/** Whether lists of the floor come; a refusal is the connection's. */
export type Hearing =
  | { readonly kind: 'idle' }
  | { readonly kind: 'live'; readonly heardAt: Instant; readonly nextAt: Instant }
  | {
      readonly kind: 'stale';
      readonly heardAt: Instant | null;
      readonly since: Instant;
      readonly trouble: TransientFailure;
      readonly attempts: number;
      readonly nextAt: Instant;
    };

/** What is known of the floor by the login of one reports user. */
export interface FloorState {
  readonly hearing: Hearing;
  readonly agents: readonly FloorAgent[];
  readonly unreadable: number;
  readonly sightings: Sightings;
}

export const unheard: FloorState = {
  hearing: { kind: 'idle' },
  agents: [],
  unreadable: 0,
  sightings: nothingSeen,
};

/** A list came at `at`; the next is due at `nextAt`. */
export function hear(before: FloorState, floor: Floor, at: Instant, nextAt: Instant): FloorState {
  const { agents, unreadable } = once(floor);
  const list = { agents: agents.map(seenIn), complete: unreadable === 0 };
  const sightings = see(before.sightings, list, at);
  const now = new Map(sightings.traces.map((trace) => [trace.user, trace.now]));
  return {
    hearing: { kind: 'live', heardAt: at, nextAt },
    agents: agents.map((agent) => rowOf(agent, now.get(agent.user) ?? { since: at, atLeast: true })),
    unreadable,
    sightings,
  };
}

/** No list came, for the `attempts`-th time. */
export function miss(
  before: FloorState,
  trouble: TransientFailure,
  at: Instant,
  nextAt: Instant,
): FloorState {
  const { hearing } = before;
  const since = hearing.kind === 'stale' ? hearing.since : at;
  const attempts = attemptsOf(hearing) + 1;
  return {
    ...before,
    hearing: { kind: 'stale', heardAt: heardAt(hearing), since, trouble, attempts, nextAt },
  };
}

/** Nobody looks any more: what was heard is soon no floor, but what was seen stays known. */
export const rest = ({ sightings }: FloorState): FloorState => ({ ...unheard, sightings });

export const attemptsOf = (hearing: Hearing): number => (hearing.kind === 'stale' ? hearing.attempts : 0);

export function linkOf({ hearing }: FloorState, refused: Refused | null, isSpent: boolean): FloorLink {
  if (refused !== null) {
    const { at: since, why: refusal, nextAt } = refused;
    const down = { kind: 'down', heardAt: heardAt(hearing), since, refusal, nextAt } as const;
    return isSpent ? { ...down, isSpent } : down;
  }
  if (hearing.kind !== 'stale') return hearing;
  const { attempts: _, ...link } = hearing;
  return link;
}

const heardAt = (hearing: Hearing): Instant | null => (hearing.kind === 'idle' ? null : hearing.heardAt);

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
