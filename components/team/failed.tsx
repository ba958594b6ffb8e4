import type { QueueTrouble } from '../../utils/call/floor.ts';
import { Notice } from '../kit/notice.tsx';
import { useWords } from '../words/use-words.ts';
import { sentences } from '../words/words.ts';
import { AskAgain } from './ask-again.tsx';
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
    <Notice
      tone={isPermanent(why) ? 'bad' : 'warning'}
      title={words.title}
      now={sentences(say, words.why, words.now)}
    >
      {isPermanent(why) && <AskAgain onAskNow={onAskNow} />}
    </Notice>
  );
}
