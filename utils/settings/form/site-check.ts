import type { Site } from '../../call/site.ts';
import type { Parsed } from '../values/parsed.ts';
import type { ValueProblem } from '../values/problem.ts';
import type { ControlListProblem } from './control-lists-check.ts';
import type { SiteProblem } from '../values/site.ts';
import {
  MOST_SITES,
  noRecordAddress,
  parseAttribute,
  parseFieldLabel,
  parseRecordAddress,
  parseSelector,
  parseSite,
} from '../values/site.ts';

export type SiteListProblem =
  | { readonly kind: 'wrong-sites' | 'no-field' }
  | { readonly kind: 'record-elsewhere'; readonly origin: string };

/** What is wrong with a site as typed, by field. */
export type SiteProblems = Readonly<Partial<Record<keyof Site, ValueProblem | SiteListProblem>>>;

export interface CheckedSites {
  readonly sites: readonly Site[];
  /** Of each site, in the list's order. */
  readonly problems: readonly SiteProblems[];
  /** Of the list; null when nothing is wrong. */
  readonly problem: SiteListProblem | ControlListProblem | null;
}

const TWICE: SiteProblems = { origin: { kind: 'listed-already' } };

/** A whole list. */
export function checkSites(typed: readonly Site[]): CheckedSites {
  const checked = typed.map(checkSite);
  const sites = checked.map(({ site }) => site);
  const problems = checked.map((site, index) => {
    const isTwice = sites.slice(0, index).some(({ origin }) => origin === site.site.origin);
    return isTwice ? TWICE : Object.assign(elsewhere(site.site, sites), site.problems);
  });
  if (problems.some((own) => Object.keys(own).length > 0)) {
    return { sites, problems, problem: { kind: 'wrong-sites' } };
  }
  const tooMany =
    sites.length > MOST_SITES
      ? ({ kind: 'too-many-rows', most: MOST_SITES, count: sites.length } as const)
      : null;
  return { sites, problems, problem: tooMany };
}

/** A record is opened on one of the sites or not at all. */
function elsewhere(
  { recordOpening, recordAddress }: Site,
  sites: readonly Site[],
): Partial<Record<keyof Site, ValueProblem | SiteListProblem>> {
  // Braces are no part of an address, and stand nowhere before its path.
  const address = recordAddress.replaceAll(/[{}]/g, '');
  if (recordOpening === 'off' || !URL.canParse(address)) return {};
  const { origin } = new URL(address);
  if (sites.some((site) => site.origin === origin)) return {};
  return { recordAddress: { kind: 'record-elsewhere', origin } };
}

/** A site in its normal form, and what is wrong with it (nothing: an empty object). */
export function checkSite(typed: Site): { readonly site: Site; readonly problems: SiteProblems } {
  const problems: Partial<Record<keyof Site, ValueProblem | SiteListProblem>> = {};
  const collect = (field: keyof Site, parsed: Parsed<string, SiteProblem>, otherwise: string) => {
    if (parsed.ok) return parsed.value;
    problems[field] ??= parsed.error;
    return otherwise;
  };
  const site: Site = {
    ...typed,
    origin: collect('origin', parseSite(typed.origin), typed.origin),
    fields: typed.fields.map(({ field, label }) => ({
      field,
      label: collect('fields', parseFieldLabel(label), label),
    })),
    recordAddress: collect('recordAddress', parseRecordAddress(typed.recordAddress), typed.recordAddress),
    agentIdSelector: collect('agentIdSelector', parseSelector(typed.agentIdSelector), typed.agentIdSelector),
    agentIdAttribute: collect(
      'agentIdAttribute',
      parseAttribute(typed.agentIdAttribute),
      typed.agentIdAttribute,
    ),
  };
  if (site.recordOpening !== 'off' && site.recordAddress === '') {
    problems.recordAddress ??= noRecordAddress;
  }
  if (site.fields.length === 0) problems.fields ??= { kind: 'no-field' };
  return { site, problems };
}
