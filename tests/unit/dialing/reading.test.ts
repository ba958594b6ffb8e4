import { describe, expect, test } from 'vitest';
import { reach } from '../../../utils/dialing/callee.ts';
import type { NumberRules } from '../../../utils/dialing/phone-number.ts';
import { readLeadPhone, readTyped } from '../../../utils/dialing/reading.ts';

const us: NumberRules = { country: 'US', exactDigits: false, allowPrefixes: [], denyPrefixes: [] };

describe('the phone of a lead', () => {
  test.each([
    ['7275550100', '7275550100'],
    ['727 555 0100', '7275550100'],
    ['(727) 555-0100', '7275550100'],
    ['2071234567', '2071234567'],
    ['442071234567', '442071234567'],
    // No number at this seat, but it may be one with the lead's own code.
    ['90123', '90123'],
  ])('%s is the lead’s own to dial', (phone, digits) => {
    expect(readLeadPhone(phone, us)).toMatchObject({ kind: 'as-lead', digits });
  });

  test.each([
    ['+44 20 7123 4567', { phoneCode: '44', digits: '2071234567' }],
    ['44 (0)20 7123 4567', { phoneCode: '44', digits: '2071234567' }],
    ['(727) 555-0100 x45', { phoneCode: '1', digits: '7275550100', extension: '45' }],
    ['7275550100,,45', { phoneCode: '1', digits: '7275550100', extension: '45' }],
    ['727\u00a0555\u20110100', { phoneCode: '1', digits: '7275550100' }],
  ])('%s is dialed as the number that it is', (phone, number) => {
    expect(readLeadPhone(phone, us)).toMatchObject({ kind: 'as-number', number });
  });

  test.each(['<unknown>', 'Private Number', ' - ', '7', '727|555', 'x45'])('%s is none', (phone) => {
    expect(readLeadPhone(phone, us)).toEqual({ kind: 'withheld', why: { kind: 'not-a-number' } });
  });

  test('may be missing', () => {
    expect(readLeadPhone(' ', us)).toEqual({ kind: 'withheld', why: { kind: 'phone-invalid' } });
  });

  test.each([
    ['9005551212', { denyPrefixes: ['+1900'] }],
    ['6465550123', { denyPrefixes: ['+64'] }],
    ['442071234567', { allowPrefixes: ['+1'] }],
    ['90123', { allowPrefixes: ['+1'] }],
    ['90123', { denyPrefixes: ['901'] }],
  ])('%s is forbidden by %j, whatever code the lead has', (phone, rules) => {
    expect(readLeadPhone(phone, { ...us, ...rules })).toEqual({
      kind: 'withheld',
      why: { kind: 'prefix-not-allowed' },
    });
  });
});

describe('a lead is dialed', () => {
  const reached = (number: string) => reach({ kind: 'lead', leadId: '101', number }, us);

  test('as the lead it is, whatever stands between its digits', () => {
    expect(reached('(727) 555-1299')).toEqual({
      ok: true,
      value: {
        dial: { kind: 'lead', leadId: '101', phone: 'MAIN', digits: 10 },
        attempt: { target: { kind: 'lead', leadId: '101' } },
      },
    });
  });

  test('by its number where a code or an extension is written out in it', () => {
    const dial = { kind: 'number', number: '7275551299', phoneCode: '1' };
    const target = { kind: 'number', digits: '7275551299' };
    expect(reached('+1 (727) 555-1299')).toEqual({ ok: true, value: { dial, attempt: { target } } });
    expect(reached('727 555-1299 x45')).toEqual({
      ok: true,
      value: { dial, attempt: { target, extension: '45' } },
    });
  });
});

test('what is typed is forbidden for what would be dialed', () => {
  const rules = { ...us, denyPrefixes: ['+64'] };
  expect(readTyped('6465550123', rules)).toMatchObject({ kind: 'as-number' });
  expect(readTyped('+6465550123', rules)).toMatchObject({ kind: 'withheld' });
});
