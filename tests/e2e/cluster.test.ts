import { afterAll, beforeAll, expect, test } from 'vitest';
import { systemClock } from '../../utils/clock.ts';
import type { Engine } from '../simulator/dialer/engine.ts';
import { createEngine } from '../simulator/dialer/engine.ts';
import type { ServedDialer } from '../simulator/dialer/server.ts';
import { serve } from '../simulator/dialer/server.ts';
import { DEMO_AGENT_ID, DEMO_API_PASSWORD, DEMO_API_USER, DEMO_TEAM_ID } from '../simulator/worlds/demo.ts';
import { shownLead } from '../support/panel-view.ts';
import { setUpSeat } from '../support/seat.ts';
import type { CrmTab, Workplace } from './workplace.ts';
import { AGENT, openWorkplace } from './workplace.ts';

/* A dialer with two web servers on one database. */

let workplace: Workplace;
let served: ServedDialer;
let tab: CrmTab;
/** The server that this seat is with at first, and the other. */
let home: Engine;
let other: Engine;

beforeAll(async () => {
  workplace = await openWorkplace({ setUp: 'none' });
  const second = createEngine({ world: workplace.engine.world, clock: systemClock });
  served = await serve(second);
  const options = await setUpSeat(workplace.extension, {
    dialerUrl: workplace.dialerUrl,
    otherDialers: [served.url],
    apiUser: DEMO_API_USER,
    apiPassword: DEMO_API_PASSWORD,
    agentId: DEMO_AGENT_ID,
    teamId: DEMO_TEAM_ID,
    sites: [workplace.crmUrl],
    cadence: { onLead: '1' },
  });
  await options.close();
  tab = await workplace.openCrm();
  workplace.engine.floor.newCall(AGENT, 101);
  await tab.panel.waitForLead('101');
  [home, other] = second.requests.length > 0 ? [second, workplace.engine] : [workplace.engine, second];
});
afterAll(async () => {
  await workplace?.close();
  await served?.close();
});

const asked = ({ requests }: Engine, name = 'st_get_agent_active_lead') =>
  requests.filter((request) => request.function === name).length;
const reaches = (engine: Engine, count: number) =>
  expect.poll(() => asked(engine), { timeout: 20_000 }).toBeGreaterThanOrEqual(count);

test('a seat keeps to one of the servers, also when its worker is a new one', async () => {
  await reaches(home, asked(home) + 2);
  await workplace.killWorker(tab.page);
  await tab.page.reload();
  await reaches(home, asked(home) + 2);
  expect(asked(other)).toBe(0);
});

test('moves on when its server fails, and the lead stays on screen', async () => {
  const { page, panel } = tab;
  home.faults.set({ kind: 'outage' });
  while (asked(other) === 0) {
    expect(shownLead(await panel.read()).leadId).toBe('101');
    await page.waitForTimeout(100);
  }
  await panel.waitFor(({ texts }) => texts.includes('On a lead'));
  expect(shownLead(await panel.read()).leadId).toBe('101');
});

test('stays with the next one for what comes, orders included', async () => {
  const { panel } = tab;
  const atHome = home.requests.length;
  await panel.press('Hang up');
  await expect.poll(() => asked(other, 'external_hangup')).toBe(1);
  workplace.startShift();
  await panel.waitFor(({ present }) => !present);
  workplace.engine.floor.newCall(AGENT, 102);
  await panel.waitForLead('102');
  await reaches(other, asked(other) + 1);
  expect(home.requests).toHaveLength(atHome);
});

test('a refused login is an answer: no other server is tried with it', async () => {
  const user = workplace.engine.world.users.find(({ user: name }) => name === DEMO_API_USER);
  if (user === undefined) throw new Error('The dialer has no API user.');
  home.faults.clear();
  user.pass = 'Changed-At-The-Dialer';
  await tab.panel.waitFor(({ texts, buttons }) =>
    /refused the login/i.test([...texts, ...buttons].join(' ')),
  );
  const all = home.requests.length + other.requests.length;
  await tab.page.waitForTimeout(3_000);
  expect(home.requests.length + other.requests.length).toBe(all);
  expect(user.failedLoginCount).toBe(1);
});
