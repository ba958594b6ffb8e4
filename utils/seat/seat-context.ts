import type { ControlsConfig } from '../call/controls.ts';
import { emptyControls } from '../call/controls.ts';
import type { Site } from '../call/site.ts';
import type { SeatAgent } from '../crm/seat-agent.ts';
import type { LoginGuard } from '../dialer/login-guard.ts';
import type { Language } from '../languages.ts';
import type { ResidentClient } from '../messaging/client.ts';
import type { DialerConnection } from '../polling/dialer-connection.ts';
import { deepEqual } from '../deep-equal.ts';
import type { SeatConfig } from '../settings/in-force/seat-config.ts';

/** The seat as it is now: how it is set up, its connection to the dialer, and whose it is. */
export interface SeatContext {
  /** Null: it is not set up. */
  readonly config: SeatConfig | null;
  readonly connection: DialerConnection | null;
  /** Stands before every question with the API user's login, whoever puts it. */
  readonly guard: LoginGuard | null;
  /** The AgentID that counts: where a page of the CRM says it, no other does. Empty: none has been said yet. */
  readonly agentId: string;
  /** What everything speaks; English before it was read. */
  readonly language: Language;
  /** The controls of this seat; none before it is set up. */
  readonly controlsConfig: ControlsConfig;
  /** The CRM site of an origin that the browser lets us into. */
  site(origin: string): Site | null;
  /** A page of the CRM says whose seat it is; null: it does not. */
  onPageAgent(agentId: string | null, client: ResidentClient): void;
  /** Reads settings, secrets, policy and permissions anew, and tells what is different. */
  read(): Promise<SeatChange>;
  /** Takes over what pages have said to the last worker. `onAgentChange`: they say another agent than before. */
  recall(onAgentChange: () => void): Promise<void>;
}

/** What has the most weight counts. `login`: what the dialer is asked with, or where it is. */
export type SeatChange = 'login' | 'agent' | 'other';

export interface SeatContextParts {
  readonly load: () => Promise<SeatConfig | null>;
  readonly loadLanguage: () => Promise<Language>;
  /** What is known of a login, by its number. */
  readonly openGuard: (login: number) => Promise<LoginGuard>;
  readonly connect: (config: SeatConfig, guard: LoginGuard, agentId: string) => DialerConnection;
  readonly loadAgent: (onChange: () => void) => Promise<SeatAgent>;
}

export function createSeatContext(parts: SeatContextParts): SeatContext {
  const { openGuard, connect } = parts;
  let language: Language = 'en';
  let config: SeatConfig | null = null;
  let connection: DialerConnection | null = null;
  let guard: LoginGuard | null = null;
  let pages: SeatAgent | null = null;

  function agentId(): string {
    if (config === null) return '';
    const byPage = config.settings.sites.some(({ agentIdSelector }) => agentIdSelector !== '');
    return byPage ? (pages?.agentId ?? '') : config.settings.seat.agentId;
  }

  async function read(): Promise<SeatChange> {
    const before = config;
    const agentBefore = agentId();
    [config, language] = await Promise.all([parts.load(), parts.loadLanguage()]);
    pages?.review(config?.settings.sites ?? []);
    const isSameLogin = config?.login === before?.login;
    if (!isSameLogin) guard = config && (await openGuard(config.login));
    // A connection that is as it was keeps to the server that it has found to work.
    if (!isSameLogin || !deepEqual(config?.servers, before?.servers)) {
      connection = config && guard && connect(config, guard, agentId());
    }
    if (!isSameLogin) return 'login';
    return agentId() === agentBefore ? 'other' : 'agent';
  }

  return {
    get config() {
      return config;
    },
    get connection() {
      return connection;
    },
    get guard() {
      return guard;
    },
    get agentId() {
      return agentId();
    },
    get language() {
      return language;
    },
    get controlsConfig() {
      return config?.settings.controlsConfig ?? emptyControls;
    },
    site: (origin) => config?.sites.find((site) => site.origin === origin) ?? null,
    onPageAgent: (id, client) => pages?.onPageAgent(id, client),
    read,
    async recall(onAgentChange) {
      pages = await parts.loadAgent(onAgentChange);
    },
  };
}
