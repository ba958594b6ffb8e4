import type { FloorRefusal } from '../../utils/call/floor.ts';
import type { Instant, Trouble } from '../../utils/call/state.ts';
import { refusals } from '../../utils/call/state.ts';
import { ago, span } from '../duration.ts';
import type { Tone } from '../tone.ts';
import type { Told } from '../link-words.ts';
import { failureWords } from '../link-words.ts';
import type { FloorProblem } from './floor-link.ts';
import { floorRefusalWords } from '../floor-refusal-words.ts';
import { english } from '../words/english.ts';

/** What is wrong, why, and what to do now. */
export function floorProblemWords(problem: FloorProblem): Told {
  switch (problem.kind) {
    case 'not-set-up':
      return {
        title: 'Not set up yet',
        why: 'This page asks the dialer of this seat, and the seat has none yet.',
        now: 'Open the options and fill in the dialer and the login.',
        inOptions: true,
      };
    case 'no-reports-user':
      return {
        title: 'This page needs a reports user',
        why: "The team is in VICIdial's reports, which the API user of the seats may not see. It takes a second user with User Level 7 or more, View Reports 1 and Agent API Access 1: Admin > Users.",
        now: 'Type that user and its password into the options: Login, Reports user. Only on the machine of a team lead.',
        inOptions: true,
      };
    case 'silent':
      return {
        title: 'No news from the dialer',
        why: 'This computer may have slept.',
        now: 'It is asked again by itself.',
      };
    case 'trouble':
      return failureWords(english, problem.trouble);
    case 'refused':
      return problem.isSpent && problem.refusal === 'wrong-password'
        ? { ...floorRefusalWords(english, problem.refusal), now: SPENT }
        : floorRefusalWords(english, problem.refusal);
  }
}

const SPENT =
  'It was tried once more and refused again, so it is not sent any more: type another password, or another user, into the options. If it was put right at the dialer and is still the same, have it changed there once more.';

/** Why a single question was not answered, beside a floor that is; `asked`: the dialer's name of it. */
export function whyWords(why: Trouble | FloorRefusal, asked: string): Told {
  if (!isRefusal(why)) return failureWords(english, why);
  switch (why) {
    case 'function-not-permitted':
      return {
        title: 'The reports user may not ask this',
        why: 'Its login is right, but it is not allowed this function.',
        now: `Admin > Users > the reports user: add ${asked} to API Allowed Functions.`,
      };
    case 'parameter-missing':
      return {
        title: 'This cannot be asked',
        why: 'The dialer would drop characters of the name, and answer about another.',
        now: 'Only letters, digits, - and _ arrive there.',
      };
    default:
      return floorRefusalWords(english, why);
  }
}

/** Whether somebody has to mend it, and a person who has may not want to wait. */
export const isRefusal = (why: Trouble | FloorRefusal): why is FloorRefusal =>
  why === 'reports-right-missing' || refusals.some((refusal) => refusal === why);

export function problemTone({ kind }: FloorProblem): Tone {
  switch (kind) {
    case 'not-set-up':
    case 'no-reports-user':
      return 'quiet';
    case 'silent':
    case 'trouble':
      return 'warning';
    case 'refused':
      return 'bad';
  }
}

/** What is still on the page is as it was; empty when nothing was ever heard. */
export function ageWords(heardFor: number | null): string {
  return heardFor === null ? '' : `What stands below was heard ${ago(english, heardFor)}.`;
}

/** When the dialer is asked again by itself; empty when it is not. */
export function retryWords(problem: FloorProblem, now: Instant): string {
  const nextAt = 'nextAt' in problem ? problem.nextAt : null;
  if (nextAt === null) return '';
  return nextAt <= now ? 'Trying again now.' : `Trying again in ${span(english, nextAt - now)}.`;
}

/** It is tried once, and what the browser forbids is asked as soon as it allows it. */
function ofRefused({ refusal, isSpent }: FloorProblem & { readonly kind: 'refused' }): string | null {
  switch (refusal) {
    case 'wrong-password':
    case 'locked':
      return isSpent ? null : 'Try once more';
    case 'no-permission':
      return null;
    default:
      return 'Ask again';
  }
}

/** A person may ask: of a refused login one should know what a try costs. Null: asking is no use. */
export function askAgainWords(problem: FloorProblem): string | null {
  switch (problem.kind) {
    case 'not-set-up':
    case 'no-reports-user':
      return null;
    case 'silent':
    case 'trouble':
      return 'Ask again';
    case 'refused':
      return ofRefused(problem);
  }
}
