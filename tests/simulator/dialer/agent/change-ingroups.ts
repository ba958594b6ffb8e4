import { groupsIn, listOf } from '../in-groups.ts';
import type { AgentParameter, Read } from '../filters.ts';
import { findCampaign, findInboundGroup, findUser } from '../world.ts';
import type { Addressed } from './addressed.ts';
import { addressedByUserOnly } from './addressed.ts';
import type { AgentCall, AgentFunction } from './function.ts';

/** Orders other in-groups; the agent's page puts them into force. */
export const changeIngroups: AgentFunction = {
  name: 'change_ingroups',
  subject: valueOf,

  missing(read) {
    const [value, blended, user] = [valueOf(read), read('blended'), read('agent_user')];
    if (value.length > 2 && blended.length > 1 && user.length > 1) return null;
    return `${value}|${blended}|${read('ingroup_choices')}|${user}`;
  },

  run(call) {
    const agent = addressedByUserOnly(call);
    if (agent === null) return;
    const refusal = refusalOf(call, agent);
    if (refusal !== null) return call.fail(refusal.reason, refusal.data);

    const choices = chosen(call, agent);
    const blended = call.read('blended');
    agent.live.externalIngroups = choices;
    agent.live.externalBlended = blended === 'YES' ? '1' : '0';
    agent.live.externalIgbSetUser = call.apiUser.user;
    agent.live.managerIngroupSet = 'SET';
    const note = call.read('set_as_default') === 'YES' ? setAsDefault(call, agent) : '';
    const data = `${call.read('user')}|${agent.user}|${choices}|${blended}|${note}`;
    call.succeed('change_ingroups function set', data);
  },
};

function valueOf(read: Read<AgentParameter>): string {
  return read('value').replace(/[^A-Z]/g, '');
}

interface Refusal {
  readonly reason: string;
  readonly data: string;
}

function refusalOf({ read, world, apiUser }: AgentCall, { user, live }: Addressed): Refusal | null {
  const campaign = findCampaign(world, live.campaignId);
  if (campaign?.campaignAllowInbound !== true) {
    return { reason: 'campaign does not allow inbound calls', data: user };
  }
  if (!apiUser.changeAgentCampaign) {
    return { reason: 'user is not allowed to change agent in-groups', data: read('user') };
  }
  if (read('blended') === 'YES' && campaign.dialMethod !== 'RATIO') {
    return { reason: 'campaign dial_method does not allow outbound autodial', data: `${user}|YES` };
  }
  const choices = read('ingroup_choices');
  const unknown = groupsIn(choices).find((group) => findInboundGroup(world, group) === undefined);
  if (unknown !== undefined) {
    return { reason: 'ingroup does not exist', data: `${user}|${unknown}|${choices}` };
  }
  const value = valueOf(read);
  if (choices === '' && (value === 'ADD' || value === 'REMOVE')) {
    return {
      reason: 'ingroup_choices are required for ADD and REMOVE values',
      data: `${user}|${value}|`,
    };
  }
  return null;
}

/** Without its first space, the first group of the choices is neither checked nor added. */
function chosen({ read }: AgentCall, { live }: Addressed): string {
  const choices = read('ingroup_choices');
  const [named, current] = [groupsIn(choices), groupsIn(live.closerCampaigns)];
  switch (valueOf(read)) {
    case 'ADD':
      return listOf([...new Set([...current, ...named])]);
    case 'REMOVE':
      return listOf(current.filter((group) => !named.includes(group)));
    default:
      return choices;
  }
}

function setAsDefault(call: AgentCall, { user, live }: Addressed): string {
  const row = findUser(call.world, user);
  if (row !== undefined) {
    row.closerCampaigns = live.externalIngroups;
    row.closerDefaultBlended = live.externalBlended;
  }
  return call.translate('User settings set as default');
}
