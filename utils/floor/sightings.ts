import type { AgentState } from '../call/agent-state.ts';
import type { Sighting } from '../call/floor.ts';
import type { Instant } from '../call/instant.ts';

/*
 * The dialer's list says what agents do, not since when. So it is counted from one list to the next, by the wall
 * clock: a state may be older than it is said to be, and is then marked "at least", but never younger.
 */

/** What one list says of an agent. */
export interface Seen {
  readonly user: string;
  readonly state: AgentState;
  readonly leadId: string | null;
  /** VICIdial's own; empty without a call. */
  readonly callId: string;
  readonly callsToday: number;
}

/** What has been seen of one agent. */
interface Trace {
  readonly user: string;
  /** When they stood in a list last, and as what. */
  readonly seenAt: Instant;
  readonly callId: string;
  readonly callsToday: number;
  /** What they do; null: they are not on the floor. */
  readonly now: Sighting | null;
  /** Oldest first, all of them over. */
  readonly before: readonly Sighting[];
}

export interface Sightings {
  /** When the last list came. */
  readonly heardAt: Instant | null;
  /** Whether all its rows could be read: if not, who is not in it may be on the floor all the same. */
  readonly complete: boolean;
  readonly traces: readonly Trace[];
}

export const nothingSeen: Sightings = { heardAt: null, complete: true, traces: [] };

const SECOND = 1_000;
/** A change was seen when the list before was no older than two intervals; else the state may be older. */
const CHANGE_SEEN = 10 * SECOND;
/**
 * Who is seen the same after so long has been so all the while: one lost answer, a new worker or a reload of the
 * page is no reason to count anew. Longer silence could hide a whole pause.
 */
const SAME_WITHIN = 30 * SECOND;
/** Who leaves for a break and comes back keeps their history; so does who logs in at another desk. */
const LEFT_KEPT = 30 * 60 * SECOND;
/** Sightings that are over: of one agent, and of all, which the browser stores with every list. */
const MOST = { each: 20, all: 3_000 };

/** What is known when a list has come. A user stands in it once. */
export function see(
  before: Sightings,
  list: { readonly agents: readonly Seen[]; readonly complete: boolean },
  at: Instant,
): Sightings {
  const known = new Map(before.traces.map((trace) => [trace.user, trace]));
  const listed = list.agents.map((seen) => follow(known.get(seen.user), seen, before, at));
  const there = new Set(list.agents.map(({ user }) => user));
  const others = before.traces
    .filter(({ user, seenAt }) => !there.has(user) && isWithin(seenAt, at, LEFT_KEPT))
    .map((trace) => (list.complete ? leave(trace, at) : trace));
  return { heardAt: at, complete: list.complete, traces: trim([...listed, ...others]) };
}

/** Oldest first, the one of now at the end. */
export function historyOf({ traces }: Sightings, user: string): readonly Sighting[] {
  const trace = traces.find((each) => each.user === user);
  if (trace === undefined) return [];
  return trace.now === null ? trace.before : [...trace.before, trace.now];
}

function follow(trace: Trace | undefined, seen: Seen, before: Sightings, at: Instant): Trace {
  const { user, state, leadId, callId, callsToday } = seen;
  const told = { user, seenAt: at, callId, callsToday };
  const now = trace?.now ?? null;
  if (trace !== undefined && now !== null && isSame(trace, now, seen, at)) {
    return { ...told, now: { ...now, leadId }, before: trace.before };
  }
  const changeSeen =
    trace !== undefined && now !== null
      ? isWithin(trace.seenAt, at, CHANGE_SEEN)
      : before.complete && isWithin(before.heardAt, at, CHANGE_SEEN);
  return {
    ...told,
    now: { state, leadId, since: at, atLeast: !changeSeen, until: null },
    before: trace === undefined ? [] : closed(trace, at),
  };
}

/** Whether nothing has changed since the agent was seen last, as far as it can be told. */
function isSame(trace: Trace, { state, leadId, since }: Sighting, seen: Seen, at: Instant): boolean {
  if (!isSameState(state, seen.state) || since > at) return false;
  // A call has one id, however long we did not hear.
  const inCall = state.kind !== 'ready' && state.kind !== 'paused';
  if (inCall && trace.callId !== '' && seen.callId !== '') return trace.callId === seen.callId;
  const sameContact = leadId === seen.leadId && trace.callsToday === seen.callsToday;
  return sameContact && isWithin(trace.seenAt, at, SAME_WITHIN);
}

function isSameState(one: AgentState, other: AgentState): boolean {
  const code = (state: AgentState) => (state.kind === 'paused' ? state.code : '');
  return one.kind === other.kind && code(one) === code(other);
}

function leave(trace: Trace, at: Instant): Trace {
  return trace.now === null ? trace : { ...trace, now: null, before: closed(trace, at) };
}

/** What was, with its end: now, or when it was seen last if that is too long ago. */
function closed({ now, seenAt, before }: Trace, at: Instant): readonly Sighting[] {
  if (now === null) return before;
  return [...before, { ...now, until: isWithin(seenAt, at, CHANGE_SEEN) ? at : seenAt }];
}

/** Nothing is: a wall clock that was set back tells nothing either. */
function isWithin(then: Instant | null, now: Instant, ms: number): boolean {
  return then !== null && now >= then && now - then <= ms;
}

function trim(traces: readonly Trace[]): readonly Trace[] {
  const room = Math.max(1, Math.min(MOST.each, Math.floor(MOST.all / Math.max(1, traces.length))));
  return traces.map((trace) =>
    trace.before.length > room ? { ...trace, before: trace.before.slice(-room) } : trace,
  );
}
