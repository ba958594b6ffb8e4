import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeViolationsOn } from '../support/axe-violations.ts';
import type { Workplace } from './workplace.ts';
import { openWorkplace } from './workplace.ts';

/* Popup and team page are looked at in their own files, in each of their states. */

let workplace: Workplace;
let page: Page;
beforeAll(async () => {
  workplace = await openWorkplace();
});
afterAll(() => workplace?.close());

describe('the options page', () => {
  beforeAll(async () => {
    page = await workplace.extension.open('options.html');
  });

  test('keeps nobody out when all is set up', async () => {
    await page.getByText('A password is stored').waitFor();
    expect(await axeViolationsOn(page)).toEqual([]);
  });

  test('keeps nobody out with a verdict of the test', async () => {
    await page.getByRole('button', { name: 'Test connection' }).click();
    await page.locator('.verdict li').first().waitFor();
    expect(await axeViolationsOn(page)).toEqual([]);
  });

  test('keeps nobody out with mistakes and a missing permission', async () => {
    await page.getByLabel('Dialer address').fill('ftp://nowhere');
    await page.getByLabel('AgentID', { exact: true }).fill('');
    await page.getByLabel('CRM site', { exact: true }).fill('https://other.example');
    await page.getByRole('button', { name: 'Add site' }).click();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText(/^Not saved/).waitFor();
    await page.getByRole('button', { name: 'Allow https://other.example' }).waitFor();
    expect(await axeViolationsOn(page)).toEqual([]);
  });
});
