import { sameText } from '../collation.ts';
import { groupsIn } from '../in-groups.ts';
import type { LiveAgent } from '../live-agent.ts';
import type { World } from '../world.ts';
import { addressed, namesNobody } from './addressed.ts';
import type { AgentFunction } from './function.ts';

/** How many calls wait that could come to this agent; ends without a newline. */
export const callsInQueueCount: AgentFunction = {
  name: 'calls_in_queue_count',

  missing(read) {
    const value = read('value');
    return value !== 'DISPLAY' || namesNobody(read, 1) ? `${value}|${read('agent_user')}` : null;
  },

  run(call) {
    const agent = addressed(call);
    if (agent === null) return;
    const count = callsWaitingFor(call.world, agent.live);
    call.say(`${call.translate('SUCCESS: calls_in_queue_count')} - ${count}`);
  },
};

function callsWaitingFor(world: World, agent: LiveAgent): number {
  const groups = groupsIn(agent.closerCampaigns);
  const takesDirect = groups.some((group) => sameText(group, 'AGENTDIRECT'));
  return world.autoCalls.filter(({ status, campaignId, agentOnly }) => {
    if (status !== 'LIVE') return false;
    if (sameText(campaignId, agent.campaignId)) return true;
    if (campaignId.includes('AGENTDIRECT')) return takesDirect && sameText(agentOnly, agent.user);
    return groups.some((group) => sameText(group, campaignId));
  }).length;
}
