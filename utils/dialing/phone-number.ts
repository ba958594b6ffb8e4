import type { CountryCode, PhoneNumber } from 'libphonenumber-js/max';
import {
  getCountryCallingCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
  validatePhoneNumberLength,
} from 'libphonenumber-js/max';
import type { MeantNumber, ReadNumber } from '../call/number-reading.ts';
import type { FailureReason } from '../call/failure-reason.ts';
import type { Result } from '../result.ts';
import { fail, ok } from '../result.ts';
import { retiredForm } from './retired-numbers.ts';
import type { WrittenNumber } from './written-number.ts';
import { writtenNumber } from './written-number.ts';

/*
 * What a number means at a seat. The dialer stores numbers with their country's code or without, and never with a
 * plus; people write them in every way. Valid before possible, and the seat's own country first: a number that is in
 * use is meant rather than one that only has the length. Needs the library's `max` set: `min` has one rough pattern a
 * country, by which 442071234567 is a number of half the world.
 */

/** A number as the dialer wants it: country code and national digits apart. */
export interface DialableNumber {
  readonly phoneCode: string;
  readonly digits: string;
}

/** What a seat says about numbers. `country` is ISO 3166 alpha-2. */
export interface NumberRules {
  readonly country: string;
  /** Whether the digits go to the dialer as they stand, with the country's code. */
  readonly exactDigits: boolean;
  /** Beginnings of numbers, with the country code where they begin with `+`. Empty: all are allowed. */
  readonly allowPrefixes: readonly string[];
  readonly denyPrefixes: readonly string[];
}

/** Makes of what a person typed a number that may be dialed from this seat. */
export function parseNumber(text: string, rules: NumberRules): Result<DialableNumber, FailureReason> {
  const number = readNumber(text, rules);
  if (!number.ok) return number;
  const { phoneCode, digits } = number.value;
  return isAllowed(number.value, rules) ? ok({ phoneCode, digits }) : fail({ kind: 'prefix-not-allowed' });
}

/** What a text means as a number, whether it may be dialed or not. */
export function readNumber(
  text: string,
  { country, exactDigits }: Pick<NumberRules, 'country' | 'exactDigits'>,
): Result<ReadNumber, FailureReason> {
  const written = writtenNumber(text);
  if (written === null || written.digits === '') return fail({ kind: 'not-a-number' });
  const home = isSupportedCountry(country) ? country : null;
  const read = exactDigits ? asItStands(written, home) : asNumber(written, home);
  if (!read.ok) return read;
  const problem = lengthProblem(read.value.digits);
  return problem === null ? ok({ ...read.value, extension: written.extension }) : fail(problem);
}

/** By the team lead's lists, for a number that goes out as it was read. */
export function isAllowed(
  { phoneCode, digits }: DialableNumber,
  { allowPrefixes, denyPrefixes }: Pick<NumberRules, 'allowPrefixes' | 'denyPrefixes'>,
): boolean {
  const begins = (prefix: string) => `+${phoneCode}${digits}`.startsWith(prefix) || digits.startsWith(prefix);
  return !denyPrefixes.some(begins) && (allowPrefixes.length === 0 || allowPrefixes.some(begins));
}

/**
 * The same for a lead's number, which the dialer sends with a code that it does not tell: what the seat reads must be
 * allowed, and nothing else that the digits may stand for denied.
 */
export function isAllowedForLead(
  number: Pick<ReadNumber, 'phoneCode' | 'digits' | 'others'>,
  rules: Pick<NumberRules, 'allowPrefixes' | 'denyPrefixes'>,
): boolean {
  const { denyPrefixes } = rules;
  return (
    isAllowed(number, rules) &&
    number.others.every((other) => isAllowed(other, { allowPrefixes: [], denyPrefixes }))
  );
}

type Read = Result<Omit<ReadNumber, 'extension'>, FailureReason>;

/** A number that is thought of, and how sure the form makes it. */
interface Candidate {
  readonly number: PhoneNumber;
  /** Its country's code is written out, or it is a number of the seat's own country: nothing was guessed. */
  readonly isWritten: boolean;
  readonly standing: ReadNumber['standing'];
}

function asNumber(written: WrittenNumber, home: CountryCode | null): Read {
  const candidates = candidatesOf(written, home).map(withToday);
  const known = candidates.filter(({ number, standing }) => standing === 'retired' || number.isValid());
  const [first, ...rest] = known.toSorted((one, other) => rank(one, home) - rank(other, home));
  if (first !== undefined) {
    const others = rest.map(({ number }) => number).filter((number) => !isSame(number, first.number));
    return ok(told(first.number, first.standing, home, others));
  }
  if (candidates.some(({ number }) => isUnknownToday(number))) return fail({ kind: 'number-retired' });
  // Numbers of new ranges are in no list yet, and one that nobody has rings nobody. But what is only possible with a
  // country's code that we would have to guess is a mistyped number of this country, not one from abroad.
  const possible = candidates.find(({ number, isWritten }) => isWritten && number.isPossible());
  return possible === undefined
    ? fail({ kind: whyImpossible(written, home) })
    : ok(told(possible.number, 'unverified', home, []));
}

/** All that the digits could be, each once; what the seat's country makes of them first. */
function candidatesOf(written: WrittenNumber, home: CountryCode | null): readonly Candidate[] {
  // A trunk prefix in brackets belongs to the number in Italy only.
  const forms = [...new Set([written.withoutTrunk, written.digits])];
  const found = forms.flatMap((digits) =>
    written.hasPlus ? fromAbroad(digits.replace(/^00/, ''), true) : withoutPlus(digits, home),
  );
  return found.filter(({ number }, index) => index === found.findIndex((one) => isSame(one.number, number)));
}

