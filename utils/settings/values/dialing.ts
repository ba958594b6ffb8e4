import { fail, ok } from '../../result.ts';
import type { LineProblem, Parsed } from './parsed.ts';
import { parseLine } from './parsed.ts';

const COUNTRY = /^[A-Z]{2}$/;
const NOT_ALPHANUMERIC = /[^A-Za-z\d]/;
const NOT_IN_A_WORD = /[^\w-]/;
/** It goes into SQL as it comes; the agent's page splits at `!` and `|`; `+` turns into a blank, and the tables know no emoji. */
const NOT_IN_A_VENDOR_ID = /['"\\;#!+|\p{Cc}\p{Cs}\u{10000}-\u{10FFFF}]/u;
/** The lead's field is VARCHAR(20); over a Latin-1 connection every byte counts as a character. */
const VENDOR_ID_BYTES = 20;

export type DialingProblem =
  | { readonly kind: 'no-country' | 'vendor-id-too-long' }
  | LineProblem<'not-alphanumeric' | 'in-group-unfit' | 'vendor-id-unfit'>;

export function parseCountry(text: string): Parsed<string, DialingProblem> {
  return COUNTRY.test(text) ? ok(text) : fail({ kind: 'no-country' });
}

export function parseDialPrefix(text: string): Parsed<string, DialingProblem> {
  return parseLine(text, { longest: 20, forbidden: NOT_ALPHANUMERIC, unfit: 'not-alphanumeric' });
}

/** The id of a group alias: VARCHAR(30). The dialer passes over one of a single character. */
export function parseGroupAlias(text: string): Parsed<string, DialingProblem> {
  return parseLine(text, {
    shortest: 2,
    longest: 30,
    forbidden: NOT_ALPHANUMERIC,
    unfit: 'not-alphanumeric',
  });
}

/** The id of an in-group: VARCHAR(20). */
export function parseDialIngroup(text: string): Parsed<string, DialingProblem> {
  return parseLine(text, {
    longest: 20,
    forbidden: NOT_IN_A_WORD,
    unfit: 'in-group-unfit',
  });
}

export function parseVendorId(text: string): Parsed<string, DialingProblem> {
  const parsed = parseLine(text, {
    longest: VENDOR_ID_BYTES,
    forbidden: NOT_IN_A_VENDOR_ID,
    unfit: 'vendor-id-unfit',
  });
  if (!parsed.ok || new TextEncoder().encode(parsed.value).length <= VENDOR_ID_BYTES) return parsed;
  return fail({ kind: 'vendor-id-too-long' });
}
