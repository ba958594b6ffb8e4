import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NumberRules } from '../../../utils/dialing/phone-number.ts';
import { isAllowedForLead, parseNumber, readNumber } from '../../../utils/dialing/phone-number.ts';

const us: NumberRules = { country: 'US', exactDigits: false, allowPrefixes: [], denyPrefixes: [] };
const dialable = (phoneCode: string, digits: string) => ({ ok: true, value: { phoneCode, digits } });
/** What a seat makes of a text; `other`: what else the digits may stand for. */
const read = (country: string, text: string, exactDigits = false) => {
  const result = readNumber(text, { country, exactDigits });
  if (!result.ok) return result.error.kind;
  const { phoneCode, digits, others, extension, ...number } = result.value;
  const other = others.map((one) => `+${one.phoneCode}${one.digits} ${one.country}`).join();
  return { ...number, number: `+${phoneCode} ${digits}`, extension: extension ?? '', other };
};
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

describe('a number that is stored with its country’s code', () => {
  test.each([
    ['GB', '33123456789', 'FR', '+33 123456789'],
    ['US', '442071234567', 'GB', '+44 2071234567'],
    ['US', '34612345678', 'ES', '+34 612345678'],
    ['US', '254112345678', 'KE', '+254 112345678'],
    ['US', '80012345678', null, '+800 12345678'],
    ['GB', '442071234567', 'GB', '+44 2071234567'],
    ['AT', '436641234567', 'AT', '+43 6641234567'],
    ['US', '4402071234567', 'GB', '+44 2071234567'],
    ['US', '+44 (0)20 7123 4567', 'GB', '+44 2071234567'],
    ['US', '44 (0)20 7123 4567', 'GB', '+44 2071234567'],
    ['US', '+34 (0)612345678', 'ES', '+34 612345678'],
    ['US', '+39 (0)6 1234 5678', 'IT', '+39 0612345678'],
    ['US', '00442071234567', 'GB', '+44 2071234567'],
    ['GB', '01133123456789', 'FR', '+33 123456789'],
    ['US', '+00 44 20 7123 4567', 'GB', '+44 2071234567'],
    ['AU', '0011 44 20 7123 4567', 'GB', '+44 2071234567'],
    ['JP', '010442071234567', 'GB', '+44 2071234567'],
    ['RU', '8 10 44 20 7123 4567', 'GB', '+44 2071234567'],
  ])('at a seat in %s, %s is %s', (seat, text, country, number) => {
    expect(read(seat, text)).toMatchObject({ country, number, standing: 'valid', other: '' });
    expect(read(seat, text)).toMatchObject({ isPlain: country === seat });
  });

  test.each([
    ['US', '6465550123', '+1 6465550123', '+6465550123 NZ'],
    ['US', '011646555 0123', '+64 65550123', ''],
    ['IN', '01123456789', '+91 1123456789', ''],
    // A mobile with its country's code, rather than a fixed line of 13 digits.
    ['DE', '4915123456789', '+49 15123456789', '+494915123456789 DE'],
    ['DE', '33612345678', '+49 33612345678', '+33612345678 FR'],
    ['DE', '+33612345678', '+33 612345678', ''],
    ['DE', '033612345678', '+49 33612345678', ''],
  ])('at a seat in %s, %s is %s, or %s', (seat, text, number, other) => {
    expect(read(seat, text)).toMatchObject({ number, other });
    if (other !== '') expect(read(seat, text)).toMatchObject({ isPlain: false });
  });

  test('a shared code is the seat’s own country’s where the number is', () => {
    expect(read('CA', '8005550100')).toMatchObject({ country: 'CA', isPlain: true });
    expect(read('US', '8005550100')).toMatchObject({ country: 'US', isPlain: true });
    expect(read('US', '2045551234')).toMatchObject({ country: 'CA', isPlain: false });
  });
});

describe('a number in no range that is known', () => {
  test('is one of the seat’s country if it is as long as those, and is told before it is dialed', () => {
    expect(read('DE', '0151 2345678')).toMatchObject({ number: '+49 1512345678', standing: 'unverified' });
    expect(read('US', '+44 999 123 4567')).toMatchObject({ country: 'GB', standing: 'unverified' });
  });

  test('is no number from abroad whose code was guessed: somebody typed a digit too many', () => {
    expect(read('US', '72755512123')).toBe('number-too-long');
  });
});

