import type { Finding } from '../messaging/finding.ts';
import { losesCharacters } from '../settings/values/password.ts';
import type { Heard } from './heard.ts';
import type { DiagnosticInput } from './diagnostic-input.ts';

/** What the non-agent API leaves in a password; the agent API also leaves . + / and = (exchange nonagent.auth.oddpass). */
const ARRIVES_EVERYWHERE = /^[A-Za-z0-9_-]*$/;

export const arrivesAtNonAgentApi = (password: string): boolean => ARRIVES_EVERYWHERE.test(password);

/** Which characters of the passwords the dialer's two APIs drop. Nothing is asked for it, no password is quoted. */
export function checkPassword({ apiUser: user, password, reports }: DiagnosticInput, heard: Heard): Finding {
  const check = 'password';
  if (losesCharacters(password)) {
    return heard.kind === 'answered'
      ? { check, verdict: 'warning', kind: 'password-shortened', fixer: 'administrator', user }
      : { check, verdict: 'fail', kind: 'password-lost', fixer: 'administrator', user };
  }
  if (reports !== null && !arrivesAtNonAgentApi(reports.password)) {
    const kind = 'reports-password-lost';
    return { check, verdict: 'fail', kind, fixer: 'administrator', user: reports.user };
  }
  return arrivesAtNonAgentApi(password)
    ? { check, verdict: 'pass', kind: 'password-arrives', fixer: null }
    : { check, verdict: 'note', kind: 'password-at-agent-api', fixer: null, user };
}
