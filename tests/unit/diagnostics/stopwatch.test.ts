import fc from 'fast-check';
import { expect, it } from 'vitest';
import { median } from '../../../utils/diagnostics/stopwatch.ts';

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
