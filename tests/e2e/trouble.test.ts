import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { shownLead } from '../support/panel-view.ts';
import type { Panel } from '../support/panel.ts';
import { startUntrustedServer } from '../support/untrusted-server.ts';
import type { Workplace } from './workplace.ts';
import { AGENT, openWorkplace } from './workplace.ts';

describe('what stands in the way is said in words', () => {
  let workplace: Workplace;
  let page: Page;
  let panel: Panel;

  beforeAll(async () => {
    workplace = await openWorkplace();
    ({ page, panel } = await workplace.openCrm());
  });
  afterAll(() => workplace?.close());
  afterEach(async () => {
    workplace.startShift();
    await retry();
    await panel.waitFor((view) => !view.present, 20_000);
  });

  /** Whoever opens the popup wants to know how it is now. */
  async function retry() {
    const polls = workplace.polls();
    const popup = await workplace.extension.open('popup.html');
    // What it shows at once is what was heard last.
    await expect.poll(() => workplace.polls(), { timeout: 10_000 }).toBeGreaterThan(polls);
    await popup.getByText('Live').waitFor();
    await popup.close();
    await page.bringToFront();
  }

  const said = (words: RegExp, timeoutMs = 20_000) =>
    panel.waitFor(({ texts, buttons }) => words.test([...texts, ...buttons].join(' ')), timeoutMs);

  test('not logged in', async () => {
    workplace.engine.floor.logOut(AGENT);
    await said(/Not logged in to the dialer/);
  });

  test('no such agent', async () => {
    workplace.engine.faults.set({ kind: 'raw', status: 200, body: 'ERROR: no user found - A77\n' });
    await said(/A-77 is unknown|unknown to the dialer/i);
  });

  test.each(['captive-portal', 'login-page'] as const)('not a dialer: %s', async (kind) => {
    workplace.engine.faults.set({ kind });
    await said(/Something else answers in the dialer's place/);
  });

  test('another agent’s lead is never shown', async () => {
    workplace.engine.floor.newCall(AGENT, 101);
    await panel.waitForLead('101');
    workplace.engine.faults.set({
      kind: 'raw',
      status: 200,
      body: 'SUCCESS: st_get_agent_active_lead lead found - 5555|3125550000|999|V|||\n',
    });
    for (let look = 0; look < 40; look += 1) {
      expect(shownLead(await panel.read()).leadId).not.toBe('999');
      await page.waitForTimeout(100);
    }
    expect(shownLead(await panel.read()).leadId).toBe('101');
  });

  test('an outage keeps the lead, says since when, and heals by itself', async () => {
    workplace.engine.floor.newCall(AGENT, 101);
    await panel.waitForLead('101');
    workplace.engine.faults.set({ kind: 'outage' });
    const view = await said(/Last update \d+ s ago/);
    expect(shownLead(view).leadId).toBe('101');
    await said(/not answering/);
    workplace.engine.faults.clear();
    await panel.waitFor(({ texts }) => texts.includes('On a lead'), 16_000);
    expect(shownLead(await panel.read()).leadId).toBe('101');
  });

  test('a lead that ended during an outage is gone with the first answer', async () => {
    workplace.engine.floor.newCall(AGENT, 101);
    await panel.waitForLead('101');
    workplace.engine.faults.set({ kind: 'hang' });
    await said(/Last update/);
    workplace.engine.floor.hangUp(AGENT);
    workplace.engine.floor.disposition(AGENT, 'NI');
    workplace.engine.faults.clear();
    await panel.waitFor((view) => !view.present, 25_000);
  });
});

describe('a refused password', () => {
  let workplace: Workplace;
  beforeAll(async () => {
    workplace = await openWorkplace({ apiPassword: 'Wrong-Pass-1' });
  });
  afterAll(() => workplace?.close());

  test('is exactly one request in 30 s, whatever is reloaded, killed or opened', async () => {
    const { page, panel } = await workplace.openCrm();
    await panel.waitFor(({ texts, buttons }) => /refused the login/i.test([...texts, ...buttons].join(' ')));
    const since = Date.now();
    await page.reload();
    const second = await workplace.openCrm('/contacts/101');
    await workplace.killWorker(page);
    const popup = await workplace.extension.open('popup.html');
    await popup
      .getByText(/refused the login/i)
      .first()
      .waitFor();
    await page.waitForTimeout(Math.max(0, 30_000 - (Date.now() - since)));
    expect(workplace.polls()).toBe(1);
    expect(workplace.engine.world.users.find(({ user }) => user === 'apiuser')?.failedLoginCount).toBe(1);
    await second.page.close();
    await popup.close();
    await page.close();
  });

  test('and never stands in a page, in storage or in a message', async () => {
    const popup = await workplace.extension.open('popup.html');
    const kept = await popup.evaluate(async () => {
      const { storage } = (
        globalThis as unknown as {
          chrome: { storage: Record<string, { get(): Promise<object> } | undefined> };
        }
      ).chrome;
      return JSON.stringify(
        await Promise.all(['local', 'session', 'sync'].map(async (area) => storage[area]?.get())),
      );
    });
    expect(kept).toContain('wrong-password');
    expect(kept).not.toContain('Wrong-Pass-1');
    expect(await popup.content()).not.toContain('Wrong-Pass-1');
    const options = await workplace.extension.open('options.html');
    await options.getByText('A password is stored').waitFor();
    expect(await options.content()).not.toContain('Wrong-Pass-1');
    expect(await options.getByLabel('API password').inputValue()).toBe('');
  });
});

test('a certificate that is not trusted is named as what it is', async () => {
  const server = await startUntrustedServer();
  const workplace = await openWorkplace({ dialerAt: server.url });
  try {
    const { panel } = await workplace.openCrm();
    // A dialer that cannot be reached is asked several times before it is told.
    await panel.waitFor(
      ({ texts, buttons }) =>
        [...texts, ...buttons].join(' ').includes("The dialer's certificate is not trusted"),
      30_000,
    );
    const popup = await workplace.extension.open('popup.html');
    await popup.getByText("The dialer's certificate is not trusted").first().waitFor();
  } finally {
    await workplace.close();
    server.close();
  }
});
