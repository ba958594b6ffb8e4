import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

/** A file the page gave to the browser to save. */
export interface SavedTable {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Has the page export its table, and reads the file. */
export async function exportTable(page: Page): Promise<SavedTable> {
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export CSV' }).click();
  const download = await saved;
  const text = await readFile(await download.path(), 'utf8');
  if (!text.startsWith('\uFEFF')) throw new Error('A spreadsheet would take the file for Latin-1.');
  const [head = [], ...rows] = parseCsv(text.slice(1));
  return { name: download.suggestedFilename(), head, rows };
}

/** RFC 4180, strictly: what stands beside it is an error. */
function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let at = 0;
  while (at < text.length) {
    const row: string[] = [];
    for (let end = ','; end === ',';) {
      const found = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(text.slice(at));
      if (found === null) throw new Error(`No CSV at ${at}: ${text.slice(at, at + 80)}`);
      const [all, quoted, plain = '', separator = ''] = found;
      row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
      at += all.length;
      end = separator;
    }
    rows.push(row);
  }
  return rows;
}
