import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Fewer rules that had something to look at, and it was not the page that was looked at. */
const FEWEST_PASSES = 10;

/** What axe finds on a page, in both colour schemes, that keeps somebody out: what it is, and where. */
export async function axeViolationsOn(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations, passes } = (await page.evaluate(`${axe}; axe.run()`)) as AxeResults;
    if (passes.length < FEWEST_PASSES) throw new Error(`Only ${passes.length} of axe's rules have passed.`);
    for (const { id, impact, nodes } of violations) {
      const isBarrier = impact === 'serious' || impact === 'critical';
      if (isBarrier) found.push(`${colorScheme}: ${id} at ${nodes.map(({ html }) => html).join(' ')}`);
    }
  }
  return found;
}
