import { lockoutLimit } from '../accounts/lockout.ts';
import type { Credentials, Verdict } from '../accounts/login.ts';
import { digestOf } from '../accounts/password.ts';
import type { Translate } from '../language.ts';
import { epochSeconds } from '../time.ts';
import type { World } from '../world.ts';

/**
 * The agent API's one answer to a login it does not take. It repeats the password, and for a wrong
 * one the SQL statement with it (corpus:agent.auth.wrong_pass, agent.auth.noapi_user).
 *
 * `apiAccess`: whether the user exists and has vdc_agent_api_access.
 */
export function loginRefusal(
  world: World,
  now: number,
  given: Credentials,
  verdict: Verdict,
  apiAccess: boolean,
  translate: Translate,
): string {
  const auth = verdict.kind === 'good' ? 1 : 0;
  const reason = verdict.kind === 'bad' ? badPassword(world, now, given) : REASONS[verdict.kind];
  const words = `${translate('ERROR')}: ${translate('Invalid Username/Password')}`;
  return `${words}: |${given.user}|${given.pass}|${auth}|${apiAccess ? 1 : 0}|${reason}|\n`;
}

const REASONS = {
  good: 'GOOD',
  locked: 'LOCK',
  'no-servers': 'ERRSERVERS',
  'ip-blocked': 'IPBLOCK',
  'second-factor': '2FA',
} as const;

function badPassword(world: World, now: number, given: Credentials): string {
  const pass = world.system.passHashEnabled ? `pass_hash='${digestOf(given.pass)}'` : `pass='${given.pass}'`;
  const limit = lockoutLimit(epochSeconds(now));
  return (
    `BAD|0|api|SELECT count(*) from vicidial_users where user='${given.user}' and ${pass}` +
    " and user_level > 0 and active='Y' and" +
    ` ( (failed_login_count < 10) or (UNIX_TIMESTAMP(last_login_date) < ${limit}) );`
  );
}
