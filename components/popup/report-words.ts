import type { AgentState } from '../../utils/call/agent-state.ts';
import type { SeatReport } from '../../utils/call/seat-report.ts';
import type { TransientFailure } from '../../utils/call/link-failure.ts';
import { transientFailures } from '../../utils/call/link-failure.ts';
import { floorRefusalWords } from '../floor-refusal-words.ts';
import type { Tone } from '../kit/tone.ts';
import { failureWords } from '../link-words.ts';
import type { Words } from '../words/words.ts';
import { sentences } from '../words/words.ts';

/* What the dialer's reports say of an agent, for people, and why they say nothing. */

export function stateTone({ kind }: AgentState): Tone {
  switch (kind) {
    case 'dead-call':
      return 'warning';
    case 'wrapping-up':
    case 'paused':
    case 'unknown':
      return 'quiet';
    default:
      return 'good';
  }
}

export function stateWords(say: Words, state: AgentState): string {
  if (state.kind !== 'paused') return say(`popup.state.${state.kind}`);
  const { code } = state;
  if (code === null) return say('popup.state.paused-unclear');
  return code === '' ? say('popup.state.paused') : say('popup.state.paused-code', { code });
}

export type NoReport = (SeatReport & { readonly kind: 'failed' })['why'];

/** Why there is no report, and what to do. */
export function noReportWords(say: Words, why: NoReport): readonly [title: string, next: string] {
  if (why === 'not-found') return [say('popup.report.not-found'), say('popup.report.not-found-now')];
  if (!isTransient(why)) {
    const { title, now } = floorRefusalWords(say, why);
    return [title, now];
  }
  const { title, why: reason, now } = failureWords(say, why);
  return [title, sentences(say, reason, now)];
}

export const isTransient = (why: NoReport): why is TransientFailure =>
  transientFailures.some((trouble) => trouble === why);
