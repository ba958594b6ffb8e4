import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NumberRules } from '../../../utils/dialing/phone-number.ts';
import { parseNumber } from '../../../utils/dialing/phone-number.ts';

const us: NumberRules = { country: 'US', exactDigits: false, allowPrefixes: [], denyPrefixes: [] };
const dialable = (phoneCode: string, digits: string) => ({ ok: true, value: { phoneCode, digits } });
const refused = (kind: string) => ({ ok: false, error: { kind } });

describe('numbers of the seat’s country', () => {
  test.each([
    ['US', '7275551212', '1', '7275551212'],
    ['US', '(727) 555-1212', '1', '7275551212'],
    ['US', '+1 (727) 555-1212', '1', '7275551212'],
    ['US', '1-727-555-1212', '1', '7275551212'],
    ['US', '17275551212', '1', '7275551212'],
    ['US', '+44 20 7123 4567', '44', '2071234567'],
    ['US', '442071234567', '44', '2071234567'],
    ['GB', '020 7123 4567', '44', '2071234567'],
    ['DE', '030 901820', '49', '30901820'],
    ['DE', '0049 30 901820', '49', '30901820'],
    ['BR', '(11) 91234-5678', '55', '11912345678'],
    ['IT', '06 1234 5678', '39', '0612345678'],
  ])('%s %s', (country, text, phoneCode, digits) => {
    expect(parseNumber(text, { ...us, country })).toEqual(dialable(phoneCode, digits));
  });

  test.each([
    ['', 'not-a-number'],
    ['call me', 'not-a-number'],
    ['12', 'number-too-short'],
    ['555-1212', 'number-too-short'],
    ['7275551212777', 'number-too-long'],
    ['+999 123456789', 'not-a-number'],
    ['7275551212 ext 5', 'not-a-number'],
    ['<b>7275551212</b>x'.repeat(40), 'number-too-long'],
  ])('US %s is refused: %s', (text, kind) => {
    const result = parseNumber(text, us);
    expect(result.ok).toBe(false);
    if (!result.ok && text.length < 40) expect(result).toEqual(refused(kind));
  });
});

describe('digits as they stand', () => {
  const exact: NumberRules = { ...us, exactDigits: true };
  test.each([
    ['0117275551212', '0117275551212'],
    ['17275551212', '17275551212'],
    ['(727) 555-1212', '7275551212'],
    ['911', '911'],
  ])('%s', (text, digits) => {
    expect(parseNumber(text, exact)).toEqual(dialable('1', digits));
  });

  test.each([
    ['', 'not-a-number'],
    ['1-800-FLOWERS', 'not-a-number'],
    ['5', 'number-too-short'],
    ['1'.repeat(19), 'number-too-long'],
  ])('%s is refused: %s', (text, kind) => {
    expect(parseNumber(text, exact)).toEqual(refused(kind));
  });
});

describe('beginnings', () => {
  test.each([
    [[], ['900'], '9005551212', false],
    [[], ['+1900'], '9005551212', false],
    [[], ['+44'], '+442071234567', false],
    [[], ['+44'], '7275551212', true],
    [['+1'], [], '7275551212', true],
    [['+1'], [], '+442071234567', false],
    [['+1'], ['727'], '7275551212', false],
  ])('allowed %j, denied %j: %s', (allowPrefixes, denyPrefixes, text, allowed) => {
    const result = parseNumber(text, { ...us, allowPrefixes, denyPrefixes });
    expect(result.ok).toBe(allowed);
    if (!allowed) expect(result).toEqual(refused('prefix-not-allowed'));
  });
});

test('whatever is typed, only what the dialer can hold comes out', () => {
  const text = fc.oneof(fc.string(), fc.stringMatching(/^[\d+() -]{0,30}$/));
  fc.assert(
    fc.property(
      text,
      fc.constantFrom('US', 'GB', 'DE', 'XX'),
      fc.boolean(),
      (typed, country, exactDigits) => {
        const result = parseNumber(typed, { ...us, country, exactDigits });
        if (!result.ok) return;
        expect(result.value.digits).toMatch(/^\d{2,18}$/);
        expect(result.value.phoneCode).toMatch(/^\d{0,3}$/);
      },
    ),
    { numRuns: 3_000 },
  );
});
