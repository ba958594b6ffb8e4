import type { Site } from '../call/site.ts';
import type { Parsed } from './problem.ts';
import {
  MOST_SITES,
  NO_RECORD_ADDRESS,
  parseAttribute,
  parseFieldLabel,
  parseRecordAddress,
  parseSelector,
  parseSite,
} from './site.ts';

/** What is wrong with a site as typed, by field, in words for people. */
export type SiteProblems = Readonly<Partial<Record<keyof Site, string>>>;

export interface CheckedSites {
  readonly sites: readonly Site[];
  /** Of each site, in the list's order. */
  readonly problems: readonly SiteProblems[];
  /** Of the list; null when nothing is wrong. */
  readonly words: string | null;
}

const TWICE: SiteProblems = { origin: 'This site is in the list already.' };

/** A whole list. */
export function checkSites(typed: readonly Site[]): CheckedSites {
  const checked = typed.map(checkSite);
  const sites = checked.map(({ site }) => site);
  const problems = checked.map((site, index) => {
    const isTwice = sites.slice(0, index).some(({ origin }) => origin === site.site.origin);
    return isTwice ? TWICE : Object.assign(elsewhere(site.site, sites), site.problems);
  });
  if (problems.some((own) => Object.keys(own).length > 0)) {
    return { sites, problems, words: 'Correct what is marked, or remove the site.' };
  }
  const words =
    sites.length > MOST_SITES ? `At most ${MOST_SITES}; these are ${sites.length}. Remove some.` : null;
  return { sites, problems, words };
}

/** A record is opened on one of the sites or not at all. */
function elsewhere(
  { recordOpening, recordAddress }: Site,
  sites: readonly Site[],
): Partial<Record<keyof Site, string>> {
  // Braces are no part of an address, and stand nowhere before its path.
  const address = recordAddress.replaceAll(/[{}]/g, '');
  if (recordOpening === 'off' || !URL.canParse(address)) return {};
  const { origin } = new URL(address);
  if (sites.some((site) => site.origin === origin)) return {};
  return { recordAddress: `${origin} is none of the sites here. Add it as a site, or correct the address.` };
}

/** A site in its normal form, and what is wrong with it (nothing: an empty object). */
export function checkSite(typed: Site): { readonly site: Site; readonly problems: SiteProblems } {
  const problems: Partial<Record<keyof Site, string>> = {};
  const take = (field: keyof Site, parsed: Parsed, otherwise: string) => {
    if (parsed.ok) return parsed.value;
    problems[field] ??= parsed.error.words;
    return otherwise;
  };
  const site: Site = {
    ...typed,
    origin: take('origin', parseSite(typed.origin), typed.origin),
    fields: typed.fields.map(({ field, label }) => ({
      field,
      label: take('fields', parseFieldLabel(label), label),
    })),
    recordAddress: take('recordAddress', parseRecordAddress(typed.recordAddress), typed.recordAddress),
    agentIdSelector: take('agentIdSelector', parseSelector(typed.agentIdSelector), typed.agentIdSelector),
    agentIdAttribute: take(
      'agentIdAttribute',
      parseAttribute(typed.agentIdAttribute),
      typed.agentIdAttribute,
    ),
  };
  if (site.recordOpening !== 'off' && site.recordAddress === '') {
    problems.recordAddress ??= NO_RECORD_ADDRESS;
  }
  if (site.fields.length === 0) problems.fields ??= 'Tick at least one field.';
  return { site, problems };
}
