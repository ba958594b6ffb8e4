import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { allowHost, revokeHost } from '../support/permissions.ts';
import { axeViolationsOn } from '../support/axe-violations.ts';
import type { Popup } from '../support/popup-view.ts';
import { openPopup, wordsOf } from '../support/popup-view.ts';
import { setUpSeat, showAllSettings } from '../support/seat.ts';
import { DEMO_AGENT_ID, DEMO_API_PASSWORD, DEMO_API_USER, DEMO_TEAM_ID } from '../simulator/worlds/demo.ts';
import type { Workplace } from './workplace.ts';
import { AGENT, CRM_NAME, openWorkplace } from './workplace.ts';

/* The popup of a seat without a reports user, in each of its states: what is read there, and that it keeps nobody out. */

/** In these words, with a number of its own. */
const LIVE = /^Live · updated \d+ s ago$/;
const LAST_HEARD = /^Last update \d+ s ago$/;
/** More than the longest wait between two questions to a dialer in trouble. */
const patience = { timeout: 20_000 };

let workplace: Workplace;
let popup: Popup;
/** The CRM has a name of its own: a permission for 127.0.0.1 would be one for the dialer too. */
beforeAll(async () => {
  workplace = await openWorkplace({ permissions: 'on-request', setUp: 'none', crmHosts: [CRM_NAME] });
});
afterAll(() => workplace?.close());

const words = () => wordsOf(popup.page.locator('main'));
const apiUser = () => {
  const user = workplace.engine.world.users.find((one) => one.user === DEMO_API_USER);
  if (user === undefined) throw new Error('There is no API user.');
  return user;
};
const buttons = () => popup.page.getByRole('button').allInnerTexts();
const isOff = (name: string) => popup.button(name).getAttribute('aria-disabled');

/** Presses until it is as wanted: what was answered a moment ago is not asked again, whoever wants it. */
async function askAgainUntil(wanted: Locator) {
  const button = popup.button('Try again');
  await vi.waitFor(
    async () => {
      if (await button.isVisible()) await button.click();
      await wanted.waitFor({ timeout: 1_000 });
    },
    { ...patience, interval: 200 },
  );
}

/** Who may set the options may have a refused login tried. */
async function testConnection() {
  const options = await workplace.extension.open('options.html');
  await showAllSettings(options);
  // A refusal of a moment ago is taken for the answer.
  await options.waitForTimeout(5_000);
  await options.getByRole('button', { name: 'Test connection' }).click();
  await options.getByText('Login accepted').waitFor();
  await options.close();
}

/** Who opens the popup is answered at once. */
async function reopen() {
  await popup.page.close();
  popup = await openPopup(workplace.extension);
}

async function keepsNobodyOut() {
  expect(await axeViolationsOn(popup.page)).toEqual([]);
}

test('not set up', async () => {
  popup = await openPopup(workplace.extension);
  await popup.remedy.getByText('Not set up yet').waitFor();
  expect(await popup.link()).toBe('No update yet');
  expect(await wordsOf(popup.remedy)).toContain('Dialer and AgentID are missing.');
  expect(await popup.foot.innerText()).toBe('Options');
  await keepsNobodyOut();

  const opened = workplace.extension.context.waitForEvent('page');
  const closed = popup.page.waitForEvent('close');
  await popup.button('Set it up').click();
  expect(new URL((await opened).url()).pathname).toBe('/options.html');
  await closed;
  await (await opened).close();
});

