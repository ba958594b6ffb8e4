import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Site } from '../../utils/call/site.ts';
import { plainSite } from '../../utils/call/site.ts';
import type { PanelView } from '../support/panel-view.ts';
import type { CrmTab, Workplace } from './workplace.ts';
import { AGENT, CRM_NAME, FOREIGN_NAME, openWorkplace } from './workplace.ts';

/* The CRM is a site of the seat by three names: each opens records in another way. */

const BY_BUTTON = '127.0.0.1';
const BY_ITSELF = 'localhost';
const IN_APP = CRM_NAME;
/** A page that was to go elsewhere by itself has gone after so long, in ms. */
const SETTLED_MS = 1_200;

let workplace: Workplace;

function siteAt(host: string, change: Partial<Site>): Site {
  const origin = workplace.crmAt(host);
  return { ...plainSite(origin), recordAddress: `${origin}/contacts/{leadId}`, ...change };
}

const sites = (): readonly Site[] => [
  siteAt(BY_BUTTON, { recordOpening: 'button' }),
  siteAt(BY_ITSELF, { recordOpening: 'automatic' }),
  siteAt(IN_APP, {
    recordOpening: 'button',
    recordAddress: `${workplace.crmAt(IN_APP)}/app/contacts/{leadId}`,
  }),
];

beforeAll(async () => {
  workplace = await openWorkplace({ crmHosts: [BY_BUTTON, BY_ITSELF, IN_APP] });
  await workplace.setOptions({ sites: sites() });
  workplace.engine.floor.newCall(AGENT, 101);
  const { panel } = await workplace.openCrm();
  await panel.waitFor(hasButton);
});
afterAll(() => workplace?.close());
beforeEach(async () => {
  await workplace.closeTabs();
  await workplace.nextShift();
});

const open = (host: string, path: string) => workplace.openCrm(`${workplace.crmAt(host)}${path}`);
const call = (leadId: number) => workplace.engine.floor.newCall(AGENT, leadId);
const pathOf = (page: Page) => new URL(page.url()).pathname;

const hasButton = ({ buttons }: PanelView) => buttons.includes('Open record');
const says = (words: string) => (view: PanelView) => view.texts.join(' ').includes(words);
const isShown = (view: PanelView) => says('This page shows the record.')(view) && !hasButton(view);

/** The tab that a click on the panel's button opens beside. */
async function openBeside({ page, panel }: CrmTab): Promise<Page> {
  const opened = page.context().waitForEvent('page');
  await panel.press('Open record');
  const beside = await opened;
  await beside.waitForURL('**/contacts/101');
  return beside;
}

/** Types into the notes of a form, and tells when its page wants to ask before it is left. */
async function typeNotes({ page }: CrmTab): Promise<{ readonly kept: () => Promise<void> }> {
  let questions = 0;
  page.on('dialog', (dialog) => {
    questions += 1;
    void dialog.dismiss();
  });
  const { href } = new URL(page.url());
  await page.getByLabel('Notes').fill('Half a sentence');
  return {
    async kept() {
      expect(page.url()).toBe(href);
      expect(await page.getByLabel('Notes').inputValue()).toBe('Half a sentence');
      expect(questions).toBe(0);
    },
  };
}

describe('by a button', () => {
  test('the record opens in the tab of the click, and the button is gone', async () => {
    const { page, panel } = await open(BY_BUTTON, '/contacts');
    const other = await open(BY_BUTTON, '/contacts/102');
    await page.bringToFront();
    const tabs = page.context().pages().length;
    call(101);
    await panel.waitFor(hasButton);
    await page.waitForTimeout(SETTLED_MS);
    expect(pathOf(page)).toBe('/contacts');
    await panel.press('Open record');
    await page.waitForURL('**/contacts/101');
    await panel.waitFor(isShown);
    expect(page.context().pages()).toHaveLength(tabs);
    expect(pathOf(other.page)).toBe('/contacts/102');
    await other.panel.waitFor(hasButton);
  });

  test('unsaved input stays, and the record opens in a tab beside it', async () => {
    const tab = await open(BY_BUTTON, '/contacts/102/edit');
    const { kept } = await typeNotes(tab);
    call(101);
    await tab.panel.waitFor(hasButton);
    await openBeside(tab);
    await tab.panel.waitFor(says('Opened in a new tab.'));
    await kept();
  });

  test('a page that goes to the record without loading says that it shows it', async () => {
    const { page, panel } = await open(IN_APP, '/app');
    call(101);
    await panel.waitFor(hasButton);
    await page.evaluate('globalThis.sameDocument = true');
    await page.getByRole('link', { name: 'Robert Williams' }).click();
    await page.getByRole('heading', { name: 'Deal' }).waitFor();
    await panel.waitFor(isShown);
    expect(await page.evaluate('globalThis.sameDocument')).toBe(true);
    await page.getByRole('link', { name: 'Board' }).click();
    await panel.waitFor(hasButton);
  });
});

