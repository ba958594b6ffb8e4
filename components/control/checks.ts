/** Tells what speaks against a text, in words; null: nothing. */
export type Check = (text: string) => string | null;

const MISSING = 'Fill this in.';

/* What the dialer keeps of a text; the rest it would drop or cut in silence. */

export const checkComment: Check = (text) =>
  /^[\w .-]{0,200}$/.test(text) ? null : 'Only A to Z, digits, space . _ - and at most 200';
export const checkNumber: Check = (text) =>
  check(dialable(text), /^[A-Za-z\d*#]{1,25}$/, 'At most 25 digits, letters, * and #');
/** A user, or the id of a call. */
export const checkId: Check = (text) => check(text, /^[A-Za-z\d]{1,20}$/, 'At most 20 letters and digits');
export const checkInGroup: Check = (text) => check(text, /^[\w-]{2,20}$/, '2 to 20 letters, digits, _ and -');
export const checkLead: Check = (text) => check(text, /^\d{1,10}$/, 'At most 10 digits');
export const checkKeys: Check = (text) => check(text, /^[\d*#]{1,100}$/, 'At most 100 of 0 to 9, * and #');

/** A number without what people put between its digits. */
export const dialable = (text: string) => text.replaceAll(/[\s().-]/g, '');

function check(text: string, kept: RegExp, words: string): string | null {
  if (text === '') return MISSING;
  return kept.test(text) ? null : words;
}
