import type { PhoneForms } from '../call/record-address.ts';
import { readNumber } from './phone-number.ts';

/** A stored number as other systems write it. `country`: of the numbers that come without a code, ISO 3166 alpha-2. */
export function phoneForms(phone: string, country: string): PhoneForms {
  const number = readNumber(phone, { country, exactDigits: false });
  if (!number.ok) return { e164: null, national: null };
  const { phoneCode, digits } = number.value;
  return { e164: `+${phoneCode}${digits}`, national: digits };
}
