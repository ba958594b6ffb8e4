import type { TeamCommand } from '../messaging/team-messages.ts';
import type { QueueSubscription } from './queue-counter.ts';

/** What one page wants to be told beside the floor. */
export interface PageSubscription {
  readonly user: string | null;
  readonly counts: readonly QueueSubscription[];
}

/** What the open team pages want to be told, by a number of each. */
export interface TeamSubscriptions {
  /** Team pages there are. */
  pages(open: readonly number[]): void;
  readonly hasPages: boolean;
  of(page: number): PageSubscription;
  set(page: number, subscription: Partial<PageSubscription>): void;
  users(): ReadonlySet<string>;
  counts(): readonly QueueSubscription[];
}

const noSubscription: PageSubscription = { user: null, counts: [] };

export function createTeamSubscriptions(): TeamSubscriptions {
  const subscriptions = new Map<number, PageSubscription>();
  const of = (page: number) => subscriptions.get(page) ?? noSubscription;
  return {
    pages(open) {
      for (const page of subscriptions.keys()) if (!open.includes(page)) subscriptions.delete(page);
      for (const page of open) if (!subscriptions.has(page)) subscriptions.set(page, noSubscription);
    },
    get hasPages() {
      return subscriptions.size > 0;
    },
    of,
    set(page, subscription) {
      subscriptions.set(page, { ...of(page), ...subscription });
    },
    users: () => new Set([...subscriptions.values()].flatMap(({ user }) => user ?? [])),
    counts: () => [...subscriptions.values()].flatMap(({ counts }) => counts),
  };
}

export function countsIn({
  inGroups,
  userGroups,
}: Extract<TeamCommand, { kind: 'count' }>): readonly QueueSubscription[] {
  const all: readonly QueueSubscription[] = [
    { kind: 'in-groups', names: [...new Set(inGroups)] },
    { kind: 'user-groups', names: [...new Set(userGroups)] },
  ];
  return all.filter(({ names }) => names.length > 0);
}
