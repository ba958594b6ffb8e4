import type { AgentState } from '../../utils/call/agent-state.ts';

/** What an agent does, in the words of the page. */
export const stateWords: Readonly<Record<AgentState['kind'], string>> = {
  ready: 'Waiting',
  queued: 'Call arriving',
  ringing: 'Phone ringing',
  previewing: 'Preview',
  dialing: 'Dialing',
  'in-call': 'In call',
  parked: 'Customer on hold',
  'three-way': 'Three-way call',
  'dead-call': 'Dead call',
  'wrapping-up': 'Wrap-up',
  paused: 'Paused',
  unknown: 'Not clear',
};

/** A value that nobody can tell; see `unclearWords`. */
export const NOT_CLEAR = 'not clear';

/** Why something is marked, for whoever hovers or asks. */
export const unclearWords =
  'The dialer quotes nothing: a line break in a name has shifted this row, so that it cannot be told what belongs here.';

/** The state with what is known of it: "Paused: LUNCH". */
export function stateText(state: AgentState): string {
  const words = stateWords[state.kind];
  if (state.kind !== 'paused' || state.code === '') return words;
  return `${words}: ${state.code ?? NOT_CLEAR}`;
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
