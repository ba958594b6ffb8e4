import type { Words } from '../words/words.ts';

/** What a text has to be. */
type Rule = 'comment' | 'number' | 'id' | 'in-group' | 'lead' | 'keys';
/** What speaks against a text: it is not there, or breaks a rule. */
type TextProblem = 'missing' | Rule;
/** Null: nothing speaks against it. */
export type Check = (text: string) => TextProblem | null;

/* What the dialer keeps of a text; the rest it would drop or cut in silence. */

export const checkComment: Check = (text) => (/^[\w .-]{0,200}$/.test(text) ? null : 'comment');
export const checkNumber: Check = (text) => check(dialable(text), /^[A-Za-z\d*#]{1,25}$/, 'number');
/** A user, or the id of a call. */
export const checkId: Check = (text) => check(text, /^[A-Za-z\d]{1,20}$/, 'id');
export const checkInGroup: Check = (text) => check(text, /^[\w-]{2,20}$/, 'in-group');
export const checkLead: Check = (text) => check(text, /^\d{1,10}$/, 'lead');
export const checkKeys: Check = (text) => check(text, /^[\d*#]{1,100}$/, 'keys');

/** A number without what people put between its digits. */
export const dialable = (text: string) => text.replaceAll(/[\s().-]/g, '');

function check(text: string, kept: RegExp, rule: Rule): TextProblem | null {
  if (text === '') return 'missing';
  return kept.test(text) ? null : rule;
}

/** Says so beside its field. */
export const problemWords = (say: Words, problem: TextProblem | null): string | null =>
  problem === null ? null : say(`control.check.${problem}`);
