// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { act } from 'preact/test-utils';
import { plainSite } from '../../../../utils/call/site.ts';
import { CRM, fakeServices, seatWith, storedSeat } from './fake-services.ts';
import { openPage, settle } from './page.tsx';

const sitesOf = (page: { place: Element }) =>
  [...page.place.querySelectorAll('#sites .site')].map(({ textContent }) => textContent);

describe('the list of CRM sites', () => {
  it('takes a site from any address on it, and the focus stays for the next', async () => {
    const { world, services } = fakeServices(storedSeat);
    const page = await openPage(services);
    await page.type('CRM site', 'http://localhost:8080/crm/lead?id=7');
    await page.press('Add site');
    expect(sitesOf(page)).toEqual(['https://crm.example.com', 'http://localhost:8080']);
    expect(page.field('CRM site').value).toBe('');
    expect(document.activeElement).toBe(page.field('CRM site'));
    await page.press('Save');
    expect(world.saved).toMatchObject([
      { options: { sites: [plainSite(CRM), plainSite('http://localhost:8080')] } },
    ]);
  });

  it('takes one by the Enter key without saving', async () => {
    const { world, services } = fakeServices(storedSeat);
    const page = await openPage(services);
    await page.type('CRM site', 'two.example');
    const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
    await act(() => void page.field('CRM site').dispatchEvent(enter));
    expect(sitesOf(page)).toEqual(['https://crm.example.com', 'https://two.example']);
    expect(enter.defaultPrevented).toBe(true);
    expect(world.calls).toEqual([]);
  });

  it.each([
    ['ftp://crm.example.com', 'Only https and http'],
    ['https://crm.example.com/other', 'already'],
  ])('refuses %s beside the field and keeps it there', async (typed, words) => {
    const { services } = fakeServices(storedSeat);
    const page = await openPage(services);
    await page.type('CRM site', typed);
    await page.press('Add site');
    expect(page.notesOf('CRM site')).toContain(words);
    expect(page.field('CRM site').value).toBe(typed);
    expect(sitesOf(page)).toEqual(['https://crm.example.com']);
  });

  it('saves a site that was typed and not added', async () => {
    const { world, services } = fakeServices(storedSeat);
    const page = await openPage(services);
    await page.type('CRM site', 'two.example');
    await page.press('Save');
    expect(world.saved).toMatchObject([
      { options: { sites: [plainSite(CRM), plainSite('https://two.example')] } },
    ]);
    expect(page.field('CRM site').value).toBe('');
  });

  it('lets a site go, and with the save its permission', async () => {
    const { world, services } = fakeServices(storedSeat);
    world.granted.add('crm.example.com');
    const page = await openPage(services);
    await page.press('Remove https://crm.example.com');
    expect(sitesOf(page)).toEqual([]);
    expect(page.text()).toContain('No site yet');
    expect(document.activeElement).toBe(page.field('CRM site'));
    expect(world.released).toEqual([]);
    await page.press('Save');
    expect(world.saved).toMatchObject([{ options: { sites: [] } }]);
    expect(world.released).toEqual(['https://crm.example.com']);
  });
});

describe('access to an origin', () => {
  it('is asked for from the click, for exactly this origin', async () => {
    const { world, services } = fakeServices(storedSeat);
    const page = await openPage(services);
    expect(page.text()).toContain('No access yet');
    page.button('Allow https://crm.example.com').click();
    expect(world.calls).toEqual(['request https://crm.example.com']);
    await settle();
    expect(page.find('Allow https://crm.example.com')).toBeUndefined();
    expect(page.find('Allow https://dialer.example.com')).toBeDefined();
    expect(page.text()).toContain('Access allowed');
  });

  it('keeps the place of whoever gave it by keyboard', async () => {
    const { services } = fakeServices(storedSeat);
    const page = await openPage(services);
    await page.press('Allow https://crm.example.com');
    expect(document.activeElement?.textContent).toContain('https://crm.example.com: Access allowed');
  });

  it('says what does not work when it was refused, loses nothing and can be asked for again', async () => {
    const { world, services } = fakeServices(storedSeat);
    world.answer = Promise.resolve(false);
    const page = await openPage(services);
    await page.type('AgentID', '7777');
    await page.press('Allow https://crm.example.com');
    expect(page.said()).toContain('Without it the panel cannot appear there.');
    expect(page.field('AgentID').value).toBe('7777');
    world.answer = Promise.resolve(true);
    await page.press('Allow https://crm.example.com');
    expect(page.said()).not.toContain('Without it');
    expect(page.find('Allow https://crm.example.com')).toBeUndefined();
  });

  it('is asked for once while the browser waits for the answer', async () => {
    const { world, services } = fakeServices(storedSeat);
    world.answer = new Promise(() => {});
    const page = await openPage(services);
    await page.press('Allow https://crm.example.com');
    await page.press('Allow https://crm.example.com');
    expect(world.calls).toEqual(['request https://crm.example.com']);
    expect(page.button('Allow https://crm.example.com').getAttribute('aria-disabled')).toBe('true');
  });

  it('follows the dialer address as it is typed', async () => {
    const { services } = fakeServices(storedSeat);
    const page = await openPage(services);
    await page.type('Dialer address', 'http://localhost:9090/base/agc/api.php');
    expect(page.find('Allow http://localhost:9090')).toBeDefined();
    await page.type('Dialer address', 'http://');
    expect(page.find('Allow http://localhost:9090')).toBeUndefined();
  });

  it('granted for one port serves the other', async () => {
    const { services } = fakeServices(
      seatWith({
        dialerServers: ['http://localhost:9090'],
        sites: [plainSite('http://localhost:8080')],
      }),
    );
    const page = await openPage(services);
    await page.press('Allow http://localhost:9090');
    expect(page.find('Allow http://localhost:8080')).toBeUndefined();
  });

  it('withdrawn in the browser is seen here', async () => {
    const { world, services } = fakeServices(storedSeat);
    world.granted.add('crm.example.com');
    const page = await openPage(services);
    expect(page.find('Allow https://crm.example.com')).toBeUndefined();
    world.changeAccess(() => world.granted.clear());
    await settle();
    expect(page.find('Allow https://crm.example.com')).toBeDefined();
    expect(page.text()).toContain('Access withdrawn');
    expect(page.said()).toContain('taken back');
    await page.press('Allow https://crm.example.com');
    expect(page.text()).not.toContain('Access withdrawn');
  });
});
