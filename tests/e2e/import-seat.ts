import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { PartialOptions } from '../../utils/settings/options/options.ts';
import type { ImportView } from '../support/import-view.ts';
import { importOn } from '../support/import-view.ts';
import type { Workplace } from './workplace.ts';
import { openWorkplace } from './workplace.ts';

/** The seat's own settings as they are stored. */
interface Stored {
  readonly version: number;
  readonly options: PartialOptions;
}

/** A seat that is set up, at whose options page settings come from outside. */
export interface ImportSeat {
  readonly workplace: Workplace;
  /** What is stored before anything comes. */
  readonly atFirst: PartialOptions;
  /** The options page that is open now. */
  readonly page: Page;
  readonly view: ImportView;
  /** Opens the options page, with this after its address. */
  open(hash?: string): Promise<void>;
  own(): Promise<Stored>;
  /** All that the browser keeps for the extension on disk, as text. */
  everythingStored(): Promise<string>;
  /** Saves what is typed and asks the dialer: the login works. */
  connects(): Promise<void>;
  /** A new page and a new shift, and what was stored at first. Throws when something from outside has run in the page. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

export async function openImportSeat(): Promise<ImportSeat> {
  const workplace = await openWorkplace();
  const dialogs: string[] = [];
  workplace.extension.context.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.accept();
  });

  async function open(hash = '') {
    const page = await workplace.extension.open(`options.html${hash}`);
    await page.getByLabel('Search the settings').waitFor();
    return page;
  }
  let page = await open();
  const own = async () =>
    ((await page.evaluate('chrome.storage.local.get()')) as { settings: Stored }).settings;
  const atFirst = (await own()).options;

  return {
    workplace,
    atFirst,
    get page() {
      return page;
    },
    get view() {
      return importOn(page);
    },
    async open(hash) {
      await page.close();
      page = await open(hash);
    },
    own,
    everythingStored: async () =>
      String(await page.evaluate('chrome.storage.local.get().then(JSON.stringify)')),
    async connects() {
      await page.getByRole('button', { name: 'Test connection' }).click();
      await page.getByText('Login accepted').waitFor();
    },
    async reset() {
      workplace.startShift();
      expect(dialogs).toEqual([]);
      expect(await page.evaluate('typeof ran')).toBe('undefined');
      const settings = { version: 2, options: atFirst };
      await page.evaluate(`chrome.storage.local.set(${JSON.stringify({ settings })})`);
      await page.evaluate("chrome.storage.session.remove('options-draft')");
      await page.close();
      page = await open();
    },
    close: () => workplace.close(),
  };
}
