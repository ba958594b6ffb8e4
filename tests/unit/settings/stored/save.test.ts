import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { SettingsEdit } from '../../../../utils/settings/form/draft-check.ts';
import type { Options } from '../../../../utils/settings/options/options.ts';
import { defaultOptions } from '../../../../utils/settings/options/options.ts';
import { saveSettings } from '../../../../utils/settings/stored/save.ts';
import { loadSeatConfig } from '../../../../utils/settings/in-force/seat-config.ts';
import { readOwn, undoSave } from '../../../../utils/settings/stored/stored.ts';
import { world } from '../fake-browser.ts';
import { sampleEdit, sampleItem, samplePartial, sampleOptions, version1Item } from '../samples.ts';
import { everythingIn, putSeat, sampleTypedFor } from '../seats.ts';

vi.mock('../../../../utils/browser.ts', () => import('../fake-browser.ts'));
vi.mock('idb-keyval', () => import('../fake-idb.ts'));

const stored = () => world.items.get('settings');
const edit = (change: Partial<Options>, secrets: SettingsEdit['secrets'] = {}): SettingsEdit => ({
  options: { ...sampleOptions, ...change },
  secrets,
});
const typedFor = () => {
  const id = String(world.items.get('settings-secrets'));
  return JSON.parse(String(world.vault.get(`typed-for/${id}`)));
};
const passwordOf = async (name: 'password' | 'reportsPassword' = 'password') =>
  (await loadSeatConfig())?.[name] ?? null;

beforeEach(() => world.reset());

describe('saving options', () => {
  it('stores what differs from what counts anyway', async () => {
    expect(await saveSettings(sampleEdit)).toEqual({ ok: true, value: true });
    expect(stored()).toEqual(sampleItem);
    await saveSettings(edit({ country: defaultOptions.country, teamId: 'other' }));
    const { country: _, ...others } = samplePartial;
    expect(stored()).toEqual({ version: 2, options: { ...others, teamId: 'other' } });
  });

  it('writes today’s version in place of an older one', async () => {
    world.items.set('settings', version1Item);
    await saveSettings(edit({ dialerServers: ['https://dialer.example.com'] }));
    expect(stored()).toEqual({
      version: 2,
      options: { ...samplePartial, dialerServers: ['https://dialer.example.com'] },
    });
  });

  it('goes on following the organisation in what nobody touched', async () => {
    world.policy = { teamId: 'theirs', country: 'FR', changeable: ['teamId', 'country'] };
    await saveSettings(edit({ teamId: 'theirs', country: 'DE' }));
    expect((await readOwn()).layer).toMatchObject({ country: 'DE' });
    expect((await readOwn()).layer).not.toHaveProperty('teamId');
  });

  it('keeps what came with the extension where that is chosen against the organisation', async () => {
    world.policy = { country: 'FR', changeable: ['country'] };
    await saveSettings(edit({ country: defaultOptions.country }));
    expect((await readOwn()).layer).toMatchObject({ country: 'US' });
  });

  it('leaves what is locked as it was', async () => {
    putSeat();
    world.policy = { teamId: 'theirs', agentId: '1', vendorId: 'crm' };
    await saveSettings(edit({ teamId: 'mine', agentId: '2', vendorId: 'x' }));
    expect(stored()).toStrictEqual(sampleItem);
    // As a form gives it: with what counts.
    await saveSettings(edit({ teamId: 'theirs', agentId: '1', vendorId: 'crm' }));
    expect(stored()).toStrictEqual(sampleItem);
  });

  it('says when the storage does not open, and changes nothing', async () => {
    putSeat();
    world.storageFails = true;
    expect(await saveSettings(edit({ teamId: 'x' }, { apiPassword: 'n3w' }))).toEqual({
      ok: false,
      error: { kind: 'not-stored' },
    });
    world.storageFails = false;
    expect(stored()).toEqual(sampleItem);
    expect(await passwordOf()).toBe('s3cret');
  });

  it('builds upon nothing that it cannot read', async () => {
    putSeat();
    world.policy = { teamId: 'theirs' };
    world.failingReads = 1;
    expect(await saveSettings(edit({ country: 'FR' }))).toMatchObject({ ok: false });
    expect(stored()).toEqual(sampleItem);
    expect(await passwordOf()).toBe('s3cret');
  });

  it('takes one save after the other, from whichever page', async () => {
    const saves = ['a', 'b', 'c', 'd'].map((teamId) =>
      saveSettings(edit({ teamId }, { apiPassword: `pw-${teamId}` })),
    );
    expect(await Promise.all(saves)).toEqual(saves.map(() => ({ ok: true, value: true })));
    expect((await readOwn()).layer.teamId).toBe('d');
    expect(await passwordOf()).toBe('pw-d');
    await undoSave();
    expect((await readOwn()).layer.teamId).toBe('c');
    expect(await passwordOf()).toBe('pw-c');
  });
});

