import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Screen } from '../simulator/dialer/screen.ts';
import { openScreen } from '../simulator/dialer/screen.ts';
import { findLiveAgent } from '../simulator/dialer/world.ts';
import type { Panel } from '../support/panel.ts';
import type { Workplace } from './workplace.ts';
import { AGENT, openWorkplace } from './workplace.ts';

let workplace: Workplace;
let page: Page;
let panel: Panel;
let screen: Screen | null = null;

beforeAll(async () => {
  workplace = await openWorkplace();
  await workplace.setOptions({
    controls: ['call', 'hang-up', 'pause', 'outcome', 'transfer', 'park', 'keypad', 'log-out'],
    outcomes: [{ code: 'SALE', label: 'Sale', callback: false }],
    pauseCodes: [{ code: 'BREAK', label: 'Break' }],
    transfers: [],
    inGroups: [],
  });
  ({ page, panel } = await workplace.openCrm('/contacts/101'));
});
afterAll(() => workplace?.close());

const agent = () => findLiveAgent(workplace.engine.world, AGENT);
const requests = (name: string) => workplace.engine.requests.filter((request) => request.function === name);
const said = (words: RegExp) =>
  panel.waitFor(({ texts, buttons }) => words.test([...texts, ...buttons].join(' | ')), 12_000);

async function press(...names: string[]) {
  for (const name of names) {
    await panel.waitFor(({ buttons }) => buttons.includes(name));
    // Faster than this is a double click.
    await page.waitForTimeout(600);
    await panel.press(name);
  }
}

beforeEach(async () => {
  screen?.close();
  workplace.engine.requests.length = 0;
  await workplace.nextShift();
  await page.bringToFront();
  screen = openScreen(workplace.engine, AGENT);
  workplace.engine.floor.newCall(AGENT, 101);
  await panel.waitForLead('101');
});

test('hang up, pause, disposition: the agent is paused, with the code', async () => {
  await press('Hang up');
  await said(/Call ended: set the disposition/);
  await press('Pause');
  await said(/You will be paused after the disposition/);
  await press('Break');
  await said(/After the disposition: pause \(Break\)/);
  expect(requests('external_pause')).toEqual([]);
  await press('Disposition…', 'Sale');
  await expect
    .poll(agent, { timeout: 15_000 })
    .toMatchObject({ status: 'PAUSED', leadId: 0, pauseCode: 'BREAK' });
  expect(workplace.engine.world.leads.get(101)?.status).toBe('SALE');
});

test('a pause that waits outlives the worker, and can be taken back', async () => {
  await press('Hang up', 'Pause', 'Break');
  await said(/After the disposition: pause/);
  await workplace.killWorker(page);
  await said(/After the disposition: pause/);
  await press('Cancel pause', 'Disposition…', 'Sale');
  await expect.poll(agent, { timeout: 15_000 }).toMatchObject({ status: 'READY', leadId: 0 });
  expect(requests('external_pause')).toEqual([]);
});

test('log out is not offered on a lead, and the reason stands beside it', async () => {
  await press('More…');
  await said(/lead's disposition would be lost/);
  await press('Log out');
  await page.waitForTimeout(1_000);
  expect(requests('logout')).toEqual([]);
  expect(agent()?.leadId).toBe(101);
});
