import type { FloorSnapshot } from '../../utils/call/floor.ts';
import type { Instant } from '../../utils/call/instant.ts';
import { ago } from '../kit/duration.ts';
import { useWords } from '../words/use-words.ts';
import type { Words } from '../words/words.ts';
import type { FloorProblem } from './floor-link.ts';
import { heardFor } from './floor-link.ts';
import { problemTone } from './problem-words.ts';
import type { TeamSection } from './team-place.ts';
import { sectionAddress, teamSections } from './team-place.ts';

interface PageHeadProps {
  /** Null: the background has said nothing yet. */
  readonly floor: FloorSnapshot | null;
  readonly problem: FloorProblem | null;
  readonly section: TeamSection;
  readonly now: Instant;
}

/** What the page is, whether the dialer is heard, and the ways to its parts. */
export function PageHead({ floor, problem, section, now }: PageHeadProps) {
  const say = useWords();
  return (
    <header class="page-head">
      <h1>{say('team.title')}</h1>
      <nav aria-label={say('team.parts')}>
        {teamSections.map((name) => (
          <a key={name} href={sectionAddress(name)} aria-current={name === section ? 'page' : undefined}>
            {say(`team.part.${name}`)}
          </a>
        ))}
      </nav>
      <LinkLine floor={floor} problem={problem} now={now} />
      {floor !== null && floor.setUp === 'ready' && (
        <p class="source" title={say('team.source')}>
          {floor.reportsUser} · {floor.dialerHost}
        </p>
      )}
    </header>
  );
}

/** "Live · heard 2 s ago". */
function LinkLine({ floor, problem, now }: Pick<PageHeadProps, 'floor' | 'problem' | 'now'>) {
  const { title, age, tone } = lineOf(useWords(), floor, problem, now);
  return (
    <p class="link-line">
      <span class={`dot ${tone}`} />
      <b>{title}</b>
      {age !== '' && <span class="clock">· {age}</span>}
    </p>
  );
}

function lineOf(say: Words, floor: FloorSnapshot | null, problem: FloorProblem | null, now: Instant) {
  const heard = floor === null ? null : heardFor(floor.link, now);
  const age = heard === null ? '' : say('link.live.why', { ago: ago(say, heard) });
  if (problem === null) {
    return heard === null
      ? { title: say('link.not-heard'), age: '', tone: 'quiet' }
      : { title: say('link.live.title'), age, tone: 'good' };
  }
  const tone = problemTone(problem);
  if (problem.kind === 'not-set-up' || problem.kind === 'no-reports-user') {
    return { title: say('team.not-set-up'), age: '', tone };
  }
  if (problem.kind === 'refused') return { title: say('team.refused'), age, tone };
  return heard === null
    ? { title: say('link.not-heard'), age: '', tone }
    : { title: say('link.last-heard', { ago: ago(say, heard) }), age: '', tone };
}
