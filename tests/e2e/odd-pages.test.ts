import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Box } from '../support/accessibility.ts';
import type { CrmTab, Workplace } from './workplace.ts';
import { AGENT, openWorkplace } from './workplace.ts';

let workplace: Workplace;
/** The panel with lead 101 on a page that leaves it alone. */
let usual: Box;
beforeAll(async () => {
  workplace = await openWorkplace();
  workplace.engine.floor.newCall(AGENT, 101);
  const { panel } = await workplace.openCrm();
  await panel.waitForLead('101');
  usual = await panel.box();
});
afterAll(() => workplace?.close());
beforeEach(() => workplace.closeTabs());

async function open(path: string): Promise<CrmTab> {
  const tab = await workplace.openCrm(path);
  await tab.panel.waitForLead('101');
  return tab;
}

/** It stands where and as it stands elsewhere, and a mouse can work it. */
async function expectUsable({ panel }: CrmTab) {
  await panel.waitForLead('101', 1_000);
  expect(await panel.count()).toBe(1);
  expect(await panel.box()).toEqual(usual);
  await panel.press('Collapse');
  const { buttons } = await panel.waitFor(({ texts }) => texts.length === 0, 1_000);
  await panel.press(buttons[0] ?? '');
  await panel.waitForLead('101', 1_000);
  await panel.press('Copy phone');
  await panel.waitForLead('101', 1_000);
}

describe('a page that hides and resets what it does not know', () => {
  test('has the panel as everywhere', async () => {
    await expectUsable(await open('/hostile'));
  });

  test('and keeps no key from it', async () => {
    const { page, panel } = await open('/hostile');
    await page.getByLabel('Quick note').focus();
    await page.keyboard.press('Tab');
    expect(await panel.focused()).toBe('Move');
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => panel.box()).toEqual({ ...usual, y: usual.y - 16 });
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => panel.box()).toEqual(usual);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await panel.waitFor(({ texts }) => texts.length === 0, 1_000);
    await page.keyboard.press('Space');
    await panel.waitForLead('101', 1_000);
    // It heard the one that was pressed in the page, and none of the others.
    expect(await page.locator('#keys').textContent()).toBe('Tab');
  });
});

describe('a page with a strict policy', () => {
  test('has the panel as everywhere', async () => {
    await expectUsable(await open('/strict'));
  });
});

describe('a page in a dialog', () => {
  test('has the panel in front of a modal one that opens behind it', async () => {
    const tab = await open('/dialogs');
    await tab.page.getByRole('button', { name: 'Open modal dialog' }).click();
    await tab.page.getByRole('dialog').waitFor();
    await expectUsable(tab);
    await tab.page.getByLabel('Number').fill('12');
    await tab.page.getByRole('button', { name: 'Close' }).click();
    await tab.page.getByRole('dialog').waitFor({ state: 'hidden' });
    await expectUsable(tab);
  });

  test('has it there too when the lead comes later', async () => {
    await workplace.nextShift();
    const tab = await workplace.openCrm('/dialogs');
    await tab.page.getByRole('button', { name: 'Open modal dialog' }).click();
    workplace.engine.floor.newCall(AGENT, 101);
    await tab.panel.waitForLead('101');
    await expectUsable(tab);
  });

  test('keeps the focus in its trap while the panel is used', async () => {
    const tab = await open('/dialogs');
    await tab.page.getByRole('button', { name: 'Open focus trap' }).click();
    await tab.page.keyboard.type('Renewal');
    await expectUsable(tab);
    await tab.page.keyboard.type(' in May');
    expect(await tab.page.getByLabel('Reason', { exact: true }).inputValue()).toBe('Renewal in May');
  });
});

describe('a page with a frame of the same site', () => {
  test('has one panel, and the frame has none', async () => {
    const tab = await open('/framed');
    const frame = tab.page.frames().find((one) => one.url().endsWith('/history'));
    await frame?.getByText('Left a message').waitFor();
    const hosts = 'document.querySelectorAll("screen-pop-panel").length';
    expect(await tab.page.evaluate(hosts)).toBe(1);
    expect(await frame?.evaluate(hosts)).toBe(0);
    await expectUsable(tab);
  });
});
