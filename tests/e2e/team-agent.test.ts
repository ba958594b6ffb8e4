import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Fault } from '../simulator/dialer/fault.ts';
import { findLiveAgent } from '../simulator/dialer/world.ts';
import { DEMO_PHONE, DEMO_REPORTS_USER } from '../simulator/worlds/demo.ts';
import { FLOOR_SERVER, floorWorld } from '../simulator/worlds/floor.ts';
import type { Workplace } from './workplace.ts';
import { openWorkplace } from './workplace.ts';

/* Listening in to one agent: what is asked before, what is sent, and what came of it. */

const NOURA = { user: '2003', name: 'نورة الحربي' };
const SIOBHAN = { user: '1234', name: "Siobhan O'Brien" };
const TARAS = { user: '2005', name: 'Тарас Шевчук' };

/** Until the next list of the floor has come and is shown. */
const nextList = { timeout: 15_000 };

let workplace: Workplace;
let page: Page;
beforeAll(async () => {
  workplace = await openWorkplace({ world: floorWorld({ agents: 6 }), reports: true });
  const { floor, world } = workplace.engine;
  world.system.agentWhisperEnabled = true;
  for (const { user } of [NOURA, SIOBHAN, TARAS]) floor.logIn(user);
  floor.newCall(NOURA.user, 104);
  page = await workplace.extension.open('team.html');
});
afterAll(() => workplace?.close());

const asked = (name: string) =>
  workplace.engine.requests
    .filter((request) => request.function === name)
    .map(({ parameters }) => parameters);
const panel = () => page.getByRole('complementary');
const button = (name: string) => page.getByRole('button', { name, exact: true });
const question = () => page.getByRole('group', { name: /\?$/ });
const said = () => panel().getByRole('status');

async function openAgent(user: string) {
  await page.locator(`a[data-user="${user}"]`).click();
  await panel().getByText(`User ${user}`).waitFor();
}

async function closeAgent() {
  await button('Close').click();
  await panel().waitFor({ state: 'detached' });
}

async function setPhone({ phone = DEMO_PHONE, server = FLOOR_SERVER }) {
  await page.getByRole('link', { name: 'Settings', exact: true }).click();
  await page.getByLabel('Phone login').fill(phone);
  await page.getByLabel('Server IP').fill(server);
  await page.getByRole('link', { name: 'Agents', exact: true }).click();
}

