import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Screen } from '../simulator/dialer/screen.ts';
import { openScreen } from '../simulator/dialer/screen.ts';
import { findCampaign, findLiveAgent } from '../simulator/dialer/world.ts';
import type { Panel } from '../support/panel.ts';
import type { Workplace } from './workplace.ts';
import { AGENT, openWorkplace } from './workplace.ts';

/** How long an order may be open before it is unknown. */
const UNKNOWN_AFTER_MS = 8_000;
const CALL = 'Call 7275551212';

let workplace: Workplace;
let page: Page;
let panel: Panel;
let screen: Screen | null = null;

beforeAll(async () => {
  workplace = await openWorkplace();
  await workplace.setOptions({
    controls: ['call', 'hang-up', 'pause', 'outcome', 'transfer', 'park', 'keypad', 'recording'],
    outcomes: [
      { code: 'SALE', label: 'Sale', callback: false },
      { code: 'CALLBK', label: 'Call back', callback: true },
    ],
    pauseCodes: [{ code: 'BREAK', label: 'Break' }],
    transfers: [{ label: 'Support', way: 'in-group', target: 'SUPPORT' }],
    inGroups: [],
  });
  ({ page, panel } = await workplace.openCrm('/contacts/101'));
});
afterAll(() => workplace?.close());

const agent = () => {
  const row = findLiveAgent(workplace.engine.world, AGENT);
  if (row === undefined) throw new Error('the agent is logged out');
  return row;
};
const requests = (name: string) => workplace.engine.requests.filter((request) => request.function === name);
const said = (words: RegExp, timeoutMs = 12_000) =>
  panel.waitFor(({ texts, buttons }) => words.test([...texts, ...buttons].join(' | ')), timeoutMs);

/** The campaign takes orders from agents in a call and puts them into a queue, or only from paused ones. */
function takeOrders(apiManualDial: 'QUEUE' | 'STANDARD') {
  const campaign = findCampaign(workplace.engine.world, agent().campaignId);
  if (campaign !== undefined) campaign.apiManualDial = apiManualDial;
}

/** A new lead on the panel, long enough there to be clicked in earnest, and past the limit of orders. */
async function onLead() {
  workplace.engine.floor.newCall(AGENT, 101);
  await panel.waitForLead('101');
  await page.waitForTimeout(600);
}

/** What came of the test before is read, and out of the way. */
async function readMessages() {
  const { attempt } = await workplace.kept();
  if (attempt === null) return;
  const ways = ['Dismiss', 'Close message'];
  const view = await panel.waitFor(
    ({ present, buttons }) => !present || ways.some((way) => buttons.includes(way)),
  );
  const way = ways.find((one) => view.buttons.includes(one));
  if (way !== undefined) await panel.press(way);
}

beforeEach(async () => {
  screen?.close();
  screen = null;
  workplace.engine.requests.length = 0;
  workplace.engine.world.manualDialQueue.length = 0;
  await workplace.nextShift();
  await page.bringToFront();
  await readMessages();
  await panel.waitFor((view) => !view.present);
  // One order in three seconds is all a hand can mean.
  await page.waitForTimeout(3_100);
});

