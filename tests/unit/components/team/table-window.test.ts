import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangeSeen, stretches } from '../../../../components/team/table-window.ts';

/** Every row that is in the page, in order; fails when a gap is empty or stands beside another. */
function rowsIn(parts: ReturnType<typeof stretches>): { readonly rows: number[]; readonly total: number } {
  const rows: number[] = [];
  let total = 0;
  for (const part of parts) {
    if (part.kind === 'gap') {
      expect(part.rows).toBeGreaterThan(0);
      total += part.rows;
      continue;
    }
    expect(part.first).toBe(total);
    for (let row = part.first; row < part.end; row += 1) rows.push(row);
    total = part.end;
  }
  return { rows, total };
}

describe('the window of the table', () => {
  it('takes what is seen, and some more at both ends', () => {
    expect(rangeSeen(100, 36, 0, 800)).toEqual({ first: 0, end: 28 });
    expect(rangeSeen(-3_500, 36, 100, 800)).toEqual({ first: 96, end: 128 });
  });

  it('draws nothing anew within a step', () => {
    expect(rangeSeen(-3_500, 36, 100, 800)).toEqual(rangeSeen(-3_560, 36, 100, 800));
  });

  it('has all that is seen, whatever the height of a row and the place', () => {
    const places = fc.record({
      top: fc.integer({ min: -50_000, max: 2_000 }),
      height: fc.integer({ min: 20, max: 120 }),
      from: fc.integer({ min: 0, max: 400 }),
      room: fc.integer({ min: 0, max: 2_000 }),
    });
    fc.assert(
      fc.property(places, ({ top, height, from, room }) => {
        const { first, end } = rangeSeen(top, height, from, from + room);
        expect(first).toBeGreaterThanOrEqual(0);
        // What is seen begins in a row that is drawn, or above all rows, and ends before the last that is drawn.
        expect(first === 0 || top + first * height <= from).toBe(true);
        expect(top + end * height).toBeGreaterThanOrEqual(from + room);
        expect(end - first).toBeLessThanOrEqual(Math.ceil(room / height) + 40);
      }),
    );
  });

  it('makes up the whole height, and keeps one row wherever it is', () => {
    const tables = fc.record({
      total: fc.nat(600),
      first: fc.nat(700),
      length: fc.nat(60),
      keep: fc.option(fc.nat(650), { nil: null }),
    });
    fc.assert(
      fc.property(tables, ({ total, first, length, keep }) => {
        const { rows, total: height } = rowsIn(stretches(total, { first, end: first + length }, keep));
        expect(height).toBe(total);
        expect(rows).toEqual(rows.toSorted((a, b) => a - b));
        if (keep !== null && keep < total) expect(rows).toContain(keep);
        expect(rows.length).toBeLessThanOrEqual(length + 1);
      }),
    );
  });
});
