import type { Snapshot } from '../../utils/call/snapshot.ts';
import type { Instant } from '../../utils/call/instant.ts';
import { isFresh, problemOf } from '../../utils/call/view.ts';
import type { Tone } from '../kit/tone.ts';
import { toneOf } from '../kit/tone.ts';
import { linkWords } from '../link-words.ts';
import { useWords } from '../words/use-words.ts';

interface Props {
  readonly snapshot: Snapshot;
  readonly now: Instant;
}

/** "Live · heard 1 s ago", or how old the last answer is. */
export function LinkLine({ snapshot, now }: Props) {
  const say = useWords();
  const { link, seat } = snapshot;
  const problem = problemOf(snapshot, now);
  const { title, why } = linkWords(say, link, now);
  const live = isFresh(link, now);
  const silence = problem === null ? 'quiet' : toneOf(problem);
  // What was kept is shown before the first answer; where nothing can be asked there is a problem.
  const asking = problem === null && link.kind === 'idle' && seat !== null;
  return (
    <Line
      tone={live ? 'good' : silence}
      title={title}
      detail={live ? why : asking ? say('popup.asking') : ''}
    />
  );
}

interface OpeningProps {
  readonly onOpenOptions: () => void;
}

/** Before anything is known: the first time after the browser has started. */
export function Opening({ onOpenOptions }: OpeningProps) {
  const say = useWords();
  return (
    <>
      <Line tone="quiet" title={say('link.not-heard')} detail="" />
      <p class="quiet">{say('popup.starting')}</p>
      <footer>
        <p class="links">
          <button class="link" onClick={onOpenOptions}>
            {say('link.options')}
          </button>
        </p>
      </footer>
    </>
  );
}

interface LineProps {
  readonly tone: Tone;
  readonly title: string;
  readonly detail: string;
}

function Line({ tone, title, detail }: LineProps) {
  const say = useWords();
  return (
    <p class="link-line">
      <span class={`dot ${tone}`} />
      <b>{title}</b>
      {detail !== '' && <span class="clock">{say('popup.detail', { detail })}</span>}
    </p>
  );
}
