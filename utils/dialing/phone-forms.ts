import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { PhoneForms } from '../call/record-address.ts';

/** A stored number as other systems write it. `country`: of the numbers that come without a code, ISO 3166 alpha-2. */
export function phoneForms(phone: string, country: string): PhoneForms {
  const read = (text: string) =>
    parsePhoneNumberFromString(text, isSupportedCountry(country) ? country : undefined);
  const national = read(phone);
  // The dialer stores some numbers with their country code, and never with a plus.
  const number = national?.isPossible() ? national : read(`+${phone}`);
  if (number === undefined || !number.isPossible()) return { e164: null, national: null };
  return { e164: number.number, national: number.nationalNumber };
}
