import { browser } from '../browser.ts';
import type { Snapshot } from '../call/snapshot.ts';
import { systemClock } from '../clock.ts';
import type { KeptSnapshot } from './kept-snapshot.ts';
import { KEPT_SNAPSHOT } from './kept-snapshot.ts';

/** For the background: call it with every snapshot; the last one is kept for the popup that opens next. */
export function createSnapshotKeeper(): (snapshot: Snapshot) => void {
  let kept = '';
  return (snapshot) => {
    const written = JSON.stringify(snapshot);
    if (written === kept) return;
    kept = written;
    const item: KeptSnapshot = { at: systemClock.now(), snapshot };
    browser.storage.session.set({ [KEPT_SNAPSHOT]: item }).catch(() => {
      kept = '';
    });
  };
}
