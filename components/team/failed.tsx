import type { QueueTrouble } from '../../utils/call/floor.ts';
import { useWords } from '../words/use-words.ts';
import { sentences } from '../words/words.ts';
import { isPermanent, whyWords } from './problem-words.ts';

interface FailedProps {
  readonly why: QueueTrouble['why'];
  /** What the dialer calls the question. */
  readonly asked: string;
  readonly onAskNow: () => void;
}

/** In the place of an answer that did not come. What was refused is asked again less and less, so that a person may ask who has mended it. */
export function Failed({ why, asked, onAskNow }: FailedProps) {
  const say = useWords();
  const words = whyWords(say, why, asked);
  return (
    <div class={`banner ${isPermanent(why) ? 'bad' : 'warning'}`}>
      <b>{words.title}</b>
      <p>{sentences(say, words.why, words.now)}</p>
      {isPermanent(why) && (
        <div class="ways">
          <button type="button" class="outlined" onClick={onAskNow}>
            {say('link.ask-again')}
          </button>
        </div>
      )}
    </div>
  );
}