describe('saving a password', () => {
  it('puts it into the vault and nowhere else, for whom it was typed', async () => {
    await saveSettings(edit({ reportsUser: 'boss' }, { apiPassword: 's3cret', reportsPassword: 's4cret' }));
    expect(await passwordOf()).toBe('s3cret');
    expect(await passwordOf('reportsPassword')).toBe('s4cret');
    expect(everythingIn(world.items)).not.toMatch(/s3cret|s4cret/);
    expect(typedFor()).toEqual({
      apiPassword: sampleTypedFor,
      reportsPassword: { ...sampleTypedFor, user: 'boss' },
    });
  });

  it('keeps the one that was not typed', async () => {
    await saveSettings(edit({ reportsUser: 'boss' }, { apiPassword: 's3cret', reportsPassword: 's4cret' }));
    await saveSettings(edit({ reportsUser: 'boss' }, { reportsPassword: 'n3w' }));
    expect([await passwordOf(), await passwordOf('reportsPassword')]).toEqual(['s3cret', 'n3w']);
  });

  it('does not touch the vault when nothing about it changes', async () => {
    putSeat();
    const before = new Map(world.vault);
    await saveSettings(edit({ teamId: 'x' }));
    expect(world.vault).toEqual(before);
    expect(world.items.get('settings-secrets')).toBe('one');
  });

  it('notes for whom the one of version 1 was, and forgets that one after a second save', async () => {
    world.items.set('settings', version1Item);
    world.vault.set('api-password', 's3cret');
    expect(await passwordOf()).toBe('s3cret');
    const dialerServers = ['https://dialer.example.com'];
    await saveSettings(edit({ dialerServers }));
    expect(typedFor()).toEqual({ apiPassword: { origins: dialerServers, user: 'apiuser' } });
    expect(world.vault.get('api-password')).toBe('s3cret');
    await saveSettings(edit({ dialerServers, teamId: 'x' }));
    expect(world.vault.has('api-password')).toBe(false);
    expect(await passwordOf()).toBe('s3cret');
  });

  it('of version 1 is not for another dialer, whoever left the check out', async () => {
    world.items.set('settings', version1Item);
    world.vault.set('api-password', 's3cret');
    await saveSettings(edit({ dialerServers: ['https://evil.example'] }));
    expect(await loadSeatConfig()).toBeNull();
    expect(typedFor()).toMatchObject({ apiPassword: { origins: ['https://dialer.example.com'] } });
  });

  it('takes it out with its user, and undoes that', async () => {
    await saveSettings(edit({ reportsUser: 'boss' }, { apiPassword: 's3cret', reportsPassword: 's4cret' }));
    await saveSettings(edit({}));
    expect(typedFor()).toEqual({ apiPassword: sampleTypedFor });
    await undoSave();
    expect(await passwordOf('reportsPassword')).toBe('s4cret');
  });

  it('leaves no more in the vault than what counts and what was before', async () => {
    for (const password of ['one', 'two', 'three', 'four'])
      await saveSettings(edit({}, { apiPassword: password }));
    expect(everythingIn(world.vault)).toMatch(/three.*four/);
    expect(everythingIn(world.vault)).not.toMatch(/"(?:one|two)"/);
  });

  it('leaves the memory of the last login in the vault', async () => {
    putSeat();
    const login = (await loadSeatConfig())?.login;
    await saveSettings(edit({ teamId: 'x' }, { apiPassword: 's3cret' }));
    expect((await loadSeatConfig())?.login).toBe(login);
    await saveSettings(edit({ teamId: 'y' }, { apiPassword: 'n3w' }));
    expect((await loadSeatConfig())?.login).toBe(2);
  });

  it('leaves one that the organisation has locked alone', async () => {
    world.policy = { dialerServers: sampleOptions.dialerServers, apiPassword: 'theirs' };
    await saveSettings(edit({}, { apiPassword: 'mine' }));
    expect(await passwordOf()).toBe('theirs');
    expect(everythingIn(world.vault)).not.toContain('mine');
  });

  it('stays with whom it was for when somebody saves without having seen what counts now', async () => {
    putSeat();
    await saveSettings(edit({ dialerServers: ['https://other.example'] }, { apiPassword: 'n3w' }));
    // Another page, which shows the first dialer still and so asked for no password.
    await saveSettings(sampleEdit);
    expect((await readOwn()).layer).toEqual(samplePartial);
    expect(await loadSeatConfig()).toBeNull();
    await undoSave();
    expect(await passwordOf()).toBe('n3w');
  });

  it('changes nothing when the vault does not open', async () => {
    putSeat();
    world.vaultFails = true;
    expect(await saveSettings(edit({ teamId: 'x' }, { apiPassword: 'n3w' }))).toMatchObject({ ok: false });
    expect(stored()).toEqual(sampleItem);
  });
});
