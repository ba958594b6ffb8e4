import type { State } from '../call/state.ts';
import { initialState } from '../call/state.ts';
import { browser } from '../browser.ts';
import { stateSchema } from './state-schema.ts';

/*
 * The state outlives the worker in storage.session: in memory only, gone with the browser, as lead data
 * must be. Writing it each cycle is also what keeps the worker awake (a bare fetch loop dies after 30 s).
 */

const KEY = 'state';

/** The state as the last worker of this browser session left it; the initial one where there is none. */
export async function readState(): Promise<State> {
  const stored = await browser.storage.session.get(KEY);
  const parsed = stateSchema.safeParse(stored[KEY]);
  return parsed.success ? parsed.data : initialState;
}

export async function keepState(state: State): Promise<void> {
  await browser.storage.session.set({ [KEY]: state });
}
