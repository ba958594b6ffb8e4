import type { Result } from '../../result.ts';
import { ok } from '../../result.ts';
import type { CountReport } from './counts.ts';
import { readCounts } from './counts.ts';
import type { ReportDialer } from '../dialer.ts';
import { askReport, DELIMITER, ONE_ROW, someNames } from './report.ts';
import type { ReportFailure } from './report-failure.ts';
import type { Body } from '../transport.ts';

/** Calls and agents of in-groups, all together. */
export interface InGroupStatus {
  /** Those that wait among them. */
  readonly totalCalls: number;
  readonly callsWaiting: number;
  /** Agents who take calls of at least one of the in-groups. */
  readonly loggedIn: number;
  /** In a call of any kind: this report tells neither those that were cut off nor those that ring. */
  readonly inCalls: number;
  readonly ready: number;
  readonly paused: number;
  readonly wrappingUp: number;
}

/** An in-group that there is not counts nothing (exchange nonagent.in_group_status.unknown). */
export function inGroupStatus(
  dialer: ReportDialer,
  inGroups: readonly string[],
): Promise<Result<InGroupStatus, ReportFailure>> {
  const parameters = { in_groups: someNames(inGroups, 20) };
  return askReport(dialer, 'in_group_status', parameters, ONE_ROW, (body) =>
    parseInGroupStatus(body, inGroups),
  );
}

/** Its column agents_in_dial is always 0. */
const REPORT: CountReport<keyof InGroupStatus> = {
  name: 'in_group_status',
  about: 'ingroups',
  counts: [
    ['totalCalls', 'total_calls'],
    ['callsWaiting', 'calls_waiting'],
    ['loggedIn', 'agents_logged_in'],
    ['inCalls', 'agents_in_calls'],
    ['ready', 'agents_waiting'],
    ['paused', 'agents_paused'],
    ['wrappingUp', 'agents_in_dispo'],
  ],
};

/** Exchanges nonagent.in_group_status.* */
export function parseInGroupStatus(
  body: Body,
  inGroups: readonly string[],
  delimiter = DELIMITER,
): Result<InGroupStatus, ReportFailure> {
  const count = readCounts(body, REPORT, inGroups, delimiter);
  if (!count.ok) return count;
  return ok({
    totalCalls: count.value('totalCalls'),
    callsWaiting: count.value('callsWaiting'),
    loggedIn: count.value('loggedIn'),
    inCalls: count.value('inCalls'),
    ready: count.value('ready'),
    paused: count.value('paused'),
    wrappingUp: count.value('wrappingUp'),
  });
}
