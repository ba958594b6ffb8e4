import type { LiveAgent } from '../live-agent.ts';
import type { User } from '../rows.ts';
import { findUser } from '../world.ts';
import type { NonAgentCall, NonAgentFunction } from './function.ts';
import { mayReport, namesIn, refuse, tableWriter } from './report.ts';
import { shownLeadId, subStatusOf } from './sub-status.ts';
import { oneOf, visibleTo } from './visible.ts';

const COLUMNS = [
  'user',
  'campaign_id',
  'session_id',
  'status',
  'lead_id',
  'callerid',
  'calls_today',
  'full_name',
  'user_group',
  'user_level',
];

/** Everybody on the floor, in the order of the table. One apostrophe in a name breaks the log of all. */
export const loggedInAgents: NonAgentFunction = {
  name: 'logged_in_agents',

  run(call) {
    if (!mayReport(call, { name: 'logged_in_agents', about: 'AGENT', forbiddenAt: 18536 })) return;
    const { stage, row, header } = tableWriter(call);
    const withSubStatus = call.read('show_sub_status') === 'YES';
    const [agents, listed] = [agentsOf(call), listedOf(call)];
    const seated = agents.flatMap((agent) => {
      const user = findUser(call.world, agent.user);
      return user !== undefined && listed(user) ? [{ agent, user }] : [];
    });
    if (seated.length === 0) {
      return refuse(call, 'logged_in_agents NO LOGGED IN AGENTS', call.read('agent_user'), 18782);
    }
    const output = [
      header(withSubStatus ? [...COLUMNS, 'pause_code', 'sub_status'] : COLUMNS),
      ...seated.map(({ agent, user }) => row(cells(call, agent, user, withSubStatus))),
    ].join('');
    call.print(output);
    const data = `${call.read('user')}|${agents.length}|${stage}`;
    call.log({ reason: `logged_in_agents ${output}`, data, line: 18773 });
  },
};

/** The previewed lead is shown only where the sub-status is. */
function cells({ world }: NonAgentCall, agent: LiveAgent, user: User, withSubStatus: boolean) {
  const leadId = withSubStatus ? shownLeadId(agent) : agent.leadId;
  const seat = [agent.user, agent.campaignId, agent.confExten, agent.status, leadId, agent.callerid];
  const person = [agent.callsToday, user.fullName, user.userGroup, user.userLevel];
  return [...seat, ...person, ...(withSubStatus ? [agent.pauseCode, subStatusOf(world, agent)] : [])];
}

function agentsOf(call: NonAgentCall): readonly LiveAgent[] {
  const { campaign } = visibleTo(call.world, call.apiUser);
  const named = namesIn(call.read('campaigns'));
  const asked = named === null ? () => true : oneOf(named);
  return call.world.liveAgents.filter(({ campaignId }) => campaign(campaignId) && asked(campaignId));
}

function listedOf(call: NonAgentCall): (user: User) => boolean {
  const { group } = visibleTo(call.world, call.apiUser);
  const named = namesIn(call.read('user_groups'));
  const asked = named === null ? () => true : oneOf(named);
  return ({ userGroup }) => group(userGroup) && asked(userGroup);
}
