import type { FloorLink } from '../../utils/call/floor.ts';
import type { Instant } from '../../utils/call/state.ts';
import { useWords } from '../words/use-words.ts';
import { sentences } from '../words/words.ts';
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
  const say = useWords();
  const words = floorProblemWords(say, problem);
  const age = ageWords(say, heardFor(link, now));
  const next = sentences(say, words.now, retryWords(say, problem, now), age);
  const ask = askAgainWords(say, problem);
  return (
    <section class={`banner trouble ${problemTone(problem)}`} aria-label={say('team.what-is-wrong')}>
      <b>{words.title}</b>
      <p>{words.why}</p>
      <p>{next}</p>
      <div class="ways">
        {words.inOptions === true && (
          <button type="button" class={ask === null ? 'primary' : 'outlined'} onClick={onOpenOptions}>
            {say('team.open-options')}
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
