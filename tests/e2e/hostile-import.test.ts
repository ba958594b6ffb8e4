import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { plainSite } from '../../utils/call/site.ts';
import { systemClock } from '../../utils/clock.ts';
import { optionNames } from '../../utils/settings/options/options.ts';
import { setUpLink } from '../../utils/settings/exchange/set-up-link.ts';
import { exportText } from '../../utils/settings/exchange/settings-file.ts';
import { createEngine } from '../simulator/dialer/engine.ts';
import { serve } from '../simulator/dialer/server.ts';
import { DEMO_API_PASSWORD, demoWorld } from '../simulator/worlds/demo.ts';
import { everyOption } from '../unit/tools/rollout/every-option.ts';
import type { ImportSeat } from './import-seat.ts';
import { openImportSeat } from './import-seat.ts';
import { AGENT } from './workplace.ts';

/* Settings that somebody has made to do harm. */

/** Short enough for every label there is. */
const SCRIPT = '<img src=x onerror="ran=1">';
/** Whatever would do something where it is taken for more than text. */
const scripts = [SCRIPT, '"><script>ran=1</script>', 'javascript:ran=1', "'-alert(1)-'", '${alert(1)}'];

const elementsOfPreview = new Set('div h3 table thead tbody tr th td p ul li b span button'.split(' '));

const fileOf = (options: unknown) => JSON.stringify({ format: 'screen-pop-settings', version: 2, options });

let seat: ImportSeat;
beforeAll(async () => {
  seat = await openImportSeat();
});
afterAll(() => seat?.close());
afterEach(() => seat.reset());

/** For what follows at once where nothing else is going on. */
const patience = { timeout: 10_000 };

describe('what is to be more than a value', () => {
  test.each(['file', 'text', 'link'] as const)('is none of an object’s own ways: %s', async (how) => {
    const { page, view, atFirst } = seat;
    const evil = '"__proto__":{"ran":1,"teamId":"Polluted"},"constructor":{"prototype":{"ran":1}}';
    const [site = plainSite('')] = atFirst.sites ?? [];
    const row = JSON.stringify({ ...site, place: 'top-end' }).replace('{', `{${evil},`);
    const options = `{${evil},"agentId":"B-12","sites":[${row}],"prototype":{"ran":1}}`;
    const text = `{"format":"screen-pop-settings","version":2,${evil},"options":${options}}`;
    if (how === 'file') await view.choose(text);
    if (how === 'text') await view.paste(text);
    if (how === 'link') await view.paste(`#set-up=${Buffer.from(text).toString('base64url')}`);
    const changed = (await view.preview()).map(([setting]) => setting);
    expect(changed).toEqual(['AgentID', 'CRM sites']);
    await view.press('Apply');
    await view.says('Applied and saved.');
    const sites = [{ ...site, place: 'top-end' }];
    expect((await seat.own()).options).toEqual({ ...atFirst, agentId: 'B-12', sites });
    expect(await page.evaluate('[({}).ran, [].ran, ({}).teamId]')).toEqual([undefined, undefined, undefined]);
    expect(await seat.everythingStored()).not.toContain('Polluted');
  });

  test.each(scripts)('is text or nothing where every text is %s', async (script) => {
    const { page, view, atFirst } = seat;
    const before = await view.elements();
    await view.choose(fileOf(withEveryText(everyOption, script)));
    await view.preview();
    // Most of it is refused, in words that do not repeat it.
    expect((await view.leftOut()).length).toBeGreaterThan(10);
    expect(await page.locator('.left-out').textContent()).not.toContain(script);
    const added = (await view.elements()).filter((name) => !before.includes(name));
    expect(added.filter((name) => !elementsOfPreview.has(name))).toEqual([]);
    const { dialerServers, sites, apiUser } = (await seat.own()).options;
    expect({ dialerServers, sites, apiUser }).toEqual({
      dialerServers: atFirst.dialerServers,
      sites: atFirst.sites,
      apiUser: atFirst.apiUser,
    });
  });

  test('is text wherever it is shown once it was taken', async () => {
    const { page, view, atFirst, workplace } = seat;
    const [site = plainSite('')] = atFirst.sites ?? [];
    const taken = {
      sites: [{ ...site, fields: [{ field: 'leadId' as const, label: SCRIPT }] }],
      outcomes: [{ code: 'SALE', label: SCRIPT, callback: false }],
      pauseCodes: [{ code: 'LUNCH', label: SCRIPT }],
      transfers: [{ label: SCRIPT, way: 'blind' as const, target: '123' }],
      controls: ['pause', 'outcome', 'transfer'] as const,
    };
    await view.choose(exportText(taken));
    const shown = (await view.preview()).map((row) => row.join(' ')).join(' ');
    expect(shown.split(SCRIPT)).toHaveLength(3);
    await view.press('Apply');
    await view.says('Applied and saved.');
    expect((await seat.own()).options).toEqual({ ...atFirst, ...taken });
    expect(await page.getByLabel('Label of disposition 1').inputValue()).toBe(SCRIPT);

    const crm = await workplace.openCrm();
    workplace.engine.floor.newCall(AGENT, 101);
    const { terms } = await crm.panel.waitFor(({ present }) => present);
    expect(terms).toEqual({ [SCRIPT]: '101' });
    await crm.panel.press('Disposition…');
    await crm.panel.waitFor(({ buttons }) => buttons.includes(SCRIPT));
    expect(await crm.page.evaluate('typeof ran')).toBe('undefined');
    await crm.page.close();
  });

  test('is refused when it is too much', async () => {
    const { page, view, atFirst } = seat;
    const deep = `${'['.repeat(60_000)}${']'.repeat(60_000)}`;
    const lists = optionNames.map((name) => `"${name}":${deep.slice(59_000, 61_000)}`).join();
    await view.choose(`{"format":"screen-pop-settings","version":2,"options":{"outcomes":${deep},${lists}}}`);
    await page.getByText('Nothing: all of it is set like this already.').waitFor();
    expect((await view.leftOut()).length).toBe(optionNames.length);
    await view.paste(setUpLink('', { teamId: 'x'.repeat(70_000) }));
    await view.says('This link is too long');
    expect((await seat.own()).options).toEqual(atFirst);
  });
});

