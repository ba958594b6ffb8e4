import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { DEMO_PHONE, DEMO_REPORTS_USER } from '../simulator/worlds/demo.ts';
import { FLOOR_SERVER, floorSizes, floorWorld } from '../simulator/worlds/floor.ts';
import { axeViolationsOn } from '../support/axe-violations.ts';
import { focusOn } from '../support/focus.ts';
import type { Keyboard } from '../support/keyboard.ts';
import { keyboardOn } from '../support/keyboard.ts';
import type { Workplace } from './workplace.ts';
import { openWorkplace } from './workplace.ts';

/* The team page without a mouse, and what axe finds on each of its parts by the way. */

/** Until the next list of the floor has come and is shown. */
const nextList = { timeout: 15_000 };

let workplace: Workplace;
let page: Page;
let keys: Keyboard;
beforeAll(async () => {
  workplace = await openWorkplace({ world: floorWorld({ agents: floorSizes.usual }), reports: true });
  const { world, floor } = workplace.engine;
  const users = world.users.filter(({ customThree }) => customThree !== '').map(({ user }) => user);
  users.forEach((user, at) => {
    floor.logIn(user, 'SPRING');
    if (at % 4 > 0) floor.resume(user);
    if (at % 4 > 1) floor.newCall(user, 101 + at);
    if (at % 4 > 2) floor.hangUp(user);
  });
  page = await workplace.extension.open('team.html');
  await page.locator('[data-row]').first().waitFor();
  keys = await keyboardOn(page);
});
afterAll(() => workplace?.close());

async function press(...names: readonly string[]) {
  for (const name of names) await keys.press(name);
}

/** Whoever looks at the page sees where the focus is: on `name`. */
async function isSeenOn(name: string | RegExp) {
  const named = typeof name === 'string' ? name : expect.stringMatching(name);
  const seen = { name: named, hasRing: true, isInView: true };
  await vi.waitFor(async () => expect(await focusOn(page)).toEqual(seen), 10_000);
}

/** The row that has the focus, counted from 1; 0: none. */
const rowIndex = () =>
  page.evaluate(() => Number(document.activeElement?.closest('tr')?.ariaRowIndex ?? 1) - 1);
const nameAt = async (index: number) =>
  (await page.locator(`tr[aria-rowindex="${index + 1}"] a`).textContent()) ?? '';

describe('the agents', () => {
  test('keep nobody out', async () => {
    expect(await axeViolationsOn(page)).toEqual([]);
  });

  test('are reached by Tab alone, in reading order, with the focus always in sight', async () => {
    const stops: string[] = [];
    await page.evaluate('document.activeElement.blur()');
    for (let presses = 0; presses < 60; presses += 1) {
      await keys.press('Tab');
      const focus = await focusOn(page);
      if (focus === null) break;
      expect(focus).toMatchObject({ hasRing: true, isInView: true });
      stops.push(focus.name);
    }
    expect(stops.join(', ')).toBe(
      `Agents, Queues, Settings,
       40 Logged in, 10 Ready, 10 In call, 10 Wrap-up, 10 Paused, 0 Dead calls, 0 Alerts,
       Search agents, Campaigns: all, User groups: all, Columns: 8, Export CSV,
       Agent, State, Time, Pause code, Campaign, Group, Lead, Calls,
       ${await nameAt(1)}`.replaceAll(/\s+/g, ' '),
    );
  });

  test('are sorted by a header, which keeps the focus', async () => {
    await keys.to('Agent');
    await press('Enter', 'Enter');
    await page.locator('th[aria-sort=descending]').waitFor();
    await isSeenOn('Agent');
    await press('Enter');
    await page.locator('th[aria-sort=ascending]').waitFor();
  });

  test('are walked through with the arrows, Page Up, Page Down, Home and End', async () => {
    await keys.to('Calls');
    await press('Tab');
    for (const [key, index] of [
      ['Home', 1],
      ['ArrowDown', 2],
      ['ArrowUp', 1],
      ['End', 40],
      ['PageUp', 30],
      ['Home', 1],
      ['PageDown', 11],
    ] as const) {
      await press(key);
      await vi.waitFor(async () => expect(await rowIndex()).toBe(index), 10_000);
      await isSeenOn(await nameAt(index));
    }
    // One stop for all of them: the next is what comes after the table, the last what came before it.
    await press('Shift+Tab');
    await isSeenOn('Calls');
  });

  test('keep the focus on an agent whose row moves, and show where it went', async () => {
    const { floor } = workplace.engine;
    await keys.to('State', 'Shift+Tab');
    await press('Enter');
    await keys.to('Calls');
    await press('Tab', 'Home');
    const name = await nameAt(1);
    // In wrap-up, and so at the top; then waiting, and at the bottom.
    const user = (await page.locator(':focus').getAttribute('data-user')) ?? '';
    floor.disposition(user, 'NI');
    await vi.waitFor(async () => expect(await rowIndex()).toBe(40), nextList);
    await isSeenOn(name);
  });

  test('stay where a mouse has scrolled them to, though a row moves that has the focus', async () => {
    const { floor } = workplace.engine;
    await press('Home');
    const user = (await page.locator('tr[aria-rowindex="2"] a').getAttribute('data-user')) ?? '';
    await page.locator(`[data-user="${user}"]`).click();
    await page.getByRole('button', { name: 'Close' }).click();
    await page.locator('[data-row]').first().hover();
    await page.mouse.wheel(0, 400);
    const top = () => page.locator('.scroller').evaluate((box) => box.scrollTop);
    await vi.waitFor(async () => expect(await top()).toBe(400), 10_000);
    floor.disposition(user, 'NI');
    const row = page.locator('tr', { has: page.locator(`[data-user="${user}"]`) });
    await row.getByText('Ready').waitFor({ ...nextList, state: 'attached' });
    expect(await top()).toBe(400);
    expect(await page.locator(':focus').getAttribute('data-user')).toBe(user);
  });

  test('are narrowed down by menus, which are left with Escape', async () => {
    await keys.to('User groups: all', 'Shift+Tab');
    await press('Enter', 'Tab', 'Space');
    await page.getByText('User groups: AGENTS').waitFor();
    await isSeenOn(/^AGENTS\d+$/);
    expect(await axeViolationsOn(page)).toEqual([]);
    await keys.to('Select all');
    await press('Enter');
    await isSeenOn('Select all');
    await press('Escape');
    await isSeenOn('User groups: all');
    await press('Tab', 'Enter', 'Tab', 'Tab', 'Space', 'Escape');
    await isSeenOn('Columns: 7');
    expect(await page.getByRole('columnheader', { name: 'Pause code' }).count()).toBe(0);
  });

  test('are saved as a file', async () => {
    await keys.to('Export CSV');
    const saved = page.waitForEvent('download');
    await press('Enter');
    expect((await saved).suggestedFilename()).toMatch(/^team .*\.csv$/);
    await isSeenOn('Export CSV');
  });
});

