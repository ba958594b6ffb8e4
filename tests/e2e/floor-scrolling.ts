import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { mainThreadOf } from '../support/main-thread.ts';
import { percentile, scrollThrough } from '../support/scrolling.ts';
import type { TeamDesk } from './floor-desk.ts';
import { nextAnswer } from './floor-hearing.ts';

/** In px per second: a screen in a seventh of one. */
const SPEED = 4_000;
const FRAME_MS = 1_000 / 60;
const MOST_TRIES = 4;

interface Smoothness {
  /** Ninety-five of a hundred frames took no longer, in ms. */
  readonly p95: number;
  /** Frames with nothing where rows should be. */
  readonly blank: number;
  /** What the page's main thread worked for one frame, in ms. */
  readonly work: number;
}

/**
 * As a list does whose page works for half of each frame. Frames depend on what else the machine has to do, so that
 * six more count as smooth and the best of some tries counts; work is the page's own alone.
 */
export async function scrollsSmoothly({ page, truth }: TeamDesk) {
  const list = await scrollBusyList(page);
  const most = { p95: list.p95 + 6 * FRAME_MS, update: 40 * list.work };
  let floor = await scrollFloor(page);
  for (let tries = 1; tries < MOST_TRIES && floor.p95 > most.p95; tries += 1) floor = await scrollFloor(page);
  let update = await workOfUpdate(page, () => nextAnswer(truth));
  if (update > most.update) update = await workOfUpdate(page, () => nextAnswer(truth));
  console.info(`Scrolling 500 agents: ${wordsFor(floor)}; a busy list: ${wordsFor(list)}.`);
  console.info(`One update of 500 agents: ${Math.round(update)} ms of work.`);
  expect(floor.blank).toBe(0);
  expect(floor.p95).toBeLessThanOrEqual(most.p95);
  expect(floor.work).toBeLessThan(3 * list.work);
  expect(update).toBeLessThan(most.update);
}

const wordsFor = ({ p95, work }: Smoothness) =>
  `95 of 100 frames within ${p95} ms, ${work.toFixed(1)} ms of work for each`;

/** Scrolls a floor's table from its top with the wheel. */
async function scrollFloor(page: Page): Promise<Smoothness> {
  await page.locator('.scroller').evaluate((box) => box.scrollTo(0, 0));
  return scroll(page, '.scroller', '[role=row]');
}

/** The same with a list of 500 lines whose page does nothing but work for half of each frame. */
async function scrollBusyList(beside: Page): Promise<Smoothness> {
  const page = await beside.context().newPage();
  const line = '<p style="margin: 0; line-height: 36px">An agent</p>';
  await page.setContent(`<div style="overflow: auto; height: 600px">${line.repeat(500)}</div>`);
  await page.evaluate((ms) => {
    requestAnimationFrame(function frame() {
      for (const end = performance.now() + ms; performance.now() < end;);
      requestAnimationFrame(frame);
    });
  }, FRAME_MS / 2);
  const smoothness = await scroll(page, 'div', 'p');
  await page.close();
  return smoothness;
}

async function scroll(page: Page, box: string, thing: string): Promise<Smoothness> {
  await page.bringToFront();
  const thread = await mainThreadOf(page);
  const before = await thread.worked();
  const { frames, blank, distance } = await scrollThrough(page, { box, thing, speed: SPEED });
  const worked = (await thread.worked()) - before;
  await thread.end();
  if (distance < SPEED) throw new Error(`It was scrolled by ${distance} px alone.`);
  return { p95: Math.round(percentile(frames, 0.95)), blank, work: worked / frames.length };
}

/** What a page's main thread works for the next answer and the second around it, in ms. */
async function workOfUpdate(page: Page, answered: () => Promise<void>): Promise<number> {
  const thread = await mainThreadOf(page);
  const before = await thread.worked();
  await answered();
  await page.getByText(/updated [12] s ago/).waitFor();
  const worked = (await thread.worked()) - before;
  await thread.end();
  return worked;
}
