import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { User } from '../simulator/dialer/rows.ts';
import { DEMO_API_PASSWORD, DEMO_REPORTS_PASSWORD, DEMO_REPORTS_USER } from '../simulator/worlds/demo.ts';
import { readFloor } from '../support/floor-view.ts';
import { showAllSettings } from '../support/seat.ts';
import type { TeamDesk } from './floor-desk.ts';
import { silence } from './floor-desk.ts';
import { shows } from './floor-hearing.ts';
import { AGENTS, LIVE_AGAIN } from './floor-trouble.ts';

const NEW_PASSWORD = 'New-Reports-208';
const SECRETS = [DEMO_API_PASSWORD, DEMO_REPORTS_PASSWORD, NEW_PASSWORD];

/** What an administrator has changed of the reports user, and what the page makes of it. */
export interface Refusal {
  readonly change: Partial<Pick<User, 'pass' | 'userLevel' | 'viewReports'>>;
  readonly failedLogins: number;
  readonly words: RegExp;
  /** What sets it right again: a password in the options, or a button once the administrator has done so. */
  readonly way: 'options' | 'Try once more' | 'Try again';
}

/** The dialer says the same of a wrong password and of a level below 7. */
const EITHER = /The password is wrong, or the User Level is below 7, or/;

export const refusals: Readonly<Record<string, Refusal>> = {
  'a password that was changed': {
    change: { pass: NEW_PASSWORD },
    failedLogins: 1,
    words: EITHER,
    way: 'options',
  },
  'a level that is too low': {
    change: { userLevel: 6 },
    failedLogins: 1,
    words: EITHER,
    way: 'Try once more',
  },
  'no right to see reports': {
    change: { viewReports: false },
    failedLogins: 0,
    words: /set View Reports and Agent API Access to 1/,
    way: 'Try again',
  },
};

/**
 * One question is refused, and none follows but those of what heals by itself: with all these pages, one of which
 * is reloaded.
 */
export async function isRefused(
  desk: TeamDesk,
  others: readonly Page[],
  { change, failedLogins, words, way }: Refusal,
) {
  const { truth, page, user, workplace } = desk;
  const pages = [page, ...others];
  const reports = user(DEMO_REPORTS_USER);
  const { userLevel, viewReports } = reports;
  const { requests } = workplace.engine;
  const before = requests.length;
  Object.assign(reports, change);
  for (const each of pages) await each.getByText(words).waitFor(LIVE_AGAIN);
  await page.reload();
  await page.getByText(words).waitFor();
  // Who looks at an agent wants to know more of them, and is not told.
  await page.getByRole('rowheader').first().getByRole('link').click();
  await page.getByRole('heading', { name: 'States seen' }).waitFor();
  await silence(6_000);
  const asked = requests.slice(before).filter(({ parameters }) => parameters['user'] === DEMO_REPORTS_USER);
  expect(asked.length).toBeLessThanOrEqual(failedLogins > 0 ? 1 : 2);
  expect(reports.failedLoginCount).toBe(failedLogins);
  expect((await readFloor(page)).agents).toHaveLength(AGENTS.length);
  for (const each of pages) await keepsSecrets(each);
  await page.getByRole('button', { name: 'Close' }).click();

  if (way === 'options') {
    truth.forget();
    await typePassword(desk, reports.pass);
  } else {
    Object.assign(reports, { userLevel, viewReports });
    const button = page.getByRole('button', { name: way });
    // It may be back by itself before.
    await button.or(page.getByText('Live')).first().waitFor();
    if (await button.isVisible()) await button.click();
  }
  for (const each of pages) await each.getByText('Live').waitFor(LIVE_AGAIN);
  for (const each of pages) await shows(each, truth);
}

async function typePassword({ workplace: { extension } }: TeamDesk, password: string) {
  const options = await extension.open('options.html');
  await showAllSettings(options);
  await options.getByLabel('Reports password', { exact: true }).fill(password);
  await options.getByRole('button', { name: 'Save', exact: true }).click();
  await options
    .getByRole('status')
    .filter({ hasText: /^Saved$/ })
    .waitFor();
  await options.close();
}

interface ChromeStorage {
  readonly storage: Readonly<Record<string, { get(): Promise<object> }>>;
}

/** They are in no part of the page, and in nothing that a page can read. */
async function keepsSecrets(page: Page) {
  const stored = await page.evaluate(async () => {
    const { storage } = Reflect.get(globalThis, 'chrome') as ChromeStorage;
    const areas = [storage['local'], storage['session'], storage['sync']];
    return JSON.stringify(await Promise.all(areas.map(async (area) => area?.get())));
  });
  expect(stored).toContain(`"reportsUser":"${DEMO_REPORTS_USER}"`);
  const shown = (await page.content()) + (await page.innerText('body'));
  expect(SECRETS.filter((secret) => stored.includes(secret) || shown.includes(secret))).toHaveLength(0);
}
