import { describe, expect, it } from 'vitest';
import { measured, moment } from '../../../../components/options/findings/times.ts';
import { english } from '../../../../components/words/english.ts';

describe('times of Check set-up', () => {
  it.each([
    [3, '0 s'],
    [47, '0.05 s'],
    [250, '0.25 s'],
    [3_000, '3 s'],
    [30_000, '30 s'],
    [900_000, '15 min'],
  ])('%i ms are "%s"', (ms, words) => {
    expect(measured(english, ms)).toBe(words);
  });

  it('of another day have their date', () => {
    const noon = new Date(2026, 10, 20, 12, 5).getTime();
    expect(moment(english, noon, noon + 3_600_000)).toBe('12:05');
    expect(moment(english, noon, noon + 24 * 3_600_000)).toBe('2026-11-20 12:05');
  });
});
