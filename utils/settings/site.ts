import { ok } from '../result.ts';
import type { Parsed } from './problem.ts';
import { problem } from './problem.ts';
import { parseWebAddress } from './web-address.ts';

const EXAMPLE = 'https://crm.example.com';

/** The exact origin of a CRM site, from any address on it. */
export function parseSite(text: string): Parsed {
  if (text.trim() === '') return problem(`Type the address of the CRM, for example ${EXAMPLE}.`);
  const parsed = parseWebAddress(text, EXAMPLE);
  return parsed.ok ? ok(parsed.value.origin) : parsed;
}

/** The list with one more site in it, or why not. */
export function addSite(sites: readonly string[], text: string): Parsed<readonly string[]> {
  const parsed = parseSite(text);
  if (!parsed.ok) return parsed;
  if (sites.includes(parsed.value)) return problem('This site is in the list already.');
  return ok([...sites, parsed.value]);
}

/** A whole list in normal form; the same site twice is one site. */
export function parseSites(texts: readonly string[]): Parsed<readonly string[]> {
  const sites = new Set<string>();
  for (const text of texts) {
    const parsed = parseSite(text);
    if (!parsed.ok) return problem('One of the sites has no usable address. Remove it and add it again.');
    sites.add(parsed.value);
  }
  return ok([...sites]);
}
