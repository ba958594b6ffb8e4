import type { Problem } from '../../utils/call/view.ts';
import { canAskAgain } from '../../utils/call/view.ts';
import type { Seat } from '../../utils/call/snapshot.ts';
import type { Instant } from '../../utils/call/state.ts';
import { ago } from '../duration.ts';
import type { Tone } from '../tone.ts';
import { problemWords, retryWords } from '../words.ts';
import { WaysOut } from './ways-out.tsx';

interface Props {
  readonly problem: Problem;
  readonly tone: Tone;
  readonly seat: Seat | null;
  readonly heardFor: number | null;
  readonly now: Instant;
  readonly onAskNow: () => void;
  readonly onOpenOptions: () => void;
}

/** Trouble beside a lead: what, how old the lead is, what happens next. */
export function Banner({ problem, tone, seat, heardFor, now, ...ways }: Props) {
  const words = problemWords(problem, seat);
  const age = heardFor === null ? '' : `Last heard ${ago(heardFor)}.`;
  const passing = problem.kind !== 'refused';
  const sentences = [age, 'This lead may have ended.', passing ? '' : words.now, retryWords(problem, now)];
  return (
    <div class={`banner ${tone}`}>
      <b>{words.title}</b>
      <p>{sentences.filter(Boolean).join(' ')}</p>
      <WaysOut canAsk={canAskAgain(problem)} inOptions={words.inOptions === true} {...ways} />
    </div>
  );
}
