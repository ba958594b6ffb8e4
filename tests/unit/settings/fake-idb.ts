import { noteWrite, world } from './fake-browser.ts';

/** As much of idb-keyval as the vault uses, on `world.vault`. Stands in for the package. */

type Change = () => void;

interface FakeTransaction {
  readonly changes: Change[];
}

interface FakeItems {
  put(value: unknown, key: string): void;
  delete(key: string): void;
  readonly transaction: FakeTransaction;
}

type FakeStore = <T>(mode: string, use: (items: FakeItems) => Promise<T>) => Promise<T>;

export function createStore(): FakeStore {
  return async (_mode, use) => {
    opens();
    const changes: Change[] = [];
    return use({
      put: (value, key) => void changes.push(() => world.vault.set(key, value)),
      delete: (key) => void changes.push(() => world.vault.delete(key)),
      transaction: { changes },
    });
  };
}

/** A transaction is done as a whole. */
export async function promisifyRequest({ changes }: FakeTransaction): Promise<void> {
  noteWrite();
  for (const change of changes) change();
}

export async function get(key: string): Promise<unknown> {
  opens();
  return world.vault.get(key);
}

export async function keys(): Promise<readonly string[]> {
  opens();
  return [...world.vault.keys()];
}

export async function set(key: string, value: unknown): Promise<void> {
  opens();
  noteWrite();
  world.vault.set(key, value);
}

export async function del(key: string): Promise<void> {
  opens();
  noteWrite();
  world.vault.delete(key);
}

function opens() {
  if (world.vaultFails) throw new Error('InvalidStateError');
}
