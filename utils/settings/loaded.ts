import type { Draft } from './draft.ts';
import { draftOf, emptyDraft } from './draft.ts';
import type { StoredSettings } from './store.ts';
import { readSettings } from './store.ts';
import { hasSecret } from './vault.ts';

/** What a form starts with: the stored settings as a draft, or what can be shown in their place. */
export interface Loaded {
  readonly from: 'set-up' | 'not-set-up' | 'damaged' | 'newer-version' | 'storage-failed';
  readonly draft: Draft;
  readonly passwordStored: boolean;
}

/** Never rejects; a password is not read, only looked for. */
export async function load(): Promise<Loaded> {
  const [stored, passwordStored] = await Promise.all([readSettings(), hasSecret('api-password')]);
  return { ...start(stored), passwordStored };
}

function start(stored: StoredSettings): Pick<Loaded, 'from' | 'draft'> {
  switch (stored.kind) {
    case 'set-up':
      return { from: 'set-up', draft: draftOf(stored.settings) };
    case 'not-set-up':
      return { from: 'not-set-up', draft: emptyDraft };
    case 'unreadable':
      return { from: stored.reason, draft: stored.salvaged };
  }
}
