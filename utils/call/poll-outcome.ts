import type { State } from './state.ts';
import type { Event } from './event.ts';
import { transition } from './transition.ts';

/** What one answer says of the link and the call. */
export type PollOutcome = Pick<State, 'link' | 'call'>;

/**
 * What an answer says to whoever asked for it. For the state one odd answer among good ones means nothing yet; who
 * asks wants to know what was answered, and gets no second one to compare it with.
 */
export function pollOutcomeOf(state: State, answer: Event): PollOutcome {
  const { link: before } = state;
  const alone: State =
    before.kind === 'live' ? { ...state, link: { kind: 'idle', heardAt: before.heardAt } } : state;
  const { link, call } = transition(alone, answer);
  return { link, call };
}
