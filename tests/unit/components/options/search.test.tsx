// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { act } from 'preact/test-utils';
import { findParts } from '../../../../components/options/find-parts.ts';
import type { Part } from '../../../../components/options/sections.ts';
import { sectionNames, sections, siteDetails } from '../../../../components/options/sections.ts';
import { english } from '../../../../components/words/english.ts';
import { optionsWordsIn } from '../../../../components/words/options-catalogues.ts';
import { optionNames, secretNames } from '../../../../utils/settings/options/options.ts';
import { fakeServices, seatWith, storedSeat } from './fake-services.ts';
import { closePage, openPage } from './page.tsx';

afterEach(() => act(closePage));

type Page = Awaited<ReturnType<typeof openPage>>;
const isSeen = (page: Page, label: string) => page.field(label).closest('[hidden]') === null;
const sectionsOf = (page: Page) =>
  [...page.place.querySelectorAll('section:not([hidden]) > h2')].map(({ textContent }) => textContent);

describe('what a search finds', () => {
  it('can be every option and secret, and every detail of a site', () => {
    const parts = sectionNames.flatMap((name): readonly Part[] => sections[name].parts);
    expect(new Set(parts).size).toBe(parts.length);
    const listed = [...optionNames, ...secretNames].filter((option) => option !== 'controls');
    expect(parts).toEqual(expect.arrayContaining([...listed, ...siteDetails.map((one) => `sites.${one}`)]));
  });

  it.each([
    ['custom 3', ['agentId']],
    ['CUSTOM  four', []],
    ['teamid', ['teamId']],
    ['exactDigits', ['exactDigits']],
    ['pássword API kept', ['apiPassword']],
    ['selector', ['sites.agentIdSelector']],
    ['music', ['controls.park']],
    ['reports password', ['reportsPassword']],
    ['rows per day', ['load']],
    ['set-up link', ['import', 'export']],
    ['check set-up', ['check']],
    ['.*', []],
  ])('for %j is %j', (query, parts) => {
    expect([...findParts(english, query)]).toEqual(parts);
  });

  it.each([
    ['disposition', 'outcomes'],
    ['status', 'outcomes'],
    ['callback', 'outcomes'],
    ['poll', 'askWaiting'],
    ['refresh', 'askOnLead'],
    ['hold', 'controls.park'],
    ['DTMF', 'controls.keypad'],
    ['logout', 'controls.log-out'],
    ['position', 'sites.place'],
    ['permission', 'sites'],
    ['caller ID', 'groupAlias'],
    ['whitelist', 'allowPrefixes'],
    ['screen pop', 'sites.recordOpening'],
    ['backup', 'export'],
  ] as const)('for %j, a word of the trade, is among others %j', (query, part) => {
    expect(findParts(english, query)).toContain(part);
  });

  it.each([
    ['es', 'tipificacion', 'outcomes'],
    ['es', 'cerrar sesión', 'controls.log-out'],
    ['pt-BR', 'tabulação', 'outcomes'],
    ['pt-BR', 'espera', 'controls.park'],
    ['fr', 'rappel', 'outcomes'],
    ['fr', 'fréquence', 'askAway'],
    ['fr', 'askaway', 'askAway'],
  ] as const)('in %s for %j is among others %j', (language, query, part) => {
    expect(findParts(optionsWordsIn(language), query)).toContain(part);
  });

  it('is a whole section by its title', () => {
    expect([...findParts(english, 'polling')]).toEqual(['askWaiting', 'askOnLead', 'askAway', 'load']);
  });
});

describe('the search', () => {
  it('leaves of the page what it finds, says how much, and loses nothing', async () => {
    const { services } = fakeServices(storedSeat);
    const page = await openPage(services);
    await page.type('AgentID', 'typed');
    await page.type('Search the settings', 'vendor id');
    expect(sectionsOf(page)).toEqual(['Agent', 'CRM sites', 'Dialing']);
    expect(isSeen(page, 'TeamID')).toBe(true);
    expect(isSeen(page, 'AgentID')).toBe(false);
    expect(isSeen(page, 'Vendor ID')).toBe(true);
    expect(page.field('Vendor ID').closest('details')?.open).toBe(true);
    expect(page.said()).toContain('3 settings found');
    page.field('Search the settings').focus();
    await page.key('Escape');
    expect(page.field('Search the settings').value).toBe('');
    expect(sectionsOf(page)).toHaveLength(10);
    expect(page.field('AgentID').value).toBe('typed');
    expect(page.field('Vendor ID').closest('details')?.open).toBe(false);
  });

  it('opens the details of the sites', async () => {
    const { services } = fakeServices(storedSeat);
    const page = await openPage(services);
    const details = page.place.querySelector<HTMLDetailsElement>('.site-card details');
    expect(details?.open).toBe(false);
    await page.type('Search the settings', 'selector');
    expect(details?.open).toBe(true);
    expect(isSeen(page, 'Where the AgentID stands')).toBe(true);
    expect(isSeen(page, 'Address of a record')).toBe(false);
    expect(page.said()).toContain('One setting found');
  });

  it('opens a list that is folded away', async () => {
    const { services } = fakeServices(seatWith({ controls: [] }));
    const page = await openPage(services);
    await page.type('Search the settings', 'pause codes');
    expect(page.field('Pause code').closest('details')?.open).toBe(true);
  });

  it('says when there is nothing, and what to do', async () => {
    const { services } = fakeServices(storedSeat);
    const page = await openPage(services);
    await page.type('Search the settings', 'zzz');
    expect(page.said()).toContain('Nothing is called that');
    expect(page.said()).toContain('press Escape');
    expect(sectionsOf(page)).toEqual([]);
  });

  it('shows http where nobody typed it, and hides it otherwise', async () => {
    const { services } = fakeServices(storedSeat);
    const page = await openPage(services);
    expect(page.text()).not.toContain('Allow http');
    await page.type('Search the settings', 'http network');
    expect(isSeen(page, 'Allow http')).toBe(true);
  });

  it('gives way to what stands in the way of a save', async () => {
    const { services } = fakeServices(storedSeat);
    const page = await openPage(services);
    await page.type('AgentID', '');
    await page.type('Search the settings', 'country');
    await page.press('Save');
    expect(page.field('Search the settings').value).toBe('');
    expect(document.activeElement).toBe(page.field('AgentID'));
  });

  it('is no place to save from', async () => {
    const { world, services } = fakeServices(storedSeat);
    const page = await openPage(services);
    page.field('Search the settings').focus();
    await page.key('Enter');
    expect(world.calls).toEqual([]);
  });

  it('keeps the links to what it shows', async () => {
    const { services } = fakeServices(storedSeat);
    const page = await openPage(services);
    const links = () => [...page.place.querySelectorAll('nav a')].map(({ textContent }) => textContent);
    expect(links()).toHaveLength(10);
    for (const link of page.place.querySelectorAll('nav a')) {
      expect(document.getElementById(link.getAttribute('href')?.slice(1) ?? '')).not.toBeNull();
    }
    await page.type('Search the settings', 'TeamID');
    expect(links()).toEqual(['Agent']);
  });
});
