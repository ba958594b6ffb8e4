import type { ShownField, Site } from '../../call/site.ts';
import type { TemplateProblem } from '../../call/record-address.ts';
import { parseRecordTemplate } from '../../call/record-address.ts';
import { defaultShownFields, plainSite } from '../../call/site.ts';
import { fail, ok } from '../../result.ts';
import type { LineProblem, Parsed } from './parsed.ts';
import type { RowProblem } from './control-rows.ts';
import type { WebAddressProblem } from './web-address.ts';
import { parseLine } from './parsed.ts';
import { parseWebAddress } from './web-address.ts';

const EXAMPLE = 'https://crm.example.com';
/** More CRMs than any desk has open; keeps what is stored small. */
export const MOST_SITES = 30;

const LONGEST_ADDRESS = 500;

export type SiteProblem =
  | typeof noRecordAddress
  | WebAddressProblem
  | TemplateProblem
  | { readonly kind: 'site-address-missing'; readonly example: string }
  | { readonly kind: 'address-too-long'; readonly longest: number }
  | LineProblem<'label-unfit' | 'selector-unfit' | 'attribute-unfit'>;

/** Records are to be opened, and there is no address for them. */
export const noRecordAddress = { kind: 'record-address-missing' } as const;

const INVISIBLE = /[\p{Cc}\p{Cs}]/u;
const NOT_IN_AN_ATTRIBUTE = /[^\w:.-]/;

/** The exact origin of a CRM site, from any address on it. */
export function parseSite(text: string): Parsed<string, SiteProblem> {
  if (text.trim() === '') return fail({ kind: 'site-address-missing', example: EXAMPLE });
  const parsed = parseWebAddress(text, EXAMPLE);
  return parsed.ok ? ok(parsed.value.origin) : parsed;
}

/** The list with one more site in it, or why not. */
export function addSite(
  sites: readonly Site[],
  text: string,
): Parsed<readonly Site[], SiteProblem | RowProblem> {
  const parsed = parseSite(text);
  if (!parsed.ok) return parsed;
  if (sites.some(({ origin }) => origin === parsed.value)) {
    return fail({ kind: 'listed-already' });
  }
  if (sites.length >= MOST_SITES) return fail({ kind: 'list-full', most: MOST_SITES });
  return ok([...sites, plainSite(parsed.value)]);
}

/** What the agent reads beside a value; empty for the built-in name. */
export function parseFieldLabel(text: string): Parsed<string, SiteProblem> {
  return parseLine(text, {
    longest: 40,
    forbidden: INVISIBLE,
    unfit: 'label-unfit',
  });
}

/** A CSS selector, as far as it can be told without a page. */
export function parseSelector(text: string): Parsed<string, SiteProblem> {
  return parseLine(text, {
    longest: 200,
    forbidden: /[\p{Cc}\p{Cs}{}]/u,
    unfit: 'selector-unfit',
  });
}

/** The name of an attribute; empty: the text of the element. */
export function parseAttribute(text: string): Parsed<string, SiteProblem> {
  return parseLine(text, {
    longest: 60,
    forbidden: NOT_IN_AN_ATTRIBUTE,
    unfit: 'attribute-unfit',
  });
}

/** The template of a record's address; empty for none. */
export function parseRecordAddress(text: string): Parsed<string, SiteProblem> {
  if (text.length > LONGEST_ADDRESS) return fail({ kind: 'address-too-long', longest: LONGEST_ADDRESS });
  return parseRecordTemplate(text);
}

/** The fields of a site that has none of its own, as an array of its own. */
export const plainFields = (): ShownField[] => [...defaultShownFields];
