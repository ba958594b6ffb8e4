import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { temporaryFolder } from './temporary.ts';

const lookEveryMs = 20;

/** A line of the table that says what an import would change: setting, now, then. */
type PreviewRow = readonly [setting: string, now: string, then: string];

/** The import on the options page, used and read as a person does. */
export interface ImportView {
  choose(text: string): Promise<void>;
  paste(text: string): Promise<void>;
  /** Waits for the table and reads it; empty when there is nothing to change. */
  preview(): Promise<readonly PreviewRow[]>;
  /** Each as `Setting: why`; after `preview`. */
  leftOut(): Promise<readonly string[]>;
  press(button: 'Apply' | 'Cancel' | 'Discard what was filled in'): Promise<void>;
  /** Waits until the page says these words of the import as a whole. */
  says(words: string | RegExp): Promise<void>;
  /** Names of all elements in the import, each once. */
  elements(): Promise<readonly string[]>;
}

export function importOn(page: Page): ImportView {
  const place = page.locator('.import');
  const shown = place.locator('.preview');
  return {
    async choose(text) {
      // A file that is there: what is sent to the browser instead takes seconds for 10 MB.
      const folder = temporaryFolder('import');
      const file = join(folder.path, 'settings.json');
      writeFileSync(file, text);
      const field = page.getByLabel('Settings file');
      await field.setInputFiles(file);
      // Once it is read, the field is empty again.
      while ((await field.inputValue()) !== '') await page.waitForTimeout(lookEveryMs);
      folder.remove();
    },
    async paste(text) {
      await page.getByLabel('Or its text, or a set-up link').fill(text);
      await page.getByRole('button', { name: 'Show what would change' }).click();
    },
    async preview() {
      await page.getByRole('heading', { name: 'What this would change' }).waitFor();
      const rows = await shown.locator('tbody tr').all();
      return Promise.all(
        rows.map(async (row): Promise<PreviewRow> => {
          const [setting = '', now = '', then = ''] = await row.locator('th, td').allTextContents();
          return [setting, now, then];
        }),
      );
    },
    leftOut: () => shown.locator('.left-out li').allTextContents(),
    press: (button) => place.getByRole('button', { name: button }).click(),
    says: (words) => place.getByRole('status').filter({ hasText: words }).waitFor(),
    elements: () =>
      place.evaluate((all) => [
        ...new Set(Array.from(all.querySelectorAll('*'), ({ localName }) => localName)),
      ]),
  };
}
