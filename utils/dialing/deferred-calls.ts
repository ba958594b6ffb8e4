import { isOpen } from '../call/dial-attempt.ts';
import { DEFERRED_FOR } from '../call/deferred-call.ts';
import type { State } from '../call/state.ts';
import type { Link } from '../call/link-state.ts';
import type { Call } from '../call/agent-call.ts';
import type { Instant } from '../call/instant.ts';
import { isFresh } from '../call/view.ts';
import type { Callee } from './callee.ts';
import { overLimit } from './limits.ts';
import type { DeferredCallAttemptParts } from './deferred-call-attempt.ts';
import { createDeferredCallAttempt } from './deferred-call-attempt.ts';

/** A call that waits until the lead on screen is done. It waits here: at the dialer nobody could take it back. */
export interface DeferredCalls {
  /** A person wants somebody called then. One call at a time waits. */
  defer(callee: Callee): void;
  /** Whether they want to be paused for it. */
  pauseFirst(on: boolean): void;
  /** A person has changed their mind, or has read why nothing came of it. What may have left stays. */
  cancel(id: string): void;
  /** Looks whether its time has come. Called after every change of the state. */
  evaluate(): void;
}

export interface DeferredCallsParts extends DeferredCallAttemptParts {
  readonly newId: () => string;
}

export function createDeferredCalls(parts: DeferredCallsParts): DeferredCalls {
  const { writer, clock, newId, dialing } = parts;
  const { attempt: place, takeBackPause } = createDeferredCallAttempt(parts);
  let cancelNext = () => {};
  let busy = false;

  function evaluate() {
    cancelNext();
    const { deferredCall } = writer.state;
    if (deferredCall === null || busy) return;
    if (deferredCall.progress.kind === 'over') {
      if (deferredCall.pause === 'ours') void occupied(() => takeBackPause(deferredCall));
      return;
    }
    if (deferredCall.progress.kind === 'trying') return;
    const now = clock.now();
    const due = dueAt(writer.state, deferredCall.progress.notBefore, now);
    if (due <= now) return void occupied(() => place(deferredCall));
    cancelNext = clock.after(Math.max(0, Math.min(deferredCall.at + DEFERRED_FOR, due) - now), wake);
  }

  function wake() {
    writer.commit({ kind: 'attempt-aged', at: clock.now() });
    evaluate();
  }

  /** One thing at a time, however often somebody looks meanwhile. */
  async function occupied(work: () => Promise<void>) {
    busy = true;
    await work();
    busy = false;
    evaluate();
  }

  return {
    defer(callee) {
      const target = dialing.reachable(callee);
      if (!target.ok) return dialing.refuse(callee.number, target.error);
      const { number } = callee;
      writer.commit({
        kind: 'call-deferred',
        deferredCall: { id: newId(), number, target: target.value, at: clock.now() },
      });
      evaluate();
    },
    pauseFirst(on) {
      const id = writer.state.deferredCall?.id;
      if (id === undefined) return;
      writer.commit({ kind: 'deferred-call-pause-first', id, at: clock.now(), pauseFirst: on });
      evaluate();
    },
    cancel(id) {
      const { deferredCall } = writer.state;
      const isWaiting = deferredCall?.id === id && deferredCall.progress.kind === 'waiting';
      writer.commit(
        isWaiting
          ? { kind: 'deferred-call-ended', id, why: 'cancelled' }
          : { kind: 'deferred-call-dismissed', id },
      );
      evaluate();
    },
    evaluate,
  };
}

/** When it may be tried; Infinity: not before the state is another one. */
function dueAt({ call, link, attempt, placed }: State, notBefore: Instant, now: Instant): number {
  if (!isFree(call, link, now) || (attempt !== null && isOpen(attempt))) return Infinity;
  return Math.max(notBefore, overLimit(placed, now) === null ? now : now + 1_000);
}

/** The dialer has said just now that lead and outcome are gone. */
const isFree = (call: Call, link: Link, now: Instant) => call.kind === 'no-lead' && isFresh(link, now);
