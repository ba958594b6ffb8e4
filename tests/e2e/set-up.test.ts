import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  DEMO_AGENT_ID,
  DEMO_API_PASSWORD,
  DEMO_API_USER,
  DEMO_REPORTS_PASSWORD,
  DEMO_REPORTS_USER,
  DEMO_TEAM_ID,
  DEMO_USER,
} from '../simulator/worlds/demo.ts';
import { hostPattern } from '../support/granted-copy.ts';
import type { Keyboard } from '../support/keyboard.ts';
import { keyboardOn } from '../support/keyboard.ts';
import type { Workplace } from './workplace.ts';
import { AGENT, CRM_NAME, openWorkplace } from './workplace.ts';

/** The build as it is shipped, with nothing set up: the CRM has a name, and so a permission, of its own. */
const openEmptySeat = () => openWorkplace({ setUp: 'none', permissions: 'on-request', crmHosts: [CRM_NAME] });

const isAllowed = (page: Page, origin: string) =>
  page.evaluate(`chrome.permissions.contains({ origins: [${JSON.stringify(hostPattern(origin))}] })`);

const stored = (page: Page) =>
  page.evaluate('chrome.storage.local.get().then((all) => all.settings.options)');

/** For what follows at once where nothing else is going on. */
const patience = { timeout: 10_000 };

describe('the first set-up, by keyboard alone', () => {
  let workplace: Workplace;
  let page: Page;
  let keys: Keyboard;
  beforeAll(async () => {
    workplace = await openEmptySeat();
    page = await workplace.extension.open('options.html');
    await page.getByRole('heading', { name: 'Step 1 of 5: Dialer' }).waitFor();
    keys = await keyboardOn(page);
  });
  afterAll(() => workplace?.close());

  const isStep = (name: string) => page.getByRole('heading', { name }).waitFor();
  const isToldOff = async (name: string, words: RegExp) =>
    expect(await keys.told(name)).toEqual({ isWrong: true, words: expect.stringMatching(words) });

  test('begins at the dialer’s address, and says there what is wrong with it', async () => {
    await keys.isOn('Dialer address');
    await keys.type('ftp://nowhere');
    await keys.press('Enter');
    await isToldOff('Dialer address', /https/);
    await keys.type(`${workplace.dialerUrl}/agc/vicidial.php`);
  });

  test('gets the dialer allowed in a press of a key, and stays where it was', async () => {
    const { dialerUrl } = workplace;
    await keys.to(`Allow ${dialerUrl}`);
    expect(await isAllowed(page, dialerUrl)).toBe(false);
    await keys.press('Space');
    await page.getByText(`${dialerUrl}: Access allowed`).waitFor();
    expect(await isAllowed(page, dialerUrl)).toBe(true);
    // The button is gone: from where it was, it goes on and back as before.
    await keys.to('Dialer address', 'Shift+Tab');
    await keys.press('Enter');
    await isStep('Step 2 of 5: Login');
  });

  test('takes the login, and nothing less', async () => {
    await keys.isOn('API user');
    await keys.type(DEMO_API_USER);
    await keys.press('Enter');
    await isToldOff('API password', /password/);
    await keys.type(DEMO_API_PASSWORD);
    await keys.press('Enter');
    await isStep('Step 3 of 5: Agent');
  });

  test('takes who the agent is, and goes back without losing it', async () => {
    await keys.isOn('AgentID');
    await keys.type(DEMO_AGENT_ID);
    await keys.to('TeamID');
    await keys.press('Enter');
    await isToldOff('TeamID', /TeamID/);
    await keys.type(DEMO_TEAM_ID);
    await keys.to('Back');
    await keys.press('Space');
    await isStep('Step 2 of 5: Login');
    await keys.isOn('API user');
    await keys.press('Enter');
    await isStep('Step 3 of 5: Agent');
    await keys.press('Enter');
    await isStep('Step 4 of 5: CRM site');
  });

  test('takes the site of the CRM, from any address on it', async () => {
    await keys.isOn('CRM site');
    await keys.type('no address at all');
    await keys.press('Enter');
    await isToldOff('CRM site', /crm\.example\.com/);
    await keys.type(`${workplace.crmUrl}/contacts/101?tab=2`);
    await keys.press('Enter');
    await page.getByRole('group', { name: new URL(workplace.crmUrl).origin }).waitFor();
    await keys.isOn('CRM site');
    await keys.press('Enter');
    await isStep('Step 5 of 5: Try it');
  });

  test('asks the browser and the dialer in the press of Save and try, and says what works', async () => {
    const { engine, crmUrl } = workplace;
    expect(engine.requests).toEqual([]);
    expect(await isAllowed(page, crmUrl)).toBe(false);
    await keys.isOn('Step 5 of 5: Try it');
    await keys.to('Save and try');
    await keys.press('Enter');
    await page.getByText('Login accepted').waitFor();
    expect(await isAllowed(page, crmUrl)).toBe(true);
    const verdict = page.locator('.verdict li.good');
    expect(await verdict.allTextContents()).toEqual([
      expect.stringMatching(/^Dialer reached: VICIdial API version /),
      'Login accepted',
      `AgentID ${DEMO_AGENT_ID} is the VICIdial user ${DEMO_USER}: logged in, no lead on screen`,
    ]);
    expect(await stored(page)).toMatchObject({
      dialerServers: [workplace.dialerUrl],
      apiUser: DEMO_API_USER,
      agentId: DEMO_AGENT_ID,
      teamId: DEMO_TEAM_ID,
    });
  });

  test('and ends with a pop, in the CRM that it leads to', async () => {
    const { origin } = new URL(workplace.crmUrl);
    await keys.to(origin);
    const opened = workplace.extension.context.waitForEvent('page');
    await keys.press('Enter');
    const crm = await opened;
    await crm.waitForURL(`${origin}/**`);
    await crm.close();
    const { panel } = await workplace.openCrm();
    workplace.engine.floor.newCall(AGENT, 101);
    await panel.waitForLead('101');
  });
});

