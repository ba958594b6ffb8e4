import type { LiveAgent } from '../live-agent.ts';
import { sameText } from '../collation.ts';
import type { User } from '../rows.ts';
import type { World } from '../world.ts';
import { findLiveAgent, findUser } from '../world.ts';
import type { NonAgentCall, NonAgentFunction } from './function.ts';
import { mayReport, refuse, tableWriter } from './report.ts';
import { shownLeadId, subStatusOf } from './sub-status.ts';
import { visibleTo } from './visible.ts';

const COLUMNS = [
  'status',
  'callerid',
  'lead_id',
  'campaign_id',
  'calls_today',
  'full_name',
  'user_group',
  'user_level',
  'pause_code',
  'real_time_sub_status',
  'phone_number',
  'vendor_lead_code',
  'session_id',
];

/** One agent, as one row without a word before it. */
export const agentStatus: NonAgentFunction = {
  name: 'agent_status',

  run(call) {
    if (!mayReport(call, { name: 'agent_status', about: 'AGENT', forbiddenAt: 13032 })) return;
    const asked = call.read('agent_user');
    if (asked.length === 0 || asked.length >= 100) {
      return refuse(call, 'agent_status INVALID SEARCH PARAMETERS', asked, 13051);
    }
    const user = findUser(call.world, asked);
    if (user === undefined || !visibleTo(call.world, call.apiUser).group(user.userGroup)) {
      return refuse(call, 'agent_status AGENT NOT FOUND', asked, 13295);
    }
    const agent = findLiveAgent(call.world, asked);
    if (agent === undefined) return refuse(call, 'agent_status AGENT NOT LOGGED IN', asked, 13285);
    print(call, asked, { user, agent });
  },
};

function print(call: NonAgentCall, asked: string, { user, agent }: { user: User; agent: LiveAgent }): void {
  const { stage, row, header } = tableWriter(call);
  const withAddress = call.read('include_ip') === 'YES';
  const columns = withAddress ? [...COLUMNS, 'computer_ip'] : COLUMNS;
  const address = withAddress ? addressOf(call, asked) : [];
  const output = header(columns) + row([...cells(call.world, agent, user), ...address]);
  call.print(output);
  const data = `${call.read('user')}|${asked}|${stage}`;
  call.log({ reason: `agent_status ${output}`, data, line: 13277 });
}

function cells(world: World, agent: LiveAgent, user: User): readonly (string | number)[] {
  const { phoneNumber, vendorLeadCode } = shownLead(world, agent);
  const now = [agent.status, agent.callerid, shownLeadId(agent), agent.campaignId, agent.callsToday];
  const person = [user.fullName, user.userGroup, user.userLevel];
  const call = [agent.pauseCode, subStatusOf(world, agent), phoneNumber, vendorLeadCode];
  return [...now, ...person, ...call, agent.confExten];
}

/** The number is the call's where it has one longer than three digits, else the lead's. */
function shownLead(world: World, agent: LiveAgent): { phoneNumber: string; vendorLeadCode: string } {
  const lead = world.leads.get(shownLeadId(agent));
  const call = world.autoCalls.find(({ callerid }) => callerid !== '' && callerid === agent.callerid);
  const ofCall = call?.phoneNumber ?? '';
  return {
    phoneNumber: ofCall.length > 3 ? ofCall : (lead?.phoneNumber ?? ''),
    vendorLeadCode: lead?.vendorLeadCode ?? '',
  };
}

const TWO_DAYS = 2 * 24 * 60 * 60 * 1000;

/** Looks at logins of more than two days ago alone, so that most rows are short of this cell. */
function addressOf({ world, now }: NonAgentCall, user: string): readonly string[] {
  const old = world.logins.filter((login) => sameText(login.user, user) && login.at < now - TWO_DAYS);
  const latest = old.toSorted((a, b) => b.at - a.at)[0];
  return latest === undefined || latest.computerIp.length <= 3 ? [] : [latest.computerIp];
}
