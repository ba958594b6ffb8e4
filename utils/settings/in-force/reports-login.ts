import { effective } from './effective.ts';
import { numberOfLogin } from '../secrets/login-memory.ts';
import { hasAccess } from './permissions.ts';
import { readPolicy } from './policy-source.ts';
import { openSecrets } from '../secrets/secrets.ts';
import { settingsOf } from './settings.ts';
import { readOwn } from '../stored/stored.ts';

/** The reports user of a team lead's machine, secret included: never leaves the background. */
export type ReportsLogin =
  | { readonly kind: 'not-set-up' }
  | { readonly kind: 'no-reports-user'; readonly dialerHost: string }
  | {
      readonly kind: 'ready';
      /** Another number than before means that a refusal counts no more. */
      readonly login: number;
      readonly account: {
        readonly servers: readonly string[];
        /** Those of them that the browser lets us reach. */
        readonly reachable: readonly string[];
        readonly agentApi: string;
        readonly nonAgentApi: string;
        readonly apiUser: string;
        readonly password: string;
      };
    };

/** As settings, policy, vault and permissions are now. Needs no agent: a team lead may be none. Never rejects. */
export async function loadReportsLogin(): Promise<ReportsLogin> {
  const [own, policy] = await Promise.all([readOwn(), readPolicy()]);
  const { options } = effective(own.layer, policy);
  const { dialer, reportsUser: apiUser } = settingsOf(options);
  const [home] = dialer.servers;
  if (home === undefined) return { kind: 'not-set-up' };
  const { reportsPassword: password } = await openSecrets(own.secrets, options, policy);
  if (apiUser === '' || password === null) return { kind: 'no-reports-user', dialerHost: new URL(home).host };
  const access = await Promise.all(dialer.servers.map(hasAccess));
  const reachable = dialer.servers.filter((_, index) => access[index] === true);
  const account = { ...dialer, reachable, apiUser, password };
  return { kind: 'ready', login: await numberOfLogin(account, 'reports-login'), account };
}
