import { browser } from '../../browser.ts';
import type { Result } from '../../result.ts';
import { fail, ok } from '../../result.ts';
import type { OptionProblem } from './read-options.ts';
import { readOptions } from './read-options.ts';
import { VERSION, migrate } from './migrations.ts';
import type { PartialOptions, SecretName } from '../options/options.ts';
import type { SetId } from '../secrets/secret-set.ts';
import { forgetSetsBut } from '../secrets/secret-set.ts';

/** The storage items: the seat's own options, which passwords go with them, and both as before the last save. */
const KEY = 'settings';
const SECRETS = 'settings-secrets';
const FORMER = 'former-settings';

/**
 * The seat's own options, as far as they can be used.
 *
 * - `damaged`: some of it cannot, `problems` says which; `unknown`: nothing of it can.
 * - `newer`: by a later version; what this one knows of it counts.
 * - `storage-failed`: the browser does not give it; nothing is known.
 *
 * What is stored stays as it is until a person saves.
 */
export interface Own {
  readonly state: 'none' | 'good' | 'damaged' | 'unknown' | 'newer' | 'storage-failed';
  readonly layer: PartialOptions;
  readonly problems: readonly OptionProblem[];
}

export interface OwnWithSecrets extends Own {
  /** Which passwords of the vault go with it. */
  readonly secrets: SetId;
}

/** The browser refused to store something; nothing has changed. */
export interface NotStored {
  readonly kind: 'not-stored';
}

/** What a save changes of the secrets; those left out stay. */
export type NewSecrets = Readonly<Partial<Record<SecretName, string>>>;

/** Never rejects. */
export async function readOwn(): Promise<OwnWithSecrets> {
  try {
    const stored = await browser.storage.local.get([KEY, SECRETS]);
    return { ...parseStored(stored[KEY]), secrets: idIn(stored) };
  } catch {
    return { state: 'storage-failed', layer: {}, problems: [], secrets: null };
  }
}

/**
 * Stores the seat's own options with the passwords that go with them, and keeps what was there for `undoSave`.
 * The passwords are in the vault by now. One write, so that there is no moment with half of it. Rejects when the
 * browser refuses.
 */
export async function saveOwn(options: PartialOptions, secrets: SetId): Promise<void> {
  const before = await browser.storage.local.get([KEY, SECRETS]);
  await browser.storage.local.set({
    [FORMER]: before,
    [KEY]: { version: VERSION, options },
    [SECRETS]: secrets,
  });
}

/** Whether there is a save that can be undone. */
export async function canUndo(): Promise<boolean> {
  try {
    return (await readFormer()) !== null;
  } catch {
    return false;
  }
}

/** Puts back what was there before the last save, the passwords included. Once. */
export function undoSave(): Promise<Result<true, NotStored>> {
  return oneAtATime(async () => {
    const former = await readFormer();
    if (former === null) throw new Error('There is nothing to put back.');
    if (!Object.hasOwn(former, KEY)) await browser.storage.local.remove(KEY);
    await browser.storage.local.set({ [SECRETS]: null, ...former });
    const needless = [FORMER, ...(Object.hasOwn(former, SECRETS) ? [] : [SECRETS])];
    await browser.storage.local.remove(needless);
  });
}

/**
 * Changes what is stored while nobody else does, in whichever page, and tidies the vault up. What the task
 * rejects with means that the browser has refused.
 */
export async function oneAtATime(task: () => Promise<void>): Promise<Result<true, NotStored>> {
  try {
    await navigator.locks.request(KEY, async () => {
      try {
        await task();
      } finally {
        await tidyVault();
      }
    });
    return ok(true);
  } catch {
    return fail({ kind: 'not-stored' });
  }
}

/** Calls back after every change of the stored options or passwords, by whichever page, until aborted. */
export function onOwnChanged(callback: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const listen: Parameters<typeof browser.storage.onChanged.addListener>[0] = (changes, area) => {
    // Passwords may change alone, and of options that are stored as they were a browser says nothing.
    if (area === 'local' && (changes[KEY] !== undefined || changes[SECRETS] !== undefined)) callback();
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen), { once: true });
}

/** What can be used of a stored item, whatever it is. Never throws. */
export function parseStored(item: unknown): Own {
  const { state, options } = migrate(item);
  if (state === 'none') return { state: 'none', layer: {}, problems: [] };
  const { layer, problems } = readOptions(options);
  if (state === 'unknown' || state === 'newer') return { state, layer, problems };
  return { state: problems.length === 0 ? 'good' : 'damaged', layer, problems };
}

/** The two items of before the last save, those of them that there were. */
async function readFormer(): Promise<Record<string, unknown> | null> {
  const item: unknown = (await browser.storage.local.get(FORMER))[FORMER];
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return null;
  return Object.fromEntries(Object.entries(item).filter(([name]) => name === KEY || name === SECRETS));
}

function idIn(items: object): SetId {
  const id: unknown = Reflect.get(items, SECRETS);
  return typeof id === 'string' ? id : null;
}

/** Passwords that belong neither to what is stored nor to what was before go out of the vault. */
async function tidyVault(): Promise<void> {
  try {
    const stored = await browser.storage.local.get(SECRETS);
    const former = await readFormer();
    await forgetSetsBut([idIn(stored), ...(former === null ? [] : [idIn(former)])]);
  } catch {
    // They stay until the next time; nothing uses them.
  }
}
