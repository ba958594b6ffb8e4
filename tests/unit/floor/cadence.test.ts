import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { regularWait, troubleWait } from '../../../utils/floor/cadence.ts';

const SECOND = 1_000;
const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

test('an answer is followed by the next question after 5 s, or a little later', () => {
  expect(regularWait(() => 0)).toBe(5 * SECOND);
  expect(regularWait(() => 0.999)).toBeLessThan(5.25 * SECOND);
});

describe('after trouble', () => {
  test.each([
    [1, 0, 5],
    [1, 0.9, 9],
    [2, 0.9, 18],
    [3, 0.9, 18],
    [3, 0.1, 5],
    [1_000, 0.5, 10],
  ])('attempt %i, chance %d: %d s', (attempts, random, seconds) => {
    expect(troubleWait(attempts, () => random)).toBeCloseTo(seconds * SECOND, 5);
  });

  test.each([
    [0, 5],
    [60 * SECOND, 60],
    [3_600 * SECOND, 60],
  ])('a web server that asks for %i ms', (retryAfter, seconds) => {
    expect(troubleWait(1, () => 0, retryAfter)).toBe(seconds * SECOND);
  });

  test('never sooner than regularly, and soon enough that the background stays alive', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000 }), chance, (attempts, random) => {
        const wait = troubleWait(attempts, () => random);
        expect(wait).toBeGreaterThanOrEqual(5 * SECOND);
        // With the 5 s that an answer may take it is less than the 30 s of idleness a browser allows.
        expect(wait).toBeLessThanOrEqual(20 * SECOND);
      }),
    );
  });
});
