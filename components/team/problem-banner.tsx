import type { FloorLink } from '../../utils/call/floor.ts';
import type { Instant } from '../../utils/call/state.ts';
import type { FloorProblem } from './floor-link.ts';
import { heardFor } from './floor-link.ts';
import { ageWords, askAgainWords, floorProblemWords, problemTone, retryWords } from './problem-words.ts';

interface ProblemBannerProps {
  readonly problem: FloorProblem;
  readonly link: FloorLink;
  readonly now: Instant;
  readonly onAskNow: () => void;
  readonly onOpenOptions: () => void;
}

/** What is wrong, why, what to do; its buttons are the ways out. */
export function ProblemBanner({ problem, link, now, onAskNow, onOpenOptions }: ProblemBannerProps) {
  const words = floorProblemWords(problem);
  const next = [words.now, retryWords(problem, now), ageWords(heardFor(link, now))].filter(Boolean).join(' ');
  const ask = askAgainWords(problem);
  return (
    <section class={`banner trouble ${problemTone(problem)}`} aria-label="What is wrong">
      <b>{words.title}</b>
      <p>{words.why}</p>
      <p>{next}</p>
      <div class="ways">
        {words.inOptions === true && (
          <button type="button" class={ask === null ? 'primary' : 'outlined'} onClick={onOpenOptions}>
            Open options
          </button>
        )}
        {ask !== null && (
          <button type="button" class="outlined" onClick={onAskNow}>
            {ask}
          </button>
        )}
      </div>
    </section>
  );
}
