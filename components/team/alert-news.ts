import type { FloorAgent } from '../../utils/call/floor.ts';
import type { Alert } from './thresholds.ts';
import { episodeNow } from './thresholds.ts';

/** Which stays of agents in a state are known to the team lead. */
export type Told = ReadonlySet<string>;

export interface AlertNews {
  readonly told: Told;
  /** To be told now. Each stay once, whatever happens to the thresholds while it lasts. */
  readonly fresh: readonly Alert[];
}

/** What is new among `alerts`. `told` is null on a page that was just opened: what it shows is no news. */
export function alertNews(
  told: Told | null,
  agents: readonly FloorAgent[],
  alerts: ReadonlyMap<string, Alert>,
): AlertNews {
  const all = [...alerts.values()];
  const lasting = new Set(agents.map(episodeNow));
  const kept = [...(told ?? [])].filter((episode) => lasting.has(episode));
  const fresh = told === null ? [] : all.filter(({ episode }) => !told.has(episode));
  return { told: new Set([...kept, ...all.map(({ episode }) => episode)]), fresh };
}
