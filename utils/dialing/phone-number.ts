import type { CountryCode } from 'libphonenumber-js/min';
import {
  ParseError,
  getCountryCallingCode,
  isSupportedCountry,
  parsePhoneNumberWithError,
  validatePhoneNumberLength,
} from 'libphonenumber-js/min';
import type { WhyNot } from '../call/why-not.ts';
import type { Result } from '../result.ts';
import { fail, ok } from '../result.ts';

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

/** Makes of what a person typed, or the dialer stores, a number that can be dialed from this seat. */
export function parseNumber(text: string, rules: NumberRules): Result<DialableNumber, WhyNot> {
  const number = rules.exactDigits ? asTyped(text, rules.country) : asNumber(text, rules.country);
  if (!number.ok) return number;
  return isAllowed(number.value, rules) ? number : fail({ kind: 'prefix-not-allowed' });
}

function asTyped(text: string, country: string): Result<DialableNumber, WhyNot> {
  if (!/^[\d\s().+/-]*$/.test(text)) return fail({ kind: 'not-a-number' });
  const digits = text.replaceAll(/\D/g, '');
  const problem = lengthProblem(digits);
  return problem === null ? ok({ phoneCode: callingCode(country), digits }) : fail(problem);
}

function asNumber(text: string, country: string): Result<DialableNumber, WhyNot> {
  const national = read(text, country);
  // The dialer stores some numbers with their country code, and never with a plus.
  const foreign = !national.ok && /^\d{8,}$/.test(text.trim()) ? read(`+${text.trim()}`, country) : national;
  return foreign.ok ? foreign : national;
}

function read(text: string, country: string): Result<DialableNumber, WhyNot> {
  const home = isSupportedCountry(country) ? country : undefined;
  try {
    const number = parsePhoneNumberWithError(text, home === undefined ? {} : { defaultCountry: home });
    if (number.ext !== undefined) return fail({ kind: 'not-a-number' });
    if (!number.isPossible()) return fail({ kind: impossible(text, home) });
    const digits = number.nationalNumber;
    const problem = lengthProblem(digits);
    return problem === null ? ok({ phoneCode: number.countryCallingCode, digits }) : fail(problem);
  } catch (error) {
    return fail({ kind: kindOf(error) });
  }
}

function impossible(text: string, country: CountryCode | undefined): WhyNot['kind'] {
  return validatePhoneNumberLength(text, country) === 'TOO_LONG' ? 'number-too-long' : 'number-too-short';
}

function kindOf(error: unknown): 'number-too-short' | 'number-too-long' | 'not-a-number' {
  if (!(error instanceof ParseError)) throw error;
  if (error.message === 'TOO_SHORT') return 'number-too-short';
  return error.message === 'TOO_LONG' ? 'number-too-long' : 'not-a-number';
}

/** What the dialer takes, and its column can hold: 2 to 18 digits. */
function lengthProblem(digits: string): WhyNot | null {
  if (digits === '') return { kind: 'not-a-number' };
  if (digits.length < 2) return { kind: 'number-too-short' };
  return digits.length > 18 ? { kind: 'number-too-long' } : null;
}

function isAllowed(
  { phoneCode, digits }: DialableNumber,
  { allowPrefixes, denyPrefixes }: NumberRules,
): boolean {
  const begins = (prefix: string) => `+${phoneCode}${digits}`.startsWith(prefix) || digits.startsWith(prefix);
  return !denyPrefixes.some(begins) && (allowPrefixes.length === 0 || allowPrefixes.some(begins));
}

const callingCode = (country: string) => (isSupportedCountry(country) ? getCountryCallingCode(country) : '');
