// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { act } from 'preact/test-utils';
import { english } from '../../../../components/words/english.ts';
import { controlNames, defaultControls } from '../../../../utils/call/controls.ts';
import { fakeServices, seatWith, storedSeat } from './fake-services.ts';
import { openPage, settle } from './page.tsx';

const three = seatWith({
  outcomes: [
    { code: 'A', label: 'First', callback: false },
    { code: 'B', label: 'Second', callback: true },
    { code: 'C', label: 'Third', callback: false },
  ],
});

type Page = Awaited<ReturnType<typeof openPage>>;
const codes = (page: Page) =>
  [...page.place.querySelectorAll<HTMLInputElement>('#outcomes li input[aria-label^=Code]')].map(
    ({ value }) => value,
  );
const part = (page: Page, id: string) => {
  const found = page.place.querySelector(`#${id}`);
  if (!(found instanceof HTMLDetailsElement)) throw new Error(`no part ${id}`);
  return found;
};
const focused = () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.id;

describe('the controls', () => {
  it('are all there, by name and with a line of what they do', async () => {
    const { services } = fakeServices(storedSeat);
    const page = await openPage(services);
    for (const name of controlNames) {
      const label = english(`option.controls.${name}.title`);
      expect(page.field(label).checked).toBe(defaultControls.includes(name));
      expect(page.notesOf(label)).toBe(english(`option.controls.${name}.description`));
    }
  });

  it('are stored in the order in which they are shown', async () => {
    const { world, services } = fakeServices(storedSeat);
    const page = await openPage(services);
    await page.tick(page.field('Log out'));
    await page.tick(page.field('Hold (park)'));
    await page.tick(page.field('Hang up'));
    await page.press('Save');
    expect(world.saved).toMatchObject([
      { options: { controls: ['call', 'pause', 'outcome', 'park', 'log-out'] } },
    ]);
  });

  it.each([
    ['Disposition', 'outcomes'],
    ['Pause and resume', 'pause-codes'],
    ['Transfer', 'transfers'],
    ['In-groups', 'in-groups'],
  ])('%s opens its list when it is ticked and folds it away when it is not', async (label, id) => {
    const { services } = fakeServices(storedSeat);
    const page = await openPage(services);
    for (let time = 0; time < 2; time += 1) {
      const { checked } = page.field(label);
      expect(part(page, id).open).toBe(checked);
      expect(part(page, id).textContent?.includes(`${label} is not ticked`)).toBe(!checked);
      await page.tick(page.field(label));
    }
  });
});

describe('one more row of a list', () => {
  it('is added by the button, and the focus waits for the next', async () => {
    const { world, services } = fakeServices(storedSeat);
    const page = await openPage(services);
    await page.type('Disposition code', ' CALLBK ');
    await page.type('Disposition label', 'Call back');
    await page.tick(page.field('Needs a callback date'));
    await page.press('Add disposition');
    expect(page.cell('Code of disposition 1').value).toBe('CALLBK');
    expect(page.field('Disposition code').value).toBe('');
    expect(page.field('Needs a callback date').checked).toBe(false);
    expect(document.activeElement).toBe(page.field('Disposition code'));
    await page.press('Save');
    expect(world.saved).toMatchObject([
      { options: { outcomes: [{ code: 'CALLBK', label: 'Call back', callback: true }] } },
    ]);
  });

  it('is added by the Enter key without saving', async () => {
    const { world, services } = fakeServices(storedSeat);
    const page = await openPage(services);
    await page.type('Pause code', 'LUNCH');
    await page.type('Pause code label', 'Lunch');
    const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
    await act(() => void page.field('Pause code label').dispatchEvent(enter));
    expect(enter.defaultPrevented).toBe(true);
    expect(page.cell('Label of pause code 1').value).toBe('Lunch');
    expect(world.calls).toEqual([]);
  });

  it('is refused beside its fields and stays there', async () => {
    const { services } = fakeServices(three);
    const page = await openPage(services);
    await page.type('Disposition code', 'b');
    await page.press('Add disposition');
    expect(page.notesOf('Disposition code')).toContain('in the list already');
    expect(page.notesOf('Disposition label')).toContain('Type the label');
    expect(document.activeElement).toBe(page.field('Disposition code'));
    expect(page.field('Disposition code').value).toBe('b');
    await page.type('Disposition code', 'D');
    await page.type('Disposition label', 'Fourth');
    expect(page.field('Disposition code').getAttribute('aria-invalid')).toBe('false');
    await page.press('Add disposition');
    expect(codes(page)).toEqual(['A', 'B', 'C', 'D']);
  });

  it('is saved when it was typed and not added, in every list', async () => {
    const { world, services } = fakeServices(storedSeat);
    const page = await openPage(services);
    await page.type('Disposition code', 'SALE');
    await page.type('Disposition label', 'Sale');
    await page.type('Pause code', 'LUNCH');
    await page.type('Pause code label', 'Lunch');
    await page.type('Transfer label', 'Manager');
    await page.choose('Transfer way', 'With customer');
    await page.type('Transfer number', '9 555-1234');
    await page.type('In-group', 'SALESLINE');
    await page.press('Save');
    expect(world.saved).toMatchObject([
      {
        options: {
          outcomes: [{ code: 'SALE', label: 'Sale', callback: false }],
          pauseCodes: [{ code: 'LUNCH', label: 'Lunch' }],
          transfers: [{ label: 'Manager', target: '95551234', way: 'with-customer' }],
          inGroups: ['SALESLINE'],
        },
      },
    ]);
    expect(page.said()).toContain('Saved');
    expect(page.field('Transfer number').value).toBe('');
  });

  it('can be a transfer to an in-group', async () => {
    const { world, services } = fakeServices(storedSeat);
    const page = await openPage(services);
    await page.type('Transfer label', 'Support');
    await page.type('Transfer number', 'SUP-PORT');
    await page.choose('Transfer way', 'In-group');
    expect(page.field('Transfer in-group').value).toBe('SUP-PORT');
    await page.press('Add transfer');
    expect(page.cell('In-group of transfer 1').value).toBe('SUP-PORT');
    expect(page.select('Way of transfer 1').selectedOptions[0]?.text).toBe('In-group');
    await page.choose('Way of transfer 1', 'Blind');
    await page.press('Save');
    expect(world.saved).toMatchObject([
      { options: { transfers: [{ label: 'Support', target: 'SUPPORT', way: 'blind' }] } },
    ]);
  });
});

