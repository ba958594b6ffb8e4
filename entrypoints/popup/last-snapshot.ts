import type { Snapshot } from '../../utils/call/snapshot.ts';
import type { Instant } from '../../utils/call/instant.ts';
import { KEPT_SNAPSHOT, lastSnapshot } from '../../utils/polling/kept-snapshot.ts';
import { native } from './native.ts';

/** What the background said last, without waking it; null: nothing in this browser session. Never rejects. */
export async function readLastSnapshot(now: Instant): Promise<Snapshot | null> {
  try {
    const { storage, runtime } = native();
    const [awake, items] = await Promise.all([
      runtime.getContexts({ contextTypes: ['BACKGROUND'] }),
      storage.session.get(KEPT_SNAPSHOT),
    ]);
    return lastSnapshot(items[KEPT_SNAPSHOT], now, awake.length > 0);
  } catch {
    return null;
  }
}