describe('one agent', () => {
  test('is opened, listened to and closed, and the focus is where one expects it', async () => {
    await keys.to('Settings', 'Shift+Tab');
    await press('Enter');
    await keys.to('Phone login');
    await keys.type(DEMO_PHONE);
    await keys.to('Server IP');
    await keys.type(FLOOR_SERVER);
    await keys.to('Agents', 'Shift+Tab');
    await press('Enter');
    await page.locator('[data-row]').first().waitFor();
    const name = await nameAt(1);
    await keys.to(name);
    await press('ArrowDown', 'ArrowDown', 'Enter');
    const opened = await nameAt(3);
    await isSeenOn(opened);
    await press('Tab');
    await isSeenOn('Close');
    await keys.to('Whisper');
    await press('Enter');
    await keys.isOn('Whisper?');
    expect(await axeViolationsOn(page)).toEqual([]);
    await press('Tab');
    await isSeenOn('Call my phone');
    await press('Enter');
    await isSeenOn('Whisper');
    await page.getByText('The dialer has launched the call to your phone').waitFor();
    await press('Escape');
    await isSeenOn(opened);
    const orders = workplace.engine.requests.filter((request) => request.function === 'blind_monitor');
    expect(orders).toHaveLength(1);
  });
});

describe('queues and settings', () => {
  test('are filled in, and keep nobody out', async () => {
    await keys.to('Queues', 'Shift+Tab');
    await press('Enter');
    await keys.to('In-groups');
    await keys.type('SALES');
    await press('Enter');
    await page.getByRole('columnheader', { name: 'In-groups SALES' }).waitFor(nextList);
    await keys.type('no such');
    await press('Enter');
    expect(await keys.told('In-groups')).toMatchObject({ isWrong: true });
    expect(await axeViolationsOn(page)).toEqual([]);
    await keys.to('Remove SALES');
    await press('Enter');
    await isSeenOn('In-groups');
    await keys.to('Settings', 'Shift+Tab');
    await press('Enter');
    await keys.to('Dead call');
    await keys.type('0');
    expect(await keys.told('Dead call')).toMatchObject({ isWrong: true });
    expect(await axeViolationsOn(page)).toEqual([]);
    await keys.type('30');
    await keys.to('Agents', 'Shift+Tab');
    await press('Enter');
  });
});

describe('with nothing to show', () => {
  test('an empty floor keeps nobody out', async () => {
    workplace.engine.world.liveAgents.length = 0;
    await page.getByText('Nobody is logged in').waitFor(nextList);
    expect(await axeViolationsOn(page)).toEqual([]);
  });

  test('nor does a refused login', async () => {
    for (const row of workplace.engine.world.users) if (row.user === DEMO_REPORTS_USER) row.pass = 'other';
    await page.getByText('The dialer refused the reports user').first().waitFor(nextList);
    expect(await axeViolationsOn(page)).toEqual([]);
    await keys.to('Try once more');
    await isSeenOn('Try once more');
  });

  test('nor a seat that is not set up', async () => {
    const empty = await openWorkplace({ setUp: 'none' });
    page = await empty.extension.open('team.html');
    await page.getByText('Not set up yet').first().waitFor();
    expect(await axeViolationsOn(page)).toEqual([]);
    keys = await keyboardOn(page);
    await keys.to('Open options');
    await isSeenOn('Open options');
    await empty.close();
  });
});
