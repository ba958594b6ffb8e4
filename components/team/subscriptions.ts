import type { FloorSnapshot, QueueCounts } from '../../utils/call/floor.ts';
import type { Instant } from '../../utils/call/instant.ts';
import type { TeamCommand } from '../../utils/messaging/team-messages.ts';

/** A subscription that the background does not go by is said again after so long, in ms. */
const AGAIN = 15_000;

/** What this page wants to be told beside the floor. */
export interface Subscriptions {
  /** VICIdial user; null: nobody is looked at. */
  readonly user: string | null;
  readonly inGroups: readonly string[];
  readonly userGroups: readonly string[];
}

/** What was said last, and when; null: the floor has gone by it since. */
export type Said = { readonly subscriptions: Subscriptions; readonly at: Instant } | null;

/**
 * What has to be said now: subscriptions that are new, and those the floor does not go by any more, as a background
 * that was started anew knows nothing of them. What takes the dialer a moment is not said with every floor.
 */
export function toSay(
  floor: FloorSnapshot,
  subscriptions: Subscriptions,
  said: Said,
  now: Instant,
): { readonly commands: readonly TeamCommand[]; readonly said: Said } {
  const commands = unmet(floor, subscriptions);
  if (commands.length === 0) return { commands, said: null };
  const waits = said !== null && isSame(said.subscriptions, subscriptions) && now - said.at < AGAIN;
  return waits ? { commands: [], said } : { commands, said: { subscriptions, at: now } };
}

function unmet(floor: FloorSnapshot, { user, inGroups, userGroups }: Subscriptions): readonly TeamCommand[] {
  const queues = [...floor.queues, ...(floor.queueTroubles ?? [])];
  const told = (kind: QueueCounts['kind']) =>
    queues.filter((queue) => queue.kind === kind).flatMap(({ names }) => names);
  const isCounted = sameNames(told('in-groups'), inGroups) && sameNames(told('user-groups'), userGroups);
  const isLookedAt = (floor.detail?.user ?? null) === user;
  return [
    ...(isLookedAt ? [] : [{ kind: 'look-at', user } as const]),
    ...(isCounted ? [] : [{ kind: 'count', inGroups, userGroups } as const]),
  ];
}

const isSame = (a: Subscriptions, b: Subscriptions) =>
  a.user === b.user && sameNames(a.inGroups, b.inGroups) && sameNames(a.userGroups, b.userGroups);

const sameNames = (some: readonly string[], others: readonly string[]) =>
  some.length === others.length && some.every((name) => others.includes(name));
