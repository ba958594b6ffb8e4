import type { Snapshot } from '../call/snapshot.ts';
import type { Link } from '../call/link-state.ts';
import type { Instant } from '../call/instant.ts';
import { wallClock } from '../dialer/agent-api/wall-clock.ts';
import { isSnapshot } from '../messaging/messages-received.ts';

/*
 * What a popup can paint before the background speaks, which it does only once it is awake. No schema library, no
 * polyfill: a popup would read them before it paints. The session's storage does not outlive an update, so what is
 * in it was written by this version.
 */

/** In storage.session, as everything that stands beside a lead. */
export const KEPT_SNAPSHOT = 'snapshot';

export interface KeptSnapshot {
  readonly at: Instant;
  readonly snapshot: Snapshot;
}

/**
 * The last snapshot as far as it still holds; null: there is none. `item`: what the storage has. `isAwake`: the
 * background is, so it is the one of now.
 */
export function lastSnapshot(item: unknown, now: Instant, isAwake: boolean): Snapshot | null {
  if (!isKept(item)) return null;
  const { at, snapshot } = item;
  return {
    ...snapshot,
    link: isAwake ? snapshot.link : asKept(snapshot.link),
    // Whoever asked may be gone.
    question: null,
    today: dayOf(at) === dayOf(now) ? snapshot.today : { pops: 0, calls: 0 },
    // What it said is too old by now; that there will be one is not.
    report: { kind: snapshot.report.kind === 'none' ? 'none' : 'asking' },
  };
}

function isKept(item: unknown): item is KeptSnapshot {
  return (
    typeof item === 'object' &&
    item !== null &&
    'at' in item &&
    typeof item.at === 'number' &&
    'snapshot' in item &&
    isSnapshot(item.snapshot)
  );
}

/** However young the last answer is: there is nobody to send anything, or to be told of what is new. */
function asKept(link: Link): Link {
  return link.kind === 'live' ? { kind: 'idle', heardAt: link.heardAt } : link;
}

/** Where this computer is. */
const dayOf = (at: Instant) => wallClock(at).slice(0, 10);
