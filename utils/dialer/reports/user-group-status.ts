import type { Result } from '../../result.ts';
import { ok } from '../../result.ts';
import type { CountReport } from './counts.ts';
import { readCounts } from './counts.ts';
import type { ReportDialer } from '../dialer.ts';
import { askReport, DELIMITER, ONE_ROW, someNames } from './report.ts';
import type { ReportFailure } from './report-failure.ts';
import type { Body } from '../transport.ts';

/** The agents of user groups, all together. */
export interface UserGroupStatus {
  /**
   * All the calls that wait in the whole system, not the groups': also for a group that there is not (exchange
   * nonagent.user_group_status.unknown).
   */
  readonly callsWaiting: number;
  readonly loggedIn: number;
  /**
   * With those whose customer is parked and whose customer's number rings, without those whose call was cut off. An
   * agent whose own phone rings is counted as ready or paused (exchange nonagent.user_group_status.onhook_ringing).
   */
  readonly inCalls: number;
  readonly ready: number;
  readonly paused: number;
  readonly deadCalls: number;
  readonly wrappingUp: number;
  /** Counted among `inCalls` too. */
  readonly dialing: number;
}

/** A user group that there is not counts nothing. */
export function userGroupStatus(
  dialer: ReportDialer,
  userGroups: readonly string[],
): Promise<Result<UserGroupStatus, ReportFailure>> {
  const parameters = { user_groups: someNames(userGroups, 20) };
  return askReport(dialer, 'user_group_status', parameters, ONE_ROW, (body) =>
    parseUserGroupStatus(body, userGroups),
  );
}

const REPORT: CountReport<keyof UserGroupStatus> = {
  name: 'user_group_status',
  about: 'usergroups',
  counts: [
    ['callsWaiting', 'calls_waiting'],
    ['loggedIn', 'agents_logged_in'],
    ['inCalls', 'agents_in_calls'],
    ['ready', 'agents_waiting'],
    ['paused', 'agents_paused'],
    ['deadCalls', 'agents_in_dead_calls'],
    ['wrappingUp', 'agents_in_dispo'],
    ['dialing', 'agents_in_dial'],
  ],
};

/** Exchanges nonagent.user_group_status.* */
export function parseUserGroupStatus(
  body: Body,
  userGroups: readonly string[],
  delimiter = DELIMITER,
): Result<UserGroupStatus, ReportFailure> {
  const count = readCounts(body, REPORT, userGroups, delimiter);
  if (!count.ok) return count;
  return ok({
    callsWaiting: count.value('callsWaiting'),
    loggedIn: count.value('loggedIn'),
    inCalls: count.value('inCalls'),
    ready: count.value('ready'),
    paused: count.value('paused'),
    deadCalls: count.value('deadCalls'),
    wrappingUp: count.value('wrappingUp'),
    dialing: count.value('dialing'),
  });
}
