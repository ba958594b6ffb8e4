import type { DeferredCall } from '../call/deferred-call.ts';
import { userOf } from '../call/transition.ts';
import type { Writer } from '../call/writer.ts';
import type { Clock } from '../clock.ts';
import type { Dialer } from '../dialer/dialer.ts';
import { calleeOf } from './callee.ts';
import type { Dialing } from './dialing.ts';
import { mayBeStored, orderPause } from './pause-order.ts';
import type { Spacing } from './spacing.ts';

/** What is sent for a call that was put off: its order, and the pause that some campaigns want before it. */
export interface DeferredCallAttempt {
  /** The pause comes only after a refusal has proved that the agent is not paused: so it can be taken back. */
  attempt(one: DeferredCall): Promise<void>;
  /** Written down first: what a dead worker may have undone is not undone once more. */
  takeBackPause(one: DeferredCall): Promise<void>;
}

export interface DeferredCallAttemptParts {
  readonly writer: Writer;
  readonly clock: Clock;
  readonly spacing: Spacing;
  readonly dialing: Dialing;
  /** Settles when the state as it is now is stored where a new worker finds it. */
  readonly kept: () => Promise<void>;
  /** Null while the seat is not set up. */
  readonly dialer: () => Dialer | null;
}

/** The agent's page looks once a second. */
const PAUSED_AFTER_MS = 1_100;

export function createDeferredCallAttempt(parts: DeferredCallAttemptParts): DeferredCallAttempt {
  const { writer, clock, spacing, dialing, kept, dialer } = parts;

  async function setPause(action: 'PAUSE' | 'RESUME'): Promise<'stored' | 'unclear' | 'refused'> {
    const at = dialer();
    const agentUser = userOf(writer.state.call);
    if (at === null || agentUser === null || !(await writtenDown())) return 'refused';
    const answer = await orderPause(spacing, at, agentUser, action);
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
    async attempt(one) {
      const { id } = one;
      await dialing.callDeferred(calleeOf(one), one);
      const { deferredCall, call } = writer.state;
      const isRefused =
        deferredCall?.id === id && deferredCall.progress.kind === 'waiting' && deferredCall.pauseFirst;
      if (!isRefused || deferredCall.pause !== 'none' || call.kind !== 'no-lead') return;
      writer.commit({ kind: 'deferred-call-paused', id, pause: 'ours', notBefore: null });
      const paused = await setPause('PAUSE');
      const pause = paused === 'refused' ? 'none' : 'ours';
      const notBefore = pause === 'ours' ? clock.now() + PAUSED_AFTER_MS : null;
      writer.commit({ kind: 'deferred-call-paused', id, pause, notBefore });
    },

    async takeBackPause({ id, progress }) {
      writer.commit({ kind: 'deferred-call-paused', id, pause: 'left', notBefore: null });
      if (progress.kind !== 'over' || writer.state.call.kind !== 'no-lead') return;
      // Another call needs the pause.
      if (progress.why !== 'cancelled' && progress.why !== 'too-long') return;
      const resumed = await setPause('RESUME');
      if (resumed === 'stored')
        writer.commit({ kind: 'deferred-call-paused', id, pause: 'none', notBefore: null });
    },
  };
}
