import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dialerLoad, parseSeats } from '../../../../utils/settings/form/dialer-load.ts';
import { saidOf } from '../problem-words.ts';

describe('the load on the dialer', () => {
  it('is what was measured for one seat that asks every second', () => {
    const load = dialerLoad(1, 1_000);
    expect(load).toMatchObject({ callsPerSecond: 1, statementsPerSecond: 18, rowsPerDay: 57_600 });
    expect(load.megabytesPerDay).toBeCloseTo(10.28, 2);
  });

  it.each([
    [300, 1_000, 300, 17_280_000],
    [300, 3_000, 100, 5_760_000],
    [300, 30_000, 10, 576_000],
    [50, 250, 200, 11_520_000],
  ])(
    'of %i seats that ask every %i ms is %f calls a second and %i rows a day',
    (seats, every, calls, rows) => {
      const load = dialerLoad(seats, every);
      expect(load.callsPerSecond).toBeCloseTo(calls, 9);
      expect(load.rowsPerDay).toBeCloseTo(rows, 3);
    },
  );

  it('grows with the seats and shrinks with the interval', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000 }),
        fc.integer({ min: 250, max: 3_600_000 }),
        (seats, every) => {
          const load = dialerLoad(seats, every);
          expect(dialerLoad(seats + 1, every).rowsPerDay).toBeGreaterThan(load.rowsPerDay);
          expect(dialerLoad(seats, every + 1).megabytesPerDay).toBeLessThan(load.megabytesPerDay);
        },
      ),
    );
  });
});

describe('a number of seats', () => {
  it.each([
    ['1', 1],
    [' 300 ', 300],
    ['99999', 99_999],
  ])('%j is taken', (text, seats) => {
    expect(parseSeats(text)).toEqual({ ok: true, value: seats });
  });

  it.each(['', '0', '-1', '1.5', '1e3', '100000', 'fifty', '５', '1 000'])(
    '%j is not, and it is said what is',
    (text) => expect(saidOf(parseSeats(text))).toContain('for example 50'),
  );
});
