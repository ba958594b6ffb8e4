import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Extension } from '../support/extension.ts';
import { launchExtension } from '../support/extension.ts';
import { launchInFirefox } from '../support/firefox-extension.ts';
import { everyOption } from '../unit/tools/rollout/every-option.ts';

/** Elsewhere a policy is for all browsers of the computer. */
const onLinux = process.platform === 'linux';
const secrets = [everyOption.apiPassword, everyOption.reportsPassword];

/** All the text of a page that is made of shadow roots. */
const shownOn = (page: Page) =>
  page.evaluate(() => {
    const textOf = (node: Node): string => {
      const inside = node instanceof Element && node.shadowRoot !== null ? textOf(node.shadowRoot) : '';
      return inside + (node.nodeValue ?? '') + [...node.childNodes].map(textOf).join('');
    };
    return textOf(document.body);
  });

describe.runIf(onLinux)('in Chromium, under the schema of the build', () => {
  let seat: Extension;
  beforeAll(async () => {
    seat = await launchExtension({ policy: everyOption });
  });
  afterAll(() => seat?.close());

  const managed = async (name?: string) => {
    const page = await seat.open('popup.html');
    const all: unknown = await page.evaluate('chrome.storage.managed.get()');
    await page.close();
    return name === undefined ? all : (all as Record<string, unknown>)[name];
  };

  test('a policy that sets every option arrives as it is', async () => {
    expect(await managed()).toEqual(everyOption);
  });

  test('its own page of policies has every option, and stars for the passwords', async () => {
    const page = await seat.context.newPage();
    await page.goto('chrome://policy');
    await expect.poll(() => shownOn(page)).toContain('apiPassword');
    const shown = await shownOn(page);
    for (const name of Object.keys(everyOption)) expect(shown).toContain(name);
    expect(shown).toContain(everyOption.apiUser);
    expect(shown).toContain('********');
    for (const secret of secrets) expect(shown).not.toContain(secret);
    await page.close();
  });

  // Were the schema stricter, Chromium would drop the whole option and tell nobody.
  test('what is of the right type but wrong arrives too, so that the extension can say so', async () => {
    const wrong = {
      askWaiting: 1,
      country: 'nowhere',
      controls: ['call', 'nonsense'],
      sites: [{ origin: 'https://crm.example.com' }, { origin: 'https://crm2.example.com', place: 'left' }],
      changeable: ['nonsense'],
    };
    seat.setPolicy(wrong);
    await expect.poll(() => managed()).toEqual(wrong);
  });

  test('what is of the wrong type is dropped by Chromium, alone', async () => {
    seat.setPolicy({
      agentId: 'B-12',
      allowHttp: 'true',
      outcomes: [{ code: 'SALE' }, 'CALLBK'],
      nonsense: 1,
    });
    await expect.poll(() => managed()).toEqual({ agentId: 'B-12' });
  });
});

test.runIf(onLinux)('in Firefox a policy that sets every option arrives as it is', async () => {
  const seat = await launchInFirefox({ policy: everyOption });
  try {
    expect(await seat.options.evaluate('browser.storage.managed.get()')).toEqual(everyOption);
  } finally {
    await seat.close();
  }
});
