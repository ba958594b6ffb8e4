import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  parseCountry,
  parseDialIngroup,
  parseDialPrefix,
  parseGroupAlias,
  parseVendorId,
} from '../../../../utils/settings/values/dialing.ts';
import { saidOf } from '../problem-words.ts';

describe('the country of the numbers', () => {
  it.each(['US', 'DE', 'XK'])('%s is fine', (code) =>
    expect(parseCountry(code)).toEqual({ ok: true, value: code }),
  );
  it.each(['', 'de', 'DEU', 'Germany', 'D', ' DE', '+49'])('%j is refused', (code) =>
    expect(saidOf(parseCountry(code))).toContain('Choose the country'),
  );
});

describe.each([
  ['dial prefix', parseDialPrefix, ['9', '901X', '1'.repeat(20)]],
  ['group alias', parseGroupAlias, ['MAIN', '7275551212', 'a'.repeat(30)]],
  ['in-group', parseDialIngroup, ['SALES_LINE', 'a-b', 'x'.repeat(20)]],
  [
    'vendor ID',
    parseVendorId,
    ['crm', 'Team Ost 1', 'Größe', 'a@b.c/d', '(x)', 'x'.repeat(20), 'ö'.repeat(10)],
  ],
] as const)('a %s', (_, parse, good) => {
  it.each(good)('%s is fine', (text) => expect(parse(` ${text} `)).toEqual({ ok: true, value: text }));

  it.each(['', '  '])('may be empty: %j', (text) => expect(parse(text)).toEqual({ ok: true, value: '' }));

  it('is the same after a second reading', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const parsed = parse(typed);
        if (parsed.ok) expect(parse(parsed.value)).toEqual(parsed);
      }),
    );
  });
});

describe('what the dialer would cut or drop', () => {
  it.each(['+9', '9,9', '9 9', 'ä', '9-', "9'"])('is refused in a dial prefix: %j', (text) =>
    expect(saidOf(parseDialPrefix(text))).toContain('Use only letters'),
  );
  it.each([
    ['a', 'At least 2'],
    ['MAIN_LINE', 'Use only letters'],
    ['a'.repeat(31), 'At most 30'],
  ])('is refused in a group alias: %j', (text, words) =>
    expect(saidOf(parseGroupAlias(text))).toContain(words),
  );
  it.each([
    ['Sales Line', 'not its name'],
    ['SALES|LINE', 'not its name'],
    ['x'.repeat(21), 'At most 20'],
  ])('is refused in an in-group: %j', (text, words) =>
    expect(saidOf(parseDialIngroup(text))).toContain(words),
  );
  it.each([
    ["O'Brien", 'Leave out'],
    ['a"b', 'Leave out'],
    ['a\\b', 'Leave out'],
    ['a;b', 'Leave out'],
    ['a#b', 'Leave out'],
    ['a!b', 'Leave out'],
    ['a+b', 'Leave out'],
    ['a|b', 'Leave out'],
    ['a\u0000b', 'Leave out'],
    ['\u{1f600}', 'Leave out'],
    ['x'.repeat(21), 'At most 20'],
    ['ö'.repeat(11), 'counts two or three times'],
  ])('is refused in a vendor ID: %j', (text, words) => expect(saidOf(parseVendorId(text))).toContain(words));
});
