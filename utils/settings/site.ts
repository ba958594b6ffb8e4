import type { ShownField, Site } from '../call/site.ts';
import { parseRecordTemplate } from '../call/record-address.ts';
import { defaultShownFields, plainSite } from '../call/site.ts';
import { ok } from '../result.ts';
import type { Parsed } from './problem.ts';
import { parseLine, problem } from './problem.ts';
import { parseWebAddress } from './web-address.ts';

const EXAMPLE = 'https://crm.example.com';
/** More CRMs than any desk has open; keeps what is stored small. */
export const MOST_SITES = 30;

const LONGEST_ADDRESS = 500;

/** What is said where records are to be opened and there is no address for them. */
export const NO_RECORD_ADDRESS = 'Type the address of a record, or choose that records are not opened.';

const INVISIBLE = /[\p{Cc}\p{Cs}]/u;
const NOT_IN_AN_ATTRIBUTE = /[^\w:.-]/;

/** The exact origin of a CRM site, from any address on it. */
export function parseSite(text: string): Parsed {
  if (text.trim() === '') return problem(`Type the address of the CRM, for example ${EXAMPLE}.`);
  const parsed = parseWebAddress(text, EXAMPLE);
  return parsed.ok ? ok(parsed.value.origin) : parsed;
}

/** The list with one more site in it, or why not. */
export function addSite(sites: readonly Site[], text: string): Parsed<readonly Site[]> {
  const parsed = parseSite(text);
  if (!parsed.ok) return parsed;
  if (sites.some(({ origin }) => origin === parsed.value)) {
    return problem('This site is in the list already.');
  }
  if (sites.length >= MOST_SITES) return problem(`The list is full: it has ${MOST_SITES}.`);
  return ok([...sites, plainSite(parsed.value)]);
}

/** What the agent reads beside a value; empty for the built-in name. */
export function parseFieldLabel(text: string): Parsed {
  return parseLine(text, {
    longest: 40,
    forbidden: INVISIBLE,
    onlyThese: 'Leave out tabs, line breaks and other characters that cannot be seen.',
  });
}

/** A CSS selector, as far as it can be told without a page. */
export function parseSelector(text: string): Parsed {
  return parseLine(text, {
    longest: 200,
    forbidden: /[\p{Cc}\p{Cs}{}]/u,
    onlyThese: 'Type one CSS selector, for example meta[name="agent-id"] or #user.',
  });
}

/** The name of an attribute; empty: the text of the element. */
export function parseAttribute(text: string): Parsed {
  return parseLine(text, {
    longest: 60,
    forbidden: NOT_IN_AN_ATTRIBUTE,
    onlyThese: 'Type the name of one attribute, for example content or data-user.',
  });
}

/** The template of a record's address; empty for none. */
export function parseRecordAddress(text: string): Parsed {
  if (text.length > LONGEST_ADDRESS) return problem(`At most ${LONGEST_ADDRESS} characters.`);
  return parseRecordTemplate(text);
}

/** The fields of a site that has none of its own, as an array of its own. */
export const plainFields = (): ShownField[] => [...defaultShownFields];
