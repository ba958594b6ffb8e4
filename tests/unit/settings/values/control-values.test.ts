import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  parseInGroup,
  parseLabel,
  parseOutcomeCode,
  parsePauseCode,
  parseTransferInGroup,
  parseTransferNumber,
} from '../../../../utils/settings/values/control-values.ts';
import { saidOf } from '../problem-words.ts';

describe.each([
  ['outcome', parseOutcomeCode],
  ['pause code', parsePauseCode],
] as const)('the code of an %s', (_, parse) => {
  it.each(['A', 'SALE', 'a_b-9', 'ABCDEF'])('%s is fine', (code) =>
    expect(parse(` ${code} `)).toEqual({ ok: true, value: code }),
  );
  it.each([
    ['', 'Type'],
    ['   ', 'Type'],
    ['ABCDEFG', 'At most 6 characters; these are 7'],
    ['A B', 'Use only letters'],
    ['A|B', 'Use only letters'],
    ['Ä', 'Use only letters'],
    ['A.B', 'Use only letters'],
  ])('%j is refused', (code, words) => expect(saidOf(parse(code))).toContain(words));
});

describe('a label', () => {
  it.each(['X', 'Sale made', 'Größe <b>', 'اتصال', '漢'.repeat(40), '\u{1f600}'])('%s is fine', (label) =>
    expect(parseLabel(` ${label}`)).toEqual({ ok: true, value: label }),
  );
  it.each([
    ['', 'Type the label'],
    [' \n', 'Type the label'],
    ['a\tb', 'Leave out'],
    ['a\u0000', 'Leave out'],
    ['\ud800', 'Leave out'],
    ['x'.repeat(41), 'At most 40'],
  ])('%j is refused', (label, words) => expect(saidOf(parseLabel(label))).toContain(words));
});

describe('the number of a transfer', () => {
  it.each([
    ['8500', '8500'],
    ['*72#', '*72#'],
    ['9 (1333) 555-12.34/5', '9133355512345'],
    ['agent7', 'agent7'],
    ['1'.repeat(25), '1'.repeat(25)],
  ])('%s is %s', (typed, number) => expect(parseTransferNumber(typed)).toEqual({ ok: true, value: number }));
  it.each([
    ['', 'Type the number'],
    [' - ', 'Type the number'],
    ['+49 30', 'a + too'],
    ['85|00', 'Use only digits'],
    ['85_00', 'Use only digits'],
    ['1'.repeat(26), 'At most 25'],
  ])('%j is refused', (typed, words) => expect(saidOf(parseTransferNumber(typed))).toContain(words));
});

describe('an in-group', () => {
  it.each(['SALESLINE', 'a-b_c', 'AB', 'x'.repeat(20), 'DEFAULTINGROUP'])('%s is fine', (id) => {
    expect(parseInGroup(` ${id}`)).toEqual({ ok: true, value: id });
    expect(parseTransferInGroup(id)).toEqual({ ok: true, value: id });
  });
  it.each([
    ['', 'Type the id'],
    ['A', 'At least 2'],
    ['Sales Line', 'not its name'],
    ['x'.repeat(21), 'At most 20'],
  ])('%j is refused', (id, words) => {
    expect(saidOf(parseInGroup(id))).toContain(words);
    expect(saidOf(parseTransferInGroup(id))).toContain(words);
  });
  it.each([
    ['A---B', 'cannot take ---'],
    ['AB-', 'cannot take ---'],
    ['AGENTDIRECT', 'belongs to one agent'],
    ['agentdirect_chat', 'belongs to one agent'],
  ])('%j is no place for a transfer', (id, words) => {
    expect(parseInGroup(id)).toMatchObject({ ok: true });
    expect(saidOf(parseTransferInGroup(id))).toContain(words);
  });
});

describe.each([parseOutcomeCode, parseLabel, parseTransferNumber, parseTransferInGroup, parseInGroup])(
  'what %o gives',
  (parse) => {
    it('is the same after a second reading', () => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary' }), (typed) => {
          const parsed = parse(typed);
          if (parsed.ok) expect(parse(parsed.value)).toEqual(parsed);
        }),
      );
    });
  },
);
