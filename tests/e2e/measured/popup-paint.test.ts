import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Opening } from '../../support/popup-opening.ts';
import { openFromToolbar, openPlainText } from '../../support/popup-opening.ts';
import type { Workplace } from '../workplace.ts';
import { AGENT, openWorkplace } from '../workplace.ts';

/** The popup is to be painted within so long, in ms. */
const LIMIT_MS = 100;
/** What a machine at rest takes to show a popup of nothing but text. One that is slower, or busy, gets more time. */
const AT_REST_MS = 60;
const OPENINGS = 5;

describe('the popup, opened from the toolbar with the last lead', () => {
  let workplace: Workplace;
  let page: Page;
  beforeAll(async () => {
    workplace = await openWorkplace();
    const crm = await workplace.openCrm();
    workplace.engine.floor.newCall(AGENT, 101);
    await crm.panel.waitForLead('101');
    page = await workplace.extension.open('options.html');
    // Its script would wake a background that was stopped.
    await crm.page.close();
  });
  afterAll(() => workplace?.close());

  /** For long enough that the browser has done with it. */
  async function stopped() {
    await workplace.killWorker(page);
    await page.waitForTimeout(300);
  }

  const inOrder = (openings: readonly Opening[]) =>
    openings.map(({ paintedAfterMs }) => Math.round(paintedAfterMs)).toSorted((a, b) => a - b);
  const median = (openings: readonly Opening[]) => inOrder(openings)[Math.floor(openings.length / 2)] ?? NaN;

  // Whatever else the machine does in one of the series, it does not do in all.
  test.each([
    ['awake', async () => {}],
    ['stopped', stopped],
  ])('it is painted within 100 ms, the background being %s', { retry: 2 }, async (state, before) => {
    const popups: Opening[] = [];
    const texts: Opening[] = [];
    for (let opening = 0; opening < OPENINGS; opening += 1) {
      await before();
      popups.push(await openFromToolbar(page));
      texts.push(await openPlainText(page));
    }
    const limit = LIMIT_MS * Math.max(1, median(texts) / AT_REST_MS);
    const fresh = Math.max(...popups.map(({ freshAfterMs }) => freshAfterMs ?? NaN));
    process.stderr.write(
      `Popup, background ${state}: painted after ${median(popups)} ms (${inOrder(popups).join(' ')}), ` +
        `fresh after ${Math.round(fresh)} ms at the latest; ` +
        `plain text after ${median(texts)} ms (${inOrder(texts).join(' ')}); limit ${Math.round(limit)} ms\n`,
    );
    expect(popups.map(({ words }) => words)).toEqual(popups.map(() => '7275551212'));
    expect(median(popups)).toBeLessThan(limit);
  });
});
