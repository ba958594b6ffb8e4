import type { ControlResult } from './control-result.ts';
import type { State } from './state.ts';
import type { Instant } from './instant.ts';
import type { WaitingPause } from './waiting-pause.ts';
import { asControlResult, freed } from './waiting-pause.ts';

/** What waits goes with the lead it waits for; who is logged out is not paused any more. */
export function waitingAfter(
  { waiting, call, controlResult }: State,
  at: Instant,
): Pick<State, 'waiting' | 'controlResult'> {
  if (waiting === null || call.kind === 'unknown') return { waiting, controlResult };
  if (call.kind === 'no-lead' || call.kind === 'on-lead')
    return { waiting: freed(waiting, call, at), controlResult };
  const told = asControlResult(waiting, at, { kind: 'refused', why: { kind: 'not-logged-in' } });
  return { waiting: null, controlResult: waiting.step === 'pause' ? told : controlResult };
}

export function withWaiting(
  state: State,
  id: string,
  change: (waiting: WaitingPause) => WaitingPause,
): State {
  return state.waiting?.id === id ? { ...state, waiting: change(state.waiting) } : state;
}

export function withoutWaiting(
  state: State,
  id: string,
  at: Instant,
  outcome: ControlResult['outcome'] | null,
): State {
  const { waiting } = state;
  if (waiting?.id !== id) return state;
  return {
    ...state,
    waiting: null,
    controlResult: outcome === null ? state.controlResult : asControlResult(waiting, at, outcome),
  };
}
