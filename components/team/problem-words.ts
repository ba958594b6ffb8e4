import type { PermanentReportFailure } from '../../utils/call/floor.ts';
import { permanentReportFailures } from '../../utils/call/floor.ts';
import type { TransientFailure } from '../../utils/call/link-failure.ts';
import { ago } from '../kit/duration.ts';
import { floorRefusalWords } from '../floor-refusal-words.ts';
import type { Tone } from '../kit/tone.ts';
import type { Told } from '../link-words.ts';
import { failureWords } from '../link-words.ts';
import type { FloorProblem } from './floor-link.ts';
import type { Words } from '../words/words.ts';

/** What is wrong, why, and what to do now. */
export function floorProblemWords(say: Words, problem: FloorProblem): Told {
  switch (problem.kind) {
    case 'not-set-up':
    case 'no-reports-user':
      return {
        title: say(`team.${problem.kind}.title`),
        why: say(`team.${problem.kind}.why`),
        now: say(`team.${problem.kind}.now`),
        inOptions: true,
      };
    case 'silent':
      return { title: say('link.silent.title'), why: say('link.silent.why'), now: say('link.silent.now') };
    case 'trouble':
      return failureWords(say, problem.trouble);
    case 'refused': {
      const words = floorRefusalWords(say, problem.refusal);
      const isSpent = problem.isSpent && problem.refusal === 'wrong-password';
      return isSpent ? { ...words, now: say('team.spent.now') } : words;
    }
  }
}

/** Why a single question was not answered, beside a floor that is; `asked`: the dialer's name of it. */
export function whyWords(say: Words, why: TransientFailure | PermanentReportFailure, asked: string): Told {
  if (!isPermanent(why)) return failureWords(say, why);
  switch (why) {
    case 'function-not-permitted':
      return {
        title: say('team.cannot-ask.title'),
        why: say('team.cannot-ask.why'),
        now: say('team.cannot-ask.now', { asked }),
      };
    case 'parameter-missing':
      return {
        title: say('team.dropped.title'),
        why: say('team.dropped.why'),
        now: say('team.dropped.now'),
      };
    default:
      return floorRefusalWords(say, why);
  }
}

/** Whether somebody has to mend it, and a person who has may not want to wait. */
export const isPermanent = (why: string): why is PermanentReportFailure =>
  permanentReportFailures.some((refusal) => refusal === why);

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
export function ageWords(say: Words, heardFor: number | null): string {
  return heardFor === null ? '' : say('team.stands-below', { ago: ago(say, heardFor) });
}

/** It is tried once, and what the browser forbids is asked as soon as it allows it. */
function ofRefused(say: Words, { refusal, isSpent }: FloorProblem & { readonly kind: 'refused' }) {
  switch (refusal) {
    case 'wrong-password':
    case 'locked':
      return isSpent ? null : say('team.try-once-more');
    case 'no-permission':
      return null;
    default:
      return say('link.ask-again');
  }
}

/** A person may ask: of a refused login one should know what a try costs. Null: asking is no use. */
export function askAgainWords(say: Words, problem: FloorProblem): string | null {
  switch (problem.kind) {
    case 'not-set-up':
    case 'no-reports-user':
      return null;
    case 'silent':
    case 'trouble':
      return say('link.ask-again');
    case 'refused':
      return ofRefused(say, problem);
  }
}
