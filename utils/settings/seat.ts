import { hasAccess, originPattern } from './permissions.ts';
import type { Settings } from './settings.ts';
import { readSettings } from './store.ts';
import { readSecret } from './vault.ts';

/** A seat that is set up: all the background needs to work for it, the secret included. Never leaves it. */
export interface Seat {
  readonly settings: Settings;
  readonly password: string;
  /** Whether the browser lets us reach the dialer. */
  readonly dialerAllowed: boolean;
  /** The CRM sites the browser lets us into: their origins, and the patterns for them. */
  readonly sites: readonly string[];
  readonly sitePatterns: readonly string[];
}

/** The seat as settings, vault and permissions are now; null when it is not (fully) set up. */
export async function loadSeat(): Promise<Seat | null> {
  const [stored, password] = await Promise.all([readSettings(), readSecret('api-password')]);
  if (stored.kind !== 'set-up' || password === null) return null;
  const { settings } = stored;
  const [dialerAllowed, ...allowed] = await Promise.all(
    [settings.dialer.url, ...settings.sites].map(hasAccess),
  );
  const sites = settings.sites.filter((_, index) => allowed[index] === true);
  const sitePatterns = [...new Set(sites.map(originPattern))];
  return { settings, password, dialerAllowed: dialerAllowed === true, sites, sitePatterns };
}
