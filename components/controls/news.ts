import type { Snapshot } from '../../utils/call/snapshot.ts';
import type { Instant } from '../../utils/call/instant.ts';
import { shownControlResult, shownAttempt } from '../../utils/call/view.ts';
import type { Told } from './control-words.ts';
import { controlResultWords, attemptWords, deferredCallWords } from './control-words.ts';
import type { Words } from '../words/words.ts';
import { sentences } from '../words/words.ts';

/** For a live region: what came of what was asked for. The same words until that changes. */
export function newsOf(say: Words, snapshot: Snapshot, now: Instant): string {
  const attempt = shownAttempt(snapshot, now);
  const controlResult = shownControlResult(snapshot, now);
  const { deferredCall, call } = snapshot;
  // On its way it is the order.
  const waits = deferredCall?.progress.kind === 'trying' ? null : deferredCall;
  const waitsWords = waits && deferredCallWords(say, waits, call.kind === 'on-lead');
  const all = [
    attempt && attemptWords(say, attempt),
    waitsWords,
    controlResult && controlResultWords(say, controlResult),
  ];
  return sentences(say, ...all.map((told) => spoken(say, told)));
}

function spoken(say: Words, told: Told | null): string {
  if (told === null) return '';
  return told.now === '' ? told.title : say('control.spoken', { title: told.title, now: told.now });
}
