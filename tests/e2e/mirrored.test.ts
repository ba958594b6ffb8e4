import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../tools/checks/run-command.ts';
import { temporaryFolder } from '../support/temporary.ts';
import type { Workplace } from './workplace.ts';
import { openWorkplace } from './workplace.ts';

/*
 * Pages in words a third longer than English, and in the same words from right to left: nothing is cut off, and one is
 * the mirror of the other.
 */

const folder = temporaryFolder('pseudo');
let workplace: Workplace;

beforeAll(async () => {
  const script = join(root, 'tests/support/pseudo-wxt.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, root, folder.path], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
  workplace = await openWorkplace({ build: join(folder.path, 'chrome-mv3'), reports: true });
});
afterAll(async () => {
  await workplace?.close();
  folder.remove();
});

/** Words take a little more or less room the other way round. */
const SHAPING_PX = 16;

interface Seen {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly isCut: boolean;
}

/** Where everything is that can be seen; what scrolls may be wider than it shows. */
const seenOn = (page: Page): Promise<readonly Seen[]> =>
  page.evaluate(() => {
    const isSeen = (element: Element) =>
      element.checkVisibility() && getComputedStyle(element).clipPath === 'none' && element.clientWidth > 1;
    return [...document.querySelectorAll('body *:not(svg *, option)')].filter(isSeen).map((element) => {
      const { left, right } = element.getBoundingClientRect();
      const { overflowX, textOverflow } = getComputedStyle(element);
      const isCut =
        (overflowX === 'hidden' || overflowX === 'clip') &&
        textOverflow === 'clip' &&
        element.scrollWidth > element.clientWidth + 1;
      return { name: `${element.tagName}.${element.getAttribute('class')}`, left, right, isCut };
    });
  });

describe.each([
  ['popup.html', 'main', 340],
  ['team.html', 'h1', 1280],
  ['options.html', 'h2', 1280],
])('%s', (name, part, width) => {
  async function look(language: 'es' | 'fr'): Promise<readonly Seen[]> {
    await workplace.setOptions({ language });
    const page = await workplace.extension.open(name);
    await page.setViewportSize({ width, height: 900 });
    await page.locator(part).first().waitFor();
    await page.locator(`html[dir=${language === 'fr' ? 'rtl' : 'ltr'}]`).waitFor();
    await page.waitForTimeout(1_500);
    const seen = await seenOn(page);
    await page.close();
    return seen;
  }

  test(`at ${width} px cuts nothing off, and is mirrored as a whole`, async () => {
    const [longer, fromRight] = [await look('es'), await look('fr')];
    const cut = [...longer, ...fromRight].filter(({ isCut }) => isCut);
    expect(cut).toEqual([]);
    const outside = [...longer, ...fromRight].filter(({ left, right }) => left < -1 || right > width + 1);
    expect(outside.map((one) => one.name)).toEqual([]);
    const isMirrored = (one: Seen) =>
      longer.some(
        ({ name: what, left, right }) =>
          what === one.name &&
          Math.abs(left - (width - one.right)) < SHAPING_PX &&
          Math.abs(right - (width - one.left)) < SHAPING_PX,
      );
    expect(fromRight.filter((one) => !isMirrored(one))).toEqual([]);
  });
});
