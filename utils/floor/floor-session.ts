import type { FloorAgent, FloorLink, Sighting } from '../call/floor.ts';
import { idle } from '../call/link.ts';
import type { Instant } from '../call/instant.ts';
import type { Clock, Random } from '../clock.ts';
import type { DialerAccount, ReportDialer } from '../dialer/dialer.ts';
import type { AgentDetails } from './agent-details.ts';
import { createAgentDetails } from './agent-details.ts';
import { emptyFloor, expired } from './floor-state.ts';
import type { FloorWatch, FloorWatchParts } from './floor-watch.ts';
import { createFloorWatch } from './floor-watch.ts';
import type { FloorStore } from './kept-floor.ts';
import type { QueueSubscription, QueueCounter } from './queue-counter.ts';
import { createQueueCounter } from './queue-counter.ts';
import type { ConnectionAccount } from '../polling/dialer-connection.ts';
import type { ReportsConnection, ReportsGuards } from './reports-connection.ts';
import { createReportsConnection } from './reports-connection.ts';
import type { ReportsLinkParts } from './reports-link.ts';
import { expiredLink, neverHeard } from './reports-link.ts';
import { historyOf } from './sightings.ts';

/** One login of a reports user at one dialer, and all that is asked with it. */
export interface FloorSession {
  readonly login: number;
  readonly guards: ReportsGuards;
  readonly connection: ReportsConnection;
  readonly watch: FloorWatch;
  readonly details: AgentDetails;
  readonly queues: QueueCounter;
  /** Counts now what is due, if the dialer is heard. */
  countNow(): void;
  historyOf(user: string): readonly Sighting[];
  /** The floor, if it is as the dialer says now; else nobody. */
  freshAgents(): readonly FloorAgent[];
  /** Nothing is asked any more, and answers that are under way count for nothing. */
  end(): void;
}

/** The reports user's login, by a number that is another one when anything about it has changed. */
export interface ReportsLogin {
  readonly login: number;
  readonly account: ConnectionAccount;
  /** Spreads the seats over the dialer's servers. */
  readonly seatId: string;
}

/** What all sessions work with. */
export interface FloorParts {
  readonly clock: Clock;
  readonly random: Random;
  readonly dialerAt: (account: DialerAccount) => ReportDialer;
  readonly store: FloorStore;
  /** What stands before the questions with the login of this number. Never rejects. */
  readonly guardsOf: (login: number) => Promise<ReportsGuards>;
  /** What team pages show has changed. */
  readonly onChange: () => void;
}

export interface FloorSessionParts extends FloorParts, ReportsLogin {
  /** The session before, where it was of the same login. */
  readonly before: FloorSession | null;
  readonly users: () => ReadonlySet<string>;
  readonly counts: () => readonly QueueSubscription[];
}

/** A list so long overdue, in ms, does not say who is where now; and after so long it is not shown any more. */
const OVERDUE_MS = { uncertain: 10_000, past: 60_000 };

/** Knows what the session before did, or the last worker, or the last browser. Never rejects. */
export async function createFloorSession(parts: FloorSessionParts): Promise<FloorSession> {
  const { login, account, clock, store, onChange } = parts;
  const known = parts.before === null ? await kept(parts) : knownBy(parts.before);
  const guards = parts.before?.guards ?? (await parts.guardsOf(login));
  const askedAt = await store.readAsked().catch(() => null);
  const ending = new AbortController();
  const { signal } = ending;

  const connection = createReportsConnection(account, {
    ...parts,
    guards,
    link: known.link,
    onRefuse,
  });
  const watch = createFloorWatch({
    ...parts,
    connection,
    state: known.state,
    askedAt,
    onAsk: (at) => void store.keepAsked(at).catch(() => {}),
    onChange: onList,
    signal,
  });
  // The list goes first: where it is refused, nothing else has been tried.
  const users = () => (connection.link.kind === 'idle' ? nobody : parts.users());
  const sign = (user: string) => signOf(watch.state.agents, user);
  const details = createAgentDetails({ ...parts, users, connection, sign, signal });
  const queues = createQueueCounter({ ...parts, connection, subscriptions: parts.counts, signal });

  function keep() {
    const { isSpent: _, ...link } = connection.link;
    void store.keepFloor({ login, link, state: watch.state }).catch(() => {});
  }

  function onList(heard: boolean) {
    keep();
    if (heard) countNow();
    details.refresh();
    onChange();
  }

  function onRefuse() {
    if (signal.aborted) return;
    keep();
    onChange();
  }

  function countNow() {
    if (connection.link.kind === 'live') queues.refresh();
  }

  return {
    login,
    guards,
    connection,
    watch,
    details,
    queues,
    countNow,
    historyOf: (user) => historyOf(watch.state.sightings, user),
    freshAgents: () => (isFresh(connection.link, clock.now()) ? watch.state.agents : []),
    end: () => ending.abort(),
  };
}

/** All of a row but its name and its time. */
function signOf(agents: readonly FloorAgent[], user: string): string {
  const agent = agents.find((each) => each.user === user);
  if (agent === undefined) return '';
  const { state, leadId, campaign, callsToday, sessionId, since } = agent;
  return JSON.stringify([state, leadId, campaign, callsToday, sessionId, since]);
}

const nobody: ReadonlySet<string> = new Set();

type Known = Pick<FloorWatchParts, 'state'> & Pick<ReportsLinkParts, 'link'>;

async function kept({ login, clock, store }: FloorSessionParts): Promise<Known> {
  const stored = await store.readFloor().catch(() => null);
  if (stored?.login !== login) return { state: emptyFloor, link: neverHeard };
  const { state, link } = stored;
  return isPast(link, clock.now()) ? { state: expired(state), link: expiredLink(link) } : { state, link };
}

/** Other servers can be reached now: only what the browser forbade is no refusal any more. */
function knownBy({ watch: { state }, connection: { link } }: FloorSession): Known {
  const isForbidden = link.kind === 'down' && link.refusal === 'no-permission';
  return { state, link: isForbidden ? idle(link) : link };
}

/** Whether a list says who is where now. */
const isFresh = (link: FloorLink, now: Instant): boolean =>
  link.kind === 'live' && now - link.nextAt <= OVERDUE_MS.uncertain;

/** Whether a list has been overdue for so long that it is not shown any more. */
function isPast(link: FloorLink, now: Instant): boolean {
  if (link.kind === 'idle') return false;
  return now - (link.kind === 'down' ? link.since : link.nextAt) > OVERDUE_MS.past;
}
