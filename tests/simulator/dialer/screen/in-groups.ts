import { groupsIn } from '../in-groups.ts';
import type { Look } from './page.ts';

/** Puts the in-groups into force that somebody ordered for the agent. */
export function takeInGroups({ engine, agent }: Look): void {
  if (agent.managerIngroupSet !== 'SET') return;
  agent.managerIngroupSet = 'Y';
  agent.closerCampaigns = agent.externalIngroups;
  engine.emit({ kind: 'in-groups-changed', user: agent.user, groups: groupsIn(agent.closerCampaigns) });
}