describe('set up', () => {
  beforeAll(async () => {
    const options = await setUpSeat(workplace.extension, {
      dialerUrl: workplace.dialerUrl,
      apiUser: DEMO_API_USER,
      apiPassword: DEMO_API_PASSWORD,
      agentId: DEMO_AGENT_ID,
      teamId: DEMO_TEAM_ID,
      sites: [workplace.crmUrl],
    });
    await options.close();
    popup = await openPopup(workplace.extension);
  });
  beforeEach(() => workplace.startShift());

  test('no lead', async () => {
    await popup.state.getByText('No lead', { exact: true }).waitFor(patience);
    expect(await popup.link()).toMatch(LIVE);
    expect(await wordsOf(popup.state)).toBe('No lead You are logged in; no lead is on your screen.');
    expect(await popup.page.getByLabel('Number to call').isEditable()).toBe(true);
    expect(await buttons()).toEqual(['Call', 'Pause', 'Resume', 'Options']);
    const seat = `AgentID ${DEMO_AGENT_ID} · user ${AGENT}`;
    expect(await wordsOf(popup.foot)).toBe(
      `This seat today: 0 leads, 0 calls dialed ${seat} ${new URL(workplace.dialerUrl).host} Options`,
    );
    await keepsNobodyOut();
  });

  test('on a lead: what the dialer has of it, the time on it, and what can be done now', async () => {
    workplace.engine.floor.newCall(AGENT, 101);
    await popup.lead.waitFor(patience);
    expect(await popup.link()).toMatch(LIVE);
    expect(await popup.terms(popup.lead)).toEqual({
      Phone: '7275551212',
      'Lead ID': '101',
      'Source ID': 'JUH764AJJJ9',
      'Vendor lead code': '9987-1234765',
      Province: 'SK',
      'Security phrase': 'WILLIAMS',
    });
    await popup.lead.getByText(/^0:0[2-9]$/).waitFor();
    const can = (await buttons()).filter((name) => name !== '');
    expect(can).toEqual(['Call', 'Hang up', 'Pause', 'Options']);
    expect(await wordsOf(popup.foot)).toContain('This seat today: 1 lead, 0 calls dialed');
    await keepsNobodyOut();
  });

  test('a lead that is not heard of any more: how old it is, that it may have ended, and nothing to send', async () => {
    workplace.engine.floor.newCall(AGENT, 101);
    await popup.lead.waitFor(patience);
    workplace.engine.faults.set({ kind: 'outage' });
    await popup.remedy.waitFor(patience);
    expect(await popup.link()).toMatch(LAST_HEARD);
    expect(await wordsOf(popup.lead)).toMatch(/^On a lead at the last update \d:\d\d Phone 7275551212/);
    expect(await wordsOf(popup.remedy)).toMatch(/^The dialer is not answering This lead may have ended\./);
    expect([await isOff('Call'), await isOff('Hang up'), await isOff('Pause')]).toEqual([
      'true',
      'true',
      'true',
    ]);
    await keepsNobodyOut();
    workplace.engine.faults.clear();
    await askAgainUntil(popup.page.getByText('Live', { exact: true }));
    expect(await popup.terms(popup.lead)).toMatchObject({ 'Lead ID': '101' });
  });

  test('not logged in', async () => {
    await popup.state.waitFor(patience);
    workplace.engine.floor.logOut(AGENT);
    await popup.remedy.waitFor(patience);
    expect(await popup.link()).toMatch(LIVE);
    expect(await wordsOf(popup.remedy)).toMatch(
      /^Not logged in to the dialer .*Log in to VICIdial's agent screen/,
    );
    expect(await buttons()).toEqual(['Try again', 'Options']);
    await keepsNobodyOut();
    workplace.startShift();
    await reopen();
    await popup.state.waitFor(patience);
  });

  test('offline', async () => {
    await popup.state.waitFor(patience);
    workplace.engine.faults.set({ kind: 'outage' });
    await popup.remedy.waitFor(patience);
    expect(await popup.link()).toMatch(LAST_HEARD);
    expect(await wordsOf(popup.remedy)).toMatch(
      /^The dialer is not answering .*Check the network and the VPN; .* says more\. Trying again (?:now|in \d+ s)\. Try again$/,
    );
    expect(await isOff('Call')).toBe('true');
    await keepsNobodyOut();
  });

  test('no permission', async () => {
    await reopen();
    await popup.page.getByText('Live', { exact: true }).waitFor(patience);
    await revokeHost(workplace.extension, workplace.dialerUrl);
    await popup.remedy.getByText('The browser blocks the dialer').waitFor(patience);
    expect(await wordsOf(popup.remedy)).toMatch(/Allow it in the options\. Allow it in the options$/);
    await keepsNobodyOut();
    // As after any answer of a moment ago; this one came a little later than the last that was heard.
    await popup.page.getByText(/updated? (?:[4-9]|\d\d) s ago/i).waitFor(patience);
    await allowHost(workplace.extension, workplace.dialerUrl);
    await popup.state.waitFor(patience);
    expect(await popup.link()).toMatch(LIVE);
  });

  test('the login is refused: one question, until somebody has the options page ask', async () => {
    await popup.state.waitFor(patience);
    apiUser().pass = 'changed';
    await popup.remedy.getByText('The dialer refused the login').waitFor(patience);
    const polls = workplace.polls();
    expect(await popup.link()).toMatch(LAST_HEARD);
    expect(await wordsOf(popup.remedy)).toMatch(/No password is sent until it is changed/);
    expect(await popup.remedy.getByRole('button').allInnerTexts()).toEqual(['Open the options']);
    await keepsNobodyOut();
    // Longer than the usual wait between two questions.
    await popup.page.waitForTimeout(2_500);
    expect(workplace.polls()).toBe(polls);
    apiUser().pass = DEMO_API_PASSWORD;
    await testConnection();
    await popup.state.waitFor(patience);
    expect(workplace.polls()).toBeGreaterThan(polls);
  });

  test('the login is locked: until when', async () => {
    await popup.state.waitFor(patience);
    Object.assign(apiUser(), { failedLoginCount: 10, lastLoginDate: Date.now() });
    await popup.remedy.getByText('The dialer has locked the login').waitFor(patience);
    expect(await wordsOf(popup.remedy)).toMatch(
      /Locked until \d?\d:\d\d(?: [AP]M)? at the latest, 1[4-6] min from now\./,
    );
    await keepsNobodyOut();
    Object.assign(apiUser(), { failedLoginCount: 0 });
    await testConnection();
    await popup.state.waitFor(patience);
    expect(await popup.link()).toMatch(LIVE);
  });

  test('without a reports user there is no report, no way to the team page, and nothing is asked for one', async () => {
    await popup.state.waitFor(patience);
    expect(await words()).not.toMatch(/report|team/i);
    const asked = new Set(workplace.engine.requests.map((request) => request.function));
    // The version is the connection test's.
    expect([...asked].toSorted()).toEqual(['st_get_agent_active_lead', 'version']);
  });
});
