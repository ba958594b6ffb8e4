import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AxeResults } from 'axe-core';
import { DEMO_API_USER } from '../simulator/worlds/demo.ts';
import type { Workplace } from './workplace.ts';
import { AGENT, openWorkplace } from './workplace.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let workplace: Workplace;
let page: Page;
beforeAll(async () => {
  workplace = await openWorkplace();
});
afterAll(() => workplace?.close());

/** What axe finds in both colour schemes that keeps somebody out, with where it is. */
async function barriers(): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations, passes } = (await page.evaluate(`${axe}; axe.run()`)) as AxeResults;
    expect(passes.length).toBeGreaterThan(10);
    for (const { id, impact, nodes } of violations) {
      const isBarrier = impact === 'serious' || impact === 'critical';
      if (isBarrier) found.push(`${colorScheme}: ${id} at ${nodes.map(({ html }) => html).join(' ')}`);
    }
  }
  return found;
}

describe('the popup', () => {
  beforeAll(async () => {
    page = await workplace.extension.open('popup.html');
  });
  afterAll(() => page.close());

  test.each([
    ['with no lead', 'no lead is on your screen', () => workplace.startShift()],
    ['on a lead', 'JUH764AJJJ9', () => workplace.engine.floor.newCall(AGENT, 101)],
    ['cut off', 'This lead may have ended', () => workplace.engine.faults.set({ kind: 'outage' })],
    ['refused', 'refused the login', refuse],
  ])('keeps nobody out %s', async (_, words, happens) => {
    happens();
    await page.getByText(words).first().waitFor({ timeout: 15_000 });
    expect(await barriers()).toEqual([]);
  });

  function refuse() {
    const { engine } = workplace;
    engine.faults.clear();
    for (const user of engine.world.users) if (user.user === DEMO_API_USER) user.pass = 'changed';
  }
});

describe('the options page', () => {
  beforeAll(async () => {
    page = await workplace.extension.open('options.html');
  });

  test('keeps nobody out when all is set up', async () => {
    await page.getByText('A password is stored').waitFor();
    expect(await barriers()).toEqual([]);
  });

  test('keeps nobody out with a verdict of the test', async () => {
    await page.getByRole('button', { name: 'Test connection' }).click();
    await page.locator('.verdict li').first().waitFor();
    expect(await barriers()).toEqual([]);
  });

  test('keeps nobody out with mistakes and a missing permission', async () => {
    await page.getByLabel('Dialer address').fill('ftp://nowhere');
    await page.getByLabel('AgentID', { exact: true }).fill('');
    await page.getByLabel('CRM site', { exact: true }).fill('https://other.example');
    await page.getByRole('button', { name: 'Add site' }).click();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText(/^Not saved/).waitFor();
    await page.getByRole('button', { name: 'Allow https://other.example' }).waitFor();
    expect(await barriers()).toEqual([]);
  });
});
