import type { Dialer } from '../dialer/dialer.ts';
import type { DialerFailure } from '../dialer/failure.ts';
import type { Finding } from '../messaging/check-report.ts';
import { administrator, failed, noted, passed, skipped, teamLead, userPage } from './finding.ts';
import type { Patient } from './patient.ts';
import { arrivesAtNonAgentApi } from './password.ts';
import { NOBODY } from './probes.ts';
import { troubleWords } from './trouble-words.ts';

const TITLE = "The reports user's level and rights";

type Reports = NonNullable<Patient['reports']>;

/**
 * `dialer`: with the login of the reports user; null when nothing is to be asked, so that one examination never
 * has two logins refused. One attempt at most.
 */
export async function checkReports(reports: Reports | null, dialer: Dialer | null): Promise<Finding> {
  if (reports === null) {
    return skipped('reports-user', TITLE, 'This machine has none. Only the team page needs one.');
  }
  if (!arrivesAtNonAgentApi(reports.password)) {
    return skipped('reports-user', TITLE, 'Its password would not arrive, so it was not sent.');
  }
  if (dialer === null) {
    return skipped(
      'reports-user',
      TITLE,
      "It was not sent while the API user's own login does not work. Mend that first.",
    );
  }
  // The rights are looked at before the agent is (exchange nonagent.auth.noreports), who cannot exist.
  const answer = await dialer.ask('nonAgentApi', { function: 'agent_status', agent_user: NOBODY });
  return answer.ok ? checkAnswer(answer.value.line, reports.user) : checkFailure(answer.error, reports.user);
}

/** The non-agent API never translates. */
function checkAnswer(line: string, user: string): Finding {
  if (line.startsWith('ERROR: agent_status AGENT NOT FOUND: ')) {
    return passed(
      'reports-user',
      'The reports user has the level and the rights',
      `User ${user} may ask for the state of agents. Which agents it sees depends on its user group. Its good login has set its count of failed logins back to 0.`,
    );
  }
  if (line.startsWith('ERROR: agent_status USER DOES NOT HAVE PERMISSION')) {
    return failed(
      'reports-user',
      'The reports user lacks a right',
      `The login of ${user} is good, but it may not ask for the state of agents.`,
      administrator(`${userPage(user)}: View Reports and Agent API Access have to be 1.`),
    );
  }
  return noted(
    'reports-user',
    TITLE,
    'The dialer let it in, and answered in words that do not tell its rights.',
  );
}

function checkFailure(failure: DialerFailure, user: string): Finding {
  switch (failure.kind) {
    case 'wrong-password':
      return failed(
        'reports-user',
        'The dialer refused the reports user',
        `Password wrong, User Level below 7, or two-factor authentication: for all of them the non-agent API says the same. It counts as one failed login of ${user}, also when only the level is too low, so it is not sent again until user or password are changed.`,
        administrator(
          `${userPage(user)}: User Level 7 or more, Active Y, and where two-factor authentication is on, none for this user. Then type the password again in the options.`,
        ),
      );
    case 'locked':
      return failed(
        'reports-user',
        'The dialer has locked the reports user',
        `There were too many failed logins of ${user}, and for 15 minutes the right password is refused as well.`,
        teamLead(
          `Find what still has an old password of ${user}. ${userPage(user)} > Last Login Info shows the count of failed logins and the address of the last.`,
        ),
      );
    case 'ip-blocked':
      return failed(
        'reports-user',
        'The dialer blocks this network address for the reports user',
        `The user group of ${user} may not come from the address of this computer.`,
        administrator(
          'Admin > User Groups > the group > API IP Whitelist, and Admin > IP Lists: add the address.',
        ),
      );
    case 'function-not-permitted':
      return failed(
        'reports-user',
        'The reports user may not ask for the state of agents',
        `The login of ${user} is good, but it is not allowed agent_status.`,
        administrator(`${userPage(user)} > API Allowed Functions: add agent_status and logged_in_agents.`),
      );
    default:
      return skipped('reports-user', TITLE, `The non-agent API ${troubleWords(failure).what}.`);
  }
}
