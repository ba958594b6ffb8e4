import type { CountryCode } from 'libphonenumber-js/min';
import { getCountries, getCountryCallingCode, isSupportedCountry } from 'libphonenumber-js/min';
import type { Choice } from '../kit/select-field.tsx';
import { countryName, once, orderIn } from '../words/by-language.ts';

/** Every country whose numbers can be told, by name. */
export const countriesIn = once((language): readonly Choice<CountryCode>[] => {
  const order = orderIn(language);
  return getCountries()
    .map((code) => ({ value: code, name: countryName(language, code) }))
    .toSorted((a, b) => order(a.name, b.name));
});

/** Such as `+49`; null for what is no country here. */
export function callingCode(country: string): string | null {
  return isSupportedCountry(country) ? `+${getCountryCallingCode(country)}` : null;
}
