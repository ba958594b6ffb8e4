import type { Problem } from '../../utils/call/view.ts';
import { canAskAgain } from '../../utils/call/view.ts';
import type { SeatSummary } from '../../utils/call/snapshot.ts';
import type { Instant } from '../../utils/call/instant.ts';
import { ago } from '../kit/duration.ts';
import { Notice } from '../kit/notice.tsx';
import type { Tone } from '../kit/tone.ts';
import { problemWords, retryWords } from '../link-words.ts';
import { FixActions } from './fix-actions.tsx';
import { useWords } from '../words/use-words.ts';
import { sentences } from '../words/words.ts';

interface Props {
  readonly problem: Problem;
  readonly tone: Tone;
  readonly seat: SeatSummary | null;
  readonly heardFor: number | null;
  readonly now: Instant;
  readonly onAskNow: () => void;
  readonly onOpenOptions: () => void;
}

/** Trouble beside a lead: what, how old the lead is, what happens next. */
export function Banner({ problem, tone, seat, heardFor, now, ...ways }: Props) {
  const say = useWords();
  const words = problemWords(say, problem, seat);
  const age = heardFor === null ? '' : say('link.last-heard-sentence', { ago: ago(say, heardFor) });
  const ended = say('link.may-have-ended');
  const mend = problem.kind === 'refused' ? words.now : '';
  return (
    <Notice
      tone={tone}
      title={words.title}
      now={sentences(say, age, ended, mend, retryWords(say, problem, now))}
    >
      <FixActions canAsk={canAskAgain(problem)} inOptions={words.inOptions === true} {...ways} />
    </Notice>
  );
}
