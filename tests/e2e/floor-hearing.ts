import type { Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import type { ShownFloor } from '../support/floor-view.ts';
import { readFloor, readWholeFloor } from '../support/floor-view.ts';
import type { FloorTruth, Row, Told } from './floor-truth.ts';
import { byUser, rowShown, wrongTimes } from './floor-truth.ts';

/** More than two intervals: an answer may be lost on the way. */
const ANSWER_WITHIN = 15_000;
const SHOWN_WITHIN = 5_000;

/** Waits for the dialer's next answer to a question for the floor. */
export async function nextAnswer({ told }: FloorTruth): Promise<void> {
  const before = told.length;
  await vi.waitFor(() => expect(told.length).toBeGreaterThan(before), {
    timeout: ANSWER_WITHIN,
    interval: 10,
  });
}

/**
 * Waits until a page shows what the dialer told last. Whenever it is looked at, it shows that or what was told
 * before, whole: nobody who is gone, nobody twice, nobody in another's state. Just opened, it says that it has
 * heard nothing.
 */
export async function shows(page: Page, truth: FloorTruth): Promise<ShownFloor> {
  const end = Date.now() + SHOWN_WITHIN;
  for (;;) {
    const floor = await readFloor(page);
    const [now, before] = truth.told.toReversed();
    if (now === undefined) throw new Error('The dialer has told nothing yet.');
    const rows = floor.agents.map(rowShown);
    if (isSame(rows, now.rows)) {
      isRight(floor, now);
      return floor;
    }
    const isBefore = /No update yet/.test(floor.link) ? rows.length === 0 : isSame(rows, before?.rows ?? []);
    if (!isBefore || Date.now() > end) {
      expect(byUser(rows)).toEqual(byUser(now.rows));
    }
  }
}

/** The same for a table that has to be scrolled through, which takes as long as nothing must change. */
export async function showsWhole(page: Page, truth: FloorTruth): Promise<ShownFloor> {
  await page.getByText(/updated [12] s ago/).waitFor();
  const floor = await readWholeFloor(page);
  const now = truth.told.at(-1);
  if (now === undefined) throw new Error('The dialer has told nothing yet.');
  expect(byUser(floor.agents.map(rowShown))).toEqual(byUser(now.rows));
  isRight(floor, now);
  return floor;
}

function isRight(floor: ShownFloor, now: Told) {
  expect(floor.counts).toMatchObject(now.counts);
  expect(floor.rowCount).toBe(now.rows.length);
  expect(wrongTimes(floor, now)).toEqual([]);
  expect(floor.agents.filter(({ hasIcon }) => !hasIcon)).toEqual([]);
}

/** The next answer, on each of the pages. */
export async function hear(truth: FloorTruth, ...pages: readonly Page[]): Promise<void> {
  await nextAnswer(truth);
  for (const page of pages) await shows(page, truth);
}

const isSame = (some: readonly Row[], others: readonly Row[]) =>
  JSON.stringify(byUser(some)) === JSON.stringify(byUser(others));
