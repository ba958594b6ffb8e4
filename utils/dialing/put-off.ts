import { isOpen } from '../call/order.ts';
import type { PutOff } from '../call/put-off.ts';
import { PUT_OFF_FOR } from '../call/put-off.ts';
import type { Call, Instant, Link } from '../call/state.ts';
import { userOf } from '../call/transition.ts';
import { isFresh } from '../call/view.ts';
import type { Writer } from '../call/writer.ts';
import type { Clock } from '../clock.ts';
import type { Dialer } from '../dialer/dialer.ts';
import { externalPause } from '../dialer/external-pause.ts';
import type { Callee } from './callee.ts';
import { calleeOf } from './callee.ts';
import type { Dialing } from './dialing.ts';
import { mayBeStored } from './dialing.ts';
import { overLimit } from './limits.ts';
import type { Spacing } from './spacing.ts';

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

export interface WaitingCallParts {
  readonly writer: Writer;
  readonly clock: Clock;
  readonly spacing: Spacing;
  readonly newId: () => string;
  readonly dialing: Dialing;
  /** Settles when the state as it is now is stored where a new worker finds it. */
  readonly kept: () => Promise<void>;
  /** Null while the seat is not set up. */
  readonly dialer: () => Dialer | null;
}

/** The agent's page looks once a second. */
const PAUSED_AFTER_MS = 1_100;

export function createWaitingCall(parts: WaitingCallParts): WaitingCall {
  const { writer, clock, spacing, newId, dialing, kept, dialer } = parts;
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

  /** The pause comes only after a refusal has proved that the agent is not paused: so it can be taken back. */
  async function attempt(one: PutOff) {
    const { id } = one;
    await dialing.callPutOff(calleeOf(one), one);
    const { putOff, call } = writer.state;
    const isRefused = putOff?.id === id && putOff.progress.kind === 'waiting' && putOff.pauseFirst;
    if (!isRefused || putOff.pause !== 'none' || call.kind !== 'no-lead') return;
    writer.commit({ kind: 'put-off-paused', id, pause: 'ours', notBefore: null });
    const paused = await setPause('PAUSE');
    const pause = paused === 'refused' ? 'none' : 'ours';
    const notBefore = pause === 'ours' ? clock.now() + PAUSED_AFTER_MS : null;
    writer.commit({ kind: 'put-off-paused', id, pause, notBefore });
  }

  /** Written down first: what a dead worker may have undone is not undone once more. */
  async function takeBackPause({ id, progress }: PutOff) {
    writer.commit({ kind: 'put-off-paused', id, pause: 'left', notBefore: null });
    if (progress.kind !== 'over' || writer.state.call.kind !== 'no-lead') return;
    // Another call needs the pause.
    if (progress.why !== 'cancelled' && progress.why !== 'too-long') return;
    const resumed = await setPause('RESUME');
    if (resumed === 'stored') writer.commit({ kind: 'put-off-paused', id, pause: 'none', notBefore: null });
  }

  async function setPause(action: 'PAUSE' | 'RESUME'): Promise<'stored' | 'unclear' | 'refused'> {
    const at = dialer();
    const agentUser = userOf(writer.state.call);
    if (at === null || agentUser === null || !(await writtenDown())) return 'refused';
    const answer = await spacing.send(() => externalPause(at, { agentUser, action }), mayBeStored);
    if (answer.ok) return 'stored';
    return mayBeStored(answer) ? 'unclear' : 'refused';
  }

  /** Whether a new worker will know what is about to be sent. */
  const writtenDown = () =>
    kept().then(
      () => true,
      () => false,
    );

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
