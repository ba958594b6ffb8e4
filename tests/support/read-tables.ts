import type { Locator } from 'playwright-core';

/** Terms and what stands beside them, of all pairs of `dt` and `dd`. */
export async function readTerms(pairs: Locator): Promise<Readonly<Record<string, string>>> {
  const read = await pairs.evaluateAll((all) =>
    all.map((pair): [string, string] => [
      pair.querySelector('dt')?.textContent ?? '',
      pair.querySelector('dd')?.textContent ?? '',
    ]),
  );
  return Object.fromEntries(read);
}

/** The rows of a table by what stands first in them; the other cells with "|" between them. */
export async function readRows(rows: Locator): Promise<Readonly<Record<string, string>>> {
  const read = await rows.evaluateAll((all) =>
    all.map((row): [string, string] => {
      const [title = '', ...cells] = [...row.children].map((cell) => cell.textContent ?? '');
      return [title, cells.join('|')];
    }),
  );
  return Object.fromEntries(read);
}
