import type { Finding, Findings } from '../messaging/finding.ts';
import { LONGEST_TEAM_ID, NOT_IN_A_TEAM, parseTeamId } from '../settings/values/identity.ts';

/** Whether the TeamID arrives. The dialer only wants there to be one, and compares it with nothing. */
export function checkTeamId(teamId: string): Finding {
  const check = 'team-id';
  const parsed = parseTeamId(teamId);
  return parsed.ok && parsed.value === teamId
    ? { check, verdict: 'pass', kind: 'team-id-arrives', fixer: null }
    : { check, verdict: 'fail', kind: 'team-id-unusable', fixer: 'you', ...faultOf(teamId) };
}

function faultOf(teamId: string) {
  const value = teamId.trim();
  const length = Array.from(value).length;
  return { by: kindOfFault(value, length), length, longest: LONGEST_TEAM_ID };
}

function kindOfFault(value: string, length: number): Findings['team-id-unusable']['by'] {
  if (length === 0) return 'missing';
  if (NOT_IN_A_TEAM.test(value)) return 'characters';
  return length > LONGEST_TEAM_ID ? 'too-long' : 'blanks';
}
