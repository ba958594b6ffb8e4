import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Page } from 'puppeteer-core';
import { systemClock } from '../../utils/clock.ts';
import { contactOf } from '../simulator/crm/contact.ts';
import { serveCrm } from '../simulator/crm/server.ts';
import type { Engine } from '../simulator/dialer/engine.ts';
import { createEngine } from '../simulator/dialer/engine.ts';
import { serve } from '../simulator/dialer/server.ts';
import type { Served } from '../simulator/http/listen.ts';
import {
  DEMO_AGENT_ID,
  DEMO_API_PASSWORD,
  DEMO_API_USER,
  DEMO_TEAM_ID,
  DEMO_USER,
  demoWorld,
} from '../simulator/worlds/demo.ts';
import type { FirefoxExtension } from '../support/firefox-extension.ts';
import { launchInFirefox, setUpSeatInFirefox } from '../support/firefox-extension.ts';
import type { FirefoxPanelView } from '../support/firefox-panel.ts';
import { waitForPanel } from '../support/firefox-panel.ts';

const INTERVAL_MS = 1_000;
const POP_MS = 300;
const ON_LEAD_MS = 3_000;
/** Far shorter than a browser's 30 s, and than the time between two questions on a lead. */
const IDLE_MS = 1_500;
const CRM = 'crm.test';

describe('in Firefox', () => {
  let engine: Engine;
  let servers: readonly Served[] = [];
  let firefox: FirefoxExtension;
  let page: Page;
  let site: string;

  beforeAll(async () => {
    const world = demoWorld();
    engine = createEngine({ world, clock: systemClock });
    const [dialer, crm] = await Promise.all([
      serve(engine),
      serveCrm({ contacts: [...world.leads.values()].map(contactOf) }),
    ]);
    servers = [dialer, crm];
    site = crm.url.replace('127.0.0.1', CRM);
    firefox = await launchInFirefox({ idleTimeoutMs: IDLE_MS, names: [CRM] });
    // It is open already when the options page allows its site.
    page = await firefox.open(`${site}/contacts`);
    await setUpSeatInFirefox(firefox, {
      dialerUrl: dialer.url,
      apiUser: DEMO_API_USER,
      apiPassword: DEMO_API_PASSWORD,
      agentId: DEMO_AGENT_ID,
      teamId: DEMO_TEAM_ID,
      sites: [site],
    });
    await page.bringToFront();
    await vi.waitUntil(() => engine.requests.length > 0, { timeout: 5_000 });
  });
  afterAll(async () => {
    await firefox?.close();
    await Promise.all(servers.map((server) => server.close()));
  });
  afterEach(async () => {
    engine.faults.clear();
    endLead();
    await panel((view) => !view.present, 20_000);
  });

  function endLead() {
    const { floor } = engine;
    if (floor.moves(DEMO_USER).includes('hang-up')) floor.hangUp(DEMO_USER);
    if (floor.moves(DEMO_USER).includes('disposition')) floor.disposition(DEMO_USER, 'NI');
  }
  const panel = (isWanted: (view: FirefoxPanelView) => boolean, timeoutMs?: number) =>
    waitForPanel(firefox.options, CRM, isWanted, timeoutMs);
  const panelOn = (leadId: string, timeoutMs?: number) =>
    panel(({ terms }) => terms['Lead ID'] === leadId, timeoutMs);

  test('a lead pops in time, with what the dialer has, and goes with the disposition', async () => {
    engine.floor.newCall(DEMO_USER, 101);
    const since = Date.now();
    const { terms } = await panelOn('101');
    expect(Date.now() - since).toBeLessThan(INTERVAL_MS + POP_MS);
    expect(terms).toEqual({
      Phone: '7275551212',
      'Lead ID': '101',
      'Source ID': 'JUH764AJJJ9',
      'Vendor lead code': '9987-1234765',
      Province: 'SK',
      'Security phrase': 'WILLIAMS',
    });
  });

  test('an outage keeps the lead and says how old it is', async () => {
    engine.floor.newCall(DEMO_USER, 102);
    await panelOn('102');
    engine.faults.set({ kind: 'outage' });
    const { terms, text } = await panel((view) => view.text.includes('not answering'), 20_000);
    expect(text).toMatch(/Last update \d+ s ago/);
    expect(terms['Lead ID']).toBe('102');
    engine.faults.clear();
    await panel((view) => view.text.includes('On a lead'), 16_000);
  });

  test('who types is left alone, and a value is copied without taking the focus', async () => {
    await page.focus('#search');
    await page.keyboard.type('Williams ');
    engine.floor.newCall(DEMO_USER, 101);
    const { buttons } = await panelOn('101');
    const { x = 0, y = 0, width = 0, height = 0 } = buttons['Copy phone'] ?? {};
    await page.mouse.click(x + width / 2, y + height / 2);
    await panel((view) => view.present);
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
    const typed = await page.$eval('#search', (field) => (field as HTMLInputElement).value);
    expect(typed).toBe('Williams 7275551212');
  });

  test('a page that takes every key leaves the panel its own', async () => {
    await page.goto(`${site}/hostile`);
    engine.floor.newCall(DEMO_USER, 101);
    const { buttons } = await panelOn('101');
    await page.focus('#quick-note');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowUp');
    const up = (buttons['Move']?.y ?? 0) - 16;
    await panel((view) => view.buttons['Move']?.y === up, 1_000);
    await page.keyboard.press('Tab');
    await page.keyboard.press(' ');
    await panel((view) => Object.keys(view.buttons).length === 1, 1_000);
    await page.keyboard.press(' ');
    await panelOn('101', 1_000);
    expect(await page.$eval('#keys', (keys) => keys.textContent)).toBe('Tab');
  });

  test('a background that Firefox suspends goes on where it was', async () => {
    const { options } = firefox;
    engine.floor.newCall(DEMO_USER, 103);
    await panelOn('103');
    const background = 'browser.extension.getBackgroundPage()';
    await options.evaluate(`${background}.isTheFirst = true`);
    const first = engine.requests.length;
    const since = Date.now();
    // Its global object is another one: it was gone.
    await expect
      .poll(() => options.evaluate(`${background} !== null && ${background}.isTheFirst !== true`), {
        timeout: 10 * IDLE_MS,
      })
      .toBe(true);
    await expect.poll(() => engine.requests.length - first, { timeout: 3 * ON_LEAD_MS }).toBe(2);
    const times = [since, ...engine.requests.slice(first).map(({ at }) => at)];
    const gaps = times.slice(1).map((at, index) => at - (times[index] ?? at));
    expect(Math.max(...gaps)).toBeLessThan(ON_LEAD_MS + 500);
    const { text, terms } = await panelOn('103', 0);
    expect(terms['Phone']).toBe('6175550198');
    const seconds = Number(/\b0:(\d\d)\b/.exec(text)?.[1]);
    expect(seconds).toBeGreaterThanOrEqual(Math.floor((Date.now() - since) / 1_000) - 1);
  });

  // The last one: Puppeteer loses track of a page that was kept.
  test('a page one comes back to has the lead of now', async () => {
    await page.goto(`${site}/contacts/101`);
    await page.evaluate('addEventListener("pageshow", (event) => (globalThis.isKept = event.persisted))');
    engine.floor.newCall(DEMO_USER, 101);
    await panelOn('101');
    await page.goto(`${site}/contacts`);
    endLead();
    engine.floor.newCall(DEMO_USER, 102);
    await panelOn('102');
    await page.evaluate('history.back()');
    await panelOn('102', 2_000);
    expect(await page.evaluate('globalThis.isKept')).toBe(true);
  });
});
