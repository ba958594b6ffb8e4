import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkNames } from '../../utils/messaging/finding.ts';
import type { User } from '../simulator/dialer/rows.ts';
import {
  DEMO_AGENT_ID,
  DEMO_API_PASSWORD,
  DEMO_API_USER,
  DEMO_REPORTS_PASSWORD,
  DEMO_REPORTS_USER,
  DEMO_TEAM_ID,
} from '../simulator/worlds/demo.ts';
import { setUpSeat, showAllSettings } from '../support/seat.ts';
import type { Workplace } from './workplace.ts';
import { AGENT, openWorkplace } from './workplace.ts';

/* The machine of a team lead: beside the API user it has the one for reports. */

let workplace: Workplace;
let page: Page;
beforeAll(async () => {
  workplace = await openWorkplace({ setUp: 'none' });
  await workplace.extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});
afterAll(() => workplace?.close());

interface Found {
  readonly verdict: string;
  readonly title: string;
  readonly text: string;
}

/** An answer of the dialer that is younger, in ms, is taken for the one to a question asked now. */
const FRESH_MS = 2_000;

/** Presses *Check set-up* and reads what is found. */
async function check(): Promise<readonly Found[]> {
  await page.waitForTimeout(FRESH_MS + 100);
  await page.getByRole('button', { name: 'Check set-up' }).click();
  const list = page.getByRole('list', { name: 'Checks' });
  await list.and(page.locator('[aria-busy=false]')).waitFor();
  return Promise.all(
    (await list.getByRole('listitem').all()).map(async (item) => ({
      verdict: await item.locator('.word').innerText(),
      title: await item.locator('strong').innerText(),
      text: (await item.textContent()) ?? '',
    })),
  );
}

function userOf(name: string): User {
  const user = workplace.engine.world.users.find(({ user: is }) => is === name);
  if (user === undefined) throw new Error(`The dialer has no user ${name}.`);
  return user;
}

test('of a seat that is not set up says what is missing, and asks nobody', async () => {
  page = await workplace.extension.open('options.html');
  await showAllSettings(page);
  await page.getByRole('button', { name: 'Check set-up' }).click();
  await page.getByRole('status').filter({ hasText: 'Not saved' }).waitFor();
  expect(workplace.engine.requests).toEqual([]);
  await page.close();
});

describe('of a seat that is set up', () => {
  beforeAll(async () => {
    page = await setUpSeat(workplace.extension, {
      dialerUrl: workplace.dialerUrl,
      apiUser: DEMO_API_USER,
      apiPassword: DEMO_API_PASSWORD,
      reports: { user: DEMO_REPORTS_USER, password: DEMO_REPORTS_PASSWORD },
      agentId: DEMO_AGENT_ID,
      teamId: DEMO_TEAM_ID,
      sites: [workplace.crmUrl],
    });
    workplace.engine.floor.newCall(AGENT, 101);
  });

  let all: readonly Found[];

  test('makes every check, and finds all in order', async () => {
    all = await check();
    expect(all).toHaveLength(checkNames.length);
    expect(all.filter(({ verdict }) => !/^(OK|Note)$/.test(verdict))).toEqual([]);
    for (const { text, title, verdict } of all) {
      expect(text.length).toBeGreaterThan(`${title}${verdict}`.length + 10);
    }
    await page.getByText(/^\d+ notes?, \d+ OK\.$/).waitFor();
    expect(workplace.engine.floor.moves(AGENT)).toContain('hang-up');
  });

  test('gives a report to copy, without a secret and without anything of the lead', async () => {
    await page.getByRole('button', { name: 'Copy report' }).click();
    await page.getByText('Copied', { exact: true }).waitFor();
    const report = String(await page.evaluate('navigator.clipboard.readText()'));
    for (const { title, verdict } of all) expect(report).toContain(`${verdict}: ${title}`);
    expect(report).toContain(`API user: ${DEMO_API_USER}`);
    for (const value of [DEMO_API_PASSWORD, DEMO_REPORTS_PASSWORD, ...valuesOfLead()]) {
      expect(report).not.toContain(value);
      expect(await page.content()).not.toContain(value);
    }
  });

  test.each<[string, string, string, RegExp, () => () => void]>([
    [
      'no user of the AgentID',
      'The dialer does not know the AgentID',
      'team lead',
      /Admin > Users > the agent > Custom 3: enter A-77/,
      () => change(userOf(AGENT), { customThree: '' }),
    ],
    [
      'no right to the API',
      'The login may not use the API',
      'dialer administrator',
      /Admin > Users > apiuser > Agent API Access: set it to 1/,
      () => change(userOf(DEMO_API_USER), { vdcAgentApiAccess: false }),
    ],
    [
      'something else in place of the dialer',
      "No VICIdial answers at the dialer's address",
      'you',
      /Log in to the network .* and check again/,
      () => {
        workplace.engine.faults.set({ kind: 'login-page' });
        return () => workplace.engine.faults.clear();
      },
    ],
  ])('finds %s, and says who mends it and how', async (_, title, who, how, make) => {
    const undo = make();
    const findings = await check();
    undo();
    const found = findings.find(({ verdict }) => verdict === 'Failed');
    expect(found?.title).toBe(title);
    expect(found?.text).toMatch(new RegExp(`Who can fix it: ${who}`));
    expect(found?.text).toMatch(how);
    await page.getByText(`Fix first: ${title}.`).waitFor();
    expect(findings).toHaveLength(checkNames.length);
  });

  test('sends a refused password once, and nothing more that needs it', async () => {
    const undo = change(userOf(DEMO_API_USER), { pass: 'Changed-At-The-Dialer' });
    workplace.engine.requests.length = 0;
    const findings = await check();
    const failed = findings.find(({ verdict }) => verdict === 'Failed');
    expect(failed?.title).toBe('The dialer refused the login');
    const { panel } = await workplace.openCrm();
    await panel.waitFor(({ texts, buttons }) => /refused the login/i.test([...texts, ...buttons].join(' ')));
    await page.waitForTimeout(FRESH_MS + 500);
    expect(userOf(DEMO_API_USER).failedLoginCount).toBe(1);
    expect(userOf(DEMO_REPORTS_USER).failedLoginCount).toBe(0);
    expect(workplace.engine.requests.filter(({ parameters }) => 'user' in parameters)).toHaveLength(1);
    expect(await page.content()).not.toContain(DEMO_API_PASSWORD);
    // What was refused is not sent again for a check; a person may ask for it.
    undo();
    await page.bringToFront();
    expect((await check()).find(({ verdict }) => verdict === 'Failed')?.title).toBe(
      'The dialer refused the login',
    );
    expect(workplace.engine.requests.filter(({ parameters }) => 'user' in parameters)).toHaveLength(1);
    await page.getByRole('button', { name: 'Test connection' }).click();
    await page.getByText('Login accepted').waitFor();
    expect((await check()).filter(({ verdict }) => verdict === 'Failed')).toEqual([]);
  });
});

function valuesOfLead(): readonly string[] {
  const lead = workplace.engine.world.leads.get(101);
  if (lead === undefined) throw new Error('The dialer has no lead 101.');
  const { phoneNumber, vendorLeadCode, sourceId, securityPhrase, firstName, lastName } = lead;
  return [phoneNumber, vendorLeadCode, sourceId, securityPhrase, firstName, lastName];
}

/** Changes a row of the dialer, until the function that it gives is called. */
function change(row: User, to: Partial<User>): () => void {
  const before = { ...row };
  Object.assign(row, to);
  return () => void Object.assign(row, { ...before, failedLoginCount: row.failedLoginCount });
}