describe('the rows of a list', () => {
  it('are edited where they stand', async () => {
    const { world, services } = fakeServices(three);
    const page = await openPage(services);
    await page.typeInCell('Label of disposition 2', 'Zweiter');
    await page.tick(page.cell('Callback date of disposition 2'));
    await page.press('Save');
    expect(world.saved).toMatchObject([
      {
        options: {
          outcomes: [{ code: 'A' }, { code: 'B', label: 'Zweiter', callback: false }, { code: 'C' }],
        },
      },
    ]);
  });

  it('are moved by buttons, and the focus goes with them', async () => {
    const { world, services } = fakeServices(three);
    const page = await openPage(services);
    await page.press('Move disposition 3 up');
    expect(codes(page)).toEqual(['A', 'C', 'B']);
    expect(focused()).toBe('Move disposition 2 up');
    await page.press('Move disposition 2 up');
    expect(codes(page)).toEqual(['C', 'A', 'B']);
    expect(focused()).toBe('Move disposition 1 up');
    await page.press('Move disposition 1 up');
    expect(codes(page)).toEqual(['C', 'A', 'B']);
    expect(page.button('Move disposition 1 up').getAttribute('aria-disabled')).toBe('true');
    await page.press('Move disposition 2 down');
    expect(codes(page)).toEqual(['C', 'B', 'A']);
    expect(focused()).toBe('Move disposition 3 down');
    await page.press('Save');
    expect(world.saved).toMatchObject([
      { options: { outcomes: [{ code: 'C' }, { code: 'B' }, { code: 'A' }] } },
    ]);
  });

  it('are removed, and the focus goes to the next, at last to the field for a new one', async () => {
    const { world, services } = fakeServices(three);
    const page = await openPage(services);
    await page.press('Remove disposition 2');
    expect(codes(page)).toEqual(['A', 'C']);
    expect(focused()).toBe('Remove disposition 2');
    await page.press('Remove disposition 2');
    expect(focused()).toBe('Remove disposition 1');
    await page.press('Remove disposition 1');
    expect(page.text()).toContain('No disposition yet');
    expect(document.activeElement).toBe(page.field('Disposition code'));
    await page.press('Save');
    expect(world.saved).toMatchObject([{ options: { outcomes: [] } }]);
  });

  it('say beside each cell what is wrong, open their list, and count', async () => {
    const { world, services } = fakeServices(storedSeat);
    const page = await openPage(services);
    await page.type('In-group', 'SALESLINE');
    await page.press('Add in-group');
    await page.typeInCell('ID of in-group 1', 'Sales Line');
    await page.type('Disposition code', 'SALE');
    await page.type('Disposition label', 'Sale');
    await page.press('Add disposition');
    await page.typeInCell('Code of disposition 1', 'TOOLONG');
    await page.typeInCell('Label of disposition 1', '');
    expect(page.place.querySelector('[aria-invalid=true]')).toBeNull();
    await page.press('Save');

    expect(world.calls).toEqual([]);
    expect(page.notesAt(page.cell('Code of disposition 1'))).toContain('At most 6 characters; these are 7');
    expect(page.notesAt(page.cell('Label of disposition 1'))).toContain('Type the label');
    expect(page.notesAt(page.cell('ID of in-group 1'))).toContain('not its name');
    expect(document.activeElement).toBe(page.cell('Code of disposition 1'));
    expect(part(page, 'in-groups').open).toBe(true);
    expect(page.said()).toContain('Not saved: 3 fields need a change');
    expect(page.cell('Code of disposition 1').value).toBe('TOOLONG');

    await page.typeInCell('Code of disposition 1', 'SALE');
    await page.typeInCell('Label of disposition 1', 'Sale');
    expect(page.cell('Code of disposition 1').getAttribute('aria-invalid')).toBe('false');
    expect(page.said()).toContain('Not saved: one field needs a change');
    await page.press('Remove in-group 1');
    await page.press('Save');
    expect(page.said()).toContain('Saved');
  });

  it('survive a change from another window while they are being edited', async () => {
    const { world, services } = fakeServices(three);
    const page = await openPage(services);
    await page.press('Move disposition 1 down');
    world.changeElsewhere({ outcomes: [], pauseCodes: [{ code: 'X', label: 'Elsewhere' }] });
    await settle();
    expect(codes(page)).toEqual(['B', 'A', 'C']);
    expect(page.cell('Label of pause code 1').value).toBe('Elsewhere');
    expect(page.said()).toContain('changed elsewhere');
  });
});

describe('a link to a list that is folded away', () => {
  it('opens it', async () => {
    location.hash = '#in-groups';
    const { services } = fakeServices(storedSeat);
    const page = await openPage(services);
    location.hash = '';
    expect(part(page, 'in-groups').open).toBe(true);
  });
});