describe('what comes with a copied number', () => {
  test.each([
    '\u202a+1\u00a0(727)\u2011555\u20110100\u202c',
    '727\u00ad555\u2009010\ufe0f0',
    '\uff17\uff12\uff17\uff0d\uff15\uff15\uff15\uff0d\uff10\uff11\uff10\uff10',
    '\u0667\u0662\u0667\u0665\u0665\u0665\u0660\u0661\u0660\u0660',
    '\u200e727\u2013555\u20140100\ufeff',
    '727\t555\u30000100\n',
    'Tel. 727 555 0100',
    'tel:+17275550100',
  ])('%j', (text) => {
    expect(read('US', text)).toMatchObject({ number: '+1 7275550100', isPlain: true });
  });

  test('is dropped from digits as they stand as well', () => {
    expect(read('US', '\u202d727\u2011555\u00a00100\u00ad\u202c', true)).toMatchObject({
      number: '+1 7275550100',
    });
  });

  test.each(['7275550100 or 7275550101', '7275550100|x', '++1 7275550100', '*67 7275550100', '<unknown>'])(
    'is not made a number of: %s',
    (text) => {
      expect(read('US', text)).toBe('not-a-number');
    },
  );
});

describe('extensions', () => {
  test.each([
    '(727) 555-0100 x45',
    '7275550100X45',
    '7275550100;ext=45',
    '7275550100,,45',
    '7275550100,45#',
    '727.555.0100p45',
    '7275550100 ext. 45',
    '727-555-0100, Extension: 45',
    '(727) 555-0100 (ext 45)',
    '7275550100 #45',
    '727 555 0100 Durchwahl 45',
    '7275550100 доб. 45',
    'tel:+1-727-555-0100;ext=45',
  ])('%s', (text) => {
    expect(read('US', text)).toMatchObject({ number: '+1 7275550100', extension: '45', isPlain: true });
  });

  test('what is long enough for a number is none', () => {
    expect(read('US', '7275550100,7275550101')).toBe('not-a-number');
  });
});

describe('forms of the past', () => {
  test.each([
    ['US', '+52 1 55 1234 5678', '+52 5512345678'],
    ['US', '5215512345678', '+52 5512345678'],
    ['MX', '5215512345678', '+52 5512345678'],
    ['MX', '044 55 1234 5678', '+52 5512345678'],
    ['MX', '01 55 1234 5678', '+52 5512345678'],
    ['US', '+54 9 11 15 2345 6789', '+54 91123456789'],
    ['BR', '11 8765-4321', '+55 11987654321'],
    ['US', '551187654321', '+55 11987654321'],
    ['CO', '1 2345678', '+57 6012345678'],
    ['US', '+229 97123456', '+229 0197123456'],
    ['VN', '01201234567', '+84 701234567'],
    ['GB', '0171 123 4567', '+44 2071234567'],
    ['GB', '01222 123456', '+44 2920123456'],
    ['IT', '0338 1234567', '+39 3381234567'],
  ])('at a seat in %s, %s is %s today, which is told', (seat, text, number) => {
    expect(read(seat, text)).toMatchObject({ number, standing: 'retired', isPlain: false });
  });

  test.each([
    ['AR', '011 15 2345 6789', '+54 91123456789'],
    ['US', '+54 11 15 2345 6789', '+54 91123456789'],
  ])('at a seat in %s, %s is how it is still written at home', (seat, text, number) => {
    expect(read(seat, text)).toMatchObject({ number, standing: 'valid' });
  });

  test('are told as such where today’s number does not follow from them', () => {
    expect(read('US', '+225 07123456')).toBe('number-retired');
  });
});

describe('digits as they stand, with a code that is written out', () => {
  test.each([
    ['DE', '+49 30 901820', '+49 30901820', 'DE'],
    ['DE', '0049 30 901820', '+49 30901820', 'DE'],
    ['US', '+49 30 901820', '+49 30901820', 'DE'],
    ['US', '011442071234567', '+44 2071234567', 'GB'],
    ['AU', '0011442071234567', '+44 2071234567', 'GB'],
    ['US', '+44 (0)20 7123 4567', '+44 2071234567', 'GB'],
  ])('at a seat in %s, %s is %s', (seat, text, number, country) => {
    expect(read(seat, text, true)).toMatchObject({ number, country, isPlain: country === seat });
  });

  test('what is none of the country’s numbers is told before it is dialed', () => {
    expect(read('US', '442071234567', true)).toMatchObject({
      number: '+1 442071234567',
      standing: 'unverified',
      isPlain: false,
    });
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

test('a lead’s number is forbidden where one that it may stand for is', () => {
  const number = readNumber('6465550123', us);
  if (!number.ok) throw new Error(number.error.kind);
  const allowed = (rules: Partial<NumberRules>) => isAllowedForLead(number.value, { ...us, ...rules });
  expect(allowed({})).toBe(true);
  expect(allowed({ denyPrefixes: ['+64'] })).toBe(false);
  expect(allowed({ denyPrefixes: ['+1646'] })).toBe(false);
  expect(allowed({ allowPrefixes: ['+1'] })).toBe(true);
  expect(allowed({ allowPrefixes: ['+64'] })).toBe(false);
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
