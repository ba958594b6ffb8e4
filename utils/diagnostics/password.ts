import type { Finding } from '../messaging/check-report.ts';
import { losesCharacters } from '../settings/password.ts';
import { administrator, failed, noted, passed, userPage, warned } from './finding.ts';
import type { Heard } from './heard.ts';
import type { Patient } from './patient.ts';

/** What the non-agent API leaves in a password; the agent API also leaves . + / and = (exchange nonagent.auth.oddpass). */
const ARRIVES_EVERYWHERE = /^[A-Za-z0-9_-]*$/;

export const arrivesAtNonAgentApi = (password: string): boolean => ARRIVES_EVERYWHERE.test(password);

const EVERYWHERE = 'letters (A to Z), digits, - and _';

/** Which characters of the passwords the dialer's two APIs drop. Nothing is asked for it, no password is quoted. */
export function checkPassword({ apiUser, password, reports }: Patient, heard: Heard): Finding {
  const newPassword = (user: string) =>
    administrator(`${userPage(user)} > Password: one of ${EVERYWHERE} only. Then type it in the options.`);
  if (losesCharacters(password)) {
    const reason = `The dialer drops everything but letters (A to Z), digits and . + / = - _ from a password, and that of ${apiUser} has other characters.`;
    return heard.kind === 'answered'
      ? warned(
          'password',
          'The dialer drops characters of the password',
          `${reason} What is left of it is accepted all the same.`,
          newPassword(apiUser),
        )
      : failed(
          'password',
          'The dialer drops characters of the password',
          `${reason} So it does not arrive.`,
          newPassword(apiUser),
        );
  }
  if (reports !== null && !arrivesAtNonAgentApi(reports.password)) {
    return failed(
      'password',
      "The dialer drops characters of the reports user's password",
      `The non-agent API drops everything but ${EVERYWHERE} from a password, also . + / and =, which the agent API takes. That of ${reports.user} has such characters, so it does not arrive.`,
      newPassword(reports.user),
    );
  }
  if (!arrivesAtNonAgentApi(password)) {
    return noted(
      'password',
      'The password works at the agent API alone',
      `That of ${apiUser} has . + / or =. The agent API, the only one this account is used for here, takes them; the non-agent API would drop them and refuse it.`,
    );
  }
  return passed(
    'password',
    'The password arrives whole',
    'It has only characters that both APIs of the dialer take.',
  );
}
