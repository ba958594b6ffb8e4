import type { NumberReading } from '../../utils/call/number-reading.ts';
import type { Question as Asked } from '../../utils/call/snapshot.ts';
import { leadNumberWords } from '../number-words.ts';
import { useWords } from '../words/use-words.ts';
import { Around } from '../words/around.tsx';

interface Props {
  readonly question: Asked;
  /** What would be dialed for it. */
  readonly reading: NumberReading | null;
  readonly onAnswer: (yes: boolean) => void;
}

/** A click on Call that could not be trusted: somebody has to say that it was meant. */
export function Question({ question: { number, when }, reading, onAnswer }: Props) {
  const say = useWords();
  const note = reading && leadNumberWords(say, reading);
  return (
    <section class="question" aria-label={say('popup.question')}>
      <p>
        <b>
          <Around words={(place) => say(`popup.ask.${when}`, { number: place })}>
            <bdi>{number}</bdi>
          </Around>
        </b>
      </p>
      {note !== null && (
        <p class="quiet" dir="auto">
          {note}
        </p>
      )}
      <div class="answers">
        <button onClick={() => onAnswer(false)}>{say('control.cancel')}</button>
        <button class="primary" onClick={() => onAnswer(true)}>
          {say(`control.call.${when}`)}
        </button>
      </div>
    </section>
  );
}
