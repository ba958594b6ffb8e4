import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { findLiveAgent } from '../simulator/dialer/world.ts';
import { DEMO_REPORTS_USER } from '../simulator/worlds/demo.ts';
import { floorWorld } from '../simulator/worlds/floor.ts';
import { clickNotice, noticesOf } from '../support/notices.ts';
import { allowOptional } from '../support/optional-permission.ts';
import { readRows, readTerms } from '../support/read-tables.ts';
import type { Workplace } from './workplace.ts';
import { openWorkplace } from './workplace.ts';

/*
 * What a team lead keeps an eye on: one agent, queues, who starts to stand out. Each on a page of its own and at
 * the same time, as all of it waits for the dialer's next answer. Keys are pressed there, for a click waits until
 * a page has been drawn, which takes seconds behind another page.
 */

/** Until the next list of the floor has come and is shown. */
const nextList = { timeout: 20_000 };
/** Until the next count of a kind has. */
const nextCount = { timeout: 30_000 };

/** In s; in wrap-up for longer than that, one stands out. */
const LIMIT = 3;
/** Until somebody who has just got into wrap-up is seen there, and has been there for too long. */
const crossing = { timeout: nextList.timeout + LIMIT * 1_000 };

let workplace: Workplace;
let atFirst = { isAllowed: true, isTicked: true };
beforeAll(async () => {
  workplace = await openWorkplace({ world: floorWorld({ agents: 6 }), reports: true });
  const { floor, world } = workplace.engine;
  for (const { user, customThree } of world.users) if (customThree !== '') floor.logIn(user, 'SPRING');
  for (const user of ['2001', '2002', '2004']) floor.resume(user);
  floor.newCall('2001', 104);
  for (let at = 0; at < 3; at += 1) {
    const waiting = { callType: 'IN', status: 'LIVE', leadId: 0, agentOnly: '' } as const;
    world.autoCalls.push({ ...waiting, campaignId: 'SALES', callerid: `Y112013000000000000${at}` });
  }
  await allowNotifications();
});
afterAll(() => workplace?.close());

/** What the page has of notifications as it is shipped; and then a person's yes, which installs it anew. */
async function allowNotifications() {
  const { extension, home, engine } = workplace;
  const page = await extension.open('team.html#settings');
  const isTicked = await page.getByRole('checkbox').isChecked();
  const has = "chrome.permissions.contains({ permissions: ['notifications'] })";
  atFirst = { isAllowed: await page.evaluate<boolean>(has), isTicked };
  await allowOptional(extension, home, 'notifications');
  // It has begun anew, and knows nothing of when it asked.
  engine.requests.length = 0;
}

const asked = (name: string) => workplace.engine.requests.filter((request) => request.function === name);

test('nobody is told by notifications before a person has asked for them', () => {
  expect(atFirst).toEqual({ isAllowed: false, isTicked: false });
});

/** So many more lists of the floor have been asked for; all but the last are shown by then. */
async function moreLists(count: number) {
  const lists = asked('logged_in_agents').length + count;
  await vi.waitFor(() => expect(asked('logged_in_agents').length).toBeGreaterThanOrEqual(lists), nextList);
}

