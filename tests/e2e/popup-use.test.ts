import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Screen } from '../simulator/dialer/screen.ts';
import { openScreen } from '../simulator/dialer/screen.ts';
import { findLiveAgent } from '../simulator/dialer/world.ts';
import { focusOn } from '../support/focus.ts';
import type { Keyboard } from '../support/keyboard.ts';
import { keyboardOn } from '../support/keyboard.ts';
import type { Popup } from '../support/popup-view.ts';
import { openPopup, wordsOf } from '../support/popup-view.ts';
import type { Workplace } from './workplace.ts';
import { AGENT, openWorkplace } from './workplace.ts';

const patience = { timeout: 10_000 };

let workplace: Workplace;
beforeAll(async () => {
  workplace = await openWorkplace();
  await workplace.setOptions({ pauseCodes: [{ code: 'BREAK', label: 'Break' }] });
});
afterAll(() => workplace?.close());

describe('by keyboard alone', () => {
  let popup: Popup;
  let keys: Keyboard;
  let screen: Screen;
  const agent = () => findLiveAgent(workplace.engine.world, AGENT);

  beforeEach(async () => {
    workplace.startShift();
    screen = openScreen(workplace.engine, AGENT, { everyMs: 200 });
    popup = await openPopup(workplace.extension);
    keys = await keyboardOn(popup.page);
    await popup.page.getByText('Live', { exact: true }).waitFor(patience);
    // What it shows first may be the lead of the test before.
    await popup.state.waitFor(patience);
  });
  afterEach(async () => {
    screen.close();
    await popup.page.close();
  });

  /** The agent's page takes an order to pause or resume for the one before when both are of one second. */
  const anotherSecond = () => popup.page.waitForTimeout(1_000);

  /** Where Tab leads from the start, until it comes round; each has to be seen. */
  async function stops() {
    const names: string[] = [];
    for (;;) {
      await keys.press('Tab');
      const seen = await focusOn(popup.page);
      if (seen === null || names.includes(seen.name)) return names;
      expect(seen).toEqual({ name: seen.name, hasRing: true, isInView: true });
      names.push(seen.name);
    }
  }

  test('everything is reached in reading order, and is seen to have the focus', async () => {
    workplace.engine.floor.newCall(AGENT, 101);
    await popup.lead.waitFor(patience);
    const values = ['phone', 'lead ID', 'source ID', 'vendor lead code', 'province', 'security phrase'];
    const copies = values.map((name) => `Copy ${name}`);
    expect(await stops()).toEqual([...copies, 'Number to call', 'Call', 'Hang up', 'Pause', 'Options']);
  });

  test('a number is typed and called', async () => {
    workplace.engine.floor.pause(AGENT);
    await keys.to('Number to call');
    await keys.press('Enter');
    expect(await keys.told('Number to call')).toEqual({ isWrong: true, words: 'Enter a number.' });
    await popup.page.waitForTimeout(500); // Faster than this is a double click.
    await keys.type('(312) 555-0188');
    await keys.press('Enter');
    const { dialed } = workplace.engine.world;
    await vi.waitFor(() => expect(dialed.map(({ number }) => number)).toContain('3125550188'), patience);
    await popup.lead.waitFor(patience);
    await vi.waitFor(
      async () => expect(await wordsOf(popup.foot)).toMatch(/^This seat today: \d+ leads?, 1 call dialed/),
      patience,
    );
    expect(await popup.page.getByLabel('Number to call').inputValue()).toBe('');
  });

  test('the agent is paused with a code; Escape closes what is open, and no more', async () => {
    await keys.to('Pause');
    await keys.press('Enter');
    await keys.isOn('Break');
    await keys.press('Escape');
    await keys.isOn('Pause');
    expect(popup.page.isClosed()).toBe(false);
    await keys.press('Space');
    await keys.isOn('Break');
    await keys.press('Enter');
    await vi.waitFor(() => expect(agent()).toMatchObject({ status: 'PAUSED', pauseCode: 'BREAK' }), patience);
    // One thing at a time: a second one would not be sent before the first is settled.
    await popup.page
      .getByText('Pause: sent to VICIdial; your agent screen takes about a second')
      .first()
      .waitFor(patience);
    await anotherSecond();
    await keys.to('Resume');
    await keys.press('Enter');
    await vi.waitFor(() => expect(agent()?.status).toBe('READY'), patience);
  });

  test('what is pressed as soon as it is there is done, although the background is not spoken to yet', async () => {
    workplace.engine.floor.pause(AGENT);
    await anotherSecond();
    await popup.page.close();
    popup = await openPopup(workplace.extension, () => {
      const watch = new MutationObserver(() => {
        const button = [...document.querySelectorAll('button')].find((one) => one.textContent === 'Resume');
        if (button === undefined || button.getAttribute('aria-disabled') === 'true') return;
        watch.disconnect();
        button.click();
      });
      watch.observe(document, { attributes: true, childList: true, subtree: true });
    });
    await vi.waitFor(() => expect(agent()?.status).toBe('READY'), patience);
  });

  test('a value is copied, and it is said', async () => {
    workplace.engine.floor.newCall(AGENT, 102);
    await popup.lead.waitFor(patience);
    await keys.to('Copy source ID');
    await keys.press('Enter');
    await popup.page.locator('[aria-live]').getByText('Copied', { exact: true }).waitFor(patience);
    await keys.isOn('Copy source ID');
    await keys.to('Number to call');
    await keys.press('Control+V');
    const sourceId = workplace.engine.world.leads.get(102)?.sourceId;
    expect(await popup.page.getByLabel('Number to call').inputValue()).toBe(sourceId);
  });

  test('a way out is taken, and the options are opened', async () => {
    await popup.state.waitFor(patience);
    workplace.engine.floor.logOut(AGENT);
    await popup.remedy.getByText('Not logged in to the dialer').waitFor(patience);
    // What was answered a moment ago is not asked again.
    await popup.page.getByText(/updated [3-9] s ago/).waitFor(patience);
    workplace.startShift();
    await keys.to('Try again');
    await keys.press('Enter');
    await popup.state.waitFor(patience);

    const opening = workplace.extension.context.waitForEvent('page');
    await keys.to('Options');
    // It closes behind itself, perhaps before the key is up again.
    await keys.press('Enter').catch(() => {});
    const options = await opening;
    expect(new URL(options.url()).pathname).toBe('/options.html');
    await vi.waitFor(() => expect(popup.page.isClosed()).toBe(true), patience);
    await options.close();
  });
});
