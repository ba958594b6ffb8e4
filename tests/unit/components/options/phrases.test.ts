import { describe, expect, it } from 'vitest';
import { english } from '../../../../components/options/check-phrases.ts';

describe('phrases of Check set-up', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
  ])('%j is listed as "%s"', (names, words) => {
    expect(english.list(names)).toBe(words);
  });

  it.each([
    [3, '0 s'],
    [47, '0.05 s'],
    [250, '0.25 s'],
    [3_000, '3 s'],
    [30_000, '30 s'],
    [900_000, '15 min'],
  ])('%i ms are "%s"', (ms, words) => {
    expect(english.span(ms)).toBe(words);
  });

  it('a time of another day has its date', () => {
    const noon = new Date(2026, 10, 20, 12, 5).getTime();
    expect(english.moment(noon, noon + 3_600_000)).toBe('12:05');
    expect(english.moment(noon, noon + 24 * 3_600_000)).toBe('2026-11-20 12:05');
  });
});