describe.concurrent('while the floor goes on', () => {
  test('one agent is asked about when opened and when something has changed', async () => {
    const { floor, world } = workplace.engine;
    const [user, name] = ['1234', "Siobhan O'Brien"];
    const page = await workplace.extension.open('team.html');
    const panel = page.getByRole('complementary');
    const facts = () => readTerms(panel.locator('.facts > div'));
    const seen = () => panel.locator('.sightings .what').allTextContents();
    const timesAsked = (what: string) =>
      asked(what).filter(({ parameters }) => parameters['agent_user'] === user).length;

    await page.locator(`a[data-user="${user}"]`).press('Enter');
    await panel.getByText('Paused: LOGIN, as of').waitFor();
    await panel.getByText('Agent-direct calls waiting').waitFor();
    expect(await facts()).toEqual({
      Campaign: 'SPRING',
      'User group': 'AGENTS',
      'Calls today': '0',
      Session: findLiveAgent(world, user)?.confExten,
      'Lead ID': '–',
      Phone: '–',
      'Vendor lead code': '–',
      'Call ID': '–',
      'Agent-direct calls waiting': '3',
    });
    expect(timesAsked('agent_status')).toBe(1);

    // In its vendor lead code is what separates the dialer's columns.
    floor.newCall(user, 121);
    await panel.getByText(/^(In call|Dialing), as of/).waitFor(nextList);
    await panel.getByText('IMP|121').waitFor();
    // One list without a change.
    await moreLists(1);
    expect(await facts()).toMatchObject({
      'Lead ID': '121',
      Phone: world.leads.get(121)?.phoneNumber,
      'Vendor lead code': 'IMP|121',
      'Call ID': findLiveAgent(world, user)?.callerid,
    });

    floor.hangUp(user);
    await panel.getByText(/^Wrap-up, as of/).waitFor(nextList);
    expect(await seen()).toEqual(['Wrap-up lead 121', 'In call lead 121', 'Paused: LOGIN']);
    expect(await panel.locator('.sightings .clock:last-child').allTextContents()).toEqual([
      expect.stringMatching(/^\d:\d\d$/),
      expect.stringMatching(/^\d:\d\d$/),
      expect.stringMatching(/^at least \d:\d\d$/),
    ]);

    floor.disposition(user, 'NI');
    floor.logOut(user);
    await panel.getByText('Not logged in', { exact: true }).waitFor(nextList);
    expect(await panel.getByRole('heading', { level: 2 }).textContent()).toBe(name);
    expect(await seen()).toHaveLength(3);
    expect(await facts()).toEqual({});
    await panel.getByText('They are not logged in, so there is no session to listen to.').waitFor();

    // Paused, in a call, in wrap-up, gone: more lists than that have come.
    await vi.waitFor(() => expect(timesAsked('agent_status')).toBe(4), 10_000);
    expect(timesAsked('calls_in_queue_count')).toBe(3);
    expect(asked('logged_in_agents').length).toBeGreaterThan(3);
    await page.close();
  });

  test('queues are counted, and what is wrong with one is said', async () => {
    const page = await workplace.extension.open('team.html#queues');
    const column = (name: string) => page.getByRole('columnheader', { name, exact: true });
    const numbers = () => readRows(page.locator('.queue-table tr'));
    async function add(noun: 'in-group' | 'user group', name: string) {
      const input = page.getByLabel(noun === 'in-group' ? 'In-groups' : 'User groups', { exact: true });
      await input.fill(name);
      await input.press('Enter');
    }

    const reports = workplace.engine.world.users.find((row) => row.user === DEMO_REPORTS_USER);
    if (reports === undefined) throw new Error('There is no reports user.');
    reports.apiAllowedFunctions = ' logged_in_agents agent_status calls_in_queue_count in_group_status ';

    await page.getByText('Nothing is counted yet').waitFor();
    await add('in-group', 'SALES');
    await add('user group', 'CLOSERS');
    await page.getByText('add user_group_status to API Allowed Functions').waitFor(nextCount);
    await column('In-groups SALES').waitFor(nextCount);
    expect(await numbers()).toMatchObject({
      '': 'In-groups SALES',
      'Calls waiting': '3',
      'Dead calls': 'not reported',
      Updated: expect.stringMatching(/^\d+ s ago$/),
    });
    reports.apiAllowedFunctions = 'ALL_FUNCTIONS';
    await page.getByRole('button', { name: 'Try again' }).press('Enter');

    for (const [name, words] of [
      ['', 'Type the ID of the in-group.'],
      ['AB CD', 'An ID has only letters, digits, - and _'],
      ['ABCDEFGHIJKLMNOPQRSTU', 'at most 20 of them'],
      ['SALES', 'SALES is counted already.'],
    ] as const) {
      await add('in-group', name);
      await page.getByText(words).waitFor();
    }

    await page.getByRole('link', { name: 'Agents', exact: true }).press('Enter');
    await page.getByRole('link', { name: '3 Calls waiting' }).press('Enter');
    await page.reload();
    await page.getByRole('button', { name: 'Remove SALES' }).press('Enter');
    await add('in-group', 'NOWHERE');
    await column('User groups CLOSERS').waitFor(nextCount);
    await column('In-groups NOWHERE').waitFor(nextCount);
    // CLOSERS are 2001 and 2004. What the dialer says to wait for them is all that waits in the system.
    expect(await numbers()).toMatchObject({
      '': 'In-groups NOWHERE|User groups CLOSERS',
      'Calls waiting': '0|not reported',
      'Agents logged in': '0|2',
      'Dead calls': 'not reported|0',
    });
    await page.getByText('All zeros is also what the dialer says').waitFor();
    await page.close();
  });

  test('who starts to stand out is told of once, by one page of two', async () => {
    const page = await workplace.extension.open('team.html#settings');
    const tick = page.getByRole('checkbox', { name: 'Notify me of new alerts' });
    const section = (name: string) => page.getByRole('link', { name, exact: true }).press('Enter');
    const shown = (user: string) => noticesOf(page, `${user} `);

    // Not of who stands out when a person asks to be told, nor when the page is opened.
    workplace.engine.floor.hangUp('2001');
    await page.getByLabel('Wrap-up too long').fill(`${LIMIT}`);
    await section('Agents');
    const row = page.locator('tr', { has: page.locator('[data-user="2001"]') });
    await row.getByText('too long').waitFor(crossing);
    await section('Settings');
    await tick.press('Space');
    await vi.waitFor(async () => expect(await tick.isChecked()).toBe(true), 10_000);
    await section('Agents');
    await page.reload();
    await row.getByText('too long').waitFor();

    workplace.engine.floor.newCall('2002', 105);
    workplace.engine.floor.hangUp('2002');
    const other = await workplace.extension.open('team.html');
    await vi.waitFor(async () => expect(await shown('2002')).toHaveLength(1), crossing);
    const [id = ''] = await shown('2002');
    expect(id).toMatch(/^2002 wrapUp \d+$/);
    // It is closed: nobody tells of it again, with the next list or as the second page.
    await page.evaluate(`chrome.notifications.clear(${JSON.stringify(id)})`);
    await moreLists(2);
    expect([await shown('2002'), await shown('2001')]).toEqual([[], []]);
    await other.close();
    await page.close();
  });
});

