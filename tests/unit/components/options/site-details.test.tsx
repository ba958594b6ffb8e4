// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { act } from 'preact/test-utils';
import type { Site } from '../../../../utils/call/site.ts';
import { plainSite } from '../../../../utils/call/site.ts';
import { CRM, fakeServices, locked, seatWith, storedSeat } from './fake-services.ts';
import { closePage, openPage } from './page.tsx';

afterEach(() => act(closePage));

type Page = Awaited<ReturnType<typeof openPage>>;
const siteOf = (saved: readonly { readonly options: { readonly sites: readonly Site[] } }[]) =>
  saved[0]?.options.sites[0];
const names = (page: Page) =>
  [...page.place.querySelectorAll('.shown-fields li')].map(
    (row) =>
      `${row.querySelector<HTMLInputElement>('[type=checkbox]')?.checked ? '+' : '-'}${row.textContent}`,
  );
const box = (page: Page, name: string) => {
  const row = [...page.place.querySelectorAll('.shown-fields li')].find(
    ({ textContent }) => textContent === name,
  );
  const found = row?.querySelector<HTMLInputElement>('[type=checkbox]');
  if (!found) throw new Error(`no field ${name}`);
  return found;
};
const detail = (page: Page, label: string) => page.field(label).closest('details');

describe('the details of a site', () => {
  it('are folded away, and are stored as they are chosen and typed', async () => {
    const { world, services } = fakeServices(storedSeat);
    const page = await openPage(services);
    expect(detail(page, 'Address of a record')?.open).toBe(false);
    await page.choose('Place of the panel', 'Top left');
    await page.choose('Opening the record', 'By itself when a lead appears');
    await page.type('Address of a record', ' https://crm.example.com/contacts/{leadId} ');
    await page.type('Where the AgentID stands', 'meta[name="agent-id"]');
    await page.type('Attribute with the AgentID', 'content');
    await page.tick(page.field('Numbers in the pages may be called'));
    expect(page.notesOf('AgentID')).toContain('It may stay empty');
    await page.type('AgentID', '');
    await page.press('Save');
    expect(siteOf(world.saved)).toEqual({
      ...plainSite(CRM),
      place: 'top-start',
      recordOpening: 'automatic',
      recordAddress: 'https://crm.example.com/contacts/{leadId}',
      agentIdSelector: 'meta[name="agent-id"]',
      agentIdAttribute: 'content',
      callableNumbers: true,
    });
  });

  it('name what can stand in the address of a record', async () => {
    const { services } = fakeServices(storedSeat);
    const page = await openPage(services);
    expect(page.notesOf('Address of a record')).toContain('https://crm.example.com/contacts/{leadId}');
    expect(page.notesOf('Address of a record')).toContain('{phoneE164}');
  });

  it('say beside each field what is wrong, open, and take the focus', async () => {
    const { world, services } = fakeServices(storedSeat);
    const page = await openPage(services);
    await page.choose('Opening the record', 'By a button in the panel');
    await page.type('Where the AgentID stands', 'p { color: red }');
    await page.type('Attribute with the AgentID', 'on click');
    await page.press('Save');
    expect(world.calls).toEqual([]);
    expect(page.notesOf('Address of a record')).toContain('Type the address of a record');
    expect(page.notesOf('Where the AgentID stands')).toContain('Type one CSS selector');
    expect(page.notesOf('Attribute with the AgentID')).toContain('one attribute');
    expect(detail(page, 'Address of a record')?.open).toBe(true);
    expect(document.activeElement).toBe(page.field('Address of a record'));
    expect(page.said()).toContain('Not saved: 3 fields need a change');
    expect(page.field('Where the AgentID stands').value).toBe('p { color: red }');
  });

  it('are each site’s own', async () => {
    const sites = [plainSite(CRM), plainSite('https://two.example')];
    const { world, services } = fakeServices(seatWith({ sites }));
    const page = await openPage(services);
    const second = page.place.querySelector('[role=group][aria-label="https://two.example"]');
    const select = second?.querySelector('select');
    await act(() => {
      if (select) select.selectedIndex = 1;
      select?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await page.press('Save');
    expect(world.saved[0]?.options.sites.map(({ place }) => place)).toEqual(['bottom-end', 'bottom-start']);
  });

  it('are to be read only when the organisation has set the sites', async () => {
    const { services } = fakeServices(seatWith({}, locked('sites')));
    const page = await openPage(services);
    expect(page.field('Place of the panel').value).toBe('Bottom right');
    expect(page.field('Place of the panel').readOnly).toBe(true);
    expect(page.cell('Label of Phone').readOnly).toBe(true);
    expect(page.find('Move Phone down')).toBeUndefined();
    await page.tick(box(page, 'Province'));
    expect(box(page, 'Province').checked).toBe(true);
  });
});

describe('what the panel shows', () => {
  it('is ticked, put in order and named', async () => {
    const { world, services } = fakeServices(storedSeat);
    const page = await openPage(services);
    expect(names(page)).toEqual([
      '+Phone',
      '+Lead ID',
      '+Source ID',
      '+Vendor lead code',
      '+Province',
      '+Security phrase',
    ]);
    await page.tick(box(page, 'Phone'));
    expect(document.activeElement).toBe(box(page, 'Phone'));
    await page.tick(box(page, 'Security phrase'));
    await page.press('Move Province up');
    await page.press('Move Province up');
    expect(document.activeElement).toBe(page.button('Move Province up'));
    await page.typeInCell('Label of Province', 'Bundesland');
    expect(names(page)).toEqual([
      '+Lead ID',
      '+Province',
      '+Source ID',
      '+Vendor lead code',
      '-Phone',
      '-Security phrase',
    ]);
    await page.press('Save');
    expect(siteOf(world.saved)?.fields).toEqual([
      { field: 'leadId', label: '' },
      { field: 'province', label: 'Bundesland' },
      { field: 'sourceId', label: '' },
      { field: 'vendorLeadCode', label: '' },
    ]);
  });

  it('keeps a label that was typed when its tick goes and comes', async () => {
    const { services } = fakeServices(storedSeat);
    const page = await openPage(services);
    await page.typeInCell('Label of Phone', 'Telefon');
    await page.tick(box(page, 'Phone'));
    await page.tick(box(page, 'Phone'));
    expect(page.cell('Label of Phone').value).toBe('Telefon');
    expect(names(page).at(-1)).toBe('+Phone');
  });

  it('is something, or it is said', async () => {
    const { services } = fakeServices(
      seatWith({ sites: [{ ...plainSite(CRM), fields: [{ field: 'phone', label: '' }] }] }),
    );
    const page = await openPage(services);
    await page.tick(box(page, 'Phone'));
    await page.press('Save');
    expect(page.text()).toContain('Tick at least one field');
    expect(document.activeElement).toBe(box(page, 'Phone'));
  });

  it('marks the label that is too long', async () => {
    const { services } = fakeServices(storedSeat);
    const page = await openPage(services);
    await page.typeInCell('Label of Province', 'x'.repeat(41));
    await page.press('Save');
    expect(document.activeElement).toBe(page.cell('Label of Province'));
    expect(page.text()).toContain('At most 40 characters');
  });
});
