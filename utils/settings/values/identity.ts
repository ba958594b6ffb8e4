import { ok } from '../../result.ts';
import type { LineProblem, Parsed } from './parsed.ts';
import { parseLine } from './parsed.ts';

/** The dialer silently drops whatever else stands in an id, and then knows nobody of that name. */
const NOT_IN_AN_ID = /[^A-Za-z0-9_-]/;
/** The dialer puts the TeamID into its database's language as it comes; `;` and `#` it drops, `+` turns into a blank. */
export const NOT_IN_A_TEAM = /['"\\;#+!\p{Cc}]/u;

export type IdentityProblem = LineProblem<
  | 'agent-id-missing'
  | 'agent-id-unfit'
  | 'team-id-missing'
  | 'team-id-unfit'
  | 'api-user-missing'
  | 'user-unfit'
>;

/** VICIdial's `custom_three` of the agent: VARCHAR(100). */
export function parseAgentId(text: string): Parsed<string, IdentityProblem> {
  return parseLine(text, {
    longest: 100,
    missing: 'agent-id-missing',
    forbidden: NOT_IN_AN_ID,
    unfit: 'agent-id-unfit',
  });
}

/** The field that VICIdial's `vendor_id` fills is VARCHAR(20). */
export const LONGEST_TEAM_ID = 20;

/** VICIdial's `vendor_id`: any constant will do, but there must be one. */
export function parseTeamId(text: string): Parsed<string, IdentityProblem> {
  return parseLine(text, {
    longest: LONGEST_TEAM_ID,
    missing: 'team-id-missing',
    forbidden: NOT_IN_A_TEAM,
    unfit: 'team-id-unfit',
  });
}

/** The login of the API account: VARCHAR(20) of VICIdial's users. */
export function parseApiUser(text: string): Parsed<string, IdentityProblem> {
  return parseLine(text, {
    longest: 20,
    missing: 'api-user-missing',
    forbidden: NOT_IN_AN_ID,
    unfit: 'user-unfit',
  });
}

/** The login of the account for reports, on machines that have one. */
export const parseReportsUser = orEmpty(parseApiUser);

/** The same for a value that may be left out. */
export function orEmpty<P extends IdentityProblem>(
  parse: (text: string) => Parsed<string, P>,
): (text: string) => Parsed<string, P> {
  return (text) => (text.trim() === '' ? ok('') : parse(text));
}
