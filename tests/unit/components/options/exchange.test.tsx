// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { act } from 'preact/test-utils';
import { plainSite } from '../../../../utils/call/site.ts';
import type { PartialOptions } from '../../../../utils/settings/options/options.ts';
import { parseSetUpLink, setUpLink } from '../../../../utils/settings/exchange/set-up-link.ts';
import { exportText, parseSettingsFile } from '../../../../utils/settings/exchange/settings-file.ts';
import {
  CRM,
  fakeServices,
  locked,
  nothingStored,
  seatWith,
  storedLayer,
  storedSeat,
} from './fake-services.ts';
import { closePage, openFirst, openPage, settle } from './page.tsx';

afterEach(async () => {
  await act(closePage);
  location.hash = '';
});

type Page = Awaited<ReturnType<typeof openPage>>;
const PASTE = 'Or its text, or a set-up link';

async function paste(page: Page, text: string) {
  await page.paste(PASTE, text);
  await page.press('Show what would change');
}
const fileOf = (text: string) => new File([text], 'settings.json', { type: 'application/json' });

async function choose(page: Page, file: File) {
  const input = page.field('Settings file');
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
  await settle();
}
const rows = (page: Page) =>
  [...page.place.querySelectorAll('.preview tbody tr')].map((row) =>
    [...row.children].map(({ textContent }) => textContent),
  );
const change: PartialOptions = { agentId: '7777', country: 'DE' };

