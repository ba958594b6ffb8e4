import type { Event } from './event.ts';
import { isOpen } from './dial-attempt.ts';
import type { NewDeferredCall, DeferredCall } from './deferred-call.ts';
import { ended, followed, isWaiting, deferCall, withPause, withPauseFirst } from './deferred-call.ts';
import type { State } from './state.ts';

/* How a call that waits goes on within the state. */

export function steppedDeferredCall(
  state: State,
  event: Extract<Event, { kind: `${string}deferred${string}` }>,
): State {
  switch (event.kind) {
    case 'call-deferred':
      return deferred(state, event.deferredCall);
    case 'deferred-call-pause-first':
      return withDeferredCall(state, event.id, (one) => withPauseFirst(one, event.pauseFirst, event.at));
    case 'deferred-call-paused':
      return withDeferredCall(state, event.id, (one) => withPause(one, event.pause, event.notBefore));
    case 'deferred-call-ended':
      return withDeferredCall(state, event.id, (one) => ended(one, event.why));
    case 'deferred-call-dismissed':
      return withDeferredCall(state, event.id, (one) => (isWaiting(one) ? one : null));
  }
}

/** One call at a time waits, and what is said of the last order leads to it. */
function deferred(state: State, call: NewDeferredCall): State {
  const { attempt } = state;
  if (isWaiting(state.deferredCall) || (attempt !== null && isOpen(attempt))) return state;
  return { ...state, deferredCall: deferCall(call, state.pops), attempt: null };
}

/** `id` null: whichever there is. */
export function withDeferredCall(
  state: State,
  id: string | null,
  change: (one: DeferredCall) => DeferredCall | null,
): State {
  const { deferredCall: one } = state;
  return one === null || (id !== null && one.id !== id) ? state : { ...state, deferredCall: change(one) };
}

/** The waiting call goes with everything that happens; an order of its own that was refused is no news. */
export function withFollowed(state: State): State {
  if (state.deferredCall === null) return state;
  const { deferredCall: next, refused } = followed(state.deferredCall, state.attempt, state.call);
  return { ...state, deferredCall: next, attempt: refused ? null : state.attempt };
}