describe('a file that leads to another dialer', () => {
  /** The extension would be allowed to reach it: permissions know no ports. */
  const elsewhere = createEngine({ world: demoWorld(), clock: systemClock });
  let url: string;
  beforeAll(async () => {
    const served = await serve(elsewhere);
    ({ url } = served);
    return () => served.close();
  });

  const field = (label: string) => seat.page.getByLabel(label, { exact: true });

  test.each(['alone', 'beside the one there is'])(
    'is not saved before the password is typed: %s',
    async (how) => {
      const { page, view, atFirst, workplace } = seat;
      const { dialerServers = [] } = atFirst;
      await view.choose(exportText({ dialerServers: how === 'alone' ? [url] : [...dialerServers, url] }));
      const [[setting, , then] = []] = await view.preview();
      expect([setting, then?.includes(url)]).toEqual(['Dialer address', true]);
      await view.press('Apply');
      await view.says(/^Filled in, but not saved yet/);
      await page
        .getByText(/^The dialer's address has changed: type the password of the API user again/)
        .waitFor();
      await expect.poll(() => page.evaluate('document.activeElement.id'), patience).toBe('field-apiPassword');
      // Neither a test nor a seat at work goes there.
      await page.getByRole('button', { name: 'Test connection' }).click();
      const crm = await workplace.openCrm();
      workplace.engine.floor.newCall(AGENT, 101);
      await crm.panel.waitForLead('101');
      await crm.page.close();
      workplace.startShift();
      expect((await seat.own()).options).toEqual(atFirst);
      expect(elsewhere.requests).toEqual([]);

      await view.press('Discard what was filled in');
      await expect.poll(() => field('Dialer address').inputValue(), patience).toBe(dialerServers[0]);
      await seat.connects();
      expect(elsewhere.requests).toEqual([]);
    },
  );

  test('is asked once the password is typed for it, and not before', async () => {
    const { view, atFirst } = seat;
    await view.choose(exportText({ dialerServers: [url] }));
    await view.preview();
    await view.press('Apply');
    await view.says(/^Filled in, but not saved yet/);
    await field('API password').fill(DEMO_API_PASSWORD);
    expect(elsewhere.requests).toEqual([]);
    await seat.connects();
    expect(elsewhere.requests.length).toBeGreaterThan(0);
    expect((await seat.own()).options).toEqual({ ...atFirst, dialerServers: [url] });
  });
});

/** The same shape with this in place of every text. */
function withEveryText(value: unknown, text: string): unknown {
  if (typeof value === 'string') return text;
  if (Array.isArray(value)) return value.map((item) => withEveryText(item, text));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withEveryText(item, text)]));
}
