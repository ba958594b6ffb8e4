import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { plainSite } from '../../utils/call/site.ts';
import type { PartialOptions } from '../../utils/settings/options/options.ts';
import { setUpLink } from '../../utils/settings/exchange/set-up-link.ts';
import { exportText } from '../../utils/settings/exchange/settings-file.ts';
import { DEMO_API_PASSWORD } from '../simulator/worlds/demo.ts';
import { version1Item } from '../unit/settings/samples.ts';
import type { ImportSeat } from './import-seat.ts';
import { openImportSeat } from './import-seat.ts';
import { AGENT } from './workplace.ts';

let seat: ImportSeat;
beforeAll(async () => {
  seat = await openImportSeat();
});
afterAll(() => seat?.close());
afterEach(() => seat.reset());

/** A file of version 1, which knew one dialer and had everything in groups. */
const oldFile = ({ dialerServers: [url] = [], apiUser, agentId, sites = [] }: PartialOptions) =>
  JSON.stringify({
    ...version1Item,
    format: 'screen-pop-settings',
    dialer: { ...version1Item.dialer, url, apiUser },
    seat: { agentId, teamId: 'sales' },
    sites: sites.map(({ origin }) => origin),
  });

/** For what follows at once where nothing else is going on. */
const patience = { timeout: 10_000 };

describe('a file that is taken', () => {
  test('of version 1 becomes settings of today, and the seat goes on working', async () => {
    const { view, atFirst } = seat;
    await view.choose(oldFile(atFirst));
    expect(await view.preview()).toEqual([
      ['TeamID', '207', 'sales'],
      ['While on a lead', '3 seconds', '2.5 seconds'],
      ['Country of the numbers', 'US', 'DE'],
      ['Allow only numbers that begin with', '0 prefixes', '2 prefixes: +49, +43'],
      ['Controls', expect.stringContaining('controls'), '4 controls: Call, Disposition, Transfer, Log out'],
      ['Dispositions', '0 dispositions', '2 dispositions: SALE, CALLBK'],
      ['Pause codes', '0 pause codes', '1 pause code: LUNCH'],
      ['Transfers', '0 transfers', '2 transfers: Manager (913335551234), Support (SUPPORT)'],
      ['In-groups', '0 in-groups', '2 in-groups: SALESLINE, SUPPORT'],
    ]);
    expect(await view.leftOut()).toEqual([]);
    expect((await seat.own()).options).toEqual(atFirst);
    await view.press('Apply');
    await view.says('Applied and saved.');
    const { dialing, cadence, controlsConfig } = version1Item;
    expect(await seat.own()).toEqual({
      version: 2,
      options: {
        ...atFirst,
        teamId: 'sales',
        askOnLead: cadence.onLead,
        country: dialing.country,
        allowPrefixes: dialing.allowPrefixes,
        ...controlsConfig,
        transfers: [
          { label: 'Manager', way: 'with-customer', target: '913335551234' },
          { label: 'Support', way: 'in-group', target: 'SUPPORT' },
        ],
      },
    });
    await seat.connects();
  });

  test('shows what it changes before it does, and the panel follows', async () => {
    const { page, view, atFirst, workplace } = seat;
    const [site = plainSite('')] = atFirst.sites ?? [];
    const renamed = { ...site, fields: [{ field: 'leadId' as const, label: 'File number' }] };
    await view.choose(exportText({ ...atFirst, sites: [renamed], focus: true }));
    const [sites, ...others] = await view.preview();
    expect(sites?.[2]).toContain('lead ID as File number');
    expect(others).toEqual([['Bring VICIdial to the front', 'no', 'yes']]);
    await view.press('Cancel');
    expect(await page.locator('.preview').count()).toBe(0);
    expect((await seat.own()).options).toEqual(atFirst);

    await view.paste(exportText({ sites: [renamed], focus: true }));
    await view.press('Apply');
    await view.says('Applied and saved.');
    expect(await seat.own()).toEqual({ version: 2, options: { ...atFirst, sites: [renamed], focus: true } });
    const crm = await workplace.openCrm();
    workplace.engine.floor.newCall(AGENT, 101);
    const { terms } = await crm.panel.waitFor(({ present }) => present);
    expect(terms).toEqual({ 'File number': '101' });
    await crm.page.close();
  });

  test('is what the page has exported, without any password', async () => {
    const { page, view } = seat;
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export to a file' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('screen-pop-settings.json');
    const text = readFileSync(await download.path(), 'utf8');
    expect(text).not.toContain(DEMO_API_PASSWORD);
    expect(text).not.toMatch(/password/i);
    await view.choose(text);
    expect(await view.preview()).toEqual([]);
    await page.getByText('Nothing: all of it is set like this already.').waitFor();
    await view.choose(text.replace('"207"', '"208"'));
    await expect.poll(() => view.preview(), patience).toEqual([['TeamID', '207', '208']]);
  });
});

