import { expect } from 'vitest';
import type { ShownFloor } from '../support/floor-view.ts';
import { readFloor, readWholeFloor } from '../support/floor-view.ts';
import { choose, press, searchFor, sortBy } from '../support/floor-toolbar.ts';
import { exportTable } from './floor-csv.ts';
import type { TeamDesk } from './floor-desk.ts';
import { nextAnswer, shows } from './floor-hearing.ts';
import { byUser, countsOf, rowShown } from './floor-truth.ts';

const rowsIn = ({ agents }: ShownFloor) => byUser(agents.map(rowShown));
const usersIn = ({ agents }: ShownFloor) => agents.map(({ user }) => user);
const callsIn = ({ agents }: ShownFloor) => agents.map(({ cells }) => Number(cells['Calls']));
const columnsIn = ({ agents: [first] }: ShownFloor) => Object.keys(first?.cells ?? {});

/** Leaves SPRING and HELPDESK, by calls from few to many, without leads and pause codes. */
export async function isNarrowedDown({ page, told }: TeamDesk) {
  await choose(page, 'Campaigns', { SPRING: true, HELPDESK: true });
  const ofCampaigns = told().rows.filter(({ Campaign }) => Campaign !== 'WINBACK');
  expect(rowsIn(await readFloor(page))).toEqual(byUser(ofCampaigns));
  expect((await readFloor(page)).counts).toMatchObject(countsOf(ofCampaigns));

  await choose(page, 'User groups', { AGENTS: true });
  const ofGroup = ofCampaigns.filter((row) => row.Group === 'AGENTS');
  expect(ofGroup.length).toBeGreaterThan(5);
  expect(rowsIn(await readFloor(page))).toEqual(byUser(ofGroup));
  await choose(page, 'User groups', { AGENTS: false });

  await press(page, 'Paused');
  const paused = ofCampaigns.filter(({ State }) => State === 'Paused' || State === 'Preview');
  expect(rowsIn(await readFloor(page))).toEqual(byUser(paused));
  await press(page, 'Paused');
}

export async function isSearched({ page, told }: TeamDesk) {
  await searchFor(page, 'zoe');
  const { agents } = await readFloor(page);
  expect(new Set(agents.map(({ name }) => name.split(' ')[0]))).toEqual(new Set(['Zoë']));
  await searchFor(page, 'WRAP helpdesk');
  const wrapping = told().rows.filter(
    ({ State, Campaign }) => State === 'Wrap-up' && Campaign === 'HELPDESK',
  );
  expect(wrapping.length).toBeGreaterThan(0);
  expect(rowsIn(await readFloor(page))).toEqual(byUser(wrapping));
  await searchFor(page, 'nobody at all');
  expect((await readFloor(page)).notes.join(' ')).toContain('No agent matches');
  await searchFor(page, '');
}

export async function isArranged({ page }: TeamDesk) {
  await sortBy(page, 'Calls');
  const many = callsIn(await readFloor(page));
  expect(many).toEqual(many.toSorted((a, b) => b - a));
  await sortBy(page, 'Calls');
  expect(callsIn(await readFloor(page))).toEqual(many.toReversed());
  await choose(page, 'Columns', { Lead: false, 'Pause code': false });
  expect(columnsIn(await readFloor(page))).toEqual(['State', 'Time', 'Campaign', 'Group', 'Calls']);
}

/** A spreadsheet would run the first four; the others have all that separates cells. */
const NAMES = [
  '=HYPERLINK("http://x.example","Pay")',
  '+1-727',
  '-2+3',
  '@SUM(A1,A2)',
  'Doe, "Jo"\tthe 2nd',
  "O'Hara; Ann | B",
];

export async function isExported({ truth, page, told, user }: TeamDesk) {
  const renamed = told().rows.filter(({ Campaign }) => Campaign === 'HELPDESK');
  expect(renamed.length).toBeGreaterThan(NAMES.length);
  for (const [at, name] of NAMES.entries()) user(renamed[at]?.user ?? '').fullName = name;
  await nextAnswer(truth);
  await page.getByText('the 2nd').waitFor();

  const { name, head, rows } = await exportTable(page);
  const { agents } = await readFloor(page);
  expect(name).toMatch(/^team \d{4}-\d\d-\d\d \d{4}\.csv$/);
  const time = ['Time in state', 'Time is at least'];
  expect(head).toEqual(['User', 'Name', 'State', ...time, 'Campaign', 'User group', 'Calls today']);
  expect(rows).toHaveLength(agents.length);
  for (const [at, [login = '', fullName, state, lasts, atLeast, ...rest]] of rows.entries()) {
    const cells = agents[at]?.cells ?? {};
    const real = user(login).fullName;
    expect(login).toBe(agents[at]?.user);
    expect(fullName).toBe(NAMES.indexOf(real) in [0, 1, 2, 3] ? `'${real}` : real);
    expect(state).toBe(cells['State']?.replace(/ too long$/, ''));
    expect(lasts).toMatch(/^\d+:\d\d:\d\d$/);
    expect(atLeast).toBe(cells['Time']?.startsWith('at least') === true ? 'yes' : 'no');
    expect(rest).toEqual([cells['Campaign'], cells.Group, cells['Calls']]);
  }
  expect(rows.filter(([, cell]) => cell?.startsWith("'"))).toHaveLength(4);
}

/** Ends with everybody and all columns again. */
export async function isLeftAsItWas({ truth, page }: TeamDesk) {
  await searchFor(page, 'helpdesk');
  const before = await readFloor(page);
  await page.reload();
  await page.getByRole('table', { name: 'Agents' }).waitFor();
  const after = await readFloor(page);
  expect(usersIn(after)).toEqual(usersIn(before));
  expect(columnsIn(after)).toEqual(columnsIn(before));
  await page.getByRole('button', { name: 'Show all' }).click();
  await choose(page, 'Columns', { Lead: true, 'Pause code': true });
  await shows(page, truth);
}

/** What is looked for can be a lead: it is gone with the browser. */
export async function anotherDay(desk: TeamDesk) {
  const { truth, workplace } = desk;
  let page = await desk.openTeam();
  await page.getByText('Live').waitFor();
  await choose(page, 'Campaigns', { SPRING: true });
  await choose(page, 'Columns', { Lead: false });
  await sortBy(page, 'Calls');
  await searchFor(page, 'maya');
  await page.waitForFunction(isKept, '"by":"calls"');
  await workplace.restart();
  page = await desk.openTeam();
  await nextAnswer(truth);
  await page.getByText(/updated [12] s ago/).waitFor();

  const floor = await readWholeFloor(page);
  expect(columnsIn(floor)).toEqual(['State', 'Time', 'Pause code', 'Campaign', 'Group', 'Calls']);
  const spring = desk.told().rows.filter(({ Campaign }) => Campaign === 'SPRING');
  expect(usersIn(floor).toSorted()).toEqual(byUser(spring).map(({ user }) => user));
  const calls = callsIn(floor);
  expect(calls).toEqual(calls.toSorted((a, b) => b - a));
  expect(await page.getByRole('searchbox').inputValue()).toBe('');
}

/** Runs in the page. */
async function isKept(text: string): Promise<boolean> {
  const { storage } = Reflect.get(globalThis, 'chrome') as ChromeStorage;
  return JSON.stringify(await storage.local.get()).includes(text);
}

interface ChromeStorage {
  readonly storage: { readonly local: { get(): Promise<object> } };
}
