import { createStore, get, keys, set } from 'idb-keyval';

/**
 * Secrets, in the extension origin's IndexedDB: content scripts and pages cannot reach it, no browser
 * syncs it, and it is in no export. A secret never goes into `storage`, a message, a log or an error.
 */
export type SecretName = 'api-password';

const store = createStore('screen-pop-vault', 'secrets');

/** The secret, or null when there is none or the vault does not open: either way it must be typed again. */
export async function readSecret(name: SecretName): Promise<string | null> {
  try {
    const value = await get<unknown>(name, store);
    return typeof value === 'string' ? value : null;
  } catch {
    return null;
  }
}

/** Whether there is such a secret, without taking it into memory. */
export async function hasSecret(name: SecretName): Promise<boolean> {
  try {
    return (await keys(store)).includes(name);
  } catch {
    return false;
  }
}

/** Rejects when the browser refuses to store (disk full, profile read-only). */
export async function writeSecret(name: SecretName, value: string): Promise<void> {
  await set(name, value, store);
}
