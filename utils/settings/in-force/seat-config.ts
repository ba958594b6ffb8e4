import type { Site } from '../../call/site.ts';
import { effective } from './effective.ts';
import { numberOfLogin } from '../secrets/login-memory.ts';
import type { Options } from '../options/options.ts';
import { hasAccess, originPattern } from './permissions.ts';
import { readPolicy } from './policy-source.ts';
import type { Settings } from './settings.ts';
import { missingIn, settingsOf } from './settings.ts';
import { openSecrets } from '../secrets/secrets.ts';
import { readOwn } from '../stored/stored.ts';

/** A seat that is set up: all the background needs to work for it, the secrets included. Never leaves it. */
export interface SeatConfig {
  readonly settings: Settings;
  /** The options behind the settings, for what looks at them one by one. */
  readonly options: Options;
  readonly password: string;
  /** Null where there is no reports user. */
  readonly reportsPassword: string | null;
  /** The number of the login: another one than before means that a refusal counts no more. */
  readonly login: number;
  /** The dialer's web servers the browser lets us reach. */
  readonly servers: readonly string[];
  /** The CRM sites the browser lets us into, and the patterns for them. */
  readonly sites: readonly Site[];
  readonly sitePatterns: readonly string[];
}

/** The seat as settings, policy, vault and permissions are now; null when it is not (fully) set up. Never rejects. */
export async function loadSeatConfig(): Promise<SeatConfig | null> {
  const [own, policy] = await Promise.all([readOwn(), readPolicy()]);
  if (own.state === 'storage-failed') return null;
  const { options } = effective(own.layer, policy);
  const { apiPassword: password, reportsPassword } = await openSecrets(own.secrets, options, policy);
  if (password === null || missingIn(options, true).length > 0) return null;
  const settings = settingsOf(options);
  const [servers, sites] = await Promise.all([
    allowed(settings.dialer.servers, (server) => server),
    allowed(settings.sites, ({ origin }) => origin),
  ]);
  return {
    settings,
    options,
    password,
    reportsPassword: settings.reportsUser === '' ? null : reportsPassword,
    login: await numberOfLogin({ ...settings.dialer, password }),
    servers,
    sites,
    sitePatterns: [...new Set(sites.map(({ origin }) => originPattern(origin)))],
  };
}

async function allowed<T>(all: readonly T[], addressOf: (one: T) => string): Promise<readonly T[]> {
  const access = await Promise.all(all.map((one) => hasAccess(addressOf(one))));
  return all.filter((_, index) => access[index] === true);
}
