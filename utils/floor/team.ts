import type { AgentDetail, FloorSnapshot, QueueCounts, QueueTrouble } from '../call/floor.ts';
import type { LoginGuard } from '../dialer/login-guard.ts';
import type { TeamCommand } from '../messaging/team-messages.ts';
import type { FloorParts, FloorSession, ReportsLogin } from './floor-session.ts';
import { createFloorSession } from './floor-session.ts';
import type { Monitoring } from './monitoring.ts';
import { createMonitoring } from './monitoring.ts';
import { neverHeard } from './reports-link.ts';
import type { SeatReporter } from './seat-reporter.ts';
import { createSeatReporter } from './seat-reporter.ts';
import type { PageSubscription, TeamSubscriptions } from './team-subscriptions.ts';
import { countsIn, createTeamSubscriptions } from './team-subscriptions.ts';

/** Whether there is a reports user on this machine. */
export type TeamSetUp =
  | { readonly kind: 'not-set-up' }
  | { readonly kind: 'no-reports-user'; readonly dialerHost: string }
  | ({ readonly kind: 'ready' } & ReportsLogin);

/** All that the background does with the login of the reports user: for team pages and for the popup. */
export interface Team {
  /** Takes over the settings as they are now; before the first time nothing is asked. Never rejects. */
  apply(setUp: TeamSetUp): Promise<void>;
  /** Team pages there are, by a number of each. */
  pages(open: readonly number[]): void;
  /** What a page of that number shows. */
  snapshot(page: number): FloorSnapshot;
  handle(command: TeamCommand, page: number): void;
  /** Goes on if something is due; harmless at any time. Called by the alarm. */
  resume(): void;
  readonly seat: SeatReporter;
  readonly hasReportsUser: boolean;
  /** Of the reports user's login; null: there is none. */
  readonly guard: LoginGuard | null;
}

export interface TeamParts extends FloorParts {
  /** What the popup shows has changed. */
  readonly onSeatChange: () => void;
}

export function createTeam(parts: TeamParts): Team {
  const { clock, onChange } = parts;
  const subscriptions = createTeamSubscriptions();
  let setUp: TeamSetUp = { kind: 'not-set-up' };
  const sessions = createSessions(parts, subscriptions);
  let monitoring: Monitoring | null = null;

  const connection = () => sessions.current?.connection ?? null;
  const seat = createSeatReporter({ connection, clock, onChange: parts.onSeatChange });

  async function apply(next: TeamSetUp) {
    const same = JSON.stringify(next) === JSON.stringify(setUp);
    monitoring ??= await openMonitoring(parts, sessions);
    if (same) return;
    setUp = next;
    if (next.kind === 'ready') await sessions.begin(next);
    else sessions.end();
    seat.restart();
    onChange();
  }

  function handle(command: TeamCommand, page: number) {
    switch (command.kind) {
      case 'ask-now':
        return sessions.current?.watch.askNow();
      case 'look-at':
        if (command.user === subscriptions.of(page).user) return;
        subscriptions.set(page, { user: command.user });
        sessions.current?.details.refresh();
        return onChange();
      case 'count':
        subscriptions.set(page, { counts: countsIn(command) });
        return sessions.current?.countNow();
      case 'monitor':
        return void monitoring?.order(command.request);
      case 'open-options':
    }
  }

  return {
    apply,
    pages(open) {
      subscriptions.pages(open);
      sessions.current?.watch.watch(open.length > 0);
    },
    snapshot: (page) => snapshotOf(setUp, sessions.current, subscriptions.of(page), monitoring),
    handle,
    resume: () => sessions.current?.watch.resume(),
    seat,
    get guard() {
      return sessions.current?.guards.reports ?? null;
    },
    get hasReportsUser() {
      return setUp.kind === 'ready';
    },
  };
}

interface Sessions {
  readonly current: FloorSession | null;
  /** A login or its servers are others than before. */
  begin(next: ReportsLogin): Promise<void>;
  end(): void;
}

function createSessions(parts: TeamParts, subscriptions: TeamSubscriptions): Sessions {
  let current: FloorSession | null = null;
  function end() {
    current?.end();
    current = null;
  }
  return {
    get current() {
      return current;
    },
    async begin(next) {
      const before = current?.login === next.login ? current : null;
      end();
      current = await createFloorSession({
        ...parts,
        ...next,
        before,
        users: subscriptions.users,
        counts: subscriptions.counts,
      });
      current.watch.watch(subscriptions.hasPages);
    },
    end,
  };
}

const openMonitoring = async ({ store, onChange }: TeamParts, sessions: Sessions) =>
  createMonitoring({
    connection: () => sessions.current?.connection ?? null,
    agents: () => sessions.current?.freshAgents() ?? [],
    store,
    before: await store.readMonitor().catch(() => null),
    onChange,
  });

function snapshotOf(
  setUp: TeamSetUp,
  session: FloorSession | null,
  { user, counts }: PageSubscription,
  monitoring: Monitoring | null,
): FloorSnapshot {
  const known = counts.flatMap((subscription) => session?.queues.of(subscription) ?? []);
  const troubles = known.filter((one): one is QueueTrouble => 'why' in one);
  return {
    setUp: setUp.kind,
    link: session?.connection.link ?? neverHeard,
    agents: session?.watch.state.agents ?? [],
    unreadable: session?.watch.state.unreadable ?? 0,
    queues: known.filter((one): one is QueueCounts => !('why' in one)),
    ...(troubles.length > 0 && { queueTroubles: troubles }),
    detail: user === null ? null : detailOf(session, user),
    monitor: monitoring?.result ?? null,
    dialerHost: session?.connection.host ?? (setUp.kind === 'no-reports-user' ? setUp.dialerHost : ''),
    reportsUser: setUp.kind === 'ready' ? setUp.account.apiUser : '',
  };
}

const detailOf = (session: FloorSession | null, user: string): AgentDetail => ({
  user,
  status: session?.details.of(user) ?? { kind: 'asking' },
  history: session?.historyOf(user) ?? [],
});
