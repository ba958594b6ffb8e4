/*
 * Which rows of a long table are in the page. The others are gaps of the same height, so that nothing moves.
 */

/** Rows are drawn in steps of so many, and so many beyond what is seen: scrolling draws seldom. */
const STEP = 4;

/** From `first` to before `end`. */
export interface Range {
  readonly first: number;
  readonly end: number;
}

export type Stretch =
  | { readonly kind: 'rows'; readonly first: number; readonly end: number }
  | { readonly kind: 'gap'; readonly rows: number };

/** What is seen of rows of `height` that begin at `top`, when everything from `from` to `to` is seen; all in px. */
export function rangeSeen(top: number, height: number, from: number, to: number): Range {
  const first = Math.max(0, Math.floor((from - top) / height));
  const end = Math.max(first, Math.ceil((to - top) / height));
  return { first: Math.max(0, stepDown(first) - STEP), end: stepDown(end) + 2 * STEP };
}

const stepDown = (row: number) => Math.floor(row / STEP) * STEP;

/** The whole table as rows and gaps. `keep` is there wherever it is: the row that has the focus. */
export function stretches(total: number, seen: Range, keep: number | null): readonly Stretch[] {
  const first = Math.min(seen.first, total);
  const end = Math.min(seen.end, total);
  const alone = keep !== null && keep < total && (keep < first || keep >= end) ? keep : null;
  const ranges = [
    ...(alone !== null && alone < first ? [{ first: alone, end: alone + 1 }] : []),
    { first, end },
    ...(alone !== null && alone >= end ? [{ first: alone, end: alone + 1 }] : []),
  ];
  const parts: Stretch[] = [];
  let at = 0;
  for (const range of ranges) {
    if (range.first > at) parts.push({ kind: 'gap', rows: range.first - at });
    if (range.end > range.first) parts.push({ kind: 'rows', ...range });
    at = Math.max(at, range.end);
  }
  if (at < total) parts.push({ kind: 'gap', rows: total - at });
  return parts;
}
