import type { TeamCommand } from '../messaging/team-messages.ts';
import type { CountWish } from './queue-counter.ts';

/** What one page wants to be told beside the floor. */
export interface PageWishes {
  readonly user: string | null;
  readonly counts: readonly CountWish[];
}

/** What the open team pages want to be told, by a number of each. */
export interface TeamWishes {
  /** Team pages there are. */
  pages(open: readonly number[]): void;
  readonly hasPages: boolean;
  of(page: number): PageWishes;
  set(page: number, wish: Partial<PageWishes>): void;
  users(): ReadonlySet<string>;
  counts(): readonly CountWish[];
}

const noWishes: PageWishes = { user: null, counts: [] };

export function createTeamWishes(): TeamWishes {
  const wishes = new Map<number, PageWishes>();
  const of = (page: number) => wishes.get(page) ?? noWishes;
  return {
    pages(open) {
      for (const page of wishes.keys()) if (!open.includes(page)) wishes.delete(page);
      for (const page of open) if (!wishes.has(page)) wishes.set(page, noWishes);
    },
    get hasPages() {
      return wishes.size > 0;
    },
    of,
    set(page, wish) {
      wishes.set(page, { ...of(page), ...wish });
    },
    users: () => new Set([...wishes.values()].flatMap(({ user }) => user ?? [])),
    counts: () => [...wishes.values()].flatMap(({ counts }) => counts),
  };
}

export function countsIn({
  inGroups,
  userGroups,
}: Extract<TeamCommand, { kind: 'count' }>): readonly CountWish[] {
  const all: readonly CountWish[] = [
    { kind: 'in-groups', names: [...new Set(inGroups)] },
    { kind: 'user-groups', names: [...new Set(userGroups)] },
  ];
  return all.filter(({ names }) => names.length > 0);
}
