import type { Snapshot } from '../../utils/call/snapshot.ts';
import type { Instant } from '../../utils/call/state.ts';
import type { Problem } from '../../utils/call/view.ts';
import { canAskAgain } from '../../utils/call/view.ts';
import { span } from '../duration.ts';
import { toneOf } from '../tone.ts';
import { problemWords, retryWords } from '../words.ts';
import { mendingOf } from './mending.ts';
import type { WaysOut } from './ways.tsx';
import { Ways } from './ways.tsx';

interface Props extends WaysOut {
  readonly problem: Problem;
  readonly snapshot: Snapshot;
  readonly now: Instant;
}

/** What is wrong, why, what to do about it, and the way there. */
export function Remedy({ problem, snapshot, now, onAskNow, onOpenOptions, onOpenTeam }: Props) {
  return (
    <section class={`banner ${toneOf(problem)}`} aria-label="What is wrong">
      <b>{problemWords(problem, snapshot.seat).title}</b>
      {linesFor(problem, snapshot, now).map((line, index) => (
        <p key={index}>{withTimesWhole(line)}</p>
      ))}
      <Ways
        mending={mendingOf(problem)}
        again={canAskAgain(problem) ? 'Ask again' : null}
        {...{ onAskNow, onOpenOptions, onOpenTeam }}
      />
    </section>
  );
}

function linesFor(problem: Problem, { seat, call }: Snapshot, now: Instant): readonly string[] {
  const words = problemWords(problem, seat);
  const lock = lockWords(problem, now);
  const next = spaced(words.now, lock === '' ? retryWords(problem, now) : '');
  // Beside a lead, what matters most is that the caller may be gone; and the room is small.
  return call.kind === 'on-lead'
    ? [spaced('This lead may have ended.', lock, next)]
    : [lock, words.why, next].filter(Boolean);
}

/** "4 s" does not break into two lines. */
const withTimesWhole = (words: string) => words.replaceAll(/(\d) (?=(?:s|min|h|d)\b)/g, '$1\u00A0');

const spaced = (...sentences: readonly string[]) => sentences.filter(Boolean).join(' ');

/** When the lock is over; perhaps sooner, but it is asked then and not before. Empty: there is none, or it is over. */
function lockWords(problem: Problem, now: Instant): string {
  if (problem.kind !== 'refused' || problem.refusal !== 'locked') return '';
  const { nextAt } = problem;
  if (nextAt === null || nextAt <= now) return '';
  return `Locked until ${timeOfDay(nextAt)} at the latest, ${span(nextAt - now)} from now.`;
}

/** "14:32", or "2:32 PM" where people write it so. */
const timeOfDay = (at: Instant) =>
  new Date(at).toLocaleTimeString([], { hour: 'numeric', minute: '2-digit' });