describe('a team lead who takes no calls', () => {
  let workplace: Workplace;
  beforeAll(async () => {
    workplace = await openEmptySeat();
  });
  afterAll(() => workplace?.close());

  test('needs the dialer and the reports user, and is led to the floor', async () => {
    const { extension, engine, dialerUrl } = workplace;
    const page = await extension.open('options.html');
    const next = () => page.getByRole('button', { name: 'Next' }).click();
    await page.getByLabel('Dialer address').fill(dialerUrl);
    await next();
    await page.getByText('Reports user: for the machine of a team lead').click();
    await page.getByLabel('Reports user', { exact: true }).fill(DEMO_REPORTS_USER);
    await page.getByLabel('Reports password').fill(DEMO_REPORTS_PASSWORD);
    await next();
    await page.getByRole('heading', { name: 'Step 3 of 3: Try it' }).waitFor();
    await page.getByRole('button', { name: 'Save and try' }).click();
    await page.getByText('No agent at this computer').waitFor();
    expect(engine.requests).toEqual([]);
    const opened = extension.context.waitForEvent('page');
    await page.getByRole('link', { name: 'Open the team page' }).click();
    const team = await opened;
    await team.getByText('Live', { exact: true }).waitFor();
    expect(engine.requests.map((request) => request.function)).toContain('logged_in_agents');
    expect(new Set(engine.requests.map(({ parameters }) => parameters['user']))).toEqual(
      new Set([DEMO_REPORTS_USER]),
    );
    await page.close();
    await team.close();
  });

  test('is told by the popup that there is no agent, and that is nothing wrong', async () => {
    const popup = await workplace.extension.open('popup.html');
    await popup.getByText('No agent at this computer').waitFor();
    expect(await popup.locator('.notice.bad, .notice.warning').count()).toBe(0);
    await popup.close();
  });
});

describe('what is typed and what was saved', () => {
  let workplace: Workplace;
  let page: Page;
  beforeAll(async () => {
    workplace = await openWorkplace();
    page = await workplace.extension.open('options.html');
  });
  afterAll(() => workplace?.close());

  const field = (label: string) => page.getByLabel(label, { exact: true });
  const save = () => page.getByRole('button', { name: 'Save', exact: true }).click();
  const undo = () => page.getByRole('button', { name: 'Undo last save' }).press('Enter');

  test('is there again after the tab was closed, but for the password', async () => {
    await field('TeamID').fill('Typed, not saved');
    await field('API password').fill('Typed-and-gone');
    await field('CRM site').fill('half-typed');
    const asked = page.waitForEvent('dialog');
    const closed = page.waitForEvent('close');
    await page.close({ runBeforeUnload: true });
    const question = await asked;
    expect(question.type()).toBe('beforeunload');
    await question.accept();
    await closed;

    page = await workplace.extension.open('options.html');
    await page.getByText('Your unsaved changes are back').waitFor();
    expect(await field('TeamID').inputValue()).toBe('Typed, not saved');
    expect(await field('CRM site').inputValue()).toBe('half-typed');
    expect(await field('API password').inputValue()).toBe('');
    expect(await stored(page)).toMatchObject({ teamId: DEMO_TEAM_ID });
    const kept = await page.evaluate('chrome.storage.session.get().then(JSON.stringify)');
    expect(kept).toContain('half-typed');
    expect(kept).not.toContain('Typed-and-gone');
  });

  test('is there again after the tab has crashed', async () => {
    const crashed = page.waitForEvent('crash');
    void page.goto('chrome://crash').catch(() => {});
    await crashed;
    await page.close();
    page = await workplace.extension.open('options.html');
    await page.getByText('Your unsaved changes are back').waitFor();
    expect(await field('TeamID').inputValue()).toBe('Typed, not saved');
  });

  test('is gone for good when it is discarded', async () => {
    await page.getByRole('button', { name: 'Discard them' }).click();
    await expect.poll(() => field('TeamID').inputValue(), patience).toBe(DEMO_TEAM_ID);
    await expect
      .poll(() => page.evaluate("chrome.storage.session.get('options-draft')"), patience)
      .toEqual({});
    await page.reload();
    await field('TeamID').waitFor();
    expect(await field('TeamID').inputValue()).toBe(DEMO_TEAM_ID);
    expect(await page.getByText('Your unsaved changes are back').count()).toBe(0);
  });

  test('is as before the last save after an undo, the password included', async () => {
    const before = await stored(page);
    await field('TeamID').fill('Wrong team');
    await field('API password').fill('Wrong-Pass-1');
    await save();
    await page.getByText('Saved', { exact: true }).waitFor();
    expect(await stored(page)).toEqual({ ...Object(before), teamId: 'Wrong team' });

    await field('AgentID').fill('Typed since');
    await undo();
    await page.getByText('The last save is undone. As before it: TeamID.').waitFor();
    expect(await stored(page)).toEqual(before);
    expect(await field('TeamID').inputValue()).toBe(DEMO_TEAM_ID);
    expect(await field('AgentID').inputValue()).toBe('Typed since');
    expect(await page.getByRole('button', { name: 'Undo last save' }).count()).toBe(0);

    await field('AgentID').fill(DEMO_AGENT_ID);
    const { engine } = workplace;
    const asked = engine.requests.length;
    await page.getByRole('button', { name: 'Test connection' }).click();
    await page.getByText('Login accepted').waitFor();
    expect(engine.requests.length).toBeGreaterThan(asked);
  });
});
