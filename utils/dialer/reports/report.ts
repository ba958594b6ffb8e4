import type { Result } from '../../result.ts';
import { fail } from '../../result.ts';
import type { Answer } from '../answer.ts';
import { unknownAnswer } from '../answer.ts';
import type { Parameters } from '../agent-api/command.ts';
import { badIn } from '../agent-api/command.ts';
import type { ReportDialer } from '../dialer.ts';
import type { Parameter } from '../agent-api/parameter.ts';
import { fixed, word } from '../agent-api/parameter.ts';
import type { ReportFailure } from './report-failure.ts';
import type { Body } from '../transport.ts';

/**
 * What separates the cells of the reports we ask for. VICIdial's own pages let commas into a name, and
 * imports let `|` into a vendor lead code; a tab gets there by hand alone. No stage quotes anything.
 */
export const DELIMITER = '\t';

/** A report of one row. A chatty PHP prints 85 KB around it (exchange variant.display_errors.agent_status). */
export const ONE_ROW = 128 * 1024;

/** Asks for a report, or tells which parameter must not be sent. `maxBytes`: how large it may be. */
export async function askReport<T>(
  dialer: ReportDialer,
  name: string,
  parameters: Parameters,
  maxBytes: number,
  parse: (body: Body) => Result<T, ReportFailure>,
): Promise<Result<T, ReportFailure>> {
  const bad = badIn(parameters);
  if (bad !== null) return fail(bad);
  const given = Object.entries(parameters).filter(([, { text }]) => text !== '');
  const texts = Object.fromEntries(given.map(([key, { text }]) => [key, text]));
  const body = await dialer.askTable({ function: name, stage: 'tab', header: 'YES', ...texts }, maxBytes);
  return body.ok ? parse(body.value) : body;
}

/** What a report says in place of rows, where it is nothing of the report's own. Exchanges nonagent.auth.noreports */
export function notGiven(name: string, answer: Answer): ReportFailure {
  const said = (what: string) => answer.keyword === 'ERROR' && answer.reason.startsWith(`${name} ${what}`);
  if (said('USER DOES NOT HAVE PERMISSION TO GET ')) return { kind: 'reports-right-missing' };
  if (said('INVALID SEARCH PARAMETERS: ')) return { kind: 'parameter-missing' };
  return unknownAnswer(answer);
}

/** Longer lists are left aside by the dialer in silence, and it answers about everybody. */
const MAX_LIST = 9_999;

/** A list of campaigns or groups, each of at most `longest` characters; an empty list is sent as none. */
export function nameList(names: readonly string[], longest: number): Parameter {
  const bad = names.map((name) => word(name, 1, longest)).find(({ problem }) => problem !== null);
  if (bad !== undefined) return bad;
  const list = fixed(names.join('|'));
  return list.text.length > MAX_LIST ? { ...list, problem: 'too-long' } : list;
}

/** A list that has to name somebody. */
export function someNames(names: readonly string[], longest: number): Parameter {
  return names.length === 0 ? { text: '', problem: 'empty' } : nameList(names, longest);
}
