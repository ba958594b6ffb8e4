import { createStore, del, get, keys, promisifyRequest, set } from 'idb-keyval';
import type { SecretName } from '../options/options.ts';

/**
 * Secrets, in the extension origin's IndexedDB: content scripts and pages cannot reach it, no browser
 * syncs it, and it is in no export. A secret never goes into `storage`, a message, a log or an error.
 *
 * What there is in it: the passwords and for whom they were typed, by the id of the save they belong to
 * (secret-set.ts), which login was used last, and what the dialer has said against it. Without an id stands what
 * version 1 stored.
 */
export type VaultItem = SecretName | `${SecretName | 'typed-for'}/${string}` | LoginItem | GuardItem;

/** Which login of the API user, and of the reports user, was used last. */
export type LoginItem = 'login' | 'reports-login';
/** What the dialer has said against it; the agent API has rules of its own for the reports user. */
export type GuardItem = 'login-guard' | 'reports-guard' | 'reports-agent-guard';

/** No password that belongs to a save, but of the login itself. */
const ofLogin: ReadonlySet<string> = new Set<LoginItem | GuardItem>([
  'login',
  'reports-login',
  'login-guard',
  'reports-guard',
  'reports-agent-guard',
]);
export const isLoginItem = (item: string): item is LoginItem | GuardItem => ofLogin.has(item);

const store = createStore('screen-pop-vault', 'secrets');

/** By the name it has had from the start: a stored password is never lost to a new version. */
const OLD_KEY = 'api-password';
const keyOf = (item: string): string => (item === 'apiPassword' ? OLD_KEY : item);
const itemOf = (key: string): string => (key === OLD_KEY ? 'apiPassword' : key);

/** The secret, or null when there is none or the vault does not open: either way it must be typed again. */
export async function readSecret(name: VaultItem): Promise<string | null> {
  try {
    const value = await get<unknown>(keyOf(name), store);
    return typeof value === 'string' ? value : null;
  } catch {
    return null;
  }
}

/** Whether there is such a secret, without taking it into memory. */
export async function hasSecret(name: VaultItem): Promise<boolean> {
  return (await secretItems()).includes(name);
}

/** Under which names there is something. */
export async function secretItems(): Promise<readonly string[]> {
  try {
    return (await keys<string>(store)).map(itemOf);
  } catch {
    return [];
  }
}

/** Null takes it out. Rejects when the browser refuses to store (disk full, profile read-only). */
export async function writeSecret(name: VaultItem, value: string | null): Promise<void> {
  await (value === null ? del(keyOf(name), store) : set(keyOf(name), value, store));
}

/** The same for several at once: all of them or, when it rejects, none. */
export async function writeSecrets(changes: ReadonlyMap<string, string | null>): Promise<void> {
  await store('readwrite', (items) => {
    for (const [name, value] of changes) {
      if (value === null) items.delete(keyOf(name));
      else items.put(value, keyOf(name));
    }
    return promisifyRequest(items.transaction);
  });
}
