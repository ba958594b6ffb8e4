import { expect, test } from 'vitest';
import { leadNumberWords } from '../../../components/number-words.ts';
import { english } from '../../../components/words/english.ts';
import { readLeadPhone } from '../../../utils/dialing/reading.ts';

const rules = { country: 'US', exactDigits: false, allowPrefixes: [], denyPrefixes: [] };
const beside = (phone: string) => leadNumberWords(english, readLeadPhone(phone, rules));

test('a London number stored without its code is not called one of Maine', () => {
  expect(beside('2071234567')).toBe('Dialed with the country code that VICIdial has for the lead.');
});

test('a number of another country is named with it, and one of the seat’s own needs no words', () => {
  expect(beside('442071234567')).toBe(
    'Dialed as VICIdial has it. It reads as +44 20 7123 4567, United Kingdom.',
  );
  expect(beside('7275551212')).toBeNull();
});
