import * as z from 'zod/mini';
import type { DialingSettings } from './dialing.ts';
import {
  parseCountry,
  parseDialIngroup,
  parseDialPrefix,
  parseGroupAlias,
  parseVendorId,
} from './dialing.ts';
import { normal } from './normal.ts';
import { parsePrefixes } from './prefixes.ts';

const prefixes = z.array(z.string()).check(z.refine(areNormal));

/** Stored dialing settings. */
export const dialingSchema: z.ZodMiniType<DialingSettings> = z.object({
  country: normal(parseCountry),
  exactDigits: z.boolean(),
  search: z.boolean(),
  preview: z.boolean(),
  focus: z.boolean(),
  dialPrefix: normal(parseDialPrefix),
  groupAlias: normal(parseGroupAlias),
  dialIngroup: normal(parseDialIngroup),
  vendorId: normal(parseVendorId),
  allowPrefixes: prefixes,
  denyPrefixes: prefixes,
});

function areNormal(values: readonly string[]): boolean {
  const parsed = parsePrefixes(values.join(','));
  return parsed.ok && parsed.value.length === values.length && parsed.value.every((p, i) => p === values[i]);
}
