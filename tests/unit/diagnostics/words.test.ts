import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spanOf, timeOf } from '../../../utils/diagnostics/clock-words.ts';
import { listed } from '../../../utils/diagnostics/finding.ts';
import { median } from '../../../utils/diagnostics/stopwatch.ts';

describe('words of the doctor', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
  ])('%j is listed as "%s"', (names, words) => {
    expect(listed(names)).toBe(words);
  });

  it.each([
    [3, '0 s'],
    [47, '0.05 s'],
    [250, '0.25 s'],
    [3_000, '3 s'],
    [30_000, '30 s'],
    [900_000, '15 min'],
  ])('%i ms are "%s"', (ms, words) => {
    expect(spanOf(ms)).toBe(words);
  });

  it('a time of another day has its date', () => {
    const noon = new Date(2026, 10, 20, 12, 5).getTime();
    expect(timeOf(noon, noon + 3_600_000)).toBe('12:05');
    expect(timeOf(noon, noon + 24 * 3_600_000)).toBe('2026-11-20 12:05');
  });
});

it('the median is a value that half of the others do not exceed', () => {
  expect(median([])).toBeNull();
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 1 }), (times) => {
      const middle = median(times);
      if (middle === null) throw new Error('there is one');
      expect(times).toContain(middle);
      expect(times.filter((time) => time <= middle).length * 2).toBeGreaterThanOrEqual(times.length);
      expect(times.filter((time) => time < middle).length * 2).toBeLessThan(times.length);
    }),
  );
});
