import { beforeEach, describe, expect, it, vi } from 'vitest';
import { loadSeatConfig } from '../../../../utils/settings/in-force/seat-config.ts';
import { settingsOf } from '../../../../utils/settings/in-force/settings.ts';
import { world } from '../fake-browser.ts';
import { fullSite, sampleItem, samplePartial, sampleOptions, sampleSite, version1Item } from '../samples.ts';
import { putSeat } from '../seats.ts';

vi.mock('../../../../utils/browser.ts', () => import('../fake-browser.ts'));
vi.mock('idb-keyval', () => import('../fake-idb.ts'));

beforeEach(() => world.reset());

const withOptions = (change: object) => ({ version: 2, options: { ...samplePartial, ...change } });

describe('a seat', () => {
  it('is none on a fresh install', async () => {
    expect(await loadSeatConfig()).toBeNull();
  });

  it('has its settings, its password, and what the browser lets it reach', async () => {
    putSeat({
      item: withOptions({
        sites: [sampleSite, fullSite, { ...sampleSite, origin: 'https://crm.example.com:8443' }],
      }),
    });
    world.granted = new Set(['https://dialer2.example.com/*', 'https://crm.example.com/*']);
    const seat = await loadSeatConfig();
    expect(seat).toMatchObject({
      password: 's3cret',
      reportsPassword: null,
      login: 1,
      servers: ['https://dialer2.example.com/east'],
      sites: [sampleSite, { ...sampleSite, origin: 'https://crm.example.com:8443' }],
      sitePatterns: ['https://crm.example.com/*'],
    });
    expect(seat?.settings).toEqual(settingsOf(seat?.options ?? sampleOptions));
  });

  it('of version 1 goes on', async () => {
    world.items.set('settings', version1Item);
    world.vault.set('api-password', 's3cret');
    expect(await loadSeatConfig()).toMatchObject({
      password: 's3cret',
      settings: { seat: { agentId: '6666' } },
    });
  });

  it.each([
    ['the password', () => world.vault.clear()],
    ['the TeamID', () => world.items.set('settings', withOptions({ teamId: '' }))],
    [
      'a server that may be asked',
      () => world.items.set('settings', withOptions({ dialerServers: ['http://dialer.example.com'] })),
    ],
    ['the storage', () => (world.storageFails = true)],
    ['the vault', () => (world.vaultFails = true)],
  ])('is none without %s', async (_, takeAway) => {
    putSeat();
    takeAway();
    expect(await loadSeatConfig()).toBeNull();
  });

  it('can be all of the organisation’s making', async () => {
    world.policy = {
      ...samplePartial,
      reportsUser: 'boss',
      apiPassword: 'theirs',
      reportsPassword: 'theirs2',
    };
    expect(await loadSeatConfig()).toMatchObject({
      password: 'theirs',
      reportsPassword: 'theirs2',
      options: { ...sampleOptions, reportsUser: 'boss' },
    });
  });

  it('has no reports password without a reports user', async () => {
    world.policy = { ...samplePartial, apiPassword: 'theirs', reportsPassword: 'theirs2' };
    expect(await loadSeatConfig()).toMatchObject({ reportsPassword: null });
  });

  it('has another login when anything about it changes, and the same one otherwise', async () => {
    putSeat();
    const logins = async () => (await loadSeatConfig())?.login;
    expect(await logins()).toBe(1);
    world.items.set(
      'settings',
      withOptions({ teamId: 'x', dialerServers: sampleOptions.dialerServers.toReversed() }),
    );
    expect(await logins()).toBe(1);
    world.vault.set('apiPassword/one', 'n3w');
    expect(await logins()).toBe(2);
    world.policy = { dialerServers: sampleOptions.dialerServers, apiPassword: 'theirs' };
    expect(await logins()).toBe(3);
  });

  it('takes a browser that does not tell its permissions for one that has given none', async () => {
    putSeat({ item: sampleItem });
    world.permissionsFail = true;
    expect(await loadSeatConfig()).toMatchObject({ servers: [], sites: [] });
  });
});
