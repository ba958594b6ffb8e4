import { fail, ok } from '../../result.ts';
import type { Parsed } from './parsed.ts';

/** More than enough for a seat; keeps what is stored small. */
export const MOST_PREFIXES = 50;
const BETWEEN = /[,;\n]/;
/** What people put between the digits of a number. */
const PUNCTUATION = /[\s().\-/]/g;
/** The dialer's number has so many digits at most. */
const LONGEST = 18;
const PREFIX = new RegExp(`^\\+?\\d{1,${LONGEST}}$`);

export type PrefixProblem =
  | { readonly kind: 'no-prefix' | 'no-prefixes'; readonly longest: number }
  | { readonly kind: 'too-many'; readonly most: number; readonly count: number };

/** Beginnings of numbers: digits, with the country code where they begin with `+`; each once, in the order typed. */
export function parsePrefixes(text: string): Parsed<readonly string[], PrefixProblem> {
  const typed = text.split(BETWEEN).map((part) => part.replaceAll(PUNCTUATION, ''));
  const prefixes = [...new Set(typed)].filter((prefix) => prefix !== '');
  if (!prefixes.every((prefix) => PREFIX.test(prefix)))
    return fail({ kind: 'no-prefixes', longest: LONGEST });
  if (prefixes.length <= MOST_PREFIXES) return ok(prefixes);
  return fail({ kind: 'too-many', most: MOST_PREFIXES, count: prefixes.length });
}

/** One of them. */
export function parsePrefix(text: string): Parsed<string, PrefixProblem> {
  const prefix = text.replaceAll(PUNCTUATION, '');
  return PREFIX.test(prefix) ? ok(prefix) : fail({ kind: 'no-prefix', longest: LONGEST });
}

/** Prefixes as a form shows them; `parsePrefixes` gives them back. */
export const prefixText = (prefixes: readonly string[]): string => prefixes.join(', ');