function withoutPlus(digits: string, home: CountryCode | null): readonly Candidate[] {
  const code = home === null ? '' : getCountryCallingCode(home);
  const [, afterPrefix = null] = /^(?:00|011)(\d+)$/.exec(digits) ?? [];
  return [
    ...(home === null ? [] : fromAbroad(code + digits, true)),
    ...(home === null ? [] : candidate(parsePhoneNumberFromString(digits, { defaultCountry: home }), true)),
    ...(afterPrefix === null ? [] : fromAbroad(afterPrefix, true)),
    ...fromAbroad(digits, code !== '' && digits.startsWith(code)),
  ];
}

const fromAbroad = (digits: string, isWritten: boolean) =>
  candidate(parsePhoneNumberFromString(`+${digits}`, { extract: false }), isWritten);

const candidate = (number: PhoneNumber | undefined, isWritten: boolean): readonly Candidate[] =>
  number === undefined ? [] : [{ number, isWritten, standing: 'valid' }];

/** The number of today in place of one whose form is retired. */
function withToday(one: Candidate): Candidate {
  const { number } = one;
  if (number.isValid()) return one;
  const today = retiredForm(number.countryCallingCode, number.nationalNumber)?.today ?? null;
  if (today === null) return one;
  const [now] = fromAbroad(number.countryCallingCode + today, one.isWritten);
  return now?.number.isValid() ? { ...now, standing: 'retired' } : one;
}

const isUnknownToday = (number: PhoneNumber) =>
  retiredForm(number.countryCallingCode, number.nationalNumber)?.today === null;

/**
 * The lower, the sooner meant. A number of the seat's country can be two where its plan has no fixed length: a mobile
 * stored with the country's code is meant rather than a fixed line that happens to begin like it.
 */
function rank({ number, standing }: Candidate, home: CountryCode | null): number {
  if (standing === 'retired') return 3;
  if (home === null || number.countryCallingCode !== getCountryCallingCode(home)) return 2;
  return number.getType() === 'MOBILE' ? 0 : 1;
}

/** Digits as they stand, but for a country's code that is written out: twice it would be another number. */
function asItStands(written: WrittenNumber, home: CountryCode | null): Read {
  const { digits } = written;
  const abroad = written.hasPlus ? asNumber(written, home) : behindPrefix(written, home);
  if (abroad !== null) return abroad;
  const phoneCode = home === null ? '' : getCountryCallingCode(home);
  const national = home === null ? undefined : fromAbroad(phoneCode + digits, true)[0]?.number;
  const isKnown = national?.nationalNumber === digits && national.isValid();
  const country = isKnown ? countryOf(national, home) : home;
  return ok({
    country,
    phoneCode,
    digits,
    international: isKnown
      ? national.formatInternational()
      : phoneCode === ''
        ? digits
        : `+${phoneCode} ${digits}`,
    standing: isKnown ? 'valid' : 'unverified',
    isPlain: isKnown && country === home,
    others: [],
  });
}

/** Behind a prefix for calls abroad, `00`, `011` or the seat's own; null: it is none, or no number follows. */
function behindPrefix({ digits }: WrittenNumber, home: CountryCode | null): Read | null {
  if (!digits.startsWith('0')) return null;
  const [national, ...found] = withoutPlus(digits, home).map(({ number }) => number);
  const abroad = (home === null ? [national, ...found] : found).find((number) => number?.isValid());
  return abroad === undefined ? null : ok(told(abroad, 'valid', home, []));
}

function told(
  number: PhoneNumber,
  standing: ReadNumber['standing'],
  home: CountryCode | null,
  others: readonly PhoneNumber[],
): Omit<ReadNumber, 'extension'> {
  const main = numberOf(number, home);
  const isPlain = standing === 'valid' && others.length === 0 && home !== null && main.country === home;
  return { ...main, standing, isPlain, others: others.map((other) => numberOf(other, home)) };
}

const numberOf = (number: PhoneNumber, home: CountryCode | null): MeantNumber => ({
  country: countryOf(number, home),
  phoneCode: number.countryCallingCode,
  digits: number.nationalNumber,
  international: number.formatInternational(),
});

/** Some codes are shared: the seat's country, where the number is one of its own. */
function countryOf(number: PhoneNumber, home: CountryCode | null): CountryCode | null {
  if (home !== null && isOf(number, home)) {
    const own = parsePhoneNumberFromString(number.number);
    if (own !== undefined) own.country = home;
    if (!number.isValid() || own?.isValid()) return home;
  }
  // In no known range: the country that the code is called after.
  return number.country ?? number.getPossibleCountries()[0] ?? null;
}

const isOf = (number: PhoneNumber, home: CountryCode | null) =>
  home !== null && number.countryCallingCode === getCountryCallingCode(home);
const isSame = (one: PhoneNumber, other: PhoneNumber) => one.number === other.number;

function whyImpossible({ hasPlus, digits }: WrittenNumber, home: CountryCode | null): FailureReason['kind'] {
  const length = hasPlus
    ? validatePhoneNumberLength(`+${digits}`)
    : validatePhoneNumberLength(digits, home ?? undefined);
  switch (length) {
    case 'TOO_SHORT':
      return 'number-too-short';
    case 'TOO_LONG':
      return 'number-too-long';
    case 'INVALID_LENGTH':
      return 'number-too-short';
    default:
      return 'not-a-number';
  }
}

/** What the dialer takes, and its column can hold: 2 to 18 digits. */
function lengthProblem(digits: string): FailureReason | null {
  if (digits.length < 2) return { kind: 'number-too-short' };
  return digits.length > 18 ? { kind: 'number-too-long' } : null;
}
