import type { LiveAgent } from '../live-agent.ts';
import { UncaughtSqlError } from '../sql.ts';
import type { World } from '../world.ts';
import { findUser } from '../world.ts';
import type { NonAgentFunction } from './function.ts';
import { countHeads, statusOrDisposition, waitingAmong } from './head-count.ts';
import { mayReport, namesIn, refuse, tableWriter } from './report.ts';
import { isParked, lineOf } from './sub-status.ts';
import { oneOf, visibleTo } from './visible.ts';

const COLUMNS = [
  'usergroups',
  'calls_waiting',
  'agents_logged_in',
  'agents_in_calls',
  'agents_waiting',
  'agents_paused',
  'agents_in_dead_calls',
  'agents_in_dispo',
  'agents_in_dial',
];

/** The agents of user groups, all in one row. The calls that wait are everybody's: they have no user group. */
export const userGroupStatus: NonAgentFunction = {
  name: 'user_group_status',

  run(call) {
    if (!mayReport(call, { name: 'user_group_status', about: 'USER GROUP', forbiddenAt: 12538 })) return;
    const { world, apiUser } = call;
    const asked = call.read('user_groups');
    const named = namesIn(asked);
    if (named === null) return refuse(call, 'user_group_status INVALID SEARCH PARAMETERS', asked, 12559);

    const visible = visibleTo(world, apiUser);
    const inGroup = oneOf(named);
    const agents = world.liveAgents.filter(({ user }) => {
      const userGroup = findUser(world, user)?.userGroup ?? '';
      return inGroup(userGroup) && visible.group(userGroup);
    });
    // VICIdial counts the rows of a query that it has not made for a chat (corpus:nonagent.user_group_status.chat).
    if (agents.some(({ status, comments }) => status === 'INCALL' && /CHAT/i.test(comments))) {
      throw new UncaughtSqlError('mysqli_num_rows(): Argument #1 ($result) must be of type mysqli_result');
    }
    const states = agents.map((agent) => stateOf(world, agent));
    const { loggedIn, inCalls, waiting, paused, dead, disposition, dial } = countHeads(states);
    const waitingCalls = waitingAmong(world.autoCalls.filter(({ campaignId }) => visible.call(campaignId)));

    const { stage, row, header } = tableWriter(call);
    const counts = [waitingCalls, loggedIn, inCalls, waiting, paused, dead, disposition, dial];
    call.print(header(COLUMNS) + row([named.join(' '), ...counts]));
    const data = `${call.read('user')}|${asked}|${stage}`;
    call.log({ reason: `user_group_status AGENTS FOUND: ${loggedIn}`, data, line: 12759 });
  },
};

/** Three-way calls are not told apart here; calls that were cut off and numbers that ring are. */
function stateOf(world: World, agent: LiveAgent): string {
  if (agent.status !== 'INCALL') return statusOrDisposition(agent);
  if (isParked(agent)) return 'PARK';
  return lineOf(world, agent) ?? 'INCALL';
}