describe('a file that is broken', () => {
  test.each([
    ['no JSON', '{"format":"screen-pop-settings",', 'This file is damaged'],
    ['empty', '', 'This file is damaged'],
    ['a list', '[{"version":2}]', 'This is no file with settings'],
    ['something else', '{"version":2,"options":{"teamId":"x"}}', 'This is no file with settings'],
    ['of tomorrow', '{"format":"screen-pop-settings","version":3,"options":{}}', 'newer version'],
    ['nested without end', '['.repeat(100_000) + ']'.repeat(100_000), 'This is no file with settings'],
    ['of 300 KB', exportText({ teamId: 'x' }).padEnd(300_000), 'too large'],
    ['of 10 MB', exportText({ teamId: 'x' }).padEnd(10_000_000), 'too large'],
  ])('is refused in words: %s', async (_, text, words) => {
    const { page, view, atFirst } = seat;
    await view.choose(text);
    await view.says(words);
    expect(await page.locator('.preview').count()).toBe(0);
    expect((await seat.own()).options).toEqual(atFirst);
  });

  test('in parts is taken in the others, and says which are left out', async () => {
    const { view, atFirst } = seat;
    const wrong = { country: 'Germany', askOnLead: 'often', agentId: 7, controls: {}, focus: 1 };
    const rows = [{ code: 'TOO-LONG', label: 'x' }, null, { code: 'SALE', label: 'Sale' }];
    const options = { ...wrong, teamId: 'team', outcomes: rows, apiPassword: 'Stolen-1', telepathy: true };
    await view.choose(JSON.stringify({ format: 'screen-pop-settings', version: 2, options }));
    expect(await view.preview()).toEqual([
      ['TeamID', '207', 'team'],
      ['Dispositions', '0 dispositions', '1 disposition: SALE'],
    ]);
    expect(await view.leftOut()).toEqual([
      expect.stringMatching(/^API user: The password beside it is left out/),
      expect.stringMatching(/^AgentID: This has to be a text/),
      expect.stringMatching(/^While on a lead: This has to be a/),
      expect.stringMatching(/^Country of the numbers: /),
      expect.stringMatching(/^Bring VICIdial to the front: This has to be true or false/),
      expect.stringMatching(/^Controls: This has to be a list/),
      expect.stringMatching(/^Dispositions: Row 1 is left out: .* 1 more row has something wrong\.$/),
    ]);
    await view.press('Apply');
    await view.says('Applied and saved.');
    const outcomes = [{ code: 'SALE', label: 'Sale', callback: false }];
    expect(await seat.own()).toEqual({ version: 2, options: { ...atFirst, teamId: 'team', outcomes } });
    expect(await seat.everythingStored()).not.toContain('Stolen-1');
    await seat.connects();
  });
});

describe('a set-up link', () => {
  const linkTo = (layer: PartialOptions) => setUpLink('options.html', layer).replace('options.html', '');

  test('that was copied here can be pasted elsewhere', async () => {
    const { page, view, atFirst } = seat;
    await page.getByLabel('TeamID').fill('Not saved');
    await page.getByRole('button', { name: 'Copy set-up link' }).click();
    await page.getByText(/^The link is copied.*unsaved changes are not in it/).waitFor();
    await page.getByLabel('TeamID').fill('sales');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved', { exact: true }).waitFor();
    await page.getByLabel('Or its text, or a set-up link').press('Control+V');
    await page.getByRole('button', { name: 'Show what would change' }).click();
    expect(await view.preview()).toEqual([['TeamID', 'sales', '207']]);
    await view.press('Apply');
    await view.says('Applied and saved.');
    expect((await seat.own()).options).toEqual(atFirst);
  });

  test('opens the page with what it would change, and is gone from the address', async () => {
    await seat.open(linkTo({ teamId: 'Grüße 東京', inGroups: ['SALES'] }));
    const { page, view, atFirst } = seat;
    expect(await view.preview()).toEqual([
      ['TeamID', '207', 'Grüße 東京'],
      ['In-groups', '0 in-groups', '1 in-group: SALES'],
    ]);
    expect(new URL(page.url()).hash).toBe('');
    expect((await seat.own()).options).toEqual(atFirst);
    await view.press('Apply');
    await view.says('Applied and saved.');
    expect((await seat.own()).options).toEqual({ ...atFirst, teamId: 'Grüße 東京', inGroups: ['SALES'] });
    await page.reload();
    await page.getByLabel('Search the settings').waitFor();
    expect(await page.locator('.preview').count()).toBe(0);
  });

  test('is followed on a page that is open, or refused in words when a part of it is missing', async () => {
    const { page, view } = seat;
    const link = linkTo({ teamId: 'sales' });
    await page.evaluate((hash) => location.assign(hash), link);
    expect(await view.preview()).toEqual([['TeamID', '207', 'sales']]);
    await page.evaluate((hash) => location.assign(hash), link.slice(0, -5));
    await view.says('This link is damaged, or a part of it is missing.');
    expect(await page.locator('.preview').count()).toBe(0);
  });

  test('sets a seat up that has nothing yet, but for the password', async () => {
    const { atFirst, workplace } = seat;
    await seat.page.evaluate('chrome.storage.local.clear()');
    await seat.open(linkTo(atFirst));
    const { page, view } = seat;
    expect((await view.preview()).map(([setting, now]) => [setting, now])).toEqual([
      ['Dialer address', '0 servers'],
      ['API user', '(empty)'],
      ['AgentID', '(empty)'],
      ['TeamID', '(empty)'],
      ['CRM sites', '0 sites'],
    ]);
    await view.press('Apply');
    await view.says(/^Filled in, but not saved yet/);
    expect(await page.evaluate("chrome.storage.local.get('settings')")).toEqual({});
    const asked = workplace.engine.requests.length;
    await page.getByLabel('API password').fill(DEMO_API_PASSWORD);
    expect(workplace.engine.requests).toHaveLength(asked);
    await seat.connects();
    expect(await seat.own()).toEqual({ version: 2, options: atFirst });
  });
});
