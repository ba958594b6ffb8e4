// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { countriesIn } from '../../../../components/options/countries.ts';
import { fakeServices, seatWith, storedSeat } from './fake-services.ts';
import { openPage } from './page.tsx';

describe('the dialing settings', () => {
  it('start with what is good for most', async () => {
    const { services } = fakeServices(storedSeat);
    const page = await openPage(services);
    expect(page.select('Country of the numbers').selectedOptions[0]?.text).toBe('United States');
    expect(page.notesAt(page.select('Country of the numbers'))).toContain('+1');
    expect(page.field('Send digits exactly as typed').checked).toBe(false);
    expect(page.field('Search for the lead').checked).toBe(true);
    expect(page.field('Bring VICIdial to the front').checked).toBe(false);
  });

  it('are stored as they are chosen, ticked and typed', async () => {
    const { world, services } = fakeServices(storedSeat);
    const page = await openPage(services);
    await page.choose('Country of the numbers', 'Germany');
    expect(page.notesAt(page.select('Country of the numbers'))).toContain('+49');
    await page.tick(page.field('Send digits exactly as typed'));
    await page.type('Allow only numbers that begin with', '+49; +43');
    await page.type('Never dial numbers that begin with', '+49 900');
    await page.tick(page.field('Show the lead first'));
    await page.type('Dial prefix', ' 9 ');
    await page.type('Vendor ID', 'crm');
    expect(page.said()).toContain('Unsaved changes');
    await page.press('Save');
    expect(world.saved).toMatchObject([
      {
        options: {
          country: 'DE',
          exactDigits: true,
          search: true,
          preview: true,
          focus: false,
          dialPrefix: '9',
          groupAlias: '',
          dialIngroup: '',
          vendorId: 'crm',
          allowPrefixes: ['+49', '+43'],
          denyPrefixes: ['+49900'],
        },
      },
    ]);
    expect(page.field('Allow only numbers that begin with').value).toBe('+49, +43');
    expect(page.said()).toContain('Saved');
  });

  it('open the advanced part when the mistake is in there, and keep what was typed', async () => {
    const { world, services } = fakeServices(storedSeat);
    const page = await openPage(services);
    const advanced = page.field('Vendor ID').closest('details');
    expect(advanced?.open).toBe(false);
    await page.type('Vendor ID', "O'Hara");
    await page.type('In-group of the call', 'Sales Line');
    await page.press('Save');
    expect(world.calls).toEqual([]);
    expect(advanced?.open).toBe(true);
    expect(document.activeElement).toBe(page.field('In-group of the call'));
    expect(page.notesOf('Vendor ID')).toContain('Leave out');
    expect(page.field('Vendor ID').value).toBe("O'Hara");
    expect(page.said()).toContain('Not saved: 2 fields need a change');
  });

  it('show a country that is none to us until another is chosen', async () => {
    const { world, services } = fakeServices(seatWith({ country: 'XX' }));
    const page = await openPage(services);
    expect(page.select('Country of the numbers').selectedOptions[0]?.text).toBe('No country: XX');
    await page.choose('Country of the numbers', 'Brazil');
    await page.press('Save');
    expect(world.saved).toMatchObject([{ options: { country: 'BR' } }]);
  });
});

describe('the countries', () => {
  it('have names, each its own, in their order', () => {
    const countries = countriesIn('en');
    const names = countries.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(200);
    expect(new Set(names).size).toBe(names.length);
    expect(countries).toContainEqual({ value: 'DE', name: 'Germany' });
    expect(names.indexOf('Åland Islands')).toBeLessThan(names.indexOf('Albania'));
    expect(countries.every(({ name, value }) => name !== value)).toBe(true);
    expect(countriesIn('es')).toContainEqual({ value: 'DE', name: 'Alemania' });
  });
});
