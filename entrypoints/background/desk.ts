import type { ControlsConfig } from '../../utils/call/controls.ts';
import { emptyControls } from '../../utils/call/controls.ts';
import type { Site } from '../../utils/call/site.ts';
import { systemClock } from '../../utils/clock.ts';
import type { SeatAgent } from '../../utils/crm/seat-agent.ts';
import { loadSeatAgent } from '../../utils/crm/seat-agent.ts';
import { createDialer } from '../../utils/dialer/dialer.ts';
import { guarded } from '../../utils/dialer/guarded.ts';
import type { LoginGuard } from '../../utils/dialer/login-guard.ts';
import { openLoginGuard } from '../../utils/dialer/login-guard.ts';
import type { ResidentClient } from '../../utils/messaging/client.ts';
import type { DialerConnection } from '../../utils/polling/dialer-connection.ts';
import { createDialerConnection } from '../../utils/polling/dialer-connection.ts';
import { keptLogins } from '../../utils/settings/login-records.ts';
import { same } from '../../utils/settings/options.ts';
import type { SeatConfig } from '../../utils/settings/seat-config.ts';
import { loadSeatConfig } from '../../utils/settings/seat-config.ts';
import { orderFetch } from './order-fetch.ts';

/** The seat as it is now: how it is set up, its line to the dialer, and whose it is. */
export interface Desk {
  readonly seat: SeatConfig | null;
  readonly line: DialerConnection | null;
  /** Stands before every question with the API user's login, whoever puts it. */
  readonly guard: LoginGuard | null;
  /** The AgentID that counts: where a page of the CRM says it, no other does. Empty: none has been said yet. */
  readonly agentId: string;
  /** The controls of this seat; none before it is set up. */
  readonly controlsConfig: ControlsConfig;
  /** The CRM site of an origin that the browser lets us into. */
  site(origin: string): Site | null;
  /** A page of the CRM says whose seat it is; null: it does not. */
  said(agentId: string | null, client: ResidentClient): void;
  /** Reads settings, secrets, policy and permissions anew, and tells what is different. */
  read(): Promise<DeskChange>;
  /** Takes over what pages have said to the last worker. */
  recall(): Promise<void>;
}

/** What has the most weight counts. `login`: what the dialer is asked with, or where it is. */
export type DeskChange = 'login' | 'agent' | 'other';

/** `agentChanged`: a page has named another agent than before. */
export function createDesk(agentChanged: () => void): Desk {
  let seat: SeatConfig | null = null;
  let line: DialerConnection | null = null;
  let guard: LoginGuard | null = null;
  let pages: SeatAgent | null = null;

  function agentId(): string {
    if (seat === null) return '';
    const byPage = seat.settings.sites.some(({ agentIdSelector }) => agentIdSelector !== '');
    return byPage ? (pages?.agentId ?? '') : seat.settings.seat.agentId;
  }

  return {
    get seat() {
      return seat;
    },
    get line() {
      return line;
    },
    get guard() {
      return guard;
    },
    get agentId() {
      return agentId();
    },
    get controlsConfig() {
      return seat?.settings.controlsConfig ?? emptyControls;
    },
    site: (origin) => seat?.sites.find((site) => site.origin === origin) ?? null,
    said: (id, client) => pages?.onPageAgent(id, client),
    async read() {
      const before = seat;
      const agentBefore = agentId();
      seat = await loadSeatConfig();
      pages?.review(seat?.settings.sites ?? []);
      const isSameLogin = seat?.login === before?.login;
      if (!isSameLogin) guard = seat && (await openGuard(seat.login));
      // A line that is as it was keeps to the server that it has found to work.
      if (!isSameLogin || !same(seat?.servers, before?.servers)) {
        line = seat && guard && lineOf(seat, guard, agentId());
      }
      if (!isSameLogin) return 'login';
      return agentId() === agentBefore ? 'other' : 'agent';
    },
    async recall() {
      pages = await loadSeatAgent(systemClock, agentChanged);
    },
  };
}

const openGuard = (login: number) =>
  openLoginGuard({ login, records: keptLogins('login-guard'), clock: systemClock });

/** The seats are spread over the servers by their agents, or without one by chance. */
function lineOf(
  { settings, password, servers }: SeatConfig,
  guard: LoginGuard,
  agentId: string,
): DialerConnection {
  return createDialerConnection(
    { ...settings.dialer, password, reachable: servers },
    {
      seatId: agentId || crypto.randomUUID(),
      clock: systemClock,
      random: Math.random,
      dialerAt: (account) => guarded(createDialer(account, systemClock, fetch, orderFetch), guard),
    },
  );
}
