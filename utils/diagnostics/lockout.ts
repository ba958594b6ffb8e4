import { userOf } from '../call/transition.ts';
import type { Finding } from '../messaging/check-report.ts';
import { spanOf } from './clock-words.ts';
import { administrator, failed, noted, passed, sameUser, warned } from './finding.ts';
import type { Heard } from './heard.ts';
import type { Patient } from './patient.ts';

/** Failed logins that lock an account which has logged in lately; twice as many lock any. */
const ATTEMPTS = 10;

/** Whose account it is, and what a wrong password would do to all who share it. */
export function checkLockout({ apiUser, reports, cadence }: Patient, heard: Heard): Finding {
  const agent = heard.kind === 'answered' ? userOf(heard.call) : null;
  const reason = arithmetic(cadence);
  const own = administrator(
    'Admin > Users > Add A New User: an account of its own for the API, with Agent API Access 1 and API Only User 1, and enter it in the options.',
  );
  if (agent !== null && sameUser(agent, apiUser)) {
    return failed(
      'lockout',
      "The API user is the agent's own login",
      `If ${apiUser} is locked, the agent screen stops in the middle of a call: it uses the same login. ${reason}`,
      own,
    );
  }
  if (reports !== null && sameUser(reports.user, apiUser)) {
    return warned(
      'lockout',
      'API user and reports user are one account',
      `A wrong password of the one locks the other, and an account with the rights to reports lies on every seat. ${reason}`,
      own,
    );
  }
  if (agent === null) return noted('lockout', 'What a wrong password would do', reason);
  return passed(
    'lockout',
    'The API user is an account of its own',
    `It is not the login of the agent, ${agent}. ${reason}`,
  );
}

function arithmetic({ waiting, away }: Patient['cadence']): string {
  return [
    `VICIdial counts failed logins by account, for all seats together, and at ${ATTEMPTS} it locks an account that has logged in lately for 15 minutes, at ${2 * ATTEMPTS} any.`,
    `The agent API never takes the count back, so failures add up for days.`,
    `A seat of this extension sends a refused password once and then stops. If the password is changed at the dialer alone, ${ATTEMPTS} seats with the old one are enough: waiting for calls they use up the ${ATTEMPTS} attempts within ${spanOf(waiting)}, logged out within ${spanOf(away)}.`,
    `A program that does not stop would do it alone, asking as often as a seat does, in ${spanOf(ATTEMPTS * waiting)}.`,
    'So change it in the options, or the policy, of all seats first thing.',
  ].join(' ');
}
