import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { Announcements } from '../support/announcements.ts';
import type { PanelView } from '../support/panel-view.ts';
import { shownLead } from '../support/panel-view.ts';
import { onExtensionsPage } from '../support/permissions.ts';
import { startUnattended } from '../support/unattended.ts';
import type { CrmTab, Workplace } from './workplace.ts';
import { AGENT, openWorkplace } from './workplace.ts';

/** The settings' cadence for a waiting agent, what a pop may take on top, and what a new worker may. */
const INTERVAL_MS = 1_000;
const POP_MS = 300;
const NEW_WORKER_MS = 500;
const ON_LEAD_MS = 3_000;

let workplace: Workplace;
beforeAll(async () => {
  workplace = await openWorkplace();
});
afterAll(() => workplace?.close());

describe('a worker that is killed', () => {
  let tab: CrmTab;
  beforeAll(async () => {
    tab = await workplace.openCrm();
  });
  afterEach(async () => {
    await workplace.nextShift();
    await tab.panel.waitFor((view) => !view.present);
  });

  test('leaves the lead where it is, says nothing twice, and asks on', async () => {
    const { page, panel } = tab;
    workplace.engine.floor.newCall(AGENT, 101);
    await panel.waitFor((view) => secondsOnLead(view) >= 1);
    const said = await Announcements.on(page);
    const polls = workplace.polls();
    await workplace.killWorker(page);
    const end = Date.now() + ON_LEAD_MS + NEW_WORKER_MS;
    for (let seconds = 1; Date.now() < end;) {
      const view = await panel.read();
      expect(shownLead(view).leadId).toBe('101');
      expect(view.texts).toContain('On a lead');
      expect(secondsOnLead(view)).toBeGreaterThanOrEqual(seconds);
      expect(await panel.count()).toBe(1);
      seconds = secondsOnLead(view);
    }
    expect(workplace.polls()).toBeGreaterThan(polls);
    expect(said.beginning('New lead')).toEqual([]);
    await said.stop();
  });

  test('has a successor that tells a new page the same pop within 1 s', async () => {
    const { page, panel } = tab;
    workplace.engine.floor.newCall(AGENT, 102);
    const seconds = secondsOnLead(await panel.waitFor((view) => secondsOnLead(view) >= 1));
    await workplace.killWorker(page);
    const since = Date.now();
    await page.reload({ waitUntil: 'commit' });
    const view = await panel.waitForLead('102');
    expect(Date.now() - since).toBeLessThan(1_000);
    expect(secondsOnLead(view)).toBeGreaterThanOrEqual(seconds);
    expect(await panel.count()).toBe(1);
  });

  test('again and again, is followed by one that goes on', async () => {
    for (let death = 0; death < 6; death += 1) {
      const polls = workplace.polls();
      await workplace.killWorker(tab.page);
      await expect
        .poll(() => workplace.polls(), { timeout: INTERVAL_MS + NEW_WORKER_MS, interval: 20 })
        .toBeGreaterThan(polls);
    }
    const started = Date.now();
    const polls = workplace.polls();
    await expect.poll(() => workplace.polls() - polls, { timeout: 5_000 }).toBe(3);
    // One poller, not one for each death.
    expect(Date.now() - started).toBeGreaterThan(2 * INTERVAL_MS * 0.9);
  });

  test('while it waits, costs the next lead half a second at most', async () => {
    for (const leadId of [101, 102]) {
      await workplace.killWorker(tab.page);
      workplace.engine.floor.newCall(AGENT, leadId);
      const since = Date.now();
      await tab.panel.waitForLead(String(leadId));
      expect(Date.now() - since).toBeLessThan(INTERVAL_MS + POP_MS + NEW_WORKER_MS);
      await workplace.nextShift();
      await tab.panel.waitFor((view) => !view.present);
    }
  });

  test('with a question on its lips, has it asked again by the next', async () => {
    const polls = workplace.polls();
    workplace.engine.faults.next({ kind: 'hang' });
    await expect.poll(() => workplace.polls(), { interval: 20 }).toBe(polls + 1);
    workplace.engine.floor.newCall(AGENT, 101);
    await workplace.killWorker(tab.page);
    const since = Date.now();
    await tab.panel.waitForLead('101');
    expect(Date.now() - since).toBeLessThan(INTERVAL_MS + POP_MS + NEW_WORKER_MS);
  });
});