describe('an import', () => {
  it.each([
    ['a file that is chosen', (page: Page) => choose(page, fileOf(exportText(change)))],
    ['a file’s text that is pasted', (page: Page) => paste(page, ` ${exportText(change)}`)],
    [
      'a link that is pasted',
      (page: Page) => paste(page, setUpLink('chrome-extension://x/options.html', change)),
    ],
  ])('of %s shows first what would change, and changes nothing', async (_, bring) => {
    const { world, services } = fakeServices(storedSeat);
    const page = await openPage(services);
    await bring(page);
    expect(rows(page)).toEqual([
      ['AgentID', '6666', '7777'],
      ['Country of the numbers', 'US', 'DE'],
    ]);
    expect(document.activeElement?.textContent).toBe('What this would change');
    expect(page.field('AgentID').value).toBe('6666');
    expect(world.calls).toEqual([]);
    await page.press('Apply');
    expect(world.saved).toMatchObject([{ options: { agentId: '7777', country: 'DE', teamId: 'sales' } }]);
    expect(page.field('AgentID').value).toBe('7777');
    expect(page.said()).toContain('Applied and saved');
    expect(rows(page)).toEqual([]);
  });

  it('is cancelled without a trace', async () => {
    const { world, services } = fakeServices(storedSeat);
    const page = await openPage(services);
    await paste(page, exportText(change));
    await page.press('Cancel');
    expect(rows(page)).toEqual([]);
    expect(page.field('AgentID').value).toBe('6666');
    expect(world.calls).toEqual([]);
  });

  it('asks in the click, once, for all sites and servers that are missing', async () => {
    const { world, services } = fakeServices(storedSeat);
    world.granted.add('crm.example.com');
    const page = await openPage(services);
    const sites = [CRM, 'https://two.example', 'https://three.example'].map(plainSite);
    await paste(page, exportText({ sites }));
    page.button('Apply').click();
    expect(world.calls).toEqual([
      'request https://dialer.example.com https://two.example https://three.example',
    ]);
    await settle();
    expect(world.saved).toMatchObject([{ options: { sites } }]);
  });

  it('is saved all the same when the person says no', async () => {
    const { world, services } = fakeServices(storedSeat);
    world.answer = Promise.resolve(false);
    const page = await openPage(services);
    await paste(page, exportText({ sites: [plainSite('https://two.example')] }));
    await page.press('Apply');
    expect(world.saved).toHaveLength(1);
    expect(page.find('Allow https://two.example')).toBeDefined();
  });

  it('of another dialer wants the password typed, keeps everything and says so', async () => {
    const { world, services } = fakeServices(storedSeat);
    const page = await openPage(services);
    await page.type('Dial prefix', '9');
    await paste(page, exportText({ dialerServers: ['https://other.example'], country: 'DE' }));
    await page.press('Apply');
    expect(world.saved).toEqual([]);
    expect(document.activeElement).toBe(page.field('API password'));
    expect(page.notesOf('API password')).toContain('type the password of the API user again');
    expect(page.said()).toContain('Filled in, but not saved yet');
    expect(page.field('Dialer address').value).toBe('https://other.example');
    expect(page.field('Dial prefix').value).toBe('9');
    await page.type('API password', 's3cret');
    await page.press('Save');
    expect(world.saved).toMatchObject([
      {
        options: { dialerServers: ['https://other.example'], country: 'DE', dialPrefix: '9' },
        secrets: { apiPassword: 's3cret' },
      },
    ]);
    expect(page.said()).not.toContain('Filled in');
    expect(page.find('Discard what was filled in')).toBeUndefined();
  });

  it('does not speak of anything missing while the browser asks', async () => {
    const { world, services } = fakeServices(storedSeat);
    world.answer = new Promise(() => {});
    const page = await openPage(services);
    await paste(page, exportText(change));
    await page.press('Apply');
    expect(page.said()).not.toContain('Filled in');
    expect(page.field('AgentID').value).toBe('7777');
  });

  it('that was not complete can be discarded', async () => {
    const { world, services } = fakeServices(storedSeat);
    const page = await openPage(services);
    await paste(page, exportText({ dialerServers: ['https://other.example'] }));
    await page.press('Apply');
    await page.press('Discard what was filled in');
    expect(page.field('Dialer address').value).toBe('https://dialer.example.com');
    expect(world.kept).toBeUndefined();
  });

  it('keeps what stands in the field for one more row', async () => {
    const { services } = fakeServices(seatWith({}, {}));
    const page = await openPage(services);
    await page.type('Disposition code', 'half');
    await paste(page, exportText({ outcomes: [{ code: 'SALE', label: 'Sale', callback: false }] }));
    await page.press('Apply');
    expect(page.cell('Code of disposition 1').value).toBe('SALE');
    expect(page.field('Disposition code').value).toBe('half');
  });

  it('says what the organisation keeps, and changes nothing of it', async () => {
    const { world, services } = fakeServices(seatWith({}, locked('agentId')));
    const page = await openPage(services);
    await paste(page, exportText(change));
    expect(rows(page)).toEqual([
      ['AgentIDSet by your organisation: stays as it is', '6666', '6666'],
      ['Country of the numbers', 'US', 'DE'],
    ]);
    await page.press('Apply');
    expect(world.saved).toMatchObject([{ options: { agentId: '6666', country: 'DE' } }]);
  });

  it('asks for no site that the organisation keeps out', async () => {
    const { world, services } = fakeServices(seatWith({}, locked('sites')));
    for (const host of ['dialer.example.com', 'crm.example.com']) world.granted.add(host);
    const page = await openPage(services);
    await paste(page, exportText({ sites: [plainSite('https://evil.example')], country: 'DE' }));
    await page.press('Apply');
    expect(world.calls).toEqual(['save']);
    expect(world.saved).toMatchObject([{ options: { sites: [{ origin: CRM }], country: 'DE' } }]);
  });

  it('has nothing to apply when all of it is locked or set already', async () => {
    const { services } = fakeServices(seatWith({}, locked('agentId')));
    const page = await openPage(services);
    await paste(page, exportText({ agentId: '7777' }));
    expect(page.find('Apply')).toBeUndefined();
    await paste(page, exportText({ teamId: 'sales' }));
    expect(page.text()).toContain('Nothing: all of it is set like this already.');
    expect(page.find('Apply')).toBeUndefined();
  });

  it('says what of it cannot be used, and applies the rest', async () => {
    const { world, services } = fakeServices(storedSeat);
    const page = await openPage(services);
    const text = exportText(change).replace('"7777"', '"77 77"');
    await paste(page, text);
    expect(page.text()).toContain('AgentID: Use only letters');
    expect(rows(page)).toEqual([['Country of the numbers', 'US', 'DE']]);
    await page.press('Apply');
    expect(world.saved).toMatchObject([{ options: { agentId: '6666', country: 'DE' } }]);
  });

  it.each([
    ['nothing of ours', 'hello'],
    ['a damaged file', '{"format":"screen-pop-settings","version":2,'],
    ['another program’s file', '{"version":2,"options":{}}'],
    ['a link that was cut', 'chrome-extension://x/options.html#set-up=eyJ2'],
  ])('of %s is refused in words', async (_, text) => {
    const { world, services } = fakeServices(storedSeat);
    const page = await openPage(services);
    await paste(page, text);
    expect(page.said()).toMatch(/This (file|link|is no)/);
    expect(page.find('Apply')).toBeUndefined();
    expect(page.field('AgentID').value).toBe('6666');
    expect(world.calls).toEqual([]);
  });

  it('of a file without end is refused before it is read', async () => {
    const { services } = fakeServices(storedSeat);
    const page = await openPage(services);
    await choose(page, fileOf(`{"x":"${'y'.repeat(1_000_001)}"}`));
    expect(page.said()).toContain('too large');
  });

  it('of a file that changed since it was chosen says so', async () => {
    const { services } = fakeServices(storedSeat);
    const page = await openPage(services);
    const file = Object.assign(fileOf('{}'), { text: () => Promise.reject(new Error('NotReadableError')) });
    await choose(page, file);
    expect(page.said()).toContain('choose it again');
  });

  it('shows hostile texts as text', async () => {
    const label = '<img src=x onerror=alert(1)>';
    const { services } = fakeServices(storedSeat);
    const page = await openPage(services);
    await paste(
      page,
      exportText({ outcomes: [{ code: 'A', label, callback: false }], pauseCodes: [{ code: 'B', label }] }),
    );
    expect(rows(page).flat().join()).toContain('disposition');
    await page.press('Apply');
    expect(page.cell('Label of disposition 1').value).toBe(label);
    expect(page.place.querySelector('img')).toBeNull();
  });
});

