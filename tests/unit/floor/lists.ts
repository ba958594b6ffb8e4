import type { AgentState } from '../../../utils/call/agent-state.ts';
import type { Seen, Sightings } from '../../../utils/floor/sightings.ts';
import { nothingSeen, see } from '../../../utils/floor/sightings.ts';

/** When the first list comes. */
export const T = 1_000_000;

export const ready: AgentState = { kind: 'ready' };
export const lunch: AgentState = { kind: 'paused', code: 'LUNCH' };

export function seen(state: AgentState, more: Partial<Seen> = {}): Seen {
  return { user: '6666', state, leadId: null, callId: '', callsToday: 3, ...more };
}

export const inCall = (call: number): Seen =>
  seen({ kind: 'in-call' }, { leadId: '101', callId: `V${call}`, callsToday: 3 + call });

/** Lists as they come: after how long, and who stood in it. */
export type List = readonly [afterMs: number, ...agents: readonly Seen[]];

/** What is known after them, and when that is. */
export function after(...lists: readonly List[]): { readonly at: number; readonly sightings: Sightings } {
  let at = T;
  let sightings = nothingSeen;
  for (const [wait, ...agents] of lists) {
    at += wait;
    sightings = see(sightings, { agents, complete: true }, at);
  }
  return { at, sightings };
}