test('a notification leads to its agent when it is clicked', async () => {
  const page = await workplace.extension.open('team.html');
  await page.locator('[data-row]').first().waitFor();
  const { floor } = workplace.engine;
  floor.newCall('2004', 106);
  floor.hangUp('2004');
  await vi.waitFor(async () => expect(await noticesOf(page, '2004 ')).toHaveLength(1), crossing);
  const [id = ''] = await noticesOf(page, '2004 ');
  await clickNotice(page, id);
  await page.getByRole('complementary').getByText('User 2004').waitFor();
  expect(await noticesOf(page, '2004 ')).toEqual([]);
  await page.close();
});

test('what is set on one page counts on the others, and none of them loses it', async () => {
  const one = await workplace.extension.open('team.html#settings');
  const other = await workplace.extension.open('team.html');
  await other.locator('[data-row]').first().waitFor();
  await one.getByLabel('Phone login').fill('350a');
  await other.getByRole('columnheader', { name: 'Calls' }).getByRole('button').click();
  await other.getByRole('link', { name: 'Settings', exact: true }).click();
  await vi.waitFor(
    async () => expect(await other.getByLabel('Phone login').inputValue()).toBe('350a'),
    10_000,
  );
  await one.reload();
  expect(await one.getByLabel('Phone login').inputValue()).toBe('350a');
  await one.getByRole('link', { name: 'Agents', exact: true }).click();
  await one.locator('th.calls[aria-sort=descending]').waitFor();
});

test('the dialer was asked seldom, whatever the pages wanted', () => {
  const least = (name: string) => {
    const times = asked(name).map(({ at }) => at);
    expect(times.length).toBeGreaterThan(2);
    return Math.min(...times.slice(1).map((at, before) => at - (times[before] ?? 0)));
  };
  // A question is on its way for a moment, which varies.
  expect(least('logged_in_agents')).toBeGreaterThan(4_500);
  expect(least('in_group_status')).toBeGreaterThan(9_500);
  expect(least('user_group_status')).toBeGreaterThan(9_500);
});
