import { join } from 'node:path';
import { chromium as playwright } from 'playwright-core';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../tools/browsers/browsers.ts';
import { chromium } from '../../tools/browsers/chromium.ts';
import type { Extension } from '../support/extension.ts';
import { launchExtension } from '../support/extension.ts';
import type { FirefoxExtension } from '../support/firefox-extension.ts';
import { launchInFirefox } from '../support/firefox-extension.ts';
import { temporaryFolder } from '../support/temporary.ts';

/** Elsewhere a policy is for all browsers of the computer. */
const onLinux = process.platform === 'linux';
const POLICY = { agentId: 'A-77' };
const IN_CHROMIUM_MS = 1_000;

/** What the extension is told, in the order of its arrival, from the moment of the call. */
const listen = `globalThis.heard = [];
  chrome.storage.onChanged.addListener((changes, area) => area === 'managed' && heard.push(changes))`;
const heardIn = (page: Page) => page.evaluate('heard');
const managedIn = (page: Page) => page.evaluate('chrome.storage.managed.get()');

describe.runIf(onLinux)('under a policy, Chromium', () => {
  let seat: Extension;
  let page: Page;
  const home = temporaryFolder('policy');
  beforeAll(async () => {
    seat = await launchExtension({ policy: POLICY, home: home.path });
    home.removeAtExit();
    page = await seat.open('popup.html');
  });
  afterAll(async () => {
    await seat?.close();
    home.remove();
  });

  test('has it at the first look', async () => {
    expect(await managedIn(page)).toEqual(POLICY);
  });

  test('tells the extension at once when it changes, and when it is taken away', async () => {
    await page.evaluate(listen);
    seat.setPolicy({ agentId: 'B-12' });
    await expect.poll(() => heardIn(page), { timeout: IN_CHROMIUM_MS }).toHaveLength(1);
    expect(await managedIn(page)).toEqual({ agentId: 'B-12' });
    seat.setPolicy(null);
    await expect.poll(() => heardIn(page), { timeout: IN_CHROMIUM_MS }).toHaveLength(2);
    expect(await managedIn(page)).toEqual({});
    expect(await heardIn(page)).toEqual([
      { agentId: { oldValue: 'A-77', newValue: 'B-12' } },
      { agentId: { oldValue: 'B-12' } },
    ]);
  });

  test('is the only one that sees it', async () => {
    seat.setPolicy(POLICY);
    const other = await launchBeside(home.path);
    try {
      const popup = await other.newPage();
      await popup.goto(`chrome-extension://${seat.id}/popup.html`);
      expect(await managedIn(popup)).toEqual({});
    } finally {
      await other.close();
    }
    expect(await managedIn(page)).toEqual(POLICY);
  });
});

/** Another browser with the same extension, which has the same id there, and no policy of its own. */
function launchBeside(home: string): Promise<BrowserContext> {
  const program = findBrowser(chromium);
  if (!program.ok) throw new Error(program.error.message);
  const unpacked = join(home, 'extension');
  return playwright.launchPersistentContext(join(home, 'other-profile'), {
    executablePath: program.value,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [`--disable-extensions-except=${unpacked}`, `--load-extension=${unpacked}`],
  });
}

test('a browser that was started without a policy takes none', async () => {
  const seat = await launchExtension();
  try {
    expect(() => seat.setPolicy(POLICY)).toThrow('started without a policy');
  } finally {
    await seat.close();
  }
});

test.runIf(onLinux)(
  'an extension that has just been installed in Chromium gets its policy as a change',
  async () => {
    const seat = await launchExtension({ policy: null, installed: 'after-start' });
    try {
      const page = await seat.open('popup.html');
      await page.evaluate(listen);
      expect(await managedIn(page)).toEqual({});
      seat.setPolicy(POLICY);
      await expect
        .poll(() => heardIn(page), { timeout: 10_000 })
        .toEqual([{ agentId: { newValue: 'A-77' } }]);
    } finally {
      await seat.close();
    }
  },
);

/** The policy, or what Firefox says in its place. */
const managedInFirefox = ({ options }: FirefoxExtension) =>
  options.evaluate('browser.storage.managed.get().catch((error) => error.message)');

test.runIf(onLinux)(
  'Firefox has the policy of its home folder, and without one says there is none',
  async () => {
    const seat = await launchInFirefox({ policy: { ...POLICY, sites: ['https://crm.example.com'] } });
    try {
      expect(await managedInFirefox(seat)).toEqual({ ...POLICY, sites: ['https://crm.example.com'] });
    } finally {
      await seat.close();
    }
    const other = await launchInFirefox();
    try {
      expect(await managedInFirefox(other)).toBe('Managed storage manifest not found');
    } finally {
      await other.close();
    }
  },
);
