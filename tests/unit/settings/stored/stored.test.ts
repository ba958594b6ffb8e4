import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  canUndo,
  onOwnChanged,
  readOwn,
  saveOwn,
  undoSave,
} from '../../../../utils/settings/stored/stored.ts';
import { world } from '../fake-browser.ts';
import { sampleItem, samplePartial, version1Item } from '../samples.ts';
import { putSeat } from '../seats.ts';

vi.mock('../../../../utils/browser.ts', () => import('../fake-browser.ts'));
vi.mock('idb-keyval', () => import('../fake-idb.ts'));

beforeEach(() => world.reset());

describe("the seat's own options", () => {
  it('are nothing on a fresh install', async () => {
    expect(await readOwn()).toEqual({ state: 'none', layer: {}, problems: [], secrets: null });
  });

  it.each([
    ['good', sampleItem],
    ['newer', { version: 3, options: { ...samplePartial, telepathy: 1 } }],
  ])('are %s', async (state, item) => {
    world.items.set('settings', item).set('settings-secrets', 'one');
    expect(await readOwn()).toEqual({ state, layer: samplePartial, problems: [], secrets: 'one' });
  });

  it('of version 1 are good', async () => {
    world.items.set('settings', version1Item);
    expect(await readOwn()).toMatchObject({ state: 'good', layer: { agentId: '6666' }, secrets: null });
  });

  it('may be damaged in places, which are named', async () => {
    world.items.set('settings', { version: 2, options: { ...samplePartial, teamId: 7 } });
    const { state, layer, problems } = await readOwn();
    expect([state, layer.agentId, layer.teamId]).toEqual(['damaged', '6666', undefined]);
    expect(problems).toEqual([{ option: 'teamId', problem: { kind: 'not-text' } }]);
  });

  it.each([null, 'text', 7, [], {}, { version: 2 }, { version: 2, options: 'x' }])(
    'may be %j, and stay so',
    async (item) => {
      world.items.set('settings', item);
      expect(await readOwn()).toMatchObject({ state: 'unknown', layer: {} });
      expect(world.items.get('settings')).toBe(item);
      expect(world.writes).toBe(0);
    },
  );

  it('are not known while the storage fails', async () => {
    world.storageFails = true;
    expect(await readOwn()).toMatchObject({ state: 'storage-failed', layer: {} });
    expect(await canUndo()).toBe(false);
  });
});

describe('undoing a save', () => {
  it('puts back what was there, once', async () => {
    putSeat();
    await saveOwn({ teamId: 'other' }, null);
    expect(await readOwn()).toMatchObject({ layer: { teamId: 'other' }, secrets: null });
    expect(await canUndo()).toBe(true);
    expect(await undoSave()).toEqual({ ok: true, value: true });
    expect(Object.fromEntries(world.items)).toEqual({ settings: sampleItem, 'settings-secrets': 'one' });
    expect(await canUndo()).toBe(false);
    expect(await undoSave()).toEqual({ ok: false, error: { kind: 'not-stored' } });
  });

  it('of the first save leaves nothing', async () => {
    await saveOwn(samplePartial, 'one');
    await undoSave();
    expect(world.items.size).toBe(0);
  });

  it('of the first save since version 1 leaves version 1', async () => {
    world.items.set('settings', version1Item);
    await saveOwn(samplePartial, 'one');
    await undoSave();
    expect([...world.items]).toEqual([['settings', version1Item]]);
  });

  it('gives back what was no settings, too', async () => {
    world.items.set('settings', ['junk']);
    await saveOwn(samplePartial, 'one');
    await undoSave();
    expect([...world.items]).toEqual([['settings', ['junk']]]);
  });

  it('goes one save back and no further', async () => {
    await saveOwn({ teamId: 'one' }, null);
    await saveOwn({ teamId: 'two' }, null);
    await undoSave();
    expect(await readOwn()).toMatchObject({ layer: { teamId: 'one' } });
    expect(await canUndo()).toBe(false);
  });

  it.each([7, 'x', null, []])('is not offered for a former state of %j', async (former) => {
    world.items.set('former-settings', former);
    expect(await canUndo()).toBe(false);
    expect(await undoSave()).toMatchObject({ ok: false });
  });

  it('puts nothing else into the storage, whatever stands there', async () => {
    world.items.set('former-settings', { settings: sampleItem, refusal: 'x', 'former-settings': {} });
    await undoSave();
    expect([...world.items]).toEqual([['settings', sampleItem]]);
  });
});

describe('changes', () => {
  const listen = (signal = new AbortController().signal) => {
    const callback = vi.fn();
    onOwnChanged(callback, signal);
    return callback;
  };

  it('are told, also when only a password has changed', async () => {
    const callback = listen();
    await saveOwn(samplePartial, 'one');
    expect(callback).toHaveBeenCalledOnce();
    await saveOwn(samplePartial, 'two');
    expect(callback).toHaveBeenCalledTimes(2);
    await undoSave();
    expect(callback).toHaveBeenCalledTimes(3);
  });

  it('are not told of other items and areas, nor when a life is over', async () => {
    const life = new AbortController();
    const callback = listen(life.signal);
    listen(AbortSignal.abort());
    expect(world.onChanged.listeners.size).toBe(1);
    for (const listener of world.onChanged.listeners) {
      listener({ refusal: { newValue: 1 }, 'former-settings': { newValue: {} } }, 'local');
      listener({ settings: { newValue: sampleItem } }, 'sync');
    }
    expect(callback).not.toHaveBeenCalled();
    life.abort();
    await saveOwn(samplePartial, 'one');
    expect(callback).not.toHaveBeenCalled();
    expect(world.onChanged.listeners.size).toBe(0);
  });
});
