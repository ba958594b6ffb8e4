import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSeconds, secondsText } from '../../../../utils/settings/values/seconds.ts';
import { saidOf } from '../problem-words.ts';

describe('seconds as people type them', () => {
  it.each([
    ['1', 1_000],
    [' 2.5 ', 2_500],
    ['2,5', 2_500],
    ['0.25', 250],
    ['1.001', 1_001],
    ['3600', 3_600_000],
  ])('%j are %d ms', (typed, milliseconds) => {
    expect(parseSeconds(typed)).toEqual({ ok: true, value: milliseconds });
  });

  it.each([
    '',
    ' ',
    '0',
    '0.2',
    '3600.1',
    '99999',
    '-1',
    '1e3',
    '1.',
    '.5',
    '1.2345',
    '1 s',
    'NaN',
    '١',
    '1,000.5',
  ])('%j are refused', (typed) => {
    expect(saidOf(parseSeconds(typed))).toBe('Type seconds, from 0.25 to 3600.');
  });

  it('come back from what a form shows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 250, max: 3_600_000 }), (milliseconds) => {
        expect(parseSeconds(secondsText(milliseconds))).toEqual({ ok: true, value: milliseconds });
      }),
      { numRuns: 1_000 },
    );
  });
});
