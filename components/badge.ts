import type { Snapshot } from '../utils/call/snapshot.ts';
import type { Instant } from '../utils/call/instant.ts';
import type { Problem } from '../utils/call/view.ts';
import { isFresh, problemOf } from '../utils/call/view.ts';
import { linkWords, problemWords } from './link-words.ts';
import type { Tone } from './kit/tone.ts';
import { toneOf } from './kit/tone.ts';
import type { Words } from './words/words.ts';

/** What the toolbar button says. At most four characters fit; white on any `colour` reads at 4.5 : 1. */
export interface Badge {
  readonly text: string;
  /** `#rrggbb` */
  readonly colour: string;
  /** The button's tooltip. No lead data: other people see a toolbar. */
  readonly title: string;
}

const colours: Record<Tone, string> = {
  good: '#15803d',
  quiet: '#5b6470',
  warning: '#9a5b00',
  bad: '#b42318',
};

/** Link and lead at a glance: "lead", "off" (logged out), "?" (not heard), "!" (needs a person), or nothing. */
export function badge(say: Words, snapshot: Snapshot, now: Instant): Badge {
  const onLead = snapshot.call.kind === 'on-lead';
  const problem = problemOf(snapshot, now);
  if (problem !== null) {
    const { title: what } = problemWords(say, problem, snapshot.seat);
    const title = onLead ? say('link.badge-may-have-ended', { what }) : say('link.badge', { what });
    return { text: markOf(problem), colour: colours[toneOf(problem)], title };
  }
  if (!isFresh(snapshot.link, now)) {
    const { title: what } = linkWords(say, snapshot.link, now);
    return { text: onLead ? '?' : '', colour: colours.quiet, title: say('link.badge', { what }) };
  }
  return onLead
    ? { text: 'lead', colour: colours.good, title: say('link.badge-on-lead') }
    : { text: '', colour: colours.good, title: say('link.badge-live') };
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
