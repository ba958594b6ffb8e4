import type { DialingSettings } from './dialing.ts';
import {
  parseCountry,
  parseDialIngroup,
  parseDialPrefix,
  parseGroupAlias,
  parseVendorId,
} from './dialing.ts';
import { parsePrefixes, prefixText } from './prefixes.ts';
import type { Parsed } from './problem.ts';

/** Dialing settings as typed. */
export interface DialingDraft extends Omit<DialingSettings, 'allowPrefixes' | 'denyPrefixes'> {
  /** Beginnings of numbers, with commas in between. */
  readonly allowPrefixes: string;
  readonly denyPrefixes: string;
}

/** Gives the parsed value, or else notes the problem of the field and gives the other one. */
export type Take<Field> = <T>(field: Field, parsed: Parsed<T>, otherwise: T) => T;

export function draftOfDialing(settings: DialingSettings): DialingDraft {
  const { country, exactDigits, search, preview, focus, dialPrefix, groupAlias, dialIngroup, vendorId } =
    settings;
  return {
    country,
    exactDigits,
    search,
    preview,
    focus,
    dialPrefix,
    groupAlias,
    dialIngroup,
    vendorId,
    allowPrefixes: prefixText(settings.allowPrefixes),
    denyPrefixes: prefixText(settings.denyPrefixes),
  };
}

export function checkDialing(draft: DialingDraft, take: Take<keyof DialingDraft>): DialingSettings {
  const { exactDigits, search, preview, focus } = draft;
  return {
    country: take('country', parseCountry(draft.country), ''),
    exactDigits,
    search,
    preview,
    focus,
    dialPrefix: take('dialPrefix', parseDialPrefix(draft.dialPrefix), ''),
    groupAlias: take('groupAlias', parseGroupAlias(draft.groupAlias), ''),
    dialIngroup: take('dialIngroup', parseDialIngroup(draft.dialIngroup), ''),
    vendorId: take('vendorId', parseVendorId(draft.vendorId), ''),
    allowPrefixes: take('allowPrefixes', parsePrefixes(draft.allowPrefixes), []),
    denyPrefixes: take('denyPrefixes', parsePrefixes(draft.denyPrefixes), []),
  };
}
