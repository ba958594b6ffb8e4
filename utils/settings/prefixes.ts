import { ok } from '../result.ts';
import type { Parsed } from './problem.ts';
import { problem } from './problem.ts';

/** More than enough for a seat; keeps what is stored small. */
export const MOST_PREFIXES = 50;
const BETWEEN = /[,;\n]/;
/** What people put between the digits of a number. */
const PUNCTUATION = /[\s().\-/]/g;
/** The dialer's number has 18 digits at most. */
const PREFIX = /^\+?\d{1,18}$/;

/** Beginnings of numbers: digits, with the country code where they begin with `+`; each once, in the order typed. */
export function parsePrefixes(text: string): Parsed<readonly string[]> {
  const typed = text.split(BETWEEN).map((part) => part.replaceAll(PUNCTUATION, ''));
  const prefixes = [...new Set(typed)].filter((prefix) => prefix !== '');
  if (!prefixes.every((prefix) => PREFIX.test(prefix))) {
    return problem(
      'Use only digits (18 at most), with a + before them or not, and commas in between: +49, +43, 800.',
    );
  }
  if (prefixes.length > MOST_PREFIXES)
    return problem(`At most ${MOST_PREFIXES}; these are ${prefixes.length}.`);
  return ok(prefixes);
}

/** One of them. */
export function parsePrefix(text: string): Parsed {
  const prefix = text.replaceAll(PUNCTUATION, '');
  return PREFIX.test(prefix)
    ? ok(prefix)
    : problem('Use only digits (18 at most), with a + before them or not, for example +49.');
}

/** Prefixes as a form shows them; `parsePrefixes` gives them back. */
export const prefixText = (prefixes: readonly string[]): string => prefixes.join(', ');
