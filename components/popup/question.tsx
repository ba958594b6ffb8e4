import type { NumberReading } from '../../utils/call/number-reading.ts';
import type { Question as Asked } from '../../utils/call/snapshot.ts';
import { callWords } from '../control-words.ts';
import { leadNumberWords } from '../number-words.ts';

interface Props {
  readonly question: Asked;
  /** What would be dialed for it. */
  readonly reading: NumberReading | null;
  readonly onAnswer: (yes: boolean) => void;
}

/** A click on Call that could not be trusted: somebody has to say that it was meant. */
export function Question({ question: { number, when }, reading, onAnswer }: Props) {
  const [call, ...rest] = callWords[when].split(' ');
  const note = reading && leadNumberWords(reading);
  return (
    <section class="question" aria-label="Question">
      <p>
        <b>
          {call} <bdi>{number}</bdi>
          {rest.map((word) => ` ${word}`)}?
        </b>
      </p>
      {note !== null && (
        <p class="quiet" dir="auto">
          {note}
        </p>
      )}
      <div class="answers">
        <button class="outlined" onClick={() => onAnswer(false)}>
          Cancel
        </button>
        <button class="primary" onClick={() => onAnswer(true)}>
          {callWords[when]}
        </button>
      </div>
    </section>
  );
}
