import type { AgentState } from '../../utils/call/agent-state.ts';
import type { SeatReport } from '../../utils/call/seat-report.ts';
import type { Trouble } from '../../utils/call/state.ts';
import { troubles } from '../../utils/call/state.ts';
import { floorRefusalWords } from '../floor-refusal-words.ts';
import type { Tone } from '../tone.ts';
import { troubleWords } from '../words.ts';

/* What the dialer's reports say of an agent, for people, and why they say nothing. */

/** The state in words, and its colour. */
export function stateWords(state: AgentState): readonly [words: string, tone: Tone] {
  switch (state.kind) {
    case 'ready':
      return ['Ready', 'good'];
    case 'queued':
      return ['Queued: a call is on its way', 'good'];
    case 'ringing':
      return ["Ringing: the agent's own phone", 'good'];
    case 'previewing':
      return ['Previewing a lead', 'good'];
    case 'dialing':
      return ['Dialing', 'good'];
    case 'in-call':
      return ['In call', 'good'];
    case 'parked':
      return ['Parked: the customer is on hold', 'good'];
    case 'three-way':
      return ['Three-way call', 'good'];
    case 'dead-call':
      return ['Call dead: the customer is gone', 'warning'];
    case 'wrapping-up':
      return ['Wrapping up: the outcome is open', 'quiet'];
    case 'paused':
      return [pauseWords(state.code), 'quiet'];
    case 'unknown':
      return [`State: ${NOT_CLEAR}`, 'quiet'];
  }
}

function pauseWords(code: string | null): string {
  if (code === null) return `Paused, code ${NOT_CLEAR}`;
  return code === '' ? 'Paused, no code' : `Paused, code ${code}`;
}

/** In the place of what nobody can tell: the dialer quotes nothing, so a name can shift what stands behind it. */
export const NOT_CLEAR = 'not clear in the report';

export type NoReport = (SeatReport & { readonly kind: 'failed' })['why'];

/** Why there is no report, and what to do. */
export function noReportWords(why: NoReport): readonly [title: string, next: string] {
  if (why === 'not-found') return NOT_FOUND;
  if (!isTrouble(why)) return [floorRefusalWords[why].title, floorRefusalWords[why].now];
  const { title, why: reason, now } = troubleWords[why];
  return [title, `${reason} ${now}`];
}

export const isTrouble = (why: NoReport): why is Trouble => troubles.some((trouble) => trouble === why);

const NOT_FOUND = [
  'The reports user does not see this agent',
  "Admin > User Groups > the reports user's group: Admin Viewable Groups must name the agent's.",
] as const;