describe('an extension that is loaded anew', () => {
  let tabs: readonly CrmTab[];
  beforeAll(async () => {
    await workplace.closeTabs();
    tabs = [await workplace.openCrm(), await workplace.openCrm('/contacts/101')];
    for (const { page } of tabs) await page.evaluate('globalThis.sameDocument = true');
    workplace.engine.floor.newCall(AGENT, 101);
    await Promise.all(tabs.map(({ panel }) => panel.waitForLead('101')));
  });
  afterAll(() => workplace.startShift());

  /** The panel of the new extension is the only one, in the documents of before, and lives. */
  async function expectOneLivePanelEach() {
    for (const { page, panel } of tabs) {
      await page.bringToFront();
      await panel.waitForLead('101');
      expect(await panel.count()).toBe(1);
      expect(await page.evaluate('document.querySelectorAll("screen-pop-panel").length')).toBe(1);
      expect(await page.evaluate('globalThis.sameDocument')).toBe(true);
    }
    await workplace.nextShift();
    await Promise.all(tabs.map(({ panel }) => panel.waitFor((view) => !view.present)));
    workplace.engine.floor.newCall(AGENT, 101);
    await Promise.all(tabs.map(({ panel }) => panel.waitForLead('101')));
    for (const { panel } of tabs) expect(await panel.count()).toBe(1);
  }

  test('takes the place of its forerunner in open pages', async () => {
    // Without it Chromium leaves an unpacked extension switched off.
    await onExtensionsPage(
      workplace.extension,
      'await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });',
    );
    const options = await workplace.extension.open('options.html');
    const polls = workplace.polls();
    const closed = options.waitForEvent('close');
    await options.evaluate('void setTimeout(() => chrome.runtime.reload())');
    await closed;
    await expect.poll(() => workplace.polls(), { timeout: 5_000 }).toBeGreaterThan(polls);
    await expectOneLivePanelEach();
  });

  test('is out of the pages while it is switched off', async () => {
    await onExtensionsPage(workplace.extension, 'await chrome.management.setEnabled(extensionId, false);');
    for (const { page, panel } of tabs) {
      await page.bringToFront();
      await panel.waitFor((view) => !view.present, 2_000);
      expect(await page.evaluate('document.querySelectorAll("screen-pop-panel").length')).toBe(0);
    }
    await onExtensionsPage(workplace.extension, 'await chrome.management.setEnabled(extensionId, true);');
    await expectOneLivePanelEach();
  });
});

describe('a browser that is started again', () => {
  test('has kept the seat and pops', async () => {
    await workplace.restart();
    const { panel } = await workplace.openCrm();
    workplace.engine.floor.newCall(AGENT, 103);
    await panel.waitForLead('103', INTERVAL_MS + POP_MS + NEW_WORKER_MS);
    workplace.startShift();
    const options = await workplace.extension.open('options.html');
    await options.getByText('A password is stored').waitFor();
    expect(await options.getByLabel('AgentID', { exact: true }).inputValue()).toBe('A-77');
    expect(await options.getByText(workplace.crmUrl, { exact: true }).count()).toBe(1);
  });
});

describe('a worker that nobody looks into', () => {
  const IN_FRONT_MS = 36_000;
  const BEHIND_MS = 38_000;

  test('asks on for over a minute, its CRM tab in front or behind', { timeout: 110_000 }, async () => {
    await workplace.extension.close();
    workplace.startShift();
    const before = workplace.polls();
    const browser = await startUnattended(workplace.home);
    try {
      const crm = await browser.open(`${workplace.crmUrl}/contacts`);
      await expect.poll(() => workplace.polls(), { timeout: 5_000 }).toBeGreaterThan(before);
      const first = workplace.engine.requests.length;
      const since = Date.now();
      const workers = await browser.workers();
      expect(workers).toHaveLength(1);
      expect(await browser.look(crm, 'document.visibilityState')).toBe('visible');
      await sleep(IN_FRONT_MS);
      await browser.open('about:blank');
      expect(await browser.look(crm, 'document.visibilityState')).toBe('hidden');
      await sleep(BEHIND_MS);
      const until = Date.now();
      expect(await browser.workers()).toEqual(workers);
      const times = [since, ...workplace.engine.requests.slice(first).map(({ at }) => at), until];
      expect(longestGap(times)).toBeLessThan(2_000);
      expect(times.length).toBeGreaterThan((IN_FRONT_MS + BEHIND_MS) / INTERVAL_MS - 5);

      workplace.engine.floor.newCall(AGENT, 101);
      await expect
        .poll(() => browser.look(crm, 'document.querySelectorAll("screen-pop-panel").length'), {
          timeout: 3_000,
        })
        .toBe(1);
    } finally {
      await browser.close();
    }
  });
});

/** The clock in the panel's header, in seconds; -1 without one. */
function secondsOnLead({ texts }: PanelView): number {
  const clock = texts.find((text) => /^\d+:\d\d$/.test(text)) ?? '0:-1';
  const [minutes = 0, seconds = 0] = clock.split(':').map(Number);
  return minutes * 60 + seconds;
}

function longestGap(times: readonly number[]): number {
  return Math.max(...times.slice(1).map((at, index) => at - (times[index] ?? at)));
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
