import type { CountryCode } from 'libphonenumber-js/min';
import { getCountries, getCountryCallingCode, isSupportedCountry } from 'libphonenumber-js/min';
import type { Choice } from '../kit/select-field.tsx';

const names = new Intl.DisplayNames('en', { type: 'region' });
const byName = new Intl.Collator('en').compare;

/** Every country whose numbers can be told, by name. */
export const countries: readonly Choice<CountryCode>[] = getCountries()
  .map((code) => ({ value: code, name: names.of(code) ?? code }))
  .toSorted((a, b) => byName(a.name, b.name));

/** Such as `+49`; null for what is no country here. */
export function callingCode(country: string): string | null {
  return isSupportedCountry(country) ? `+${getCountryCallingCode(country)}` : null;
}
