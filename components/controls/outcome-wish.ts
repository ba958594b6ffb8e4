import type { Callback, Wish } from '../../utils/call/control.ts';
import type { Controls } from './use-controls.ts';

/** Sets an outcome; with the switch on, ends the call before and pauses after. */
export function outcomeWish({ drafts, board }: Controls, code: string, callback: Callback | null): Wish {
  if (drafts.get('finish') === '') return { kind: 'outcome', code, callback };
  const pause = board.pauseCodes.find((one) => one.code === drafts.get('pause-code'));
  return { kind: 'finish', code, callback, pauseCode: pause?.code ?? null };
}
