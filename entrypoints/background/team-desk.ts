import { browser } from '../../utils/browser.ts';
import { systemClock } from '../../utils/clock.ts';
import { createDialer } from '../../utils/dialer/dialer.ts';
import { openLoginGuard } from '../../utils/dialer/login-guard.ts';
import { floorStore } from '../../utils/floor/kept-floor.ts';
import type { Team } from '../../utils/floor/team.ts';
import { createTeam } from '../../utils/floor/team.ts';
import type { TeamHub, TeamHubParts } from '../../utils/messaging/team-hub.ts';
import { createTeamHub } from '../../utils/messaging/team-hub.ts';
import { keptLogins } from '../../utils/settings/login-records.ts';
import { loadReportsLogin } from '../../utils/settings/reports-login.ts';
import type { GuardItem } from '../../utils/settings/vault.ts';
import { orderFetch } from './order-fetch.ts';

/** What the background does for a team lead, with the login of the reports user. */
export interface TeamDesk {
  readonly team: Team;
  readonly hub: TeamHub;
  /** Takes over the reports user as it is now. */
  read(): Promise<void>;
}

export interface TeamDeskParts {
  readonly extension: TeamHubParts['extension'];
  /** Pages came or went. */
  readonly onPages: () => void;
  /** What the popup shows of the reports has changed. */
  readonly onSeatReport: () => void;
}

export function createTeamDesk({ extension, onPages, onSeatReport }: TeamDeskParts): TeamDesk {
  const team = createTeam({
    clock: systemClock,
    random: Math.random,
    dialerAt: (account) => createDialer(account, systemClock, fetch, orderFetch),
    store: floorStore,
    guardsOf: async (login) => ({
      reports: await openGuard(login, 'reports-guard'),
      agentApi: await openGuard(login, 'reports-agent-guard'),
    }),
    changed: () => hub.publish(),
    seatChanged: onSeatReport,
  });
  const hub = createTeamHub({
    extension,
    snapshot: team.snapshot,
    onChange() {
      team.pages(hub.pages);
      onPages();
    },
    handlers: {
      'ask-now': team.obey,
      'look-at': team.obey,
      count: team.obey,
      monitor: team.obey,
      'open-options': () => void browser.runtime.openOptionsPage(),
    },
  });
  return {
    team,
    hub,
    async read() {
      const reports = await loadReportsLogin();
      // Team leads are few: any spread will do.
      await team.take(reports.kind === 'ready' ? { ...reports, seatId: browser.runtime.id } : reports);
    },
  };
}

const openGuard = (login: number, item: GuardItem) =>
  openLoginGuard({ login, records: keptLogins(item), clock: systemClock });