describe('by itself', () => {
  test('the record opens in the tab that was looked at last, and in no other', async () => {
    const first = await open(BY_ITSELF, '/contacts/102');
    const second = await open(BY_ITSELF, '/contacts/103');
    const third = await open(BY_BUTTON, '/contacts/104');
    await first.page.bringToFront();
    const tabs = first.page.context().pages().length;
    call(101);
    await first.page.waitForURL('**/contacts/101');
    await first.panel.waitFor(isShown);
    await second.panel.waitFor(hasButton);
    await first.page.waitForTimeout(SETTLED_MS);
    expect(pathOf(second.page)).toBe('/contacts/103');
    expect(pathOf(third.page)).toBe('/contacts/104');
    expect(first.page.context().pages()).toHaveLength(tabs);
  });

  test('once for a lead: whoever leaves the record is not brought back', async () => {
    const { page, panel } = await open(BY_ITSELF, '/contacts');
    call(101);
    await page.waitForURL('**/contacts/101');
    await page.goto(`${workplace.crmAt(BY_ITSELF)}/contacts`);
    await panel.waitFor((view) => says('The record was opened here.')(view) && hasButton(view));
    await page.reload();
    await workplace.killWorker(page);
    const late = await open(BY_ITSELF, '/contacts/102');
    await Promise.all([panel, late.panel].map((one) => one.waitFor(hasButton)));
    await page.waitForTimeout(SETTLED_MS);
    expect([page, late.page].map(pathOf)).toEqual(['/contacts', '/contacts/102']);
    await workplace.nextShift();
    await late.page.bringToFront();
    call(103);
    await late.page.waitForURL('**/contacts/103');
    expect(pathOf(page)).toBe('/contacts');
  });

  test('never in a tab with unsaved input, which gets the button', async () => {
    const tab = await open(BY_ITSELF, '/contacts/102/edit');
    const { kept } = await typeNotes(tab);
    await tab.page.getByRole('heading').first().click();
    call(101);
    await tab.panel.waitFor(
      (view) => says('Unsaved changes here: opens in a new tab.')(view) && hasButton(view),
    );
    await tab.page.waitForTimeout(SETTLED_MS);
    await kept();
    await openBeside(tab);
    await kept();
  });

  test('never away from a field that somebody types in', async () => {
    const { page, panel } = await open(BY_ITSELF, '/contacts');
    await page.getByRole('searchbox').click();
    await page.keyboard.type('Rob');
    call(101);
    await panel.waitFor((view) => says('Not opened while you were typing.')(view) && hasButton(view));
    await page.keyboard.type('ert');
    await page.waitForTimeout(SETTLED_MS);
    expect(pathOf(page)).toBe('/contacts');
    expect(await page.evaluate('document.activeElement.id + " " + document.activeElement.value')).toBe(
      'search Robert',
    );
  });

  test('a page that shows the record already is left as it is, and says so', async () => {
    const { page, panel } = await open(BY_ITSELF, '/contacts/101?tab=notes#last');
    await page.evaluate('globalThis.sameDocument = true');
    call(101);
    await panel.waitFor(isShown);
    await page.waitForTimeout(SETTLED_MS);
    expect(await page.evaluate('globalThis.sameDocument')).toBe(true);
    expect(page.url()).toContain('/contacts/101?tab=notes#last');
  });
});

describe('an address that is none of the CRM', () => {
  test.each([
    ['of another site', () => `${workplace.crmAt(FOREIGN_NAME)}/contacts/{leadId}`],
    ['of a script', () => 'javascript:document.title={leadId}'],
  ])('%s is never opened', async (_, recordAddress) => {
    // The label shows that the options have arrived.
    const fields = [{ field: 'leadId' as const, label: 'File number' }];
    const change = { recordOpening: 'automatic' as const, recordAddress: recordAddress(), fields };
    await workplace.setOptions({ sites: [siteAt(BY_BUTTON, change)] });
    const { page, panel } = await open(BY_BUTTON, '/contacts');
    const { length } = page.context().pages();
    call(101);
    const view = await panel.waitFor(({ terms }) => terms['File number'] === '101');
    await page.waitForTimeout(SETTLED_MS);
    expect(hasButton(view) || hasButton(await panel.read())).toBe(false);
    expect(pathOf(page)).toBe('/contacts');
    expect(page.context().pages()).toHaveLength(length);
  });
});
