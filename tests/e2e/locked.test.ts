import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { fieldOrder, optionOf } from '../../utils/settings/form/draft.ts';
import { optionNames, secretNames } from '../../utils/settings/options/options.ts';
import { exportText } from '../../utils/settings/exchange/settings-file.ts';
import type { Policy } from '../support/policy.ts';
import { everyOption } from '../unit/tools/rollout/every-option.ts';
import type { Workplace } from './workplace.ts';
import { openWorkplace } from './workplace.ts';

/* A seat of which the organisation has set everything: its options page is to be read, and nothing else. */

const LOCKED = 'Set by your organisation';
/** What a person had typed before the organisation came, and what counts again once it goes. */
const OWN = { teamId: 'Own team', agentId: 'Own-1' };

/** Not settings: what is typed here is stored nowhere. */
const NOT_SETTINGS = ['load-seats', 'import-file', 'import-text', 'export-agent'];
const SETTINGS = `form :is(input, select, textarea)${NOT_SETTINGS.map((id) => `:not(#${id})`).join('')}`;

const { changeable: _, ...everything } = everyOption;
function everyOptionOf({ dialerUrl, crmUrl }: Workplace): Policy {
  const [site] = everything.sites;
  const other = dialerUrl.replace('127.0.0.1', 'localhost');
  return {
    ...everything,
    language: 'en',
    dialerServers: [dialerUrl, other],
    sites: [{ ...site, origin: crmUrl }],
  };
}

/** For what follows at once where nothing else is going on. */
const patience = { timeout: 10_000 };

describe.runIf(process.platform === 'linux')('a seat of which everything is locked', () => {
  let workplace: Workplace;
  let policy: Policy;
  let page: Page;
  beforeAll(async () => {
    workplace = await openWorkplace({ setUp: 'by-policy' });
    policy = everyOptionOf(workplace);
    workplace.extension.setPolicy(policy);
    const first = await workplace.extension.open('popup.html');
    await first.evaluate(
      `Promise.all([
         chrome.storage.local.set({ settings: { version: 2, options: ${JSON.stringify(OWN)} } }),
         chrome.storage.session.set({ 'options-draft': { teamId: 'Kept team', sites: [], focus: false } }),
       ])`,
    );
    await vi.waitFor(
      async () => expect(await first.evaluate('chrome.storage.managed.get()')).toEqual(policy),
      15_000,
    );
    page = await workplace.extension.open('options.html');
    await page.getByLabel('Search the settings').waitFor();
    await first.close();
    await page.evaluate("for (const fold of document.querySelectorAll('details')) fold.open = true");
    // Below the fields instead of over them, where a click would meet it.
    await page.evaluate("document.querySelector('.actions').style.position = 'static'");
  });
  afterAll(() => workplace?.close());

  const field = (label: string) => page.getByLabel(label, { exact: true });
  const save = () => page.getByRole('button', { name: 'Save', exact: true }).click();
  const own = () => page.evaluate('chrome.storage.local.get().then((all) => all.settings)');

  test('shows every option, and for every field that the organisation has set it', async () => {
    expect(await page.locator('.notice').allTextContents()).toEqual([]);
    for (const option of [...optionNames, ...secretNames]) {
      const ids = fieldOrder.filter((one) => optionOf(one) === option).map((one) => `field-${one}`);
      const places = ids.map((id) => `#${id}, [id^="${id}-"]`).join(', ');
      expect.soft(await page.locator(places).count(), option).toBeGreaterThan(0);
    }
    expect(await page.locator(SETTINGS).count()).toBeGreaterThan(70);
    expect(await page.locator(SETTINGS).evaluateAll(withoutMark, LOCKED)).toEqual([]);
    const content = await page.content();
    for (const secret of secretNames) expect(content).not.toContain(everyOption[secret]);
  });

  test('has nothing to add, remove, move or choose with', async () => {
    expect(await page.getByRole('button', { name: /^(Add|Remove|Move)\b/ }).count()).toBe(0);
    expect(await page.locator('[id^=field-new]').count()).toBe(0);
    expect(await page.locator('form select').count()).toBe(0);
  });

  test('takes neither keys, nor clicks, nor what is pasted', async () => {
    const before = await valuesOn(page);
    expect(before).toContain(everyOption.teamId);
    const changed: string[] = [];
    for (const one of await page.locator(SETTINGS).all()) {
      const was = await stateOf(one);
      for (const attempt of was.isBox ? attemptsToTick : attemptsToType) {
        await attempt(one);
        const is = await stateOf(one);
        if (is.value !== was.value) changed.push(`${was.name}: ${is.value}`);
      }
    }
    expect(changed).toEqual([]);
    expect(await valuesOn(page)).toEqual(before);
    expect(await page.getByText('Unsaved changes', { exact: true }).count()).toBe(0);
  });

  test('takes nothing from a settings file', async () => {
    const file = exportText({ teamId: 'From a file', outcomes: [], focus: false, inGroups: ['OTHER'] });
    await field('Or its text, or a set-up link').fill(file);
    await page.getByRole('button', { name: 'Show what would change' }).click();
    const rows = page.locator('.preview tbody tr');
    await expect.poll(() => rows.count(), patience).toBe(4);
    expect(await rows.filter({ hasText: `${LOCKED}: stays as it is` }).count()).toBe(4);
    expect(await page.getByRole('button', { name: 'Apply' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Cancel' }).click();
  });

  test('keeps what a person once typed, whatever is saved', async () => {
    await save();
    await page.getByText('Saved', { exact: true }).waitFor();
    expect(await own()).toEqual({ version: 2, options: OWN });
  });

  test('lets one option go as soon as the policy does, and takes it again', async () => {
    const { agentId: _agentId, ...withoutAgentId } = policy;
    const { teamId: _teamId, ...withoutBoth } = withoutAgentId;
    const { setPolicy } = workplace.extension;
    setPolicy(withoutAgentId);
    await expect.poll(() => field('AgentID').inputValue(), patience).toBe(OWN.agentId);
    await field('AgentID').fill('Typed-2');
    expect(await field('TeamID').getAttribute('readonly')).not.toBeNull();

    setPolicy(withoutBoth);
    await expect.poll(() => field('TeamID').inputValue(), patience).toBe(OWN.teamId);
    expect(await field('AgentID').inputValue()).toBe('Typed-2');
    await field('TeamID').fill('Typed team');
    await save();
    await page.getByText('Saved', { exact: true }).waitFor();
    expect(await own()).toEqual({ version: 2, options: { agentId: 'Typed-2', teamId: 'Typed team' } });

    await field('TeamID').fill('Typed too late');
    setPolicy(policy);
    await expect.poll(() => field('TeamID').inputValue(), patience).toBe(everyOption.teamId);
    expect(await page.locator(SETTINGS).evaluateAll(withoutMark, LOCKED)).toEqual([]);
  });

  test('lets a list go with all its tools, and with what it had', async () => {
    const { outcomes, ...withoutOutcomes } = policy;
    workplace.extension.setPolicy({ ...withoutOutcomes, outcomes, changeable: ['outcomes'] });
    await page.getByRole('button', { name: 'Remove disposition 1' }).click();
    await field('Label of disposition 1').fill('Mine');
    await page.getByText('Unsaved changes', { exact: true }).waitFor();
    expect(await page.getByRole('button', { name: /^Remove\b/ }).count()).toBe(1);
  });
});

/** The names of the fields that are not marked, by themselves or with the list they stand in. */
function withoutMark(fields: Element[], mark: string): string[] {
  const isMarked = (one: Element) => {
    const ids = one.getAttribute('aria-describedby')?.split(' ') ?? [];
    const notes = ids.map((id) => document.getElementById(id)?.textContent ?? '');
    const place = one.closest('li') === null ? null : one.closest('fieldset, details');
    return [...notes, place?.textContent ?? ''].join(' ').includes(mark);
  };
  return fields.filter((one) => !isMarked(one)).map((one) => one.id || one.outerHTML);
}

const valuesOn = async (page: Page) =>
  (await Promise.all((await page.locator(SETTINGS).all()).map(stateOf))).map(({ value }) => value);

const stateOf = (one: Locator) =>
  one.evaluate((field) => {
    if (!(field instanceof HTMLInputElement)) return { name: field.id, value: 'no input', isBox: false };
    const { type, checked, value, id, ariaLabel } = field;
    const isBox = type === 'checkbox';
    return { name: ariaLabel ?? id, value: isBox ? String(checked) : value, isBox };
  });

type Attempt = (field: Locator) => Promise<void>;

const attemptsToTick: readonly Attempt[] = [
  (box) => box.click({ force: true }),
  (box) => box.press('Space'),
  (box) =>
    box
      .locator('xpath=ancestor::label | following-sibling::label')
      .click({ force: true, position: { x: 2, y: 2 } }),
];

/** Whichever of it had an effect, the line would not say afterwards what it said before. */
const attemptsToType: readonly Attempt[] = [
  async (line) => {
    const { keyboard } = line.page();
    await line.click({ force: true });
    await keyboard.press('Control+A');
    await keyboard.press('Delete');
    await keyboard.press('x');
    await keyboard.insertText('pasted');
  },
];
