import type { Snapshot } from '../utils/call/snapshot.ts';
import type { Instant } from '../utils/call/state.ts';
import type { Problem } from '../utils/call/view.ts';
import { isFresh, problemOf } from '../utils/call/view.ts';
import { linkWords, problemWords } from './words.ts';
import type { Tone } from './tone.ts';
import { toneOf } from './tone.ts';

/** What the toolbar button says. At most four characters fit; white on any `colour` reads at 4.5 : 1. */
export interface Badge {
  readonly text: string;
  /** `#rrggbb` */
  readonly colour: string;
  /** The button's tooltip. No lead data: other people see a toolbar. */
  readonly title: string;
}

const NAME = 'Screen Pop';

const colours: Record<Tone, string> = {
  good: '#15803d',
  quiet: '#5b6470',
  warning: '#9a5b00',
  bad: '#b42318',
};

/** Link and lead at a glance: "lead", "off" (logged out), "?" (not heard), "!" (needs a person), or nothing. */
export function badge(snapshot: Snapshot, now: Instant): Badge {
  const onLead = snapshot.call.kind === 'on-lead';
  const problem = problemOf(snapshot, now);
  if (problem !== null) {
    const { title } = problemWords(problem, snapshot.seat);
    const lead = onLead ? '. The lead shown may have ended' : '';
    return { text: markOf(problem), colour: colours[toneOf(problem)], title: `${NAME}: ${title}${lead}` };
  }
  if (!isFresh(snapshot.link, now)) {
    const { title } = linkWords(snapshot.link, now);
    return { text: onLead ? '?' : '', colour: colours.quiet, title: `${NAME}: ${title}` };
  }
  return onLead
    ? { text: 'lead', colour: colours.good, title: `${NAME}: on a lead` }
    : { text: '', colour: colours.good, title: `${NAME}: live, no lead` };
}

function markOf(problem: Problem): string {
  switch (problem.kind) {
    case 'team-only':
      return '';
    case 'agent-unnamed':
    case 'logged-out':
      return 'off';
    case 'silent':
    case 'trouble':
      return '?';
    case 'not-set-up':
    case 'no-agent':
    case 'refused':
      return '!';
  }
}
