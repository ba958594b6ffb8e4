import { userOf } from '../call/transition.ts';
import type { Finding } from '../messaging/finding.ts';
import type { Heard } from './heard.ts';
import type { DiagnosticInput } from './diagnostic-input.ts';

/** Failed logins that lock an account which has logged in lately; twice as many lock any. */
const ATTEMPTS = 10;

/** Whose account it is, and what a wrong password would do to all who share it. */
export function checkLockout({ apiUser, reports, cadence }: DiagnosticInput, heard: Heard): Finding {
  const check = 'lockout';
  const agent = heard.kind === 'answered' ? userOf(heard.call) : null;
  const rule = { attempts: ATTEMPTS, waiting: cadence.waiting, away: cadence.away };
  if (agent !== null && sameUser(agent, apiUser)) {
    const kind = 'lockout-agents-login';
    return { check, verdict: 'fail', kind, fixer: 'administrator', user: apiUser, ...rule };
  }
  if (reports !== null && sameUser(reports.user, apiUser)) {
    return { check, verdict: 'warning', kind: 'lockout-one-account', fixer: 'administrator', ...rule };
  }
  return agent === null
    ? { check, verdict: 'note', kind: 'lockout-rule', fixer: null, ...rule }
    : { check, verdict: 'pass', kind: 'lockout-own-account', fixer: null, agent, ...rule };
}

/** The dialer's collation takes upper and lower case for equal. */
const sameUser = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
