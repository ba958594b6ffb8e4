import type { DraftStorage } from '../../components/options/services.ts';
import { browser } from '../../utils/browser.ts';

/** The storage item of what is typed and not saved: in memory, and gone with the browser. */
const KEY = 'options-draft';

export const keptDraft: DraftStorage = {
  async read() {
    try {
      return (await browser.storage.session.get(KEY))[KEY];
    } catch {
      return undefined;
    }
  },
  keep(typed) {
    const kept =
      typed === null ? browser.storage.session.remove(KEY) : browser.storage.session.set({ [KEY]: typed });
    // What cannot be kept is still on the page, which warns before it is left.
    kept.catch(() => {});
  },
};
