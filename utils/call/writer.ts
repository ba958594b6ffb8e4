import type { State } from './state.ts';
import { initialState } from './state.ts';
import type { Event } from './event.ts';
import { transition } from './transition.ts';

/** The only one who changes the state. */
export interface Writer {
  readonly state: State;
  /** Applies events in one go: one change, kept and published once; none when nothing changed. */
  commit(...events: Event[]): void;
}

/** `changed` keeps and publishes a new state; it is not called for an equal one. */
export function createWriter(changed: (state: State) => void): Writer {
  let state = initialState;
  return {
    get state() {
      return state;
    },
    commit(...events) {
      const next = events.reduce(transition, state);
      if (JSON.stringify(next) === JSON.stringify(state)) return;
      state = next;
      changed(state);
    },
  };
}
