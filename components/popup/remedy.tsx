import type { Snapshot } from '../../utils/call/snapshot.ts';
import type { Instant } from '../../utils/call/state.ts';
import type { Problem } from '../../utils/call/view.ts';
import { span } from '../duration.ts';
import { toneOf } from '../tone.ts';
import { problemWords, retryWords } from '../words.ts';
import type { OptionsSection } from './mending.ts';
import { mendingOf } from './mending.ts';

interface Props {
  readonly problem: Problem;
  readonly snapshot: Snapshot;
  readonly now: Instant;
  readonly onAskNow: () => void;
  readonly onOpenOptions: (section: OptionsSection | null) => void;
}

/** What is wrong, why, what to do about it, and the way there. */
export function Remedy({ problem, snapshot, now, onAskNow, onOpenOptions }: Props) {
  const mending = mendingOf(problem);
  return (
    <section class={`banner ${toneOf(problem)}`} aria-label="What is wrong">
      <b>{problemWords(problem, snapshot.seat).title}</b>
      {linesFor(problem, snapshot, now).map((line, index) => (
        <p key={index}>{line}</p>
      ))}
      <div class="ways">
        {mending !== null && (
          <button class="primary" onClick={() => onOpenOptions(mending.section)}>
            {mending.label}
          </button>
        )}
        {canAsk(problem) && (
          <button class="outlined" onClick={onAskNow}>
            Ask again
          </button>
        )}
      </div>
    </section>
  );
}

function linesFor(problem: Problem, { seat, call }: Snapshot, now: Instant): readonly string[] {
  const words = problemWords(problem, seat);
  const lock = lockWords(problem, now);
  // Beside a lead, what matters most is that the caller may be gone; and the room is small.
  const why = call.kind === 'on-lead' ? [`This lead may have ended. ${lock}`] : [lock, words.why];
  const next = [words.now, lock === '' ? retryWords(problem, now) : ''].filter(Boolean).join(' ');
  return [...why, next].filter(Boolean);
}

/** Whether asking the dialer again is of any use. */
function canAsk(problem: Problem): boolean {
  switch (problem.kind) {
    case 'not-set-up':
    case 'team-only':
    case 'agent-unnamed':
      return false;
    case 'refused':
      // Asked by itself as soon as the browser allows it.
      return problem.refusal !== 'no-permission';
    case 'no-agent':
    case 'logged-out':
    case 'silent':
    case 'trouble':
      return true;
  }
}

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
