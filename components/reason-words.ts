import type { PermanentFailure, TransientFailure } from '../utils/call/link-failure.ts';
import { permanentFailures, transientFailures } from '../utils/call/link-failure.ts';
import type { FailureReason } from '../utils/call/failure-reason.ts';
import { failureWords } from './link-words.ts';
import type { Words } from './words/words.ts';
import { sentences } from './words/words.ts';

/* Why something that was asked for was not done. Names of fields are VICIdial's own. */

/** What stood in the way, as the end of a sentence; and what to do about it, and who can. */
export type Reason = readonly [what: string, now: string];

const ofLink: ReadonlySet<string> = new Set([...transientFailures, ...permanentFailures]);
const isOfLink = (kind: FailureReason['kind']): kind is TransientFailure | PermanentFailure =>
  ofLink.has(kind);

/** Of the function that was asked: the words of the link are about the question for the lead. */
const isOfFunction = (kind: FailureReason['kind']): kind is 'function-not-permitted' | 'unknown-function' =>
  kind === 'function-not-permitted' || kind === 'unknown-function';

/** Why not, and what now. */
export function reasonOf(say: Words, { kind, field }: FailureReason): Reason {
  if (field !== undefined && isOfFunction(kind)) {
    const name = field;
    return [
      say(`reasons.of-function.${kind}.what`, { name }),
      say(`reasons.of-function.${kind}.now`, { name }),
    ];
  }
  const what = say(`reasons.${kind}.what`);
  if (isOfLink(kind)) {
    const { why, now } = failureWords(say, kind);
    return [what, sentences(say, why, now)];
  }
  return [
    field === undefined ? what : say('reasons.with-field', { what, field }),
    say(`reasons.${kind}.now`),
  ];
}
