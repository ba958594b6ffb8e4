import * as z from 'zod/mini';
import { browser } from '../browser.ts';
import type { Result } from '../result.ts';
import { fail, ok } from '../result.ts';
import type { Draft, SettingsEdit } from './draft.ts';
import { emptyDraft } from './draft.ts';
import { salvage } from './salvage.ts';
import type { Settings } from './settings.ts';
import { defaultCadence, settingsSchema } from './settings.ts';
import { writeSecret } from './vault.ts';

/** The one storage item of the settings. */
const KEY = 'settings';

/**
 * What storage holds. `unreadable` stays as it is until a person saves again; `salvaged` is what can
 * be shown of it in a form.
 */
export type StoredSettings =
  | { readonly kind: 'set-up'; readonly settings: Settings }
  | { readonly kind: 'not-set-up' }
  | {
      readonly kind: 'unreadable';
      readonly reason: 'damaged' | 'newer-version' | 'storage-failed';
      readonly salvaged: Draft;
    };

/** The browser refused to store something; nothing was changed but, at most, the password. */
export interface NotStored {
  readonly kind: 'not-stored';
}

const newerSchema = z.object({ version: z.int().check(z.minimum(2)) });

/** Never rejects. */
export async function readSettings(): Promise<StoredSettings> {
  try {
    return understand(await readItem());
  } catch {
    return { kind: 'unreadable', reason: 'storage-failed', salvaged: emptyDraft };
  }
}

/**
 * Stores an edit under the next revision.
 *
 * The secret goes first. If the browser dies in between, the new password stands beside the old
 * revision: the person was not told "Saved", and a refusal remembered for that revision still keeps
 * the dialer from being asked. The other order would send an old, refused password once more.
 */
export async function saveSettings(edit: SettingsEdit): Promise<Result<Settings, NotStored>> {
  try {
    const before = await readItem();
    const { newPassword, ...rest } = edit;
    const settings: Settings = {
      version: 1,
      revision: salvage(before).revision + 1,
      ...rest,
      cadence: cadenceOf(before),
    };
    if (newPassword !== null) await writeSecret('api-password', newPassword);
    await browser.storage.local.set({ [KEY]: settings });
    return ok(settings);
  } catch {
    return fail({ kind: 'not-stored' });
  }
}

/** Calls back after every change of the stored settings, by whichever page, until aborted. */
export function onSettingsChanged(callback: (stored: StoredSettings) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const listen: Parameters<typeof browser.storage.onChanged.addListener>[0] = (changes, area) => {
    const change = changes[KEY];
    if (area === 'local' && change !== undefined) callback(understand(change.newValue));
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen), { once: true });
}

async function readItem(): Promise<unknown> {
  return (await browser.storage.local.get(KEY))[KEY];
}

function understand(item: unknown): StoredSettings {
  if (item === undefined) return { kind: 'not-set-up' };
  const parsed = settingsSchema.safeParse(item);
  if (parsed.success) return { kind: 'set-up', settings: parsed.data };
  const reason = newerSchema.safeParse(item).success ? 'newer-version' : 'damaged';
  return { kind: 'unreadable', reason, salvaged: salvage(item).draft };
}

function cadenceOf(item: unknown): Settings['cadence'] {
  const stored = understand(item);
  return stored.kind === 'set-up' ? stored.settings.cadence : defaultCadence;
}
