import type { FloorAgent } from '../../utils/call/floor.ts';
import type { Words } from '../words/words.ts';
import { orderIn } from '../words/by-language.ts';
import { headGroupOf } from './head-counts.ts';
import { stateText } from './state-words.ts';
import type { TeamView } from './team-view.ts';
import type { Alert } from './thresholds.ts';

/**
 * The agents of the chosen campaigns and user groups: whom counts and alerts are about. Whose group cannot be
 * told may belong, and is not hidden.
 */
export function inScope(
  agents: readonly FloorAgent[],
  { campaigns, userGroups }: Pick<TeamView, 'campaigns' | 'userGroups'>,
): readonly FloorAgent[] {
  if (campaigns.length === 0 && userGroups.length === 0) return agents;
  const wantedCampaigns = new Set(campaigns);
  const wantedGroups = new Set(userGroups);
  return agents.filter(
    ({ campaign, userGroup }) =>
      (wantedCampaigns.size === 0 || wantedCampaigns.has(campaign)) &&
      (wantedGroups.size === 0 || userGroup === null || wantedGroups.has(userGroup)),
  );
}

/** Those of one count, or those who stand out. */
export function onlyThose(
  agents: readonly FloorAgent[],
  only: TeamView['only'],
  alerts: ReadonlyMap<string, Alert>,
): readonly FloorAgent[] {
  if (only === null) return agents;
  if (only === 'standing-out') return agents.filter(({ user }) => alerts.has(user));
  return agents.filter(({ state }) => headGroupOf(state) === only);
}

/** Those in whom every word of `query` is found, whatever its case and accents. */
export function searched(say: Words, agents: readonly FloorAgent[], query: string): readonly FloorAgent[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return agents;
  return agents.filter((agent) => {
    const text = plain(textOf(say, agent));
    return words.every((word) => text.includes(word));
  });
}

function textOf(say: Words, { user, fullName, state, campaign, userGroup, leadId }: FloorAgent): string {
  return [user, fullName, stateText(say, state), campaign, userGroup, leadId].join('\n');
}

const plain = (text: string) => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** The values that the agents have, and those that are chosen, in order; with how many have each. */
export function choicesOf(
  language: string,
  agents: readonly FloorAgent[],
  part: 'campaign' | 'userGroup',
  chosen: readonly string[],
): readonly { readonly value: string; readonly count: number }[] {
  const counts = new Map(chosen.map((value) => [value, 0]));
  for (const { [part]: value } of agents) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  const order = orderIn(language);
  return [...counts].map(([value, count]) => ({ value, count })).toSorted((a, b) => order(a.value, b.value));
}
