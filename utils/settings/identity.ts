import { ok } from '../result.ts';
import type { Parsed } from './problem.ts';
import { parseLine } from './problem.ts';

/** The dialer silently drops whatever else stands in an id, and then knows nobody of that name. */
const NOT_IN_AN_ID = /[^A-Za-z0-9_-]/;
/** The dialer puts the TeamID into its database's language as it comes; `;` and `#` it drops, `+` turns into a blank. */
export const NOT_IN_A_TEAM = /['"\\;#+!\p{Cc}]/u;

/** VICIdial's `custom_three` of the agent: VARCHAR(100). */
export function parseAgentId(text: string): Parsed {
  return parseLine(text, {
    longest: 100,
    missing: 'Type the AgentID: the id this agent has in the CRM.',
    forbidden: NOT_IN_AN_ID,
    onlyThese:
      'Use only letters (A to Z), digits, - and _. The dialer drops everything else from an AgentID.',
  });
}

/** The field that VICIdial's `vendor_id` fills is VARCHAR(20). */
export const LONGEST_TEAM_ID = 20;

/** VICIdial's `vendor_id`: any constant will do, but there must be one. */
export function parseTeamId(text: string): Parsed {
  return parseLine(text, {
    longest: LONGEST_TEAM_ID,
    missing: 'Type the TeamID. If your CRM has none, any short word will do, for example 1.',
    forbidden: NOT_IN_A_TEAM,
    onlyThese: 'Leave out \' " \\ ; # + and !. The dialer cannot take them in a TeamID.',
  });
}

/** The login of the API account: VARCHAR(20) of VICIdial's users. */
export function parseApiUser(text: string): Parsed {
  return parseLine(text, {
    longest: 20,
    missing: 'Type the user name of the API account.',
    forbidden: NOT_IN_AN_ID,
    onlyThese: 'Use only letters (A to Z), digits, - and _. A VICIdial user name has no other characters.',
  });
}

/** The login of the account for reports, on machines that have one. */
export const parseReportsUser = orEmpty(parseApiUser);

/** The same for a value that may be left out. */
export function orEmpty(parse: (text: string) => Parsed): (text: string) => Parsed {
  return (text) => (text.trim() === '' ? ok('') : parse(text));
}
