// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { act } from 'preact/test-utils';
import { draftOf } from '../../../../utils/settings/form/draft.ts';
import type { PartialOptions } from '../../../../utils/settings/options/options.ts';
import { optionNames, secretNames } from '../../../../utils/settings/options/options.ts';
import { CRM, fakeServices, locked, seatWith, storedSeat } from './fake-services.ts';
import { closePage, openPage, settle } from './page.tsx';

afterEach(() => act(closePage));

const rows: PartialOptions = {
  dialerServers: ['https://dialer.example.com', 'https://dialer2.example.com'],
  outcomes: [{ code: 'SALE', label: 'Sale', callback: true }],
  pauseCodes: [{ code: 'LUNCH', label: 'Lunch' }],
  transfers: [{ label: 'Manager', way: 'blind', target: '8500' }],
  inGroups: ['SALESLINE'],
};
const all = [...optionNames, ...secretNames];
const allLocked = seatWith(rows, {
  ...locked(...all),
  secrets: { apiPassword: 'policy', reportsPassword: 'policy' },
});

/** What can be typed, ticked or chosen on the page, the search and what is stored nowhere aside. */
const openInputs = (page: { place: Element }) =>
  [...page.place.querySelectorAll<HTMLInputElement>('form :is(input, select, textarea)')].filter(
    (input) =>
      !input.readOnly &&
      input.getAttribute('aria-disabled') !== 'true' &&
      !/^(load-seats|import-|export-)/.test(input.id),
  );

describe('what the organisation has set', () => {
  it('can be edited nowhere when it is everything', async () => {
    const { services } = fakeServices(allLocked);
    const page = await openPage(services);
    expect(openInputs(page).map(({ id }) => id)).toEqual([]);
    const buttons = [...page.place.querySelectorAll('button')].map(
      (button) => button.getAttribute('aria-label') ?? button.textContent ?? '',
    );
    expect(buttons.filter((name) => /^(Add|Remove|Move) /.test(name))).toEqual([]);
  });

  it.each([
    ['Dialer address', 'https://dialer.example.com'],
    ['More web servers of the same cluster', 'https://dialer2.example.com'],
    ['API user', 'apiuser'],
    ['AgentID', '6666'],
    ['While waiting for a lead', '1'],
    ['Country of the numbers', 'United States'],
    ['Dial prefix', ''],
  ])('%s is shown, is read out as locked, and keeps its value whoever types', async (label, value) => {
    const { services } = fakeServices(allLocked);
    const page = await openPage(services);
    const field = page.field(label);
    expect(field.value).toBe(value);
    expect(field.readOnly).toBe(true);
    expect(field.disabled).toBe(false);
    expect(page.notesOf(label)).toContain('Set by your organisation');
    await page.type(label, 'mine');
    expect(page.said()).not.toContain('Unsaved changes');
  });

  it('cannot be ticked either', async () => {
    const { services } = fakeServices(allLocked);
    const page = await openPage(services);
    for (const label of ['Search for the lead', 'Send digits exactly as typed', 'Allow http', 'Call']) {
      const box = page.field(label);
      const { checked } = box;
      expect(box.getAttribute('aria-disabled')).toBe('true');
      await page.tick(box);
      expect(page.field(label).checked).toBe(checked);
    }
    await page.tick(page.cell('Callback date of disposition 1'));
    expect(page.cell('Callback date of disposition 1').checked).toBe(true);
    expect(page.said()).not.toContain('Unsaved changes');
  });

  it('never shows a password, and says that there is one', async () => {
    const { services } = fakeServices(allLocked);
    const page = await openPage(services);
    expect(page.field('API password').value).toBe('');
    expect(page.notesOf('API password')).toBe('Set by your organisation');
  });

  it('may be changed where the organisation leaves it open', async () => {
    const { world, services } = fakeServices(
      seatWith({}, { secrets: { apiPassword: 'policy', reportsPassword: 'none' } }),
    );
    const page = await openPage(services);
    expect(page.notesOf('API password')).toContain('Your organisation has given one');
    await page.type('AgentID', '7777');
    await page.press('Save');
    expect(world.saved).toMatchObject([{ options: { agentId: '7777' }, secrets: {} }]);
  });

  it('leaves everything else to the seat', async () => {
    const { world, services } = fakeServices(seatWith(rows, locked('dialerServers', 'outcomes', 'sites')));
    const page = await openPage(services);
    expect(page.find('Add site')).toBeUndefined();
    expect(page.find(`Remove ${CRM}`)).toBeUndefined();
    expect(page.find(`Allow ${CRM}`)).toBeDefined();
    expect(page.find('Add disposition')).toBeUndefined();
    expect(page.cell('Code of disposition 1').readOnly).toBe(true);
    await page.typeInCell('Label of pause code 1', 'Mittag');
    await page.press('Save');
    expect(world.saved).toMatchObject([{ options: { pauseCodes: [{ label: 'Mittag' }] } }]);
  });
});

describe('a lock that comes live', () => {
  it('takes over what is typed there, and nothing else that is typed', async () => {
    const { world, services } = fakeServices(storedSeat);
    const page = await openPage(services);
    await page.type('AgentID', 'typed');
    await page.type('TeamID', 'mine');
    const options = { ...storedSeat.options, agentId: 'theirs' };
    await act(() => world.becomes({ ...storedSeat, options, draft: draftOf(options), ...locked('agentId') }));
    await settle();
    expect(page.field('AgentID').value).toBe('theirs');
    expect(page.field('AgentID').readOnly).toBe(true);
    expect(page.field('TeamID').value).toBe('mine');
    expect(page.said()).toContain('Your unsaved changes are still here');
  });

  it('is lifted live as well', async () => {
    const { world, services } = fakeServices({ ...storedSeat, ...locked('agentId') });
    const page = await openPage(services);
    await act(() => world.becomes(storedSeat));
    await settle();
    await page.type('AgentID', '7777');
    expect(page.field('AgentID').value).toBe('7777');
    expect(page.text()).not.toContain('Set by your organisation');
  });
});
