import type { Dialer } from '../dialer/dialer.ts';
import type { DialerFailure } from '../dialer/failure.ts';
import type { Finding } from '../messaging/finding.ts';
import { notChecked } from './not-checked.ts';
import { arrivesAtNonAgentApi } from './password.ts';
import type { DiagnosticInput } from './diagnostic-input.ts';
import { NOBODY } from './probes.ts';
import { serverTrouble } from './server-trouble.ts';

type Reports = NonNullable<DiagnosticInput['reports']>;

/**
 * `dialer`: with the login of the reports user; null when nothing is to be asked, so that one examination never
 * has two logins refused. One attempt at most.
 */
export async function checkReports(reports: Reports | null, dialer: Dialer | null): Promise<Finding> {
  const check = 'reports-user';
  if (reports === null) return notChecked(check, { kind: 'no-reports-user' });
  if (!arrivesAtNonAgentApi(reports.password)) return notChecked(check, { kind: 'reports-password-lost' });
  if (dialer === null) return notChecked(check, { kind: 'api-login-first' });
  // The rights are looked at before the agent is (exchange nonagent.auth.noreports), who cannot exist.
  const answer = await dialer.ask('nonAgentApi', { function: 'agent_status', agent_user: NOBODY });
  return answer.ok ? checkAnswer(answer.value.line, reports.user) : checkFailure(answer.error, reports.user);
}

/** The non-agent API never translates. */
function checkAnswer(line: string, user: string): Finding {
  const check = 'reports-user';
  if (line.startsWith('ERROR: agent_status AGENT NOT FOUND: ')) {
    return { check, verdict: 'pass', kind: 'reports-allowed', fixer: null, user };
  }
  return line.startsWith('ERROR: agent_status USER DOES NOT HAVE PERMISSION')
    ? { check, verdict: 'fail', kind: 'reports-right-missing', fixer: 'administrator', user }
    : { check, verdict: 'note', kind: 'reports-untold', fixer: null };
}

function checkFailure(failure: DialerFailure, user: string): Finding {
  const check = 'reports-user';
  switch (failure.kind) {
    case 'wrong-password':
      return { check, verdict: 'fail', kind: 'reports-refused', fixer: 'administrator', user };
    case 'locked':
      return { check, verdict: 'fail', kind: 'reports-locked', fixer: 'team-lead', user };
    case 'ip-blocked':
      return { check, verdict: 'fail', kind: 'reports-ip-blocked', fixer: 'administrator', user };
    case 'function-not-permitted':
      return { check, verdict: 'fail', kind: 'reports-function-refused', fixer: 'administrator', user };
    default:
      return notChecked(check, { kind: 'reports-trouble', trouble: serverTrouble(failure) });
  }
}
