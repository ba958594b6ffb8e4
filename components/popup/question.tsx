import type { NumberReading } from '../../utils/call/number-reading.ts';
import { leadNumberWords } from '../number-words.ts';

interface Props {
  readonly number: string;
  /** What would be dialed for it. */
  readonly reading: NumberReading | null;
  readonly onAnswer: (yes: boolean) => void;
}

/** A click on Call that could not be trusted: somebody has to say that it was meant. */
export function Question({ number, reading, onAnswer }: Props) {
  const note = reading && leadNumberWords(reading);
  return (
    <section class="question" aria-label="Question">
      <p>
        <b>
          Call <bdi>{number}</bdi>?
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
          Call
        </button>
      </div>
    </section>
  );
}
