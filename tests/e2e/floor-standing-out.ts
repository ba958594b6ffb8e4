import { expect } from 'vitest';
import { readWholeFloor } from '../support/floor-view.ts';
import { press, searchFor } from '../support/floor-toolbar.ts';
import type { TeamDesk } from './floor-desk.ts';
import { nextAnswer } from './floor-hearing.ts';
import { LUNCHER } from './floor-living.ts';
import { overIn, rowShown } from './floor-truth.ts';

const SECOND = 1_000;

/** What the team lead types, in the units of the page's settings; and what it means, in ms. */
const THRESHOLDS = { 'Paused too long': '1', 'Wrap-up too long': '3', 'Dead call': '1' };
const LIMITS = { Paused: 60 * SECOND, 'Wrap-up': 3 * SECOND, 'Dead call': SECOND };

/** By a word, not by colour alone; and counted in the head line, which lists just them. */
export async function standsOut({ truth, page, told }: TeamDesk) {
  await page.getByRole('link', { name: 'Settings' }).click();
  for (const [label, value] of Object.entries(THRESHOLDS)) {
    await page.getByLabel(label, { exact: true }).fill(value);
  }
  await page.getByRole('link', { name: 'Agents' }).click();
  await searchFor(page, LUNCHER.fullName);
  await page.getByText('too long').waitFor({ timeout: LIMITS.Paused });
  await searchFor(page, '');

  await nextAnswer(truth);
  await press(page, 'Alerts');
  const { agents, counts } = await readWholeFloor(page);
  const { certain, possible } = overIn(told(), LIMITS, Date.now());
  const users = agents.map(({ user }) => user);
  expect(users).toEqual(expect.arrayContaining([...certain, LUNCHER.user]));
  expect(possible).toEqual(expect.arrayContaining(users));
  expect(counts['Alerts']).toBe(users.length);
  expect(agents.filter(({ cells }) => !cells['State']?.endsWith(' too long'))).toEqual([]);
  const states = new Set(agents.map((agent) => rowShown(agent).State));
  expect(states).toEqual(new Set(Object.keys(LIMITS)));
  await press(page, 'Alerts');
}
