import { wayOut } from '../../utils/call/call-way.ts';
import type { Order } from '../../utils/call/order.ts';
import type { State } from '../../utils/call/state.ts';
import type { Way } from './messages.tsx';
import type { Words } from '../words/words.ts';

/** What can be asked about an order that was refused; each click comes along. */
export interface OrderAsks {
  /** Because the agent was not paused: pause them, then call. */
  readonly onPauseThenCall: (order: string, click: MouseEvent) => void;
  /** Because a lead is on screen: call when that is done. */
  readonly onCallWhenDone: (order: string, click: MouseEvent) => void;
}

/** The way on from an order that was refused; null: there is none. */
export function wayOf(say: Words, order: Order | null, state: State, asks: OrderAsks): Way | null {
  const way = order && wayOut(order, state);
  if (order === null || way === null) return null;
  return way === 'pause-first'
    ? { words: say('control.pause-then-call'), onPress: (click) => asks.onPauseThenCall(order.id, click) }
    : { words: say('control.call.when-done'), onPress: (click) => asks.onCallWhenDone(order.id, click) };
}
