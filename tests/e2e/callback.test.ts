import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { zoneOffset } from '../../utils/call/wall-time.ts';
import type { Screen } from '../simulator/dialer/screen.ts';
import { openScreen } from '../simulator/dialer/screen.ts';
import { findLiveAgent } from '../simulator/dialer/world.ts';
import { demoWorld } from '../simulator/worlds/demo.ts';
import type { Panel } from '../support/panel.ts';
import type { Workplace } from './workplace.ts';
import { AGENT, openWorkplace } from './workplace.ts';

/* An agent in Manila, and a dialer in New York. */

let workplace: Workplace;
let page: Page;
let panel: Panel;
let screen: Screen | null = null;

beforeAll(async () => {
  const world = demoWorld();
  world.platform.timeZone = 'America/New_York';
  workplace = await openWorkplace({
    world,
    timeZone: 'Asia/Manila',
    options: {
      dialerTimeZone: 'America/New_York',
      controls: ['call', 'hang-up', 'pause', 'outcome'],
      outcomes: [{ code: 'CALLBK', label: 'Call back', callback: true }],
    },
  });
  ({ page, panel } = await workplace.openCrm('/contacts/101'));
});
afterAll(() => workplace?.close());

beforeEach(async () => {
  screen?.close();
  screen = null;
  await workplace.nextShift();
  await page.bringToFront();
  await panel.waitFor((view) => !view.present);
});

const versions = () => workplace.engine.requests.filter((request) => request.function === 'version').length;

async function openForm() {
  screen = openScreen(workplace.engine, AGENT, { everyMs: 200 });
  workplace.engine.floor.newCall(AGENT, 101);
  await panel.waitForLead('101');
  await page.waitForTimeout(600);
  await panel.press('Hang up');
  await expect
    .poll(() => findLiveAgent(workplace.engine.world, AGENT)?.status, { timeout: 4_000 })
    .toBe('PAUSED');
  await panel.press('Disposition…');
  await panel.press('Call back…');
  await panel.waitFor(({ buttons }) => buttons.includes('In 1 hour'));
}

async function setOutcome(): Promise<string> {
  const before = workplace.engine.world.callbacks.length;
  await panel.press('Set disposition');
  await expect.poll(() => workplace.engine.world.callbacks.length, { timeout: 6_000 }).toBe(before + 1);
  return workplace.engine.world.callbacks.at(-1)?.callbackTime ?? '';
}

describe('a callback comes when the customer expects it', () => {
  test('Manila at 09:30 is the evening before in New York, and an hour more in summer', async () => {
    await openForm();
    await panel.fill('Date and time', '2030-12-24T09:30');
    await panel.waitFor(({ texts }) => texts.join(' ').includes('09:30 your time, Mon 20:30 on the dialer'));
    expect(await setOutcome()).toBe('2030-12-23 20:30:00');

    await workplace.nextShift();
    await openForm();
    await panel.fill('Date and time', '2030-07-24T09:30');
    expect(await setOutcome()).toBe('2030-07-23 21:30:00');
  });

  test('in 1 hour is in an hour of everybody’s', async () => {
    await openForm();
    await panel.press('In 1 hour');
    const at = Date.parse(`${(await setOutcome()).replace(' ', 'T')}Z`);
    const instant = at - zoneOffset('America/New_York')(Date.now());
    expect(instant - Date.now() - 3_600_000).toBeGreaterThan(-20_000);
    expect(instant - Date.now() - 3_600_000).toBeLessThan(60_000);
  });

  test('the dialer is asked for its clock once', () => {
    expect(versions()).toBe(1);
  });
});
