import type { Result } from '../../result.ts';
import { fail, ok } from '../../result.ts';
import type { Answer } from '../answer.ts';
import type { SeatedAgent, SeatedKey } from './agent-row.ts';
import {
  ambiguousIn,
  callId,
  callsToday,
  campaign,
  fullName,
  leadId,
  pauseCode,
  seatedAgent,
  sessionId,
  status,
  subStatus,
  userGroup,
  userLevel,
} from './agent-row.ts';
import type { ReportDialer } from '../dialer.ts';
import { fixed } from '../agent-api/parameter.ts';
import { askReport, DELIMITER, nameList, notGiven } from './report.ts';
import type { ReportFailure } from './report-failure.ts';
import type { Column, Layout } from './row.ts';
import { beginsRow, readRow } from './row.ts';
import { findTable } from './table.ts';
import type { Body } from '../transport.ts';

/** Everybody who is logged in and whom the reports user may see, in the dialer's own order. */
export interface Floor {
  readonly agents: readonly ListedAgent[];
  /** Rows that may be there or not: nothing of them is certain. */
  readonly unreadable: number;
}

export interface ListedAgent extends SeatedAgent {
  /** VICIdial user. */
  readonly user: string;
}

/** Nothing given is everybody. */
export interface FloorFilter {
  readonly campaigns?: readonly string[];
  readonly userGroups?: readonly string[];
}

type ListedKey = SeatedKey | 'user';

const COLUMNS: readonly Column<ListedKey>[] = [
  { key: 'user', name: 'user', shape: /^[^\s]{1,40}$/u },
  campaign,
  sessionId,
  status,
  leadId,
  callId,
  callsToday,
  fullName,
  userGroup,
  userLevel,
  pauseCode,
  subStatus('sub_status'),
];

/** 500 agents are 60 to 80 KB, and PHP may print 85 KB of warnings with them. */
const WHOLE_FLOOR = 512 * 1024;

/** Who is logged in, and does what. 3 SQL statements of the dialer's for each agent. */
export function loggedInAgents(
  dialer: ReportDialer,
  filter: FloorFilter = {},
): Promise<Result<Floor, ReportFailure>> {
  const parameters = {
    campaigns: nameList(filter.campaigns ?? [], 8),
    user_groups: nameList(filter.userGroups ?? [], 20),
    show_sub_status: fixed('YES'),
  };
  return askReport(dialer, 'logged_in_agents', parameters, WHOLE_FLOOR, parseLoggedInAgents);
}

/** Exchanges nonagent.logged_in.* */
export function parseLoggedInAgents(body: Body, delimiter = DELIMITER): Result<Floor, ReportFailure> {
  const found = findTable(body, { columns: COLUMNS, delimiter });
  if (!found.ok) return found;
  if (found.value.kind === 'said') return inWords(found.value.answer);
  const { lines, layout } = found.value;
  const floor = floorOf(lines, layout);
  return floor.agents.length === 0 ? fail({ kind: 'unknown-answer' }) : ok(floor);
}

function inWords(answer: Answer): Result<Floor, ReportFailure> {
  const empty = answer.reason.startsWith('logged_in_agents NO LOGGED IN AGENTS: ');
  return empty ? ok({ agents: [], unreadable: 0 }) : fail(notGiven('logged_in_agents', answer));
}

/**
 * A row that has no end breaks off in a name with a newline in it, so that the next line may be the rest of
 * that name and no row at all, however much it looks like one.
 */
function floorOf(lines: readonly string[], layout: Layout<ListedKey>): Floor {
  const agents: ListedAgent[] = [];
  let unreadable = 0;
  let whole = true;
  for (const text of rowsIn(lines, layout)) {
    const row = readRow(text, layout);
    const user = row?.cell('user') ?? null;
    const agent = row === null ? null : seatedAgent(row);
    const trusted = whole;
    whole = row?.whole ?? true;
    if (!trusted || row === null || user === null || agent === null) unreadable += 1;
    else agents.push({ user, ...agent, ambiguous: ambiguousIn(row, COLUMNS) });
  }
  return { agents, unreadable };
}

/** Rows with the lines that run over from them: those that do not begin as a row. */
function rowsIn(lines: readonly string[], layout: Layout<ListedKey>): string[] {
  const rows: string[][] = [];
  for (const line of lines) {
    const last = rows.at(-1);
    if (last === undefined || beginsRow(line, layout)) rows.push([line]);
    else last.push(line);
  }
  return rows.map((row) => row.join('\n'));
}
