import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Accessibility } from '../support/accessibility.ts';
import { Announcements } from '../support/announcements.ts';
import type { CrmTab, Workplace } from './workplace.ts';
import { AGENT, CRM_NAME, openWorkplace } from './workplace.ts';

let workplace: Workplace;
beforeAll(async () => {
  workplace = await openWorkplace({ crmHosts: ['127.0.0.1', 'localhost', CRM_NAME] });
});
afterAll(() => workplace?.close());
beforeEach(async () => {
  await workplace.closeTabs();
  await workplace.nextShift();
});

async function onLead(leadId: number, path?: string): Promise<CrmTab> {
  const tab = await workplace.openCrm(path);
  workplace.engine.floor.newCall(AGENT, leadId);
  await tab.panel.waitForLead(String(leadId));
  return tab;
}

describe('by keyboard alone', () => {
  const presses = async (page: Page, ...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  /** Goes on with Tab until something of that name has the focus. */
  async function tabTo(name: RegExp | string, { page, panel }: CrmTab) {
    for (let stop = 0; stop < 25; stop += 1) {
      const focused = (await panel.focused()) ?? '';
      if (typeof name === 'string' ? focused === name : name.test(focused)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`25 times Tab, and never on "${name}".`);
  }

  test('the panel is reached, moved, folded and unfolded, and keeps its place', async () => {
    const tab = await onLead(101, '/contacts/101');
    const { page, panel } = tab;
    const start = await panel.box();
    await tabTo('Move', tab);
    await presses(page, 'ArrowLeft', 'ArrowUp', 'Shift+ArrowUp', 'ArrowDown');
    const moved = await panel.box();
    expect(moved).toEqual({ ...start, x: start.x - 16, y: start.y - 64 });
    expect(await panel.focused()).toBe('Move');

    await tabTo('Collapse', tab);
    await page.keyboard.press('Enter');
    const pill = await panel.waitFor(({ texts }) => texts.length === 0);
    expect(pill.buttons).toHaveLength(1);
    expect(await panel.focused()).toMatch(/^7275551212 /);
    await page.keyboard.press('Enter');
    await panel.waitForLead('101');
    expect(await panel.focused()).toBe('Collapse');

    await page.reload();
    await panel.waitForLead('101');
    expect(await panel.box()).toEqual(moved);
    const beside = await workplace.openCrm();
    await beside.panel.waitForLead('101');
    expect(await beside.panel.box()).toEqual(moved);
    const elsewhere = await workplace.openCrm(`${workplace.crmAt('localhost')}/contacts/101`);
    await elsewhere.panel.waitForLead('101');
    expect(await elsewhere.panel.box()).toEqual(start);
    await presses(page, 'Escape');
  });

  test('a dismissed lead stays away, in every tab and over a reload; the next one shows', async () => {
    const tab = await onLead(101, '/contacts/101');
    const { page, panel } = tab;
    const second = await workplace.openCrm();
    await second.panel.waitForLead('101');
    await page.bringToFront();
    await tabTo('Dismiss', tab);
    await page.keyboard.press('Space');
    await Promise.all([panel, second.panel].map((one) => one.waitFor((view) => !view.present, 1_000)));

    await page.reload();
    const third = await workplace.openCrm();
    const fourth = await workplace.openCrm(`${workplace.crmAt('localhost')}/contacts`);
    const tabs = [tab, second, third, fourth];
    for (const one of tabs) await one.page.waitForSelector('screen-pop-panel', { state: 'attached' });
    await page.waitForTimeout(500);
    for (const one of tabs) expect(await one.panel.count()).toBe(0);

    await workplace.nextShift();
    workplace.engine.floor.newCall(AGENT, 102);
    await Promise.all(tabs.map((one) => one.panel.waitForLead('102')));
  });

  test("the page's own key handlers hear nothing of it", async () => {
    const tab = await onLead(101, '/contacts/101');
    const { page } = tab;
    await page.evaluate(`globalThis.heard = [];
      for (const type of ['keydown', 'keypress', 'keyup', 'focusin', 'focusout']) {
        for (const target of [document, window]) {
          target.addEventListener(type, (event) => heard.push(type + ' ' + (event.key ?? '')));
          target.addEventListener(type, (event) => heard.push('early ' + type + ' ' + (event.key ?? '')), true);
        }
      }`);
    await tabTo('Move', tab);
    await page.evaluate('heard.length = 0');
    const start = await tab.panel.box();
    await presses(page, 'ArrowUp', 'x', 'Shift+D', 'Escape', 'Tab', 'Enter', 'Enter');
    await tab.panel.waitForLead('101');
    expect(await page.evaluate('heard')).toEqual([]);
    expect(await tab.panel.box()).toEqual(start);
    expect(await tab.panel.focused()).toBe('Collapse');
  });
});

describe('a new lead', () => {
  test('is told to a screen reader once, whatever happens to the panel', async () => {
    const { page, panel } = await workplace.openCrm();
    const accessibility = await Accessibility.of(page);
    const said = await Announcements.on(page);
    workplace.engine.floor.newCall(AGENT, 101);
    await panel.waitForLead('101');
    const words = 'New lead, phone 7275551212';
    await expect.poll(() => accessibility.find('StaticText', words)).toHaveLength(1);
    await panel.press('Collapse');
    const { buttons } = await panel.waitFor(({ texts }) => texts.length === 0);
    await panel.press(buttons[0] ?? '');
    await panel.waitFor(({ texts }) => texts.includes('0:04'));
    expect(said.beginning('New lead')).toEqual([words]);
    await workplace.nextShift();
    workplace.engine.floor.newCall(AGENT, 102);
    await panel.waitForLead('102');
    await expect.poll(() => said.beginning('New lead')).toEqual([words, 'New lead, phone 3125550142']);
  });
});

describe('copying', () => {
  const values = {
    phone: '7275551212',
    'lead ID': '101',
    'source ID': 'JUH764AJJJ9',
    'vendor lead code': '9987-1234765',
    province: 'SK',
    'security phrase': 'WILLIAMS',
  };

  test.each([
    ['a page with the privilege', '127.0.0.1', true],
    ['a page over http', CRM_NAME, false],
  ])('puts each value into the clipboard, from %s', async (_, host, isPrivileged) => {
    await workplace.extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const reader = await workplace.openCrm();
    const { page, panel } = await onLead(101, `${workplace.crmAt(host)}/contacts/101/edit`);
    expect(await page.evaluate('"clipboard" in navigator')).toBe(isPrivileged);
    await page.getByLabel('Notes').fill('Half a sentence');
    await page.keyboard.press('Home');
    await page.evaluate(`globalThis.left = 0;
      document.activeElement.addEventListener('blur', () => (left += 1))`);
    for (const [name, value] of Object.entries(values)) {
      await reader.page.evaluate('navigator.clipboard.writeText("nothing yet")').catch(() => {});
      await panel.press(`Copy ${name}`);
      await expect.poll(() => reader.page.evaluate('navigator.clipboard.readText()')).toBe(value);
    }
    const focus = 'document.activeElement.name + " " + document.activeElement.selectionStart';
    expect(await page.evaluate(focus)).toBe('note 0');
    expect(await page.evaluate('left')).toBe(0);
  });
});
