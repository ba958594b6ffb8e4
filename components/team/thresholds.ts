import type { FloorAgent } from '../../utils/call/floor.ts';
import type { Instant } from '../../utils/call/instant.ts';
import { elapsed } from '../../utils/call/view.ts';

/** What may last too long, and from when on it does: in ms; null: never. */
export interface Thresholds {
  readonly paused: number | null;
  readonly wrapUp: number | null;
  readonly deadCall: number | null;
}
export type ThresholdName = keyof Thresholds;

/** The longest that makes sense, in ms. */
export const longest: Readonly<Record<ThresholdName, number>> = {
  paused: 24 * 3_600_000,
  wrapUp: 3_600_000,
  deadCall: 3_600_000,
};

/** An agent who is in a state for too long. */
export interface Alert {
  readonly user: string;
  readonly about: ThresholdName;
  /** Names this agent's stay in this state: another stay has another name. */
  readonly episode: string;
}

/** Which threshold counts for a state; a preview is no rest. */
function thresholdFor({ kind }: FloorAgent['state']): ThresholdName | null {
  if (kind === 'paused') return 'paused';
  if (kind === 'wrapping-up') return 'wrapUp';
  return kind === 'dead-call' ? 'deadCall' : null;
}

/** The name of an agent's stay in a state that may last too long; null: in another. */
export function episodeNow({ user, state, since }: FloorAgent): string | null {
  const about = thresholdFor(state);
  return about === null ? null : episodeOf(user, about, since);
}

/** Who stands out at `asOf`, by user. */
export function alertsOf(
  agents: readonly FloorAgent[],
  thresholds: Thresholds,
  asOf: Instant,
): ReadonlyMap<string, Alert> {
  const alerts = agents.flatMap((agent) => alertOf(agent, thresholds, asOf) ?? []);
  return new Map(alerts.map((alert) => [alert.user, alert]));
}

function alertOf({ user, state, since }: FloorAgent, thresholds: Thresholds, asOf: Instant): Alert | null {
  const about = thresholdFor(state);
  const limit = about === null ? null : thresholds[about];
  if (about === null || limit === null || elapsed(since, asOf) < limit) return null;
  return { user, about, episode: episodeOf(user, about, since) };
}

const episodeOf = (user: string, about: ThresholdName, since: Instant) => `${user} ${about} ${since}`;
