import type { Seat } from '../../utils/call/snapshot.ts';
import type { Instant } from '../../utils/call/state.ts';
import type { Problem } from '../../utils/call/view.ts';
import type { Tone } from '../tone.ts';
import { problemWords, retryWords } from '../words.ts';

interface Props {
  readonly problem: Problem;
  readonly tone: Tone;
  readonly seat: Seat | null;
  readonly now: Instant;
  /** Whether a lead is on screen, which may be gone. */
  readonly besideLead: boolean;
  readonly onAskNow: () => void;
}

/** What is wrong, why, and what to do about it. The way to the options stands below it anyway. */
export function Remedy({ problem, tone, seat, now, besideLead, onAskNow }: Props) {
  const words = problemWords(problem, seat);
  const why = besideLead ? `This lead may have ended. ${words.why}` : words.why;
  const next = [words.now, retryWords(problem, now)].filter(Boolean).join(' ');
  return (
    <div class={`banner ${tone}`}>
      <b>{words.title}</b>
      <p>{why}</p>
      <p>{next}</p>
      {problem.kind !== 'not-set-up' && (
        <button class="outlined" onClick={onAskNow}>
          Ask again
        </button>
      )}
    </div>
  );
}
