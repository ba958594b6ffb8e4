import { wayOut } from '../../utils/call/call-way.ts';
import type { DialAttempt } from '../../utils/call/dial-attempt.ts';
import type { State } from '../../utils/call/state.ts';
import type { Way } from './messages.tsx';
import type { Words } from '../words/words.ts';

/** What can be asked about an order that was refused; each click comes along. */
export interface AttemptActions {
  /** Because the agent was not paused: pause them, then call. */
  readonly onPauseThenCall: (attempt: string, click: MouseEvent) => void;
  /** Because a lead is on screen: call when that is done. */
  readonly onCallWhenDone: (attempt: string, click: MouseEvent) => void;
}

/** The way on from an order that was refused; null: there is none. */
export function wayOf(
  say: Words,
  attempt: DialAttempt | null,
  state: State,
  asks: AttemptActions,
): Way | null {
  const way = attempt && wayOut(attempt, state);
  if (attempt === null || way === null) return null;
  return way === 'pause-first'
    ? { words: say('control.pause-then-call'), onPress: (click) => asks.onPauseThenCall(attempt.id, click) }
    : { words: say('control.call.when-done'), onPress: (click) => asks.onCallWhenDone(attempt.id, click) };
}
