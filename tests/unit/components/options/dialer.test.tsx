// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { act } from 'preact/test-utils';
import { fakeServices, seatWith, storedSeat } from './fake-services.ts';
import { closePage, openPage } from './page.tsx';

afterEach(() => act(closePage));

const label = 'More web servers of the same cluster';

describe('the web servers of a cluster', () => {
  it('are stored with the first, and each is asked for by itself', async () => {
    const { world, services } = fakeServices(storedSeat);
    const page = await openPage(services);
    await page.type(label, 'dialer2.example.com, https://dialer3.example.com/agc/vicidial.php');
    expect(page.find('Allow https://dialer2.example.com')).toBeDefined();
    await page.press('Allow https://dialer3.example.com');
    expect(world.calls).toEqual(['request https://dialer3.example.com']);
    await page.type('API password', 's3cret');
    await page.press('Save');
    expect(world.saved).toMatchObject([
      {
        options: {
          dialerServers: [
            'https://dialer.example.com',
            'https://dialer2.example.com',
            'https://dialer3.example.com',
          ],
        },
      },
    ]);
    expect(page.field(label).value).toBe('https://dialer2.example.com, https://dialer3.example.com');
  });

  it('are shown where there are some, and hold up a save when one is none', async () => {
    const { world, services } = fakeServices(
      seatWith({ dialerServers: ['https://one.example', 'https://two.example'] }),
    );
    const page = await openPage(services);
    expect(page.field(label).closest('details')?.open).toBe(true);
    await page.type(label, 'https://two.example, ftp://three.example');
    await page.press('Save');
    expect(world.calls).toEqual([]);
    expect(page.notesOf(label)).toContain('One of these is no web address');
    expect(document.activeElement).toBe(page.field(label));
  });

  it('want the password again: it goes to no server it was not typed for', async () => {
    const { world, services } = fakeServices(storedSeat);
    const page = await openPage(services);
    await page.type(label, 'https://evil.example');
    await page.press('Save');
    expect(world.calls).toEqual([]);
    expect(document.activeElement).toBe(page.field('API password'));
  });
});

describe('http', () => {
  it('has to be allowed knowingly, with the reason beside it', async () => {
    const { world, services } = fakeServices(storedSeat);
    const page = await openPage(services);
    expect(page.text()).not.toContain('Allow http');
    await page.type('Dialer address', 'http://dialer.example.com');
    await page.type('API password', 's3cret');
    expect(page.notesOf('Allow http')).toContain('can be read by anybody on the network');
    await page.press('Save');
    expect(world.calls).toEqual([]);
    expect(page.notesOf('Dialer address')).toContain('tick “Allow http”');
    await page.tick(page.field('Allow http'));
    expect(page.field('Dialer address').getAttribute('aria-invalid')).toBe('false');
    await page.press('Save');
    expect(world.saved).toMatchObject([
      { options: { dialerServers: ['http://dialer.example.com'], allowHttp: true } },
    ]);
  });

  it('to this machine needs no leave', async () => {
    const { services } = fakeServices(storedSeat);
    const page = await openPage(services);
    await page.type('Dialer address', 'http://localhost:9090');
    expect(page.text()).not.toContain('Allow http');
  });
});

describe('the reports user', () => {
  it('is folded away on a seat, and stored with its password where it is typed', async () => {
    const { world, services } = fakeServices(storedSeat);
    const page = await openPage(services);
    expect(page.field('Reports user').closest('details')?.open).toBe(false);
    await page.type('Reports user', 'lead1');
    await page.press('Save');
    expect(page.notesOf('Reports password')).toContain('Type the password');
    expect(page.field('Reports user').closest('details')?.open).toBe(true);
    await page.type('Reports password', 's3cret');
    await page.press('Save');
    expect(world.saved).toMatchObject([
      { options: { reportsUser: 'lead1' }, secrets: { reportsPassword: 's3cret' } },
    ]);
    expect(page.notesOf('Reports password')).toContain('A password is stored');
    expect(page.field('Reports password').value).toBe('');
  });
});

describe('how often the dialer is asked', () => {
  const cells = (place: Element) =>
    [...place.querySelectorAll('.load tbody tr')].map((row) =>
      [...row.children].map(({ textContent }) => textContent),
    );

  it('is typed in seconds, and told in advance as load', async () => {
    const { world, services } = fakeServices(storedSeat);
    const page = await openPage(services);
    await page.type('Number of seats', '300');
    await page.type('While on a lead', '2,5');
    expect(cells(page.place)).toEqual([
      ['waiting for a lead', '300', '17,280,000', '3,080'],
      ['on a lead', '120', '6,912,000', '1,230'],
      ['logged out', '10', '576,000', '103'],
    ]);
    await page.press('Save');
    expect(world.saved).toMatchObject([{ options: { askOnLead: 2_500 } }]);
    expect(page.field('While on a lead').value).toBe('2.5');
  });

  it('tells no load of what is no number, and what to type', async () => {
    const { services } = fakeServices(storedSeat);
    const page = await openPage(services);
    await page.type('While waiting for a lead', 'often');
    expect(cells(page.place)[0]).toEqual(['waiting for a lead', '–', '–', '–']);
    expect(cells(page.place)[1]?.[1]).toBe('16.7');
    await page.type('Number of seats', 'many');
    expect(page.notesOf('Number of seats')).toContain('for example 50');
    expect(cells(page.place).flat()).not.toContain('16.7');
    await page.press('Save');
    expect(page.notesOf('While waiting for a lead')).toContain('Type seconds');
  });
});
