import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { Announcements } from '../support/announcements.ts';
import type { Panel } from '../support/panel.ts';
import { allowHost, revokeHost } from '../support/permissions.ts';
import type { Workplace } from './workplace.ts';
import { AGENT, CRM_NAME, openWorkplace } from './workplace.ts';

/** A watcher that left is waited for that long, then nobody is asked. */
const LINGER_MS = 5_000;

/*
 * The build as it is shipped: no host at install. The CRM has a name of its own, because a permission
 * for 127.0.0.1 would be one for the dialer too.
 */
describe('what the browser allows and takes back', () => {
  let workplace: Workplace;
  let page: Page;
  let panel: Panel;
  beforeAll(async () => {
    workplace = await openWorkplace({ permissions: 'on-request', crmHosts: [CRM_NAME] });
    ({ page, panel } = await workplace.openCrm());
    await page.evaluate('globalThis.sameDocument = true');
  });
  afterAll(() => workplace?.close());
  afterEach(async () => {
    // Whatever was taken and given: no page had to be loaded again for it.
    expect(await page.evaluate('globalThis.sameDocument')).toBe(true);
    workplace.startShift();
    await panel.waitFor((view) => !view.present);
  });

  test('a page that is open when its site gets allowed has the panel at once', async () => {
    const site = workplace.crmAt('localhost');
    const early = await workplace.openCrm(`${site}/contacts/101/edit`);
    await early.page.getByLabel('Notes').fill('Not saved yet');
    workplace.engine.floor.newCall(AGENT, 101);
    await panel.waitForLead('101');
    expect(await early.panel.count()).toBe(0);

    const { extension } = workplace;
    await allowHost(extension, site);
    const options = await extension.open('options.html');
    await options.getByLabel('CRM site', { exact: true }).fill(site);
    await options.getByRole('button', { name: 'Add site' }).click();
    await options.getByRole('button', { name: `Allow ${site}` }).click();
    await options.getByText(`${site}: Access allowed`).waitFor();
    expect(await early.panel.count()).toBe(0);
    await options.getByRole('button', { name: 'Save', exact: true }).click();

    await early.panel.waitForLead('101', 2_000);
    expect(await early.panel.count()).toBe(1);
    expect(await early.page.getByLabel('Notes').inputValue()).toBe('Not saved yet');
    await options.close();
    await early.page.close({ runBeforeUnload: false });
  });

  test('a site that is taken back loses the panel, and hears no more of any lead', async () => {
    workplace.engine.floor.newCall(AGENT, 101);
    await panel.waitForLead('101');
    await revokeHost(workplace.extension, workplace.crmUrl);
    await panel.waitFor((view) => !view.present, 2_000);
    expect(await textsOf(page)).not.toContain('7275551212');

    const heard = await Announcements.on(page);
    const polls = workplace.polls();
    workplace.startShift();
    workplace.engine.floor.newCall(AGENT, 103);
    // Nobody watches: soon nobody is asked, and until then nobody is told.
    await page.waitForTimeout(LINGER_MS + 1_000);
    const last = workplace.polls();
    expect(last).toBeGreaterThan(polls);
    await page.waitForTimeout(3_500);
    expect(workplace.polls()).toBe(last);
    expect(heard.beginning('')).toEqual([]);
    expect(await textsOf(page)).not.toContain('6175550198');
    await heard.stop();
  });

  test('given again, it has the panel again', async () => {
    workplace.engine.floor.newCall(AGENT, 102);
    await allowHost(workplace.extension, workplace.crmUrl);
    await panel.waitForLead('102', 3_000);
    expect(await panel.count()).toBe(1);
  });

  test('a dialer that is taken back is said in words, and is back when it is given again', async () => {
    await revokeHost(workplace.extension, workplace.dialerUrl);
    await panel.waitFor(({ buttons }) => buttons.join(' ').includes('The browser blocks the dialer'), 3_000);
    await panel.press('The browser blocks the dialer');
    const { texts, buttons } = await panel.read();
    expect(texts).toContain('Allow it in the options.');
    expect(buttons).toContain('Options');
    const polls = workplace.polls();
    await page.waitForTimeout(2_500);
    expect(workplace.polls()).toBe(polls);

    workplace.engine.floor.newCall(AGENT, 101);
    await allowHost(workplace.extension, workplace.dialerUrl);
    await panel.waitForLead('101', 3_000);
  });
});

/** All texts of a page, hidden ones and those in closed shadow roots included. */
async function textsOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  return JSON.stringify(root);
}