describe('a set-up link that is opened', () => {
  it('shows what it would change, on a new seat as well', async () => {
    location.hash = setUpLink('', storedLayer).slice(1);
    const { world, services } = fakeServices(nothingStored);
    const page = await openFirst(services);
    expect(page.find('Next')).toBeUndefined();
    expect(rows(page).map(([title]) => title)).toEqual([
      'Dialer address',
      'API user',
      'AgentID',
      'TeamID',
      'CRM sites',
    ]);
    expect(location.hash).toBe('');
    await page.press('Apply');
    expect(world.calls).toEqual([`request https://dialer.example.com ${CRM}`]);
    expect(document.activeElement).toBe(page.field('API password'));
    await page.type('API password', 's3cret');
    await page.press('Save');
    expect(world.saved).toMatchObject([{ options: storedLayer }]);
  });

  it('does the same in a page that is open already', async () => {
    const { services } = fakeServices(nothingStored);
    const page = await openFirst(services);
    await page.type('Dialer address', 'typed.example');
    await act(() => {
      location.hash = setUpLink('', change).slice(1);
      dispatchEvent(new HashChangeEvent('hashchange'));
    });
    await settle();
    expect(rows(page).map(([title]) => title)).toEqual(['AgentID', 'Country of the numbers']);
    expect(page.field('Dialer address').value).toBe('typed.example');
  });

  it('is refused in words when it is damaged', async () => {
    location.hash = '#set-up=%%%';
    const { services } = fakeServices(storedSeat);
    const page = await openFirst(services);
    expect(page.said()).toContain('This is no set-up link');
  });
});

describe('an export', () => {
  it('is a file with everything but the passwords', async () => {
    const { world, services } = fakeServices(storedSeat);
    const page = await openPage(services);
    await page.type('API password', 's3cret');
    await page.press('Export to a file');
    const [file] = world.files;
    expect(file?.name).toBe('screen-pop-settings.json');
    expect(file?.text).not.toMatch(/s3cret|password/i);
    expect(parseSettingsFile(file?.text ?? '')).toEqual({
      ok: true,
      value: { layer: storedSeat.options, problems: [] },
    });
    expect(page.said()).toContain('among your downloads. Your unsaved changes are not in it.');
  });

  it('leaves out who this is for the seats of others', async () => {
    const { world, services } = fakeServices(storedSeat);
    const page = await openPage(services);
    await page.tick(page.field('With the AgentID of this seat'));
    await page.press('Export to a file');
    const read = parseSettingsFile(world.files[0]?.text ?? '');
    expect(read.ok && 'agentId' in read.value.layer).toBe(false);
    expect(read.ok && read.value.layer.teamId).toBe('sales');
  });

  it('is a link that says the same', async () => {
    const { world, services } = fakeServices(storedSeat);
    const page = await openPage(services);
    await page.press('Copy set-up link');
    expect(world.clipboard).toMatch(/^chrome-extension:\/\/abc\/options\.html#set-up=/);
    expect(parseSetUpLink(world.clipboard ?? '')).toEqual({
      ok: true,
      value: { layer: storedSeat.options, problems: [] },
    });
    expect(page.said()).toContain('The link is copied');
  });

  it('says when the browser does not copy', async () => {
    const { world, services } = fakeServices(storedSeat);
    world.clipboardWorks = false;
    const page = await openPage(services);
    await page.press('Copy set-up link');
    expect(page.said()).toContain('Not copied');
  });
});

describe('Check set-up', () => {
  it('saves what is unsaved, asks for the dialer, and shows what was found', async () => {
    const { world, services } = fakeServices(storedSeat);
    world.report = {
      kind: 'checked',
      at: 0,
      dialers: ['dialer.example.com'],
      apiUser: 'apiuser',
      agentId: '7777',
      findings: [{ check: 'login', verdict: 'pass', kind: 'login-accepted', fixer: null, user: 'apiuser' }],
    };
    const page = await openPage(services);
    await page.type('AgentID', '7777');
    await page.press('Check set-up');
    expect(world.calls).toEqual(['request https://dialer.example.com', 'save', 'check']);
    expect(page.text()).toContain('The dialer accepts the login');
    await page.press('Copy report');
    expect(world.clipboard).toContain('The dialer accepts the login');
  });

  it('says when the extension did not answer', async () => {
    const { services } = fakeServices(storedSeat);
    const page = await openPage(services);
    await page.press('Check set-up');
    expect(page.said()).toContain('The extension did not answer');
  });
});
