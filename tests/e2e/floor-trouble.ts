import { expect } from 'vitest';
import { campaignOf } from '../simulator/worlds/floor.ts';
import { emptyFloor } from '../simulator/worlds/shift.ts';
import type { ShownFloor } from '../support/floor-view.ts';
import { readFloor } from '../support/floor-view.ts';
import type { TeamDesk } from './floor-desk.ts';
import { silence } from './floor-desk.ts';
import { hear, nextAnswer, shows } from './floor-hearing.ts';

const SECOND = 1_000;
/** After a back-off. */
export const LIVE_AGAIN = { timeout: 30 * SECOND };
/** All there are at a desk of 3. */
export const AGENTS = ['1234', '2001', '2002'];
const O_BRIEN = '1234';

export async function everybodyLogsIn({ workplace: { engine } }: TeamDesk) {
  for (const user of AGENTS) engine.floor.logIn(user, campaignOf(user));
}

/** Nothing that separates columns shifts one; with O'Brien on the floor the answer is an HTTP 500. */
export async function oddNames({ truth, page, told, user }: TeamDesk) {
  user('2001').fullName = 'Nowak, Marek | "Ltd"\tAGENTS\t1';
  await hear(truth, page);
  expect(told().status).toBe(500);
  expect((await readFloor(page)).notes).toEqual([]);
}

/** Her row is marked wherever it could be another's, and nobody is made up. */
export async function nameLikeARow({ truth, page, told, user, workplace: { engine } }: TeamDesk) {
  user('2001').fullName = 'Eve\n2009\tSPRING\t8600060\tREADY\t0\t\t3\tMallory';
  engine.floor.logOut(O_BRIEN);
  await nextAnswer(truth);
  await page.getByText('could not be read').waitFor();
  expect(told().status).toBe(200);
  const { agents, notes } = await readFloor(page);
  expect(agents.map((agent) => agent.user).toSorted()).toEqual(['2001', '2002']);
  expect(agents.find((agent) => agent.user === '2001')).toMatchObject({
    name: '2001',
    besideName: 'name not clear',
    cells: { State: 'not clear', Campaign: 'SPRING', Group: 'not clear', Calls: '0' },
  });
  expect(notes.join(' ')).toContain('1 agent with something that cannot be told');
  user('2001').fullName = 'Marek Nowak';
}

export async function emptiesAndFills(desk: TeamDesk) {
  const { truth, page, workplace } = desk;
  emptyFloor(workplace.engine);
  await hear(truth, page);
  const { link, notes, counts } = await readFloor(page);
  expect(link).toMatch(/^Live · updated \d s ago$/);
  expect(notes).toHaveLength(1);
  expect(notes[0]).toMatch(/^Nobody is logged in The dialer answers/);
  expect(counts).toMatchObject({ 'Logged in': 0, Alerts: 0 });
  await everybodyLogsIn(desk);
  await hear(truth, page);
}

/** The last floor stays, with its age; of the seconds since nothing is known, so no clock of a state runs on. */
export async function outage({ truth, page, workplace: { engine } }: TeamDesk) {
  const before = await readFloor(page);
  engine.faults.set({ kind: 'outage' });
  await page.getByText('The dialer is not answering', { exact: true }).waitFor(LIVE_AGAIN);
  const during = await readFloor(page);
  expect(during.link).toMatch(/^Last update \d+ s ago$/);
  expect(during.notes.join(' ')).toMatch(/The data below is from \d+ s ago\./);
  expect(statesIn(during)).toEqual(statesIn(before));
  await silence(2 * SECOND);
  expect(timesIn(await readFloor(page))).toEqual(timesIn(during));
  engine.faults.clear();
  await page.getByText('Live').waitFor(LIVE_AGAIN);
  await shows(page, truth);
}

const statesIn = ({ agents }: ShownFloor) => agents.map(({ user, cells }) => [user, cells['State']]);
const timesIn = ({ agents }: ShownFloor) => agents.map(({ cells }) => cells['Time']);
