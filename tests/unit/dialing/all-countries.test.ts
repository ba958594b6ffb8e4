import fc from 'fast-check';
import examples from 'libphonenumber-js/examples.mobile.json' with { type: 'json' };
import type { CountryCode } from 'libphonenumber-js/max';
import {
  getCountries,
  getCountryCallingCode,
  getExampleNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max';
import metadata from 'libphonenumber-js/metadata.max.json' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import { readNumber } from '../../../utils/dialing/phone-number.ts';

/*
 * The numbers of every country as leads have them, read at seats in many countries: none is ever taken for another
 * one without a word. Mobiles are the library's examples; fixed lines are made from its patterns, as it has none.
 */

interface Example {
  readonly country: CountryCode;
  readonly code: string;
  readonly national: string;
  readonly trunk: string;
}

const FIXED_LINES_EACH = 1;
const seats = ['US', 'GB', 'DE', 'AT', 'FR', 'MX', 'IN', 'ID', 'BR', 'PH', 'AU', 'IT', 'RU', 'JP'] as const;

const mobiles = getCountries().flatMap((country) => {
  const number = getExampleNumber(country, examples);
  return number === undefined ? [] : [exampleOf(country, number.nationalNumber)];
});
const fixedLines = getCountries().flatMap((country) => fixedLinesOf(country));

function exampleOf(country: CountryCode, national: string): Example {
  const trunk: unknown = (metadata.countries[country] as unknown[])[5];
  return {
    country,
    national,
    code: getCountryCallingCode(country),
    // Packed: 1 is 0, which most have.
    trunk: trunk === 1 ? '0' : typeof trunk === 'string' ? trunk : '',
  };
}

function fixedLinesOf(country: CountryCode): Example[] {
  const [, , general, , , , , , , , , types] = metadata.countries[country] as unknown[];
  const [[fixedLine = String(general)] = []] = (types ?? []) as [[string]?];
  const code = getCountryCallingCode(country);
  return fc
    .sample(fc.stringMatching(new RegExp(`^(?:${fixedLine})$`)), { seed: 7, numRuns: 60 })
    .filter((national) => {
      const number = parsePhoneNumberFromString(`+${code}${national}`);
      const isOwn = number?.country === country && number.nationalNumber === national;
      return isOwn && (number.getType()?.startsWith('FIXED_LINE') ?? false);
    })
    .slice(0, FIXED_LINES_EACH)
    .map((national) => exampleOf(country, national));
}

/** How a lead may have a number; `home`: at a seat in its own country only, for it has no code. */
const forms: Record<string, (number: Example) => string | null> = {
  'with +': ({ code, national }) => `+${code}${national}`,
  'with + and trunk prefix': ({ code, national, trunk }) => trunk && `+${code} (${trunk}) ${national}`,
  'with code': ({ code, national }) => code + national,
  'with code and trunk prefix': ({ code, national, trunk }) => trunk && code + trunk + national,
  'with 00': ({ code, national }) => `00${code}${national}`,
  'with 011': ({ code, national }) => `011${code}${national}`,
};
const homeForms: typeof forms = {
  'at home': ({ national }) => national,
  'at home with trunk prefix': ({ national, trunk }) => trunk && trunk + national,
};

type Outcome = 'right' | 'shown' | 'wrong' | 'refused';

/** `shown`: the digits are a number of the seat's country too, which wins; but both are told before the click. */
function outcomeOf(seat: string, text: string, { code, national }: Example): Outcome {
  const read = readNumber(text, { country: seat, exactDigits: false });
  if (!read.ok) return 'refused';
  const meant = (number: { readonly phoneCode: string; readonly digits: string }) =>
    number.phoneCode === code && number.digits === national;
  if (meant(read.value)) return 'right';
  return !read.value.isPlain && read.value.others.some(meant) ? 'shown' : 'wrong';
}

function tally(seat: string, form: (number: Example) => string | null, numbers: readonly Example[]) {
  const counts = { right: 0, shown: 0 };
  const wrong: string[] = [];
  for (const number of numbers) {
    const text = form(number);
    if (text === null || text === '') continue;
    const outcome = outcomeOf(seat, text, number);
    if (outcome === 'right' || outcome === 'shown') counts[outcome] += 1;
    else wrong.push(`${number.country} ${text}: ${outcome}`);
  }
  return { ...counts, wrong };
}

test('there are numbers of every country, fixed lines and mobiles', () => {
  expect(mobiles.length).toBe(getCountries().length);
  // Western Sahara is Morocco's by its code.
  expect(new Set(fixedLines.map(({ country }) => country)).size).toBe(getCountries().length - 1);
});

describe.each(seats)('at a seat in %s', (seat) => {
  test.each(Object.entries(forms))('no number %s is another one without a word', (name, form) => {
    const all = tally(seat, form, [...mobiles, ...fixedLines]);
    expect(all.wrong).toEqual([]);
    expect(all.right).toBeGreaterThan(0);
    if (name.startsWith('with +')) expect(all.shown).toBe(0);
  });

  test.each(Object.entries(homeForms))('a number of the country %s is just that', (_, form) => {
    const own = [...mobiles, ...fixedLines].filter(({ country }) => country === seat);
    expect(tally(seat, form, own)).toMatchObject({ shown: 0, wrong: [] });
  });
});

/** Fixed lines of these two have 2 to 13 digits: nearly everything is one. The digits cannot decide, so all are told. */
test.each([
  ['US', 10],
  ['GB', 3],
  ['FR', 8],
  ['MX', 18],
  ['IN', 19],
  ['ID', 48],
  ['BR', 16],
  ['PH', 5],
  ['AU', 3],
  ['IT', 32],
  ['RU', 5],
  ['JP', 8],
  ['AT', 113],
  ['DE', 210],
])('of 245 mobiles stored with their code, so many are a number of %s as well: %i', (seat, shown) => {
  const withCode = forms['with code'];
  expect(withCode && tally(seat, withCode, mobiles)).toEqual({ right: 245 - shown, shown, wrong: [] });
});
