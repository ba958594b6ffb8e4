import type { Clock, Random } from '../clock.ts';
import type { DialerAccount, ReportDialer } from '../dialer/dialer.ts';
import type { LoginGuard } from '../dialer/login-guard.ts';
import type { FloorStore } from '../floor/kept-floor.ts';
import type { Team } from '../floor/team.ts';
import { createTeam } from '../floor/team.ts';
import type { OwnExtension } from '../messaging/client.ts';
import type { TeamHub } from '../messaging/team-hub.ts';
import { createTeamHub } from '../messaging/team-hub.ts';
import type { loadReportsLogin } from '../settings/in-force/reports-login.ts';
import type { GuardItem } from '../settings/secrets/vault.ts';

/** What the background does for a team lead, with the login of the reports user. */
export interface TeamService {
  readonly team: Team;
  readonly hub: TeamHub;
  /** Takes over the reports user as it is now. */
  read(): Promise<void>;
}

export interface TeamServiceParts {
  readonly extension: OwnExtension;
  readonly clock: Clock;
  readonly random: Random;
  readonly dialerAt: (account: DialerAccount) => ReportDialer;
  readonly store: FloorStore;
  readonly loadLogin: typeof loadReportsLogin;
  readonly openGuard: (login: number, item: GuardItem) => Promise<LoginGuard>;
  readonly openOptions: () => void;
  /** So many team pages are open now. */
  readonly onPages: (count: number) => void;
  /** What the popup shows of the reports has changed. */
  readonly onSeatReport: () => void;
}

export function createTeamService(parts: TeamServiceParts): TeamService {
  const { extension, openGuard, openOptions, onPages } = parts;
  const team = createTeam({
    ...parts,
    guardsOf: async (login) => ({
      reports: await openGuard(login, 'reports-guard'),
      agentApi: await openGuard(login, 'reports-agent-guard'),
    }),
    onChange: () => hub.publish(),
    onSeatChange: parts.onSeatReport,
  });
  const hub = createTeamHub({
    extension,
    snapshot: team.snapshot,
    onChange() {
      team.pages(hub.pages);
      onPages(hub.pages.length);
    },
    handlers: {
      'ask-now': team.handle,
      'look-at': team.handle,
      count: team.handle,
      monitor: team.handle,
      'open-options': () => openOptions(),
    },
  });
  return {
    team,
    hub,
    async read() {
      const login = await parts.loadLogin();
      // Team leads are few: any spread will do.
      await team.apply(login.kind === 'ready' ? { ...login, seatId: extension.id } : login);
    },
  };
}
