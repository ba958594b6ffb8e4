import type { MeantNumber, NumberReading, ReadNumber } from '../utils/call/number-reading.ts';
import { reasonOf } from './reason-words.ts';

/* What would be dialed, told before the click where it is not plain. Every content script carries these words. */

const IN_LEAD = 'Correct it in the lead first.';

const notes: Record<ReadNumber['standing'], string> = {
  valid: '',
  retired: ' Written in an old form.',
  unverified: ' No number like it is known.',
};

/** Beside a lead's Call; null: it is plain. */
export function leadNumberWords(reading: NumberReading): string | null {
  if (reading.kind === 'withheld') {
    if (reading.why.kind === 'phone-invalid') return 'The lead has no phone number.';
    const [what, now] = reasonOf(reading.why);
    return `Cannot be called: ${what}. ${reading.why.kind === 'prefix-not-allowed' ? now : IN_LEAD}`;
  }
  const { number } = reading;
  // The order would not be by the lead: whatever it is, it is said.
  if (reading.kind === 'as-number') return `Calls ${numberWords(reading.number)}`;
  if (number === null) return 'Called with the country code that VICIdial has for the lead.';
  return number.isPlain ? null : `Called as VICIdial has it. It reads as ${numberWords(number)}`;
}

/** Beside a number that is being typed; null: it is plain, or not all there yet. */
export function typedNumberWords(reading: NumberReading | null): string | null {
  if (reading?.kind !== 'as-number') return null;
  const { isPlain, extension } = reading.number;
  return isPlain && extension === null ? null : `Calls ${numberWords(reading.number)}`;
}

/** The number with its country. */
export function namedNumber({ international, country }: MeantNumber): string {
  return country === null ? international : `${international}, ${countryName(country)}`;
}

function numberWords(number: ReadNumber): string {
  const { extension, others, standing } = number;
  const inside = extension === null ? '' : `, extension ${extension}`;
  const or = others.length === 0 ? '' : `; also ${others.map(namedNumber).join('; ')}`;
  return `${namedNumber(number)}${inside}${or}.${notes[standing]}`;
}

function countryName(code: string): string {
  return new Intl.DisplayNames('en', { type: 'region' }).of(code) ?? code;
}
