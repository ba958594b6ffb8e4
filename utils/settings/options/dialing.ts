import {
  parseCountry,
  parseDialIngroup,
  parseDialPrefix,
  parseGroupAlias,
  parseVendorId,
} from '../values/dialing.ts';
import { zodText } from '../values/zod-text.ts';
import { MOST_PREFIXES, parsePrefix, parsePrefixes, prefixText } from '../values/prefixes.ts';
import { line, lineOfMany, yesNo } from './define.ts';

const prefixes = (example: readonly string[]) =>
  lineOfMany({
    type: { row: zodText(parsePrefix), most: MOST_PREFIXES, id: (prefix) => prefix },
    example,
    show: prefixText,
    read: parsePrefixes,
  });

/** How a seat dials: what it says about numbers, and what goes with every call. */
export const dialing = {
  /** Country of the numbers that come without a country code, as ISO 3166 alpha-2. */
  country: line({ parse: parseCountry, default: 'US', example: 'US' }),
  /** Whether the digits go to the dialer as they stand, instead of as a number of the country. */
  exactDigits: yesNo({ default: false }),
  /** What numbers have to begin with: after a `+` with the country code. Empty: they may begin with anything. */
  allowPrefixes: prefixes(['+1', '+49']),
  /** What numbers must not begin with, allowed or not. */
  denyPrefixes: prefixes(['+1900']),
  /** Whether the dialer looks for a lead with the number before it makes one. */
  search: yesNo({ default: true, group: 'every-call' }),
  /** Whether the agent sees the lead before it is dialed. */
  preview: yesNo({ default: false, group: 'every-call' }),
  /** Whether the agent's page comes to the front, with an alert box. */
  focus: yesNo({ default: false, group: 'every-call' }),
  /** The four below are left out of a call when they are empty. */
  dialPrefix: line({ parse: parseDialPrefix, example: '9', group: 'every-call' }),
  groupAlias: line({ parse: parseGroupAlias, example: 'SALES', group: 'every-call' }),
  dialIngroup: line({ parse: parseDialIngroup, example: 'SALESLINE', group: 'every-call' }),
  vendorId: line({ parse: parseVendorId, example: 'CRM', group: 'every-call' }),
};
