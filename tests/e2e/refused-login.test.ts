import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMO_API_USER } from '../simulator/worlds/demo.ts';
import type { Panel } from '../support/panel.ts';
import { showAllSettings } from '../support/seat.ts';
import type { Workplace } from './workplace.ts';
import { AGENT, openWorkplace } from './workplace.ts';

/*
 * What a refusal costs the dialer, with everything that people do to a seat in half a minute. What happens in hours,
 * and in every order, is tests/unit/polling/refused-login-model.test.ts; what is real here are worker, storage and ports.
 */

interface Runtime {
  readonly chrome: {
    readonly runtime: { connect(info: { name: string }): { postMessage(message: object): void } };
  };
}

let workplace: Workplace;
let page: Page;
let panel: Panel;
beforeAll(async () => {
  workplace = await openWorkplace();
  ({ page, panel } = await workplace.openCrm());
});
afterAll(() => workplace?.close());

const said = (words: RegExp) =>
  panel.waitFor(({ texts, buttons }) => words.test([...texts, ...buttons].join(' ')), 25_000);
const withLogin = () => workplace.engine.requests.filter(({ function: name }) => name !== 'version').length;
const failedLogins = () =>
  workplace.engine.world.users.find(({ user }) => user === DEMO_API_USER)?.failedLoginCount;

test('the API is switched off and on again: the panel is back without a click', async () => {
  const { administrator, floor } = workplace.engine;
  floor.newCall(AGENT, 101);
  await panel.waitForLead('101');
  administrator.switchAgentApi(false);
  const view = await said(/API is switched off/);
  expect(view.texts.join(' ')).toMatch(/Trying again in \d+ s/);
  administrator.switchAgentApi(true);
  // The first wait is of 15 s at most.
  await panel.waitFor(({ texts }) => texts.includes('On a lead'), 18_000);
  expect(failedLogins()).toBe(0);
  workplace.startShift();
  await panel.waitFor((now) => !now.present, 10_000);
});

test('a dialer that speaks German, the password changed: one wrong login, whatever is pressed', async () => {
  const { administrator } = workplace.engine;
  administrator.chooseLanguage(DEMO_API_USER, 'de');
  administrator.changePassword(DEMO_API_USER, 'Neu-208');
  await said(/refused the login/i);
  const before = withLogin();
  expect(failedLogins()).toBe(1);
  expect((await panel.read()).buttons).not.toContain('Try again');

  const popup = await workplace.extension.open('popup.html');
  await popup
    .getByText(/refused the login/i)
    .first()
    .waitFor();
  expect(await popup.getByRole('button', { name: 'Try again' }).count()).toBe(0);
  for (let round = 0; round < 4; round += 1) {
    // As a page would that has got hold of a port: the presses of an hour.
    await popup.evaluate(() => {
      const { chrome } = globalThis as unknown as Runtime;
      const port = chrome.runtime.connect({ name: 'popup' });
      for (let press = 0; press < 15; press += 1) port.postMessage({ kind: 'retry' });
      port.postMessage({ kind: 'call-number', number: '7275551212' });
    });
    await page.waitForTimeout(1_500);
    if (round === 1) await workplace.killWorker(page);
    await page.reload();
  }
  expect(withLogin()).toBe(before);

  const options = await workplace.extension.open('options.html');
  await showAllSettings(options);
  const verdict = options.getByRole('status').filter({ hasText: 'The dialer refused the login' });
  for (let press = 0; press < 3; press += 1) {
    await options.getByRole('button', { name: 'Test connection' }).click();
    await options.waitForTimeout(1_000);
    await verdict.waitFor();
  }
  await options.getByText('so it is not sent any more').waitFor();
  expect(withLogin()).toBe(before + 1);
  expect(failedLogins()).toBe(2);

  // Another password is another login, and is tried at once.
  administrator.chooseLanguage(DEMO_API_USER, 'default English');
  await options.getByLabel('API password', { exact: true }).fill('Neu-208');
  await options.getByRole('button', { name: 'Save', exact: true }).click();
  await popup.getByText('Live', { exact: true }).waitFor({ timeout: 15_000 });
  expect(withLogin()).toBeGreaterThan(before + 1);
  expect(failedLogins()).toBe(2);
  await options.close();
  await popup.close();
}, 90_000);
