import { mkdir, readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

/*
 * Draws assets/public/icons/*.png from assets/icon.svg:
 *   node assets/render-icons.ts [path of a Chromium]
 */

const SIZES = [16, 32, 48, 96, 128];
const here = new URL('.', import.meta.url);

const svg = await readFile(new URL('icon.svg', here), 'utf8');
await mkdir(new URL('public/icons/', here), { recursive: true });
const browser = await chromium.launch({ executablePath: process.argv[2] ?? '/usr/bin/chromium' });
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
    const path = new URL(`public/icons/${size}.png`, here).pathname;
    await page.screenshot({ path, omitBackground: true });
  }
} finally {
  await browser.close();
}
