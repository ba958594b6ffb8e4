import type { Clock } from '../clock.ts';
import type { ConnectedClients } from '../messaging/connected-clients.ts';

/** The resident script on the CRM's pages: wherever the browser lets us in, and nowhere else. */
export interface CrmPages {
  /** For pages that load from now on. */
  register(): Promise<void>;
  /** In the tabs that are open, too, where none is in touch with us. */
  sync(): Promise<void>;
  /** The same when those that have outlived the last worker are back. */
  syncSoon(): void;
}

export interface CrmPagesParts {
  readonly clock: Clock;
  readonly clients: Pick<ConnectedClients, 'all'>;
  /** Match patterns of the sites. */
  readonly patterns: () => readonly string[];
  readonly register: (patterns: readonly string[]) => Promise<void>;
  /** `isThere`: whether the tab has one that is in touch with us. */
  readonly inject: (patterns: readonly string[], isThere: (tabId: number) => boolean) => Promise<void>;
}

/** Resident scripts that outlived the last worker have knocked by then. */
const BACK_MS = 500;

export function createCrmPages({ clock, clients, patterns, register, inject }: CrmPagesParts): CrmPages {
  async function sync() {
    await register(patterns());
    await inject(patterns(), (tabId) => clients.all.some((client) => client.tabId === tabId));
  }
  return {
    register: () => register(patterns()),
    sync,
    syncSoon: () => void clock.after(BACK_MS, () => void sync()),
  };
}
