import type { Snapshot } from '../../utils/call/snapshot.ts';
import type { Instant } from '../../utils/call/instant.ts';
import { isOverdue } from '../../utils/call/view.ts';

/** How long a popup waits for the answer to what it asks when it opens, in ms. */
const PATIENCE = 5_000;

/**
 * A background that has slept wakes with its old answer, long overdue, and asks at once. Until it could be
 * answered, that is no silence to be told of, but news that is old.
 */
export function justOpened(snapshot: Snapshot, openedAt: Instant, now: Instant): Snapshot {
  const { link } = snapshot;
  const isWaiting = link.kind === 'live' && isOverdue(link, now) && now - openedAt < PATIENCE;
  return isWaiting ? { ...snapshot, link: { kind: 'idle', heardAt: link.heardAt } } : snapshot;
}
