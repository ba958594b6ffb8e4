import { beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyBoard } from '../../../utils/call/control.ts';
import { defaultDialing } from '../../../utils/settings/dialing.ts';
import type { StoredSettings } from '../../../utils/settings/store.ts';
import { onSettingsChanged, readSettings, saveSettings } from '../../../utils/settings/store.ts';
import { writeSecret } from '../../../utils/settings/vault.ts';
import { world } from './fake-browser.ts';
import { sampleEdit, sampleSettings } from './samples.ts';

vi.mock('../../../utils/browser.ts', () => import('./fake-browser.ts'));
vi.mock('../../../utils/settings/vault.ts', () => ({ writeSecret: vi.fn(async () => {}) }));

const withPassword = { ...sampleEdit, newPassword: 's3cret' };
const stored = () => world.items.get('settings');

beforeEach(() => {
  world.reset();
  vi.mocked(writeSecret).mockReset();
});

describe('reading settings', () => {
  it('tells a fresh install from a seat that is set up', async () => {
    expect(await readSettings()).toEqual({ kind: 'not-set-up' });
    world.items.set('settings', sampleSettings);
    expect(await readSettings()).toEqual({ kind: 'set-up', settings: sampleSettings });
  });

  it('takes a seat from before there was call control for set up', async () => {
    const { dialing: _, board: __, ...old } = sampleSettings;
    world.items.set('settings', old);
    expect(await readSettings()).toEqual({
      kind: 'set-up',
      settings: { ...old, dialing: defaultDialing, board: emptyBoard },
    });
  });

  it.each([
    null,
    'text',
    7,
    [],
    {},
    { version: 1 },
    { ...sampleSettings, sites: 'x' },
    { ...sampleSettings, board: {} },
  ])('takes %j for damaged, and leaves it as it is', async (damaged) => {
    world.items.set('settings', damaged);
    expect(await readSettings()).toMatchObject({ kind: 'unreadable', reason: 'damaged' });
    expect(stored()).toEqual(damaged);
  });

  it('shows what is left of damaged settings', async () => {
    world.items.set('settings', { ...sampleSettings, sites: [...sampleSettings.sites, 'ftp://x'] });
    expect(await readSettings()).toMatchObject({
      kind: 'unreadable',
      salvaged: { dialerAddress: 'https://dialer.example.com', agentId: '6666', apiPassword: '' },
    });
  });

  it('says when they come from a newer version', async () => {
    world.items.set('settings', { version: 2, seats: [] });
    expect(await readSettings()).toMatchObject({ kind: 'unreadable', reason: 'newer-version' });
  });

  it('does not reject when the storage fails', async () => {
    world.storageFails = true;
    expect(await readSettings()).toMatchObject({ kind: 'unreadable', reason: 'storage-failed' });
  });
});

describe('saving settings', () => {
  it('stores the first ones under revision 1, with the default cadence', async () => {
    expect(await saveSettings(sampleEdit)).toEqual({ ok: true, value: { ...sampleSettings, revision: 1 } });
    expect(stored()).toEqual({ ...sampleSettings, revision: 1 });
  });

  it('grows the revision with every save, also when only the password changed', async () => {
    world.items.set('settings', sampleSettings);
    await saveSettings(withPassword);
    expect(stored()).toEqual({ ...sampleSettings, revision: 5 });
    await saveSettings(sampleEdit);
    expect(stored()).toEqual({ ...sampleSettings, revision: 6 });
  });

  it('keeps the cadence', async () => {
    const cadence = { waiting: 2_000, onLead: 5_000, away: 60_000 };
    world.items.set('settings', { ...sampleSettings, cadence });
    await saveSettings(sampleEdit);
    expect(stored()).toMatchObject({ cadence });
  });

  it('goes on from the revision of settings it could not read', async () => {
    world.items.set('settings', { version: 9, revision: 40 });
    await saveSettings(sampleEdit);
    expect(stored()).toMatchObject({ version: 1, revision: 41 });
  });

  it('keeps the stored password when none was typed', async () => {
    await saveSettings(sampleEdit);
    expect(writeSecret).not.toHaveBeenCalled();
  });

  it('puts the password into the vault and nowhere else', async () => {
    await saveSettings(withPassword);
    expect(writeSecret).toHaveBeenCalledExactlyOnceWith('api-password', 's3cret');
    expect(JSON.stringify([...world.items])).not.toContain('s3cret');
  });

  it('stores the password before the revision that speaks of it', async () => {
    world.items.set('settings', sampleSettings);
    vi.mocked(writeSecret).mockImplementation(async () => {
      expect(stored()).toEqual(sampleSettings);
    });
    expect(await saveSettings(withPassword)).toMatchObject({ ok: true });
    expect(writeSecret).toHaveBeenCalledOnce();
  });

  it('changes no settings when the vault refuses', async () => {
    world.items.set('settings', sampleSettings);
    vi.mocked(writeSecret).mockRejectedValue(new Error('QuotaExceededError'));
    expect(await saveSettings(withPassword)).toEqual({ ok: false, error: { kind: 'not-stored' } });
    expect(stored()).toEqual(sampleSettings);
  });

  it('says so when the storage refuses', async () => {
    world.storageFails = true;
    expect(await saveSettings(sampleEdit)).toEqual({ ok: false, error: { kind: 'not-stored' } });
  });
});

describe('changes of settings', () => {
  it('are told as they are stored, until aborted', async () => {
    const life = new AbortController();
    const seen: StoredSettings[] = [];
    onSettingsChanged((settings) => seen.push(settings), life.signal);
    await saveSettings(sampleEdit);
    life.abort();
    await saveSettings(sampleEdit);
    expect(seen).toEqual([{ kind: 'set-up', settings: { ...sampleSettings, revision: 1 } }]);
    expect(world.onChanged.listeners.size).toBe(0);
  });

  it('are not told for other items, areas, or a life that is over', () => {
    const life = new AbortController();
    const callback = vi.fn();
    onSettingsChanged(callback, life.signal);
    onSettingsChanged(callback, AbortSignal.abort());
    for (const listener of world.onChanged.listeners) {
      listener({ refusal: { newValue: 1 } }, 'local');
      listener({ settings: { newValue: sampleSettings } }, 'sync');
    }
    expect(world.onChanged.listeners.size).toBe(1);
    expect(callback).not.toHaveBeenCalled();
  });

  it('are told when they were broken or wiped by something else', () => {
    const life = new AbortController();
    const seen: string[] = [];
    onSettingsChanged((settings) => seen.push(settings.kind), life.signal);
    for (const listener of world.onChanged.listeners) {
      listener({ settings: { newValue: 'junk' } }, 'local');
      listener({ settings: { oldValue: sampleSettings } }, 'local');
    }
    expect(seen).toEqual(['unreadable', 'not-set-up']);
  });
});
