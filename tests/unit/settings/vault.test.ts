import * as idb from 'idb-keyval';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { hasSecret, readSecret, writeSecret } from '../../../utils/settings/vault.ts';

vi.mock('idb-keyval', () => ({ createStore: vi.fn(), get: vi.fn(), keys: vi.fn(), set: vi.fn() }));

const kept = new Map<unknown, unknown>();

beforeEach(() => {
  kept.clear();
  vi.mocked(idb.get)
    .mockReset()
    .mockImplementation(async (key) => kept.get(key));
  vi.mocked(idb.keys)
    .mockReset()
    .mockImplementation(async () => [...kept.keys()].map(String));
  vi.mocked(idb.set)
    .mockReset()
    .mockImplementation(async (key, value) => void kept.set(key, value));
});

describe('the vault', () => {
  it('gives a secret back', async () => {
    expect(await hasSecret('api-password')).toBe(false);
    expect(await readSecret('api-password')).toBeNull();
    await writeSecret('api-password', 's3cret');
    expect(await hasSecret('api-password')).toBe(true);
    expect(await readSecret('api-password')).toBe('s3cret');
  });

  it('looks for a secret without reading it', async () => {
    await writeSecret('api-password', 's3cret');
    await hasSecret('api-password');
    expect(idb.get).not.toHaveBeenCalled();
  });

  it('takes anything but a text for no secret', async () => {
    kept.set('api-password', { password: 's3cret' });
    expect(await readSecret('api-password')).toBeNull();
  });

  it('has no secret when it does not open, but says so when it cannot take one', async () => {
    const failure = new Error('InvalidStateError');
    vi.mocked(idb.get).mockRejectedValue(failure);
    vi.mocked(idb.keys).mockRejectedValue(failure);
    vi.mocked(idb.set).mockRejectedValue(failure);
    expect(await readSecret('api-password')).toBeNull();
    expect(await hasSecret('api-password')).toBe(false);
    await expect(writeSecret('api-password', 's3cret')).rejects.toBe(failure);
  });
});
