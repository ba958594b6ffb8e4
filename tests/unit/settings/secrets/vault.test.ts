import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  hasSecret,
  readSecret,
  secretItems,
  writeSecret,
  writeSecrets,
} from '../../../../utils/settings/secrets/vault.ts';
import { world } from '../fake-browser.ts';

vi.mock('idb-keyval', () => import('../fake-idb.ts'));

beforeEach(() => world.reset());

describe('the vault', () => {
  it('gives a secret back, until it is taken out', async () => {
    expect(await hasSecret('login')).toBe(false);
    expect(await readSecret('login')).toBeNull();
    await writeSecret('login', 's3cret');
    expect(await hasSecret('login')).toBe(true);
    expect(await readSecret('login')).toBe('s3cret');
    await writeSecret('login', null);
    expect(await hasSecret('login')).toBe(false);
  });

  it('finds the password that version 1 stored', async () => {
    world.vault.set('api-password', 's3cret');
    expect(await readSecret('apiPassword')).toBe('s3cret');
    expect(await hasSecret('apiPassword')).toBe(true);
    expect(await secretItems()).toEqual(['apiPassword']);
    await writeSecrets(new Map([['apiPassword', null]]));
    expect(world.vault.size).toBe(0);
  });

  it('changes several secrets as one, or none of them', async () => {
    await writeSecrets(
      new Map([
        ['apiPassword/1', 'one'],
        ['typed-for/1', '{}'],
      ]),
    );
    world.failing = { write: world.writes, forGood: false };
    const change = new Map([
      ['apiPassword/1', null],
      ['apiPassword/2', 'two'],
    ]);
    await expect(writeSecrets(change)).rejects.toThrow('full');
    expect([...world.vault.keys()]).toEqual(['apiPassword/1', 'typed-for/1']);
    await writeSecrets(change);
    expect([...world.vault.keys()].toSorted()).toEqual(['apiPassword/2', 'typed-for/1']);
  });

  it('takes anything but a text for no secret', async () => {
    world.vault.set('login', { password: 's3cret' });
    expect(await readSecret('login')).toBeNull();
  });

  it('has no secret when it does not open, but says so when it cannot take one', async () => {
    world.vault.set('login', 's3cret');
    world.vaultFails = true;
    expect(await readSecret('login')).toBeNull();
    expect(await hasSecret('login')).toBe(false);
    await expect(writeSecret('login', 's3cret')).rejects.toThrow('InvalidState');
    await expect(writeSecrets(new Map([['login', 's3cret']]))).rejects.toThrow('InvalidState');
  });
});
