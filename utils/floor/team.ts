import type { AgentDetail, FloorSnapshot, QueueCounts, QueueTrouble } from '../call/floor.ts';
import type { LoginGuard } from '../dialer/login-guard.ts';
import type { TeamCommand } from '../messaging/team-messages.ts';
import type { FloorParts, FloorSession, ReportsLogin } from './floor-session.ts';
import { createFloorSession } from './floor-session.ts';
import type { Monitoring } from './monitoring.ts';
import { createMonitoring } from './monitoring.ts';
import type { CountWish } from './queue-counter.ts';
import type { SeatReporter } from './seat-reporter.ts';
import { createSeatReporter } from './seat-reporter.ts';

/** Whether there is a reports user on this machine. */
export type TeamSetUp =
  | { readonly kind: 'not-set-up' }
  | { readonly kind: 'no-reports-user'; readonly dialerHost: string }
  | ({ readonly kind: 'ready' } & ReportsLogin);

/** All that the background does with the login of the reports user: for team pages and for the popup. */
export interface Team {
  /** Takes over the settings as they are now; before the first time nothing is asked. Never rejects. */
  take(setUp: TeamSetUp): Promise<void>;
  /** Team pages there are, by a number of each. */
  pages(open: readonly number[]): void;
  /** What a page of that number shows. */
  snapshot(page: number): FloorSnapshot;
  obey(command: TeamCommand, page: number): void;
  /** Goes on if something is due; harmless at any time. Called by the alarm. */
  resume(): void;
  readonly seat: SeatReporter;
  readonly hasReportsUser: boolean;
  /** Of the reports user's login; null: there is none. */
  readonly guard: LoginGuard | null;
}

export interface TeamParts extends FloorParts {
  /** What the popup shows has changed. */
  readonly seatChanged: () => void;
}

interface Wishes {
  readonly user: string | null;
  readonly counts: readonly CountWish[];
}

const noWishes: Wishes = { user: null, counts: [] };

export function createTeam(parts: TeamParts): Team {
  const { clock, store, changed } = parts;
  const wishes = new Map<number, Wishes>();
  let setUp: TeamSetUp = { kind: 'not-set-up' };
  let session: FloorSession | null = null;
  let monitoring: Monitoring | null = null;

  const line = () => session?.line ?? null;
  const seat = createSeatReporter({ line, clock, changed: parts.seatChanged });

  /** A login or its servers are others than before. */
  async function begin(next: Extract<TeamSetUp, { readonly kind: 'ready' }>) {
    const before = session;
    before?.end();
    session = null;
    session = await createFloorSession({
      ...parts,
      ...next,
      before: before?.login === next.login ? before : null,
      users: () => new Set([...wishes.values()].flatMap(({ user }) => user ?? [])),
      counts: () => [...wishes.values()].flatMap(({ counts }) => counts),
    });
    session.watch.watch(wishes.size > 0);
  }

  async function take(next: TeamSetUp) {
    const same = JSON.stringify(next) === JSON.stringify(setUp);
    monitoring ??= createMonitoring({
      line,
      agents: () => session?.freshAgents() ?? [],
      store,
      before: await store.readMonitor().catch(() => null),
      changed,
    });
    if (same) return;
    setUp = next;
    if (next.kind === 'ready') await begin(next);
    else {
      session?.end();
      session = null;
    }
    seat.restart();
    changed();
  }

  function obey(command: TeamCommand, page: number) {
    const before = wishes.get(page) ?? noWishes;
    switch (command.kind) {
      case 'ask-now':
        return session?.watch.askNow();
      case 'look-at':
        if (command.user === before.user) return;
        wishes.set(page, { ...before, user: command.user });
        session?.details.look();
        return changed();
      case 'count':
        wishes.set(page, { ...before, counts: countsIn(command) });
        return session?.countNow();
      case 'monitor':
        return void monitoring?.order(command.wish);
      case 'open-options':
    }
  }

  function detailOf(user: string): AgentDetail {
    return {
      user,
      status: session?.details.of(user) ?? { kind: 'asking' },
      history: session?.historyOf(user) ?? [],
    };
  }

  function snapshot(page: number): FloorSnapshot {
    const { user, counts } = wishes.get(page) ?? noWishes;
    const known = counts.flatMap((wish) => session?.queues.of(wish) ?? []);
    const troubles = known.filter((one): one is QueueTrouble => 'why' in one);
    return {
      setUp: setUp.kind,
      link: session?.watch.link ?? { kind: 'idle' },
      agents: session?.watch.state.agents ?? [],
      unreadable: session?.watch.state.unreadable ?? 0,
      queues: known.filter((one): one is QueueCounts => !('why' in one)),
      ...(troubles.length > 0 && { queueTroubles: troubles }),
      detail: user === null ? null : detailOf(user),
      monitor: monitoring?.result ?? null,
      dialerHost: session?.line.host ?? (setUp.kind === 'no-reports-user' ? setUp.dialerHost : ''),
      reportsUser: setUp.kind === 'ready' ? setUp.account.apiUser : '',
    };
  }

  return {
    take,
    pages(open) {
      for (const page of wishes.keys()) if (!open.includes(page)) wishes.delete(page);
      for (const page of open) if (!wishes.has(page)) wishes.set(page, noWishes);
      session?.watch.watch(open.length > 0);
    },
    snapshot,
    obey,
    resume: () => session?.watch.resume(),
    seat,
    get guard() {
      return session?.guards.reports ?? null;
    },
    get hasReportsUser() {
      return setUp.kind === 'ready';
    },
  };
}

function countsIn({ inGroups, userGroups }: Extract<TeamCommand, { kind: 'count' }>): readonly CountWish[] {
  const all: readonly CountWish[] = [
    { kind: 'in-groups', names: [...new Set(inGroups)] },
    { kind: 'user-groups', names: [...new Set(userGroups)] },
  ];
  return all.filter(({ names }) => names.length > 0);
}