describe('one click is one order', () => {
  beforeEach(async () => {
    takeOrders('QUEUE');
    await onLead();
  });
  const queued = () =>
    workplace.engine.world.manualDialQueue.map(({ phoneNumber, externalDial }) => [
      phoneNumber,
      externalDial.split('!')[1],
    ]);

  test('for the lead, with its own number and code', async () => {
    await panel.press(CALL);
    await said(/Sent to VICIdial: your agent screen dials/);
    expect(queued()).toEqual([['7275551212', '1']]);
    expect(requests('external_dial')).toHaveLength(1);
    expect(requests('external_dial')[0]?.parameters).toMatchObject({
      agent_user: AGENT,
      lead_id: '101',
      alt_dial: 'MAIN',
      search: 'YES',
      preview: 'NO',
      focus: 'NO',
    });
  });

  test('for a customer in London, who is rung there and stays the lead they are', async () => {
    const { leads } = workplace.engine.world;
    const lead = leads.get(101);
    if (lead === undefined) throw new Error('no lead');
    const { phoneCode, phoneNumber } = lead;
    Object.assign(lead, { phoneCode: '44', phoneNumber: '2071234567' });
    const london = 'Call 2071234567';
    const known = leads.size;
    await panel.waitFor(({ buttons }) => buttons.includes(london));
    await page.waitForTimeout(600);
    await panel.press(london);
    await said(/Sent to VICIdial: your agent screen dials/);
    expect(queued()).toEqual([['2071234567', '44']]);
    expect(requests('external_dial')[0]?.parameters).toMatchObject({ lead_id: '101' });
    expect(leads.size).toBe(known);
    Object.assign(lead, { phoneCode, phoneNumber });
  });

  test('clicked twice in a row', async () => {
    await Promise.all([panel.press(CALL), panel.press(CALL)]);
    await said(/Sent to VICIdial: your agent screen dials/);
    await page.waitForTimeout(1_000);
    expect(requests('external_dial')).toHaveLength(1);
  });

  test('with Enter held down', async () => {
    await panel.focus(CALL);
    for (let repeat = 0; repeat < 20; repeat += 1) await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    await said(/Sent to VICIdial: your agent screen dials/);
    await page.waitForTimeout(1_000);
    expect(requests('external_dial')).toHaveLength(1);
  });

  test('clicked in two tabs', async () => {
    const other = await workplace.openCrm('/contacts/102');
    await other.panel.waitForLead('101');
    await other.page.waitForTimeout(600);
    await Promise.all([other.panel.press(CALL), panel.press(CALL)]);
    await page.waitForTimeout(2_000);
    expect(requests('external_dial')).toHaveLength(1);
    await other.page.close();
  });

  test('over a connection that is cut before the answer, and then it says that it is not sure', async () => {
    workplace.engine.faults.set({ kind: 'outage' });
    await panel.press(CALL);
    await expect.poll(() => requests('external_dial').length).toBe(1);
    await said(/Not sure/, UNKNOWN_AFTER_MS + 4_000);
    expect(requests('external_dial')).toHaveLength(1);
    workplace.engine.faults.clear();
  });

  test('with the worker killed between sending and answer, and then it says that it is not sure', async () => {
    const before = workplace.polls();
    await expect.poll(() => workplace.polls(), { timeout: 5_000 }).toBeGreaterThan(before);
    workplace.engine.faults.next({ kind: 'stall' });
    await panel.press(CALL);
    await expect.poll(() => requests('external_dial').length).toBe(1);
    await workplace.killWorker(page);
    await said(/Not sure/, UNKNOWN_AFTER_MS + 4_000);
    await page.waitForTimeout(2_000);
    expect(requests('external_dial')).toHaveLength(1);
    expect(queued()).toHaveLength(1);
  });
});

