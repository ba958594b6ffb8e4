import { isOpen } from '../call/order.ts';
import { PUT_OFF_FOR } from '../call/put-off.ts';
import type { Call, Instant, Link } from '../call/state.ts';
import { isFresh } from '../call/view.ts';
import type { Callee } from './callee.ts';
import { overLimit } from './limits.ts';
import type { PutOffAttemptParts } from './put-off-attempt.ts';
import { createPutOffAttempt } from './put-off-attempt.ts';

/** A call that waits until the lead on screen is done. It waits here: at the dialer nobody could take it back. */
export interface WaitingCall {
  /** A person wants somebody called then. One call at a time waits. */
  putOff(callee: Callee): void;
  /** Whether they want to be paused for it. */
  pauseFirst(on: boolean): void;
  /** A person has changed their mind, or has read why nothing came of it. What may have left stays. */
  cancel(id: string): void;
  /** Looks whether its time has come. Called after every change of the state. */
  look(): void;
}

export interface WaitingCallParts extends PutOffAttemptParts {
  readonly newId: () => string;
}

export function createWaitingCall(parts: WaitingCallParts): WaitingCall {
  const { writer, clock, newId, dialing } = parts;
  const { attempt, takeBackPause } = createPutOffAttempt(parts);
  let cancelLook = () => {};
  let busy = false;

  function look() {
    cancelLook();
    const { putOff, call, link, order, placed } = writer.state;
    if (putOff === null || busy) return;
    if (putOff.progress.kind === 'over') {
      if (putOff.pause === 'ours') void occupied(() => takeBackPause(putOff));
      return;
    }
    if (putOff.progress.kind === 'trying') return;
    const now = clock.now();
    const due = Math.max(putOff.progress.notBefore, overLimit(placed, now) === null ? now : now + 1_000);
    const mayTry = isFree(call, link, now) && (order === null || !isOpen(order));
    if (mayTry && due <= now) return void occupied(() => attempt(putOff));
    const wakeAt = Math.min(putOff.at + PUT_OFF_FOR, mayTry ? due : Infinity);
    cancelLook = clock.after(Math.max(0, wakeAt - now), wake);
  }

  function wake() {
    writer.commit({ kind: 'order-aged', at: clock.now() });
    look();
  }

  /** One thing at a time, however often somebody looks meanwhile. */
  async function occupied(work: () => Promise<void>) {
    busy = true;
    await work();
    busy = false;
    look();
  }

  return {
    putOff(callee) {
      const target = dialing.reachable(callee);
      if (!target.ok) return dialing.refuse(callee.number, target.error);
      const { number } = callee;
      writer.commit({
        kind: 'put-off',
        putOff: { id: newId(), number, target: target.value, at: clock.now() },
      });
      look();
    },
    pauseFirst(on) {
      const id = writer.state.putOff?.id;
      if (id === undefined) return;
      writer.commit({ kind: 'put-off-pause-first', id, at: clock.now(), pauseFirst: on });
      look();
    },
    cancel(id) {
      const { putOff } = writer.state;
      const isWaiting = putOff?.id === id && putOff.progress.kind === 'waiting';
      writer.commit(
        isWaiting ? { kind: 'put-off-ended', id, why: 'cancelled' } : { kind: 'put-off-dismissed', id },
      );
      look();
    },
    look,
  };
}

/** The dialer has said just now that lead and outcome are gone. */
const isFree = (call: Call, link: Link, now: Instant) => call.kind === 'no-lead' && isFresh(link, now);
