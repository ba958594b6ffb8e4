/*
 * A number as somebody wrote it, down to what matters: copied from a page it comes with marks that nobody sees, with
 * dashes of typography, with an extension.
 */

export interface WrittenNumber {
  /** Whether it begins with a plus, so that its country's code comes first. */
  readonly hasPlus: boolean;
  readonly digits: string;
  /** The digits without a trunk prefix in brackets, as in +44 (0)20 7123 4567; the same where there is none. */
  readonly withoutTrunk: string;
  readonly extension: string | null;
}

/** Soft hyphens, marks of direction, joiners, variation selectors, accents, control characters but for blanks. */
const UNSEEN = /[\p{Cf}\p{M}]|(?![\t\n\r])\p{Cc}/gu;
const DASH = /[\p{Pd}\u2212\u2043\u30fc\uff70]/gu;
const BLANK = /[\s\p{Z}\u2800\u3164]+/gu;
const DIGIT = /(?!\d)\p{Nd}/gu;
/** The printable ASCII characters in full width. */
const FULL_WIDTH = /[\uff01-\uff5e]/g;
/** `Tel.`, `phone:`, `tel:` before the number. */
const LABEL = /^\p{L}[\p{L} -]{0,15}[.: ] ?(?=[+(\d])/u;
/** What goes between the digits of one number. */
const NUMBER = /^\(? ?\+?[\d ().[\]/·•_'-]*$/;
const TRUNK = /\( ?0 ?\)/;

/**
 * An extension in words: those that libphonenumber knows, and those of the languages that leads come in. Then in
 * signs, where `,`, `;`, `p` and `w` are how telephones write a pause: a longer one is a second number.
 */
const EXTENSIONS = [
  /^(.*\d\W*?)[ ,;/(-]*(?:;ext=|(?:extensi[oó]n|e?xtn?|anexo|interno|int|ramal|poste|durchwahl|nebenstelle|apparat|app|dw|toestel|doorkiesnr|linka|klapka|wewn?|доб|вн|内线|内線)[ .:]*)(\d{1,15})[#)]?$/iu,
  /^(.*\d[^\p{L}\d]*?) ?(?:[x#~×][ .:]*|[,;pw]+ ?)(\d{1,6})#?$/iu,
];

/** Null: this is no number, or more than one. */
export function writtenNumber(text: string): WrittenNumber | null {
  const clean = inAscii(text).replace(LABEL, '');
  const [, before = clean, extension = null] = firstOf(EXTENSIONS, clean);
  const number = before.replace(/[ ,;.:-]+$/, '');
  if (!NUMBER.test(number)) return null;
  return {
    hasPlus: number.includes('+'),
    digits: digitsOf(number),
    withoutTrunk: digitsOf(number.replace(TRUNK, '')),
    extension,
  };
}

function firstOf(patterns: readonly RegExp[], text: string): readonly (string | undefined)[] {
  return patterns.map((pattern) => pattern.exec(text)).find((found) => found !== null) ?? [];
}

const digitsOf = (text: string) => text.replaceAll(/\D/g, '');

/** With the digits, blanks and dashes of every script as ASCII has them, and nothing that cannot be seen. */
function inAscii(text: string): string {
  return text
    .replaceAll(UNSEEN, '')
    .replaceAll(FULL_WIDTH, (character) => String.fromCodePoint(codeOf(character) - 0xfee0))
    .replaceAll(DIGIT, valueOf)
    .replaceAll(DASH, '-')
    .replaceAll(BLANK, ' ')
    .trim();
}

const codeOf = (character: string) => character.codePointAt(0) ?? 0;

/** Each script has its ten digits in a row, and some several rows one after the other. */
function valueOf(digit: string): string {
  const code = codeOf(digit);
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((code - zero) % 10);
}