describe('an agent who is not paused', () => {
  beforeEach(() => takeOrders('STANDARD'));

  /** Who logs in anew may be in another campaign: what the dialer refused is forgotten. */
  afterEach(async () => {
    workplace.startShift();
    workplace.engine.floor.logOut(AGENT);
    const popup = await workplace.extension.open('popup.html');
    await popup
      .getByText(/not logged in/i)
      .first()
      .waitFor();
    await popup.close();
  });

  /** The lead on screen ends as the agent ends it; paused or ready after it, as they were. */
  function finish() {
    workplace.engine.floor.hangUp(AGENT);
    workplace.engine.floor.disposition(AGENT, 'NI');
  }
  const calls = () => {
    const { dialed } = workplace.engine.world;
    return dialed.map(({ number, phoneCode, leadId }) => `+${phoneCode} ${number} ${leadId}`);
  };
  const WHEN_DONE = `${CALL} after this lead`;

  test('in a call hears why the lead is not dialed, and has it called once when that is done', async () => {
    await onLead();
    await panel.press(CALL);
    await said(/Not dialed: a lead is on your screen/);
    expect(agent().mailbox.external_dial).toBe('');
    await panel.waitFor(({ buttons }) => buttons.includes(WHEN_DONE));
    expect((await panel.read()).buttons).not.toContain('Pause, then call');
    await page.waitForTimeout(600);
    await panel.press(WHEN_DONE);
    await said(/A call is waiting/);
    await panel.press('Pause for it');
    const before = calls().length;
    const asked = requests('external_dial').length;
    screen = openScreen(workplace.engine, AGENT, { everyMs: 200 });
    await page.waitForTimeout(2_000);
    expect(requests('external_dial')).toHaveLength(asked);
    finish();
    await expect.poll(() => calls().slice(before), { timeout: 15_000 }).toEqual(['+1 7275551212 101']);
    await said(/Dialing/);
    const orders = requests('external_dial').length;
    await page.waitForTimeout(3_000);
    expect(requests('external_dial')).toHaveLength(orders);
    expect(calls()).toHaveLength(before + 1);
    expect(requests('external_pause').map(({ parameters }) => parameters['value'])).toEqual(['PAUSE']);
  });

  test('has no call once the one that waits was cancelled, and finds it in the popup until then', async () => {
    await onLead();
    await panel.press(CALL);
    await panel.waitFor(({ buttons }) => buttons.includes(WHEN_DONE));
    await page.waitForTimeout(600);
    await panel.press(WHEN_DONE);
    await said(/A call is waiting/);
    await workplace.killWorker(page);
    const popup = await workplace.extension.open('popup.html');
    await popup.getByText('A call is waiting').first().waitFor();
    await popup.getByRole('button', { name: 'Cancel' }).click();
    await popup.getByText('A call is waiting').first().waitFor({ state: 'detached' });
    await popup.close();
    const asked = requests('external_dial').length;
    workplace.engine.floor.pause(AGENT);
    finish();
    await panel.waitFor((view) => !view.present);
    await page.waitForTimeout(3_000);
    expect(requests('external_dial')).toHaveLength(asked);
  });

  test('calls a typed number from the popup once paused; what is no number stays typed', async () => {
    workplace.engine.floor.pause(AGENT);
    screen = openScreen(workplace.engine, AGENT, { everyMs: 200 });
    const popup = await workplace.extension.open('popup.html');
    const field = popup.getByLabel('Number to call');
    await field.fill('12');
    await popup.getByRole('button', { name: 'Call', exact: true }).click();
    await popup
      .getByText(/too short/i)
      .first()
      .waitFor();
    expect(await field.inputValue()).toBe('12');
    // Faster than this is a double click.
    await popup.waitForTimeout(500);
    await field.fill('(312) 555-0188');
    await field.press('Enter');
    await expect
      .poll(() => workplace.engine.world.dialed.map(({ number, phoneCode }) => [number, phoneCode]), {
        timeout: 5_000,
      })
      .toContainEqual(['3125550188', '1']);
    await popup
      .getByText(/Dialing/)
      .first()
      .waitFor();
    expect(requests('external_dial')).toHaveLength(1);
    await popup.close();
  });
});

describe('call control', () => {
  beforeEach(async () => {
    takeOrders('STANDARD');
    screen = openScreen(workplace.engine, AGENT, { everyMs: 200 });
    await onLead();
  });

  test('hang up, then an outcome with a callback', async () => {
    await panel.press('Hang up');
    await expect.poll(() => agent().status, { timeout: 4_000 }).toBe('PAUSED');
    await panel.press('Disposition…');
    await panel.press('Call back…');
    await page.keyboard.press('Tab');
    await panel.fill('Date and time', '2030-12-24T10:30');
    await panel.fill('Comment', 'ask for Ann');
    await panel.press('Set disposition');
    await expect.poll(() => agent().leadId, { timeout: 6_000 }).toBe(0);
    expect(workplace.engine.world.callbacks.at(-1)).toMatchObject({ leadId: 101, comments: 'ask for Ann' });
    await panel.waitFor((view) => !view.present);
  });

  test('pause with a code, after the call', async () => {
    await panel.press('Pause');
    await panel.press('Break');
    workplace.engine.floor.hangUp(AGENT);
    workplace.engine.floor.disposition(AGENT, 'NI');
    await expect.poll(() => agent().pauseCode, { timeout: 6_000 }).toBe('BREAK');
    expect(agent().status).toBe('PAUSED');
  });

  test('park and grab, tones, recording', async () => {
    await panel.press('More…');
    await panel.press('Hold (park)');
    await panel.press('Hold (park) customer');
    await expect.poll(() => agent().customerParked, { timeout: 4_000 }).toBe('hold');
    await panel.press('More…');
    await panel.press('Hold (park)');
    await panel.press('Take customer off hold');
    await expect.poll(() => agent().customerParked, { timeout: 4_000 }).toBeNull();
    await panel.press('More…');
    await panel.press('Keypad');
    for (const key of ['1', 'Star', 'Hash']) await panel.press(key);
    await panel.press('Send DTMF');
    await expect.poll(() => workplace.engine.world.tones.at(-1)?.tones, { timeout: 4_000 }).toBe('1*#');
    if ((await panel.read()).buttons.includes('Send DTMF')) await panel.press('Back');
    else await panel.press('More…');
    await panel.press('Start recording');
    await expect.poll(() => workplace.engine.world.recordings.length, { timeout: 4_000 }).toBeGreaterThan(0);
  });

  test('transfer to an in-group ends the call for the agent', async () => {
    await panel.press('More…');
    await panel.press('Transfer');
    await panel.press('Support');
    await expect.poll(() => agent().status, { timeout: 4_000 }).toBe('PAUSED');
    expect(requests('transfer_conference')[0]?.parameters).toMatchObject({
      value: 'LOCAL_CLOSER',
      ingroup_choices: 'SUPPORT',
    });
  });
});

