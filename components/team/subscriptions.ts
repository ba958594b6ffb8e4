import type { FloorSnapshot, QueueCounts } from '../../utils/call/floor.ts';
import type { Instant } from '../../utils/call/instant.ts';
import type { TeamCommand } from '../../utils/messaging/team-messages.ts';

/** A subscription that the background does not go by is sent again after so long, in ms. */
const AGAIN = 15_000;

/** What this page wants to be told beside the floor. */
export interface Subscriptions {
  /** VICIdial user; null: nobody is looked at. */
  readonly user: string | null;
  readonly inGroups: readonly string[];
  readonly userGroups: readonly string[];
}

/** What was sent last, and when; null: the floor has gone by it since. */
type Sent = { readonly subscriptions: Subscriptions; readonly at: Instant } | null;

/**
 * What has to be sent now: subscriptions that are new, and those the floor does not go by any more, as a background
 * that was started anew knows nothing of them. What takes the dialer a moment is not sent with every floor.
 */
export function commandsDue(
  floor: FloorSnapshot,
  subscriptions: Subscriptions,
  sent: Sent,
  now: Instant,
): { readonly commands: readonly TeamCommand[]; readonly sent: Sent } {
  const commands = unmet(floor, subscriptions);
  if (commands.length === 0) return { commands, sent: null };
  const waits = sent !== null && isSame(sent.subscriptions, subscriptions) && now - sent.at < AGAIN;
  return waits ? { commands: [], sent } : { commands, sent: { subscriptions, at: now } };
}

/** Says to the background what the page wants, whenever that has to be sent. */
export function createSubscriber(
  send: (command: TeamCommand) => void,
): (floor: FloorSnapshot, subscriptions: Subscriptions, now: Instant) => void {
  let sent: Sent = null;
  return (floor, subscriptions, now) => {
    const next = commandsDue(floor, subscriptions, sent, now);
    sent = next.sent;
    for (const command of next.commands) send(command);
  };
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
