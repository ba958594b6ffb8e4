import type { Snapshot } from '../../utils/call/snapshot.ts';
import type { Instant } from '../../utils/call/state.ts';
import { shownDeed, shownOrder } from '../../utils/call/view.ts';
import type { Told } from '../control-words.ts';
import { deedWords, orderWords, putOffWords } from '../control-words.ts';

/** For a live region: what came of what was asked for. The same words until that changes. */
export function newsOf(snapshot: Snapshot, now: Instant): string {
  const order = shownOrder(snapshot, now);
  const deed = shownDeed(snapshot, now);
  const { putOff, call } = snapshot;
  // On its way it is the order.
  const waits = putOff?.progress.kind === 'trying' ? null : putOff;
  const waitsWords = waits && putOffWords(waits, call.kind === 'on-lead');
  return [order && orderWords(order), waitsWords, deed && deedWords(deed)]
    .map(spoken)
    .filter(Boolean)
    .join(' ');
}

function spoken(told: Told | null): string {
  if (told === null) return '';
  return told.now === '' ? told.title : `${told.title}. ${told.now}`;
}
