import type { FloorSnapshot } from '../../utils/call/floor.ts';
import type { Instant } from '../../utils/call/state.ts';
import { ago } from '../duration.ts';
import type { FloorProblem } from './floor-link.ts';
import { heardFor } from './floor-link.ts';
import { problemTone } from './problem-words.ts';
import type { TeamSection } from './team-place.ts';
import { sectionAddress, teamSections } from './team-place.ts';
import { english } from '../words/english.ts';

interface PageHeadProps {
  /** Null: the background has said nothing yet. */
  readonly floor: FloorSnapshot | null;
  readonly problem: FloorProblem | null;
  readonly section: TeamSection;
  readonly now: Instant;
}

const SECTIONS: Readonly<Record<TeamSection, string>> = {
  floor: 'Agents',
  queues: 'Queues',
  settings: 'Settings',
};

/** What the page is, whether the dialer is heard, and the ways to its parts. */
export function PageHead({ floor, problem, section, now }: PageHeadProps) {
  return (
    <header class="page-head">
      <h1>Team</h1>
      <nav aria-label="Parts of this page">
        {teamSections.map((name) => (
          <a key={name} href={sectionAddress(name)} aria-current={name === section ? 'page' : undefined}>
            {SECTIONS[name]}
          </a>
        ))}
      </nav>
      <LinkLine floor={floor} problem={problem} now={now} />
      {floor !== null && floor.setUp === 'ready' && (
        <p class="source" title="Reports user and dialer">
          {floor.reportsUser} · {floor.dialerHost}
        </p>
      )}
    </header>
  );
}

/** "Live · heard 2 s ago". */
function LinkLine({ floor, problem, now }: Pick<PageHeadProps, 'floor' | 'problem' | 'now'>) {
  const { title, age, tone } = lineOf(floor, problem, now);
  return (
    <p class="link-line">
      <span class={`dot ${tone}`} />
      <b>{title}</b>
      {age !== '' && <span class="clock">· {age}</span>}
    </p>
  );
}

function lineOf(floor: FloorSnapshot | null, problem: FloorProblem | null, now: Instant) {
  const heard = floor === null ? null : heardFor(floor.link, now);
  const age = heard === null ? '' : `heard ${ago(english, heard)}`;
  if (problem === null) {
    return heard === null
      ? { title: 'Not heard yet', age: '', tone: 'quiet' }
      : { title: 'Live', age, tone: 'good' };
  }
  const tone = problemTone(problem);
  if (problem.kind === 'not-set-up' || problem.kind === 'no-reports-user') {
    return { title: 'Not set up', age: '', tone };
  }
  if (problem.kind === 'refused') return { title: 'Refused', age, tone };
  return heard === null
    ? { title: 'Not heard yet', age: '', tone }
    : { title: `Last heard ${ago(english, heard)}`, age: '', tone };
}
