import type { FloorAgent, MonitorMode, MonitorResult, MonitorRequest } from '../../utils/call/floor.ts';
import type { Instant } from '../../utils/call/instant.ts';
import { elapsed } from '../../utils/call/view.ts';
import type { TeamView } from './team-view.ts';

/** Without a word of the background for so long, in ms, a request was lost: the dialer's own limit is shorter. */
const LOST = 30_000;

/** What this page asked for last. */
export interface Asked {
  readonly id: string;
  readonly user: string;
  readonly mode: MonitorMode;
  readonly at: Instant;
}

/** Why nobody can be listened to now. */
export type Obstacle = 'not-logged-in' | 'not-fresh' | 'session-not-clear' | 'no-phone';

/** Null: nothing is in the way. `isFresh`: the floor is as the dialer says now. */
export function obstacleFor(
  agent: FloorAgent | null,
  isFresh: boolean,
  { phoneLogin, serverIp }: Pick<TeamView, 'phoneLogin' | 'serverIp'>,
): Obstacle | null {
  if (agent === null && isFresh) return 'not-logged-in';
  if (phoneLogin === '' || serverIp === '') return 'no-phone';
  // Sessions are given to the next who logs in: an old one may be somebody else's.
  if (agent === null || !isFresh) return 'not-fresh';
  return agent.sessionId === null ? 'session-not-clear' : null;
}

/** The request as it is sent; null where something is in the way. */
export function requestFor(
  agent: FloorAgent,
  mode: MonitorMode,
  { phoneLogin, serverIp }: Pick<TeamView, 'phoneLogin' | 'serverIp'>,
  id: string,
): MonitorRequest | null {
  const { user, sessionId } = agent;
  return sessionId === null ? null : { id, user, sessionId, mode, phoneLogin, serverIp };
}

/** What is to be told of `user`: what came of the last request, of this page or, when it has none, of another. */
export function outcomeFor(
  user: string,
  result: MonitorResult | null,
  asked: Asked | null,
  now: Instant,
): MonitorResult['outcome'] | null {
  const mine = asked?.user === user ? asked : null;
  const heard = result !== null && result.user === user && (mine === null || result.id === mine.id);
  if (heard && result.outcome.kind !== 'sending') return result.outcome;
  if (mine === null) return heard ? result.outcome : null;
  return elapsed(mine.at, now) > LOST ? { kind: 'failed', why: 'timeout' } : { kind: 'sending' };
}
