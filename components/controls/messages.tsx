import { useState } from 'preact/hooks';
import type { ControlResult } from '../../utils/call/control-result.ts';
import type { DialAttempt } from '../../utils/call/dial-attempt.ts';
import type { Question } from '../../utils/call/snapshot.ts';
import { isUnderWay, wentWrong } from '../../utils/call/view.ts';
import { controlResultWords, attemptWords, questionWords } from './control-words.ts';
import { failureTone } from '../kit/tone.ts';
import { CommandButton } from '../kit/command-button.tsx';
import { Notice } from '../kit/notice.tsx';
import { useWords } from '../words/use-words.ts';

export interface Way {
  readonly words: string;
  readonly onPress: (click: MouseEvent) => void;
}

interface Props {
  readonly attempt: DialAttempt | null;
  readonly controlResult: ControlResult | null;
  /** What the popup asks. */
  readonly question?: Question | null;
  /** The number on screen, which need not be said again. */
  readonly phone: string;
  /** What helps where the order was refused, and is not offered elsewhere. */
  readonly way?: Way | null;
  /** Null: what the message stands in is closed instead. */
  readonly onDismissAttempt: (() => void) | null;
}

/** What did not work out, why, and what now; what did is told in a line elsewhere. */
export function Messages({
  attempt,
  controlResult,
  question = null,
  phone,
  way = null,
  onDismissAttempt,
}: Props) {
  const say = useWords();
  // A result goes by itself, in time; whoever has read it need not wait.
  const [readResult, setReadResult] = useState('');
  const failed = attempt === null || isUnderWay(attempt) ? null : attempt;
  return (
    <>
      {question !== null && <Notice tone="warning" {...questionWords(say)} />}
      {failed !== null && (
        <Notice
          tone={failureTone(failed.progress)}
          {...attemptWords(say, failed)}
          about={failed.number === phone ? '' : failed.number}
          onClose={onDismissAttempt}
        >
          {way !== null && (
            <div class="ways">
              <CommandButton onPress={way.onPress}>{way.words}</CommandButton>
            </div>
          )}
        </Notice>
      )}
      {controlResult !== null && wentWrong(controlResult) && controlResult.id !== readResult && (
        <Notice
          tone={failureTone(controlResult.outcome)}
          {...controlResultWords(say, controlResult)}
          onClose={() => setReadResult(controlResult.id)}
        />
      )}
    </>
  );
}