describe('listening in', () => {
  const orders = () => asked('blind_monitor');
  let before = 0;
  beforeEach(() => {
    before = orders().length;
    // Two of one kind in one second are a 500, and no person is as fast as these tests.
    workplace.engine.world.monitorings.length = 0;
  });

  /** The one order since the test began; more of them, or none, is wrong. */
  async function onlyOrder() {
    await vi.waitFor(() => expect(orders().length).toBeGreaterThan(before), 10_000);
    expect(orders()).toHaveLength(before + 1);
    return orders()[before];
  }

  test('begins with the phone, which is typed into the settings of the page', async () => {
    await openAgent(NOURA.user);
    await button('Listen only').click({ force: true });
    expect(await question().count()).toBe(0);
    await said().getByRole('link', { name: 'settings of this page' }).click();
    await page.getByLabel('Phone login').fill(DEMO_PHONE);
    await page.getByLabel('Server IP').fill('10.0.0');
    await page.getByText('An IP address has four numbers').waitFor();
    await page.getByLabel('Server IP').fill(FLOOR_SERVER);
    await page.getByRole('link', { name: 'Agents', exact: true }).click();
    await openAgent(NOURA.user);
    expect(await said().textContent()).toBe('');
  });

  const noura = `\u2068${NOURA.name}\u2069 (user ${NOURA.user})`;
  test.each([
    ['Listen only', 'MONITOR', 'LISTEN', 'Nobody hears you.'],
    ['Whisper', 'WHISPER', 'WHISPER', `Only ${noura} hears you.`],
    ['Barge into the call', 'BARGE', 'BARGE', `${noura} and the customer hear you.`],
  ])('%s asks first, and says who will be heard and by whom', async (name, stage, type, heardBy) => {
    await button(name).click();
    expect(await question().locator('p').textContent()).toBe(
      `You will hear ${noura} and their customer. ${heardBy} Your phone ${DEMO_PHONE} rings.`,
    );
    expect(orders()).toHaveLength(before);
    await button('Call my phone').click();
    await said().getByText('The dialer has launched the call to your phone').waitFor();
    const { world } = workplace.engine;
    const session = findLiveAgent(world, NOURA.user)?.confExten;
    expect(await onlyOrder()).toMatchObject({
      user: DEMO_REPORTS_USER,
      session_id: session,
      server_ip: FLOOR_SERVER,
      phone_login: DEMO_PHONE,
      stage,
    });
    expect(world.monitorings.at(-1)).toMatchObject({ type, sessionId: session, phoneLogin: DEMO_PHONE });
    expect(await question().count()).toBe(0);
  });

  test('says that there is no customer yet', async () => {
    await closeAgent();
    await openAgent(TARAS.user);
    await button('Barge into the call').click();
    const taras = `\u2068${TARAS.name}\u2069 (user ${TARAS.user})`;
    expect(await question().locator('p').textContent()).toBe(
      `You will hear ${taras}, and their next customer when a call comes. ${taras} hears you, and so will their next customer. Your phone ${DEMO_PHONE} rings.`,
    );
    await button('Cancel').click();
  });

  test('sends nothing on Cancel, on Escape and on an Enter that is held, and once on a double click', async () => {
    await button('Whisper').click();
    await button('Cancel').click();
    await button('Whisper').click();
    await page.keyboard.press('Escape');
    await question().waitFor({ state: 'detached' });
    await hold('Enter');
    await question().waitFor();
    await page.keyboard.press('Escape');
    await button('Listen only').click();
    await button('Call my phone').dblclick();
    await said().getByText('The dialer has launched the call to your phone').waitFor();
    expect(await onlyOrder()).toMatchObject({ stage: 'MONITOR' });
  });

  test('sends once for an Enter that is held on the answer, and does not ask again', async () => {
    await button('Whisper').click();
    await button('Call my phone').focus();
    await hold('Enter');
    await said().getByText('The dialer has launched the call to your phone').waitFor();
    expect(await question().count()).toBe(0);
    expect(await onlyOrder()).toMatchObject({ stage: 'WHISPER' });
  });

  /** As a keyboard does that repeats. */
  async function hold(key: string) {
    for (let times = 0; times < 5; times += 1) await page.keyboard.down(key);
    await page.keyboard.up(key);
  }

  test('says so where the dialer lets one listen only', async () => {
    workplace.engine.world.system.agentWhisperEnabled = false;
    await button('Whisper').click();
    await button('Call my phone').click();
    await said().getByText('to listen only').waitFor();
    expect(await said().textContent()).toContain('Whispering is switched off there.');
  });

  async function listen() {
    await button('Listen only').click();
    await button('Call my phone').click();
  }

  test.each([
    ['phone', { phone: '999x' }, 'Not done: the dialer knows no such phone'],
    [
      'server',
      { server: '10.9.9.9' },
      'Not done: that session is not theirs any more, or not on that server',
    ],
  ])('says what is wrong with the %s, and leads to where it is mended', async (_, phone, title) => {
    await setPhone(phone);
    await openAgent(TARAS.user);
    await listen();
    await said().getByText(title).waitFor();
    await said().getByRole('link', { name: 'Settings of this page' }).click();
    await page.getByLabel('Phone login').waitFor();
    await setPhone({});
    await openAgent(TARAS.user);
    // An answer to an earlier question is no news.
    expect(await said().textContent()).toBe('');
  });

  test.each([
    ['nothing', { kind: 'empty-500' }, 'Not clear: '],
    ['twice', { kind: 'two-answers' }, 'Not clear: '],
  ] as const)(
    'says that the phone may ring all the same when the dialer answers %s',
    async (_, fault, title) => {
      await atRest();
      await button('Listen only').click();
      workplace.engine.faults.set(fault satisfies Fault);
      await button('Call my phone').click();
      await said().getByText(title).waitFor();
      workplace.engine.faults.clear();
      expect(await said().textContent()).toContain('Your phone may ring all the same.');
      expect(await onlyOrder()).toMatchObject({ stage: 'MONITOR' });
    },
  );

  /** A list has just come: for some seconds nothing else is asked. */
  const atRest = () => page.getByText('updated 1 s ago').waitFor(nextList);

  test('says what right is missing, and asks again at once only when a person wants it', async () => {
    const reports = workplace.engine.world.users.find(({ user }) => user === DEMO_REPORTS_USER);
    if (reports === undefined) throw new Error('no reports user');
    reports.apiAllowedFunctions = ' logged_in_agents agent_status ';
    await listen();
    await said().getByText('add blind_monitor to API Allowed Functions').waitFor();
    reports.apiAllowedFunctions = 'ALL_FUNCTIONS';
    await listen();
    await said().getByText('add blind_monitor to API Allowed Functions').waitFor();
    expect(orders()).toHaveLength(before + 1);
    await button('Try again').click();
    await listen();
    await said().getByText('The dialer has launched the call to your phone').waitFor();
    expect(orders()).toHaveLength(before + 2);
  });

  test('takes the question back when the agent has gone, or has logged in anew', async () => {
    const { floor } = workplace.engine;
    const other = await workplace.extension.open(`team.html#agent=${SIOBHAN.user}`);
    await other.getByRole('button', { name: 'Barge into the call' }).click();
    await button('Listen only').click();
    floor.logOut(SIOBHAN.user);
    floor.logOut(TARAS.user);
    // Into another session, while the one before may be somebody else's.
    floor.logIn(TARAS.user);
    await said().getByText('Your phone was not called: they have logged in again').waitFor(nextList);
    await other.getByText('Your phone was not called: they have logged out.').waitFor(nextList);
    for (const [at, way] of [
      [page, 'Listen only'],
      [other, 'Barge into the call'],
    ] as const) {
      expect(await at.getByRole('group', { name: /\?$/ }).count()).toBe(0);
      expect(await at.locator(':focus').textContent()).toBe(way);
    }
    const isOff = other.getByRole('button', { name: 'Barge into the call', disabled: true });
    await isOff.waitFor();
    expect(orders()).toHaveLength(before);
    await other.close();
  });
});
