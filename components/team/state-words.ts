import type { AgentState } from '../../utils/call/agent-state.ts';
import type { FloorAgent } from '../../utils/call/floor.ts';
import { stopwatch } from '../kit/duration.ts';
import type { Words } from '../words/words.ts';

/** What an agent does; null: it cannot be told. */
export const stateCell = (say: Words, { state }: Pick<FloorAgent, 'state'>): string | null =>
  state.kind === 'unknown' ? null : say(`team.state.${state.kind}`);

/** The state with what is known of it: "Paused: LUNCH". */
export function stateText(say: Words, state: AgentState): string {
  if (state.kind !== 'paused' || state.code === '') return say(`team.state.${state.kind}`);
  return say('team.paused-with', { code: state.code ?? say('team.not-clear') });
}

/** How long a state has lasted: "at least 2:14". */
export function lastsWords(say: Words, ms: number, atLeast: boolean): string {
  const time = stopwatch(ms);
  return atLeast ? say('team.at-least', { time }) : time;
}

/** Whether there is a customer to be heard. */
export function isWithCustomer({ kind }: AgentState): boolean {
  switch (kind) {
    case 'in-call':
    case 'three-way':
    case 'parked':
      return true;
    case 'ready':
    case 'queued':
    case 'ringing':
    case 'previewing':
    case 'dialing':
    case 'dead-call':
    case 'wrapping-up':
    case 'paused':
    case 'unknown':
      return false;
  }
}
