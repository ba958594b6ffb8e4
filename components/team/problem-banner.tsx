import type { FloorLink } from '../../utils/call/floor.ts';
import type { Instant } from '../../utils/call/instant.ts';
import { Notice } from '../kit/notice.tsx';
import { retryWords } from '../link-words.ts';
import { useWords } from '../words/use-words.ts';
import { sentences } from '../words/words.ts';
import type { FloorProblem } from './floor-link.ts';
import { heardFor } from './floor-link.ts';
import { ageWords, askAgainWords, floorProblemWords, problemTone } from './problem-words.ts';

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
    <Notice
      role="region"
      aria-label={say('team.what-is-wrong')}
      tone={problemTone(problem)}
      title={words.title}
      why={words.why}
      now={next}
    >
      <div class="ways">
        {words.inOptions === true && (
          <button type="button" class={ask === null ? 'primary' : undefined} onClick={onOpenOptions}>
            {say('team.open-options')}
          </button>
        )}
        {ask !== null && (
          <button type="button" onClick={onAskNow}>
            {ask}
          </button>
        )}
      </div>
    </Notice>
  );
}