describe('a click that is nobody’s, or not surely meant', () => {
  beforeEach(async () => {
    takeOrders('QUEUE');
    await onLead();
  });
  const noLeadCommands = async () => {
    await page.waitForTimeout(1_500);
    expect(requests('external_dial')).toHaveLength(0);
  };

  /** The popup asks whether the click was meant, and takes no for an answer. */
  async function asksInPopup() {
    await said(/please confirm/);
    const popup = await workplace.extension.open('popup.html');
    await popup.getByRole('region', { name: 'Question' }).waitFor({ timeout: 5_000 });
    await popup.getByRole('button', { name: 'Cancel' }).click();
    await popup.close();
    expect(requests('external_dial')).toHaveLength(0);
  }

  test('a click of the page’s own dials nothing', async () => {
    await page.evaluate(() => {
      const host = document.querySelector('screen-pop-panel');
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
        host?.dispatchEvent(
          new MouseEvent(type, { bubbles: true, composed: true, clientX: 1100, clientY: 700 }),
        );
      }
      if (host instanceof HTMLElement) host.click();
    });
    await noLeadCommands();
  });

  test('a click through something that lies over the panel dials nothing; the popup asks', async () => {
    await page.evaluate(() => {
      // The panel hears nothing of it, and so does not come to the front again.
      addEventListener('toggle', (event) => event.stopImmediatePropagation(), true);
      const cover = document.createElement('div');
      cover.id = 'cover';
      cover.popover = 'manual';
      cover.style.cssText =
        'position:fixed;inset:0;width:auto;height:auto;border:0;margin:0;background:#fff;pointer-events:none;';
      document.body.append(cover);
      cover.showPopover();
    });
    await page.waitForTimeout(800);
    await panel.press(CALL);
    await noLeadCommands();
    await asksInPopup();
    await page.reload();
    await page.reload();
  });

  test('a transparent panel dials nothing; the popup asks', async () => {
    await panel.style('opacity', '0.05');
    await page.waitForTimeout(800);
    await panel.press(CALL);
    await noLeadCommands();
    await asksInPopup();
    await panel.style('opacity', '');
  });

  test('nothing the page does makes the panel transparent', async () => {
    const clip = await panel.box();
    await page.evaluate(() => {
      const host = document.querySelector('screen-pop-panel');
      if (!(host instanceof HTMLElement)) throw new Error('no panel');
      for (const element of [host, document.documentElement]) {
        element.style.setProperty('opacity', '0', 'important');
        element.style.setProperty('filter', 'opacity(0)', 'important');
        element.style.setProperty('visibility', 'hidden', 'important');
      }
      host.animate([{ opacity: 0 }, { opacity: 0 }], { duration: 100_000, fill: 'both' });
    });
    await page.waitForTimeout(300);
    const { width, height, x, y } = clip;
    const shot = await page.screenshot({ clip: { x, y, width, height } });
    // A blank picture of this size packs to a few hundred bytes.
    expect(shot.byteLength).toBeGreaterThan(4_000);
    await page.reload();
  });

  test('a lead that comes under the pointer in the moment of the click is not called; the popup asks', async () => {
    const { x, y, width, height } = await panel.box(CALL);
    workplace.engine.floor.hangUp(AGENT);
    workplace.engine.floor.disposition(AGENT, 'NI');
    workplace.engine.floor.newCall(AGENT, 102);
    await panel.waitForLead('102');
    await page.mouse.click(x + width / 2, y + height / 2);
    await noLeadCommands();
    await asksInPopup();
  });
});
