import type { Snapshot } from '../../utils/call/snapshot.ts';
import type { Instant } from '../../utils/call/instant.ts';
import type { Problem } from '../../utils/call/view.ts';
import { canAskAgain } from '../../utils/call/view.ts';
import { span } from '../kit/duration.ts';
import { Notice } from '../kit/notice.tsx';
import { toneOf } from '../kit/tone.ts';
import { problemWords, retryWords } from '../link-words.ts';
import { fixFor } from './fix.ts';
import type { FixHandlers } from './fix-actions.tsx';
import { FixActions } from './fix-actions.tsx';
import { useWords } from '../words/use-words.ts';
import type { Words } from '../words/words.ts';
import { sentences } from '../words/words.ts';

interface Props extends FixHandlers {
  readonly problem: Problem;
  readonly snapshot: Snapshot;
  readonly now: Instant;
}

/** What is wrong, why, what to do about it, and the way there. */
export function ProblemBanner({ problem, snapshot, now, onAskNow, onOpenOptions, onOpenTeam }: Props) {
  const say = useWords();
  return (
    <Notice
      role="region"
      aria-label={say('popup.what-is-wrong')}
      tone={toneOf(problem)}
      title={problemWords(say, problem, snapshot.seat).title}
    >
      {linesFor(say, problem, snapshot, now).map((line, index) => (
        <p key={index}>{line}</p>
      ))}
      <FixActions
        fix={fixFor(problem)}
        again={canAskAgain(problem) ? say('link.ask-again') : null}
        {...{ onAskNow, onOpenOptions, onOpenTeam }}
      />
    </Notice>
  );
}

function linesFor(say: Words, problem: Problem, { seat, call }: Snapshot, now: Instant): readonly string[] {
  const words = problemWords(say, problem, seat);
  const lock = lockWords(say, problem, now);
  const next = sentences(say, words.now, lock === '' ? retryWords(say, problem, now, wholeSpan) : '');
  // Beside a lead, what matters most is that the caller may be gone; and the room is small.
  return call.kind === 'on-lead'
    ? [sentences(say, say('link.may-have-ended'), lock, next)]
    : [lock, words.why, next].filter(Boolean);
}

/** "4 s" does not break into two lines. */
const wholeSpan = (say: Words, ms: number) => span(say, ms).replaceAll(' ', '\u00A0');

/** When the lock is over; perhaps sooner, but it is asked then and not before. Empty: there is none, or it is over. */
function lockWords(say: Words, problem: Problem, now: Instant): string {
  if (problem.kind !== 'refused' || problem.refusal !== 'locked') return '';
  const { nextAt } = problem;
  if (nextAt === null || nextAt <= now) return '';
  return say('popup.locked-until', { time: timeOfDay(nextAt), span: wholeSpan(say, nextAt - now) });
}

/** "14:32", or "2:32 PM" where people write it so. */
const timeOfDay = (at: Instant) =>
  new Date(at).toLocaleTimeString([], { hour: 'numeric', minute: '2-digit' });
