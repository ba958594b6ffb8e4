import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { shownLead } from '../support/panel-view.ts';
import type { CrmTab, Workplace } from './workplace.ts';
import { AGENT, CRM_NAME, FOREIGN_NAME, openWorkplace } from './workplace.ts';

let workplace: Workplace;
beforeAll(async () => {
  workplace = await openWorkplace({ crmHosts: ['127.0.0.1', 'localhost', CRM_NAME] });
});
afterAll(() => workplace?.close());
beforeEach(async () => {
  await workplace.closeTabs();
  await workplace.nextShift();
});

/** Exactly one panel, and its own document has no more than one host for it. */
async function expectOnePanel({ page, panel }: CrmTab, leadId: string) {
  await panel.waitForLead(leadId, 2_500);
  expect(await panel.count()).toBe(1);
  expect(await hosts(page)).toBe(1);
}

const hosts = (page: Page) => page.evaluate('document.querySelectorAll("screen-pop-panel").length');

async function onLead(leadId: number, path?: string): Promise<CrmTab> {
  workplace.engine.floor.newCall(AGENT, leadId);
  const tab = await workplace.openCrm(path);
  await tab.panel.waitForLead(String(leadId));
  return tab;
}

describe('one panel, wherever the page goes', () => {
  test('loaded again', async () => {
    const tab = await onLead(101);
    for (let time = 0; time < 3; time += 1) {
      await tab.page.reload();
      await expectOnePanel(tab, '101');
    }
  });

  test('back and forward, with the lead of now and never the one of then', async () => {
    const tab = await onLead(101, '/contacts/101');
    const { page, panel } = tab;
    await page.evaluate(
      'addEventListener("pageshow", ({ persisted }) => (globalThis.persisted = persisted))',
    );
    await page.getByRole('link', { name: 'Edit' }).click();
    await expectOnePanel(tab, '101');
    await workplace.nextShift();
    workplace.engine.floor.newCall(AGENT, 102);
    await panel.waitForLead('102');
    await page.goBack({ waitUntil: 'commit' });
    expect(shownLead(await panel.read()).leadId).not.toBe('101');
    await expectOnePanel(tab, '102');
    expect(await page.evaluate('globalThis.persisted')).toBe(true);
    expect(page.url()).toContain('/contacts/101');
    await page.goForward({ waitUntil: 'commit' });
    await expectOnePanel(tab, '102');
    expect(page.url()).toContain('/edit');
  });

  test('a single-page application that replaces its content', async () => {
    const tab = await onLead(101, '/app');
    const { page } = tab;
    await page.evaluate('globalThis.sameDocument = true');
    await page.getByRole('link', { name: 'List' }).click();
    await page.getByRole('heading', { name: 'Contacts' }).waitFor();
    await expectOnePanel(tab, '101');
    await page.goBack();
    await page.getByRole('heading', { name: 'Pipeline' }).waitFor();
    await expectOnePanel(tab, '101');
    expect(await page.evaluate('globalThis.sameDocument')).toBe(true);
  });

  test('a page that throws away all it does not know', async () => {
    const tab = await onLead(101);
    await tab.page.evaluate(`document.querySelector('screen-pop-panel').remove()`);
    await expectOnePanel(tab, '101');
    await tab.page.evaluate(`document.documentElement.replaceChildren(document.createElement('body'))`);
    await expectOnePanel(tab, '101');
    await tab.page.evaluate(`document.querySelector('screen-pop-panel').hidePopover()`);
    await expectOnePanel(tab, '101');
  });

  test('scripts that were put in twice at once', async () => {
    const tab = await onLead(101);
    const options = await workplace.extension.open('options.html');
    await options.evaluate(`(async () => {
      const [{ id }] = await chrome.tabs.query({ url: ${JSON.stringify(`${workplace.crmUrl}/*`)} });
      const put = (file) => chrome.scripting.executeScript({ target: { tabId: id }, files: [file] });
      const files = ['panel.js', 'crm.js'];
      await Promise.all([...files, ...files].map(put));
    })()`);
    await options.close();
    await expectOnePanel(tab, '101');
    await workplace.nextShift();
    await tab.panel.waitFor((view) => !view.present);
    workplace.engine.floor.newCall(AGENT, 102);
    await expectOnePanel(tab, '102');
  });
});

describe('the page is left in peace', () => {
  test('who types, types on where they were', async () => {
    const { page, panel } = await workplace.openCrm('/contacts/101/edit');
    const notes = page.getByLabel('Notes');
    await notes.fill('Dear customer, ');
    await page.keyboard.press('Home');
    const words = 'Calls back on Monday at nine, from the office and not from home. ';
    workplace.engine.floor.newCall(AGENT, 101);
    const typed = page.keyboard.type(words, { delay: 30 });
    await panel.waitForLead('101', 1_300);
    await typed;
    const focus = 'document.activeElement.name + " " + document.activeElement.selectionStart';
    expect(await page.evaluate(focus)).toBe(`note ${words.length}`);
    expect(await notes.inputValue()).toBe(`${words}Dear customer, `);
  });

  test('nothing moves', async () => {
    const { page, panel } = await workplace.openCrm('/contacts/101');
    await page.evaluate(`globalThis.shifts = [];
      // What moves in answer to a person's click is the panel itself, and no surprise.
      const surprises = (list) => list.getEntries().filter(({ hadRecentInput }) => !hadRecentInput);
      new PerformanceObserver((list) => shifts.push(...surprises(list).map(({ value }) => value)))
        .observe({ type: 'layout-shift', buffered: true })`);
    const layout = () =>
      page.evaluate(`JSON.stringify([
        [...document.querySelectorAll('head, body, body *')].map((e) => e.getBoundingClientRect()),
        ['scrollWidth', 'scrollHeight', 'clientWidth', 'scrollTop'].map((k) => document.documentElement[k]),
        shifts,
      ])`);
    const before = await layout();
    workplace.engine.floor.newCall(AGENT, 101);
    await panel.waitForLead('101');
    await panel.press('Collapse');
    await panel.waitFor(({ texts }) => texts.length === 0);
    expect((await layout()) === before).toBe(true);
    const [pill = ''] = (await panel.read()).buttons;
    await panel.press(pill);
    await panel.waitForLead('101');
    await workplace.nextShift();
    await panel.waitFor((view) => !view.present);
    expect((await layout()) === before).toBe(true);
  });

  test('no panel is printed', async () => {
    const { page, panel } = await onLead(101);
    await page.emulateMedia({ media: 'print' });
    await panel.waitFor((view) => !view.present, 1_000);
    await page.emulateMedia({ media: null });
    await panel.waitForLead('101', 1_000);
  });
});

describe('whose pages get the panel', () => {
  test('every site of the seat, by each of its names', async () => {
    workplace.engine.floor.newCall(AGENT, 101);
    for (const host of ['127.0.0.1', 'localhost', CRM_NAME]) {
      const tab = await workplace.openCrm(`${workplace.crmAt(host)}/contacts`);
      await expectOnePanel(tab, '101');
    }
  });

  test('no other page, and nobody is asked on its account', async () => {
    workplace.engine.floor.newCall(AGENT, 101);
    // The dialer's own page is on a host of the seat, at another port; the other on a host of nobody's.
    const tabs = [
      await workplace.openCrm(workplace.dialerUrl),
      await workplace.openCrm(`${workplace.crmAt(FOREIGN_NAME)}/contacts`),
    ];
    await expect.poll(() => idle(3_500), { timeout: 15_000 }).toBe(true);
    for (const { page, panel } of tabs) {
      expect(await hosts(page)).toBe(0);
      expect(await panel.count()).toBe(0);
    }
  });

  /** Whether the dialer is not asked for so long. */
  async function idle(ms: number): Promise<boolean> {
    const before = workplace.polls();
    await new Promise((resolve) => setTimeout(resolve, ms));
    return workplace.polls() === before;
  }
});
