import type { MeantNumber, NumberReading, ReadNumber } from '../utils/call/number-reading.ts';
import { reasonOf } from './reason-words.ts';
import type { Words } from './words/words.ts';
import { sentences } from './words/words.ts';

/* What would be dialed, told before the click where it is not plain. */

/** Beside a lead's Call; null: it is plain. */
export function leadNumberWords(say: Words, reading: NumberReading): string | null {
  if (reading.kind === 'withheld') {
    if (reading.why.kind === 'phone-invalid') return say('lead.number.none');
    const [what, now] = reasonOf(say, reading.why);
    const isOurs = reading.why.kind === 'prefix-not-allowed';
    return say('lead.number.withheld', { what, now: isOurs ? now : say('lead.number.in-lead') });
  }
  const { number } = reading;
  // The order would not be by the lead: whatever it is, it is said.
  if (reading.kind === 'as-number') return callsWords(say, reading.number);
  // What is in no range of this seat's country is the lead's own, with its own code: to name a country would mislead.
  if (number === null || number.standing === 'unverified') return say('lead.number.country-code');
  return number.isPlain
    ? null
    : sentences(say, say('lead.number.reads', { number: numberWords(say, number) }), noteOn(say, number));
}

/** Beside a number that is being typed; null: it is plain, or not all there yet. */
export function typedNumberWords(say: Words, reading: NumberReading | null): string | null {
  if (reading?.kind !== 'as-number') return null;
  const { isPlain, extension } = reading.number;
  return isPlain && extension === null ? null : callsWords(say, reading.number);
}

/** The number with its country. */
export function namedNumber(say: Words, { international, country }: MeantNumber): string {
  if (country === null) return international;
  const name = new Intl.DisplayNames(say.language, { type: 'region' }).of(country) ?? country;
  return say('lead.number.named', { number: international, country: name });
}

const callsWords = (say: Words, number: ReadNumber) =>
  sentences(say, say('lead.number.calls', { number: numberWords(say, number) }), noteOn(say, number));

function noteOn(say: Words, { standing }: ReadNumber): string {
  return standing === 'valid' ? '' : say(`lead.number.${standing}`);
}

function numberWords(say: Words, number: ReadNumber): string {
  const { extension, others } = number;
  const named = namedNumber(say, number);
  const whole = extension === null ? named : say('lead.number.extension', { number: named, extension });
  if (others.length === 0) return whole;
  const names = others
    .map((other) => namedNumber(say, other))
    .reduce((first, second) => say('lead.number.others', { first, second }));
  return say('lead.number.also', { number: whole, others: names });
}
