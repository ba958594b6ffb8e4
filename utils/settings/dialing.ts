import { ok } from '../result.ts';
import type { Parsed } from './problem.ts';
import { parseLine, problem } from './problem.ts';

const COUNTRY = /^[A-Z]{2}$/;
const NOT_ALPHANUMERIC = /[^A-Za-z\d]/;
const NOT_IN_A_WORD = /[^\w-]/;
/** It goes into SQL as it comes; the agent's page splits at `!` and `|`; `+` turns into a blank, and the tables know no emoji. */
const NOT_IN_A_VENDOR_ID = /['"\\;#!+|\p{Cc}\p{Cs}\u{10000}-\u{10FFFF}]/u;
/** The lead's field is VARCHAR(20); over a Latin-1 connection every byte counts as a character. */
const VENDOR_ID_BYTES = 20;

const ALPHANUMERIC_ONLY = 'Use only letters (A to Z) and digits. The dialer drops everything else.';

export function parseCountry(text: string): Parsed {
  return COUNTRY.test(text) ? ok(text) : problem('Choose the country of the numbers.');
}

export function parseDialPrefix(text: string): Parsed {
  return parseLine(text, { longest: 20, forbidden: NOT_ALPHANUMERIC, onlyThese: ALPHANUMERIC_ONLY });
}

/** The id of a group alias: VARCHAR(30). The dialer passes over one of a single character. */
export function parseGroupAlias(text: string): Parsed {
  return parseLine(text, {
    shortest: 2,
    longest: 30,
    forbidden: NOT_ALPHANUMERIC,
    onlyThese: ALPHANUMERIC_ONLY,
  });
}

/** The id of an in-group: VARCHAR(20). */
export function parseDialIngroup(text: string): Parsed {
  return parseLine(text, {
    longest: 20,
    forbidden: NOT_IN_A_WORD,
    onlyThese: 'Use only letters (A to Z), digits, - and _: the id of the in-group, not its name.',
  });
}

export function parseVendorId(text: string): Parsed {
  const parsed = parseLine(text, {
    longest: VENDOR_ID_BYTES,
    forbidden: NOT_IN_A_VENDOR_ID,
    onlyThese: 'Leave out \' " \\ ; # ! + | and emoji. The dialer cannot take them in a vendor ID.',
  });
  if (!parsed.ok || new TextEncoder().encode(parsed.value).length <= VENDOR_ID_BYTES) return parsed;
  return problem('Too long for the dialer: there, a letter other than A to Z counts two or three times.');
}
