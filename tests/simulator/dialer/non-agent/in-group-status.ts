import { groupsIn } from '../in-groups.ts';
import { findUser } from '../world.ts';
import type { NonAgentFunction } from './function.ts';
import { countHeads, statusOrDisposition, waitingAmong } from './head-count.ts';
import { mayReport, namesIn, refuse, tableWriter } from './report.ts';
import { oneOf, visibleTo } from './visible.ts';

const COLUMNS = [
  'ingroups',
  'total_calls',
  'calls_waiting',
  'agents_logged_in',
  'agents_in_calls',
  'agents_waiting',
  'agents_paused',
  'agents_in_dispo',
  'agents_in_dial',
];

/** Calls and agents of in-groups, all in one row; an unknown one counts nothing (corpus:nonagent.in_group_status.unknown). */
export const inGroupStatus: NonAgentFunction = {
  name: 'in_group_status',

  run(call) {
    if (!mayReport(call, { name: 'in_group_status', about: 'IN-GROUP', forbiddenAt: 12808 })) return;
    const { world, apiUser } = call;
    const asked = call.read('in_groups');
    const named = namesIn(asked);
    if (named === null) return refuse(call, 'in_group_status INVALID SEARCH PARAMETERS', asked, 12830);

    const visible = visibleTo(world, apiUser);
    const inGroup = oneOf(named);
    const calls = world.autoCalls.filter(({ campaignId }) => inGroup(campaignId) && visible.call(campaignId));
    const states = world.liveAgents
      .filter(({ closerCampaigns }) => groupsIn(closerCampaigns).some(inGroup))
      .filter(({ user }) => visible.group(findUser(world, user)?.userGroup ?? ''))
      .map(statusOrDisposition);
    const { loggedIn, inCalls, waiting, paused, disposition, dial } = countHeads(states);

    const { stage, row, header } = tableWriter(call);
    const counts = [calls.length, waitingAmong(calls), loggedIn, inCalls, waiting, paused, disposition, dial];
    call.print(header(COLUMNS) + row([named.join(' '), ...counts]));
    const data = `${call.read('user')}|${asked}|${stage}`;
    call.log({ reason: `in_group_status CALLS FOUND: ${loggedIn}`, data, line: 12984 });
  },
};
