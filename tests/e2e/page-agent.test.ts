import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Site } from '../../utils/call/site.ts';
import { plainSite } from '../../utils/call/site.ts';
import { contactOf } from '../simulator/crm/contact.ts';
import { serveCrm } from '../simulator/crm/server.ts';
import type { Served } from '../simulator/http/listen.ts';
import { shownLead } from '../support/panel-view.ts';
import type { CrmTab, Workplace } from './workplace.ts';
import { AGENT, openWorkplace } from './workplace.ts';

/*
 * A seat whose AgentID the pages of the CRM say. There are three of them: of the agent, of a colleague who is on
 * lead 107, and one that says what is no AgentID.
 */

const OWN = 'A-77';
const COLLEAGUE = 'A-81';
const NONE = `${OWN}&function=external_hangup`;
/** After so long, in ms, what a page says has arrived and somebody was asked on its account. */
const HEARD_MS = 1_500;

let workplace: Workplace;
let colleagues: Served;
let strange: Served;
/** Questions before the seat was as it is here. */
let start: number;

beforeAll(async () => {
  // Of the settings, this one counts no more as soon as a page is to say it.
  workplace = await openWorkplace({ agentId: COLLEAGUE });
  const contacts = [...workplace.engine.world.leads.values()].map(contactOf);
  colleagues = await serveCrm({ contacts, agentId: COLLEAGUE });
  strange = await serveCrm({ contacts, agentId: NONE });
  const sites = [workplace.crmUrl, colleagues.url, strange.url].map(saying);
  await workplace.setOptions({ sites, askOnLead: 1_000 });
  await vi.waitFor(async () => expect(await kept()).toContain('crm-agent-id'), 10_000);
  start = workplace.polls();
  workplace.engine.floor.newCall(AGENT, 101);
});
afterAll(async () => {
  await workplace?.close();
  await Promise.all([colleagues?.close(), strange?.close()]);
});

const saying = (origin: string): Site => ({
  ...plainSite(origin),
  agentIdSelector: 'meta[name="crm-agent-id"]',
});

/** Whose leads the dialer has been asked for, from the `from`th question on. */
const askedFor = (from = start) => [
  ...new Set(
    workplace.engine.requests
      .filter((request) => request.function === 'st_get_agent_active_lead')
      .slice(from)
      .map(({ parameters }) => parameters['value']),
  ),
];

const say = (page: Page, agentId: string) =>
  page.locator('meta[name="crm-agent-id"]').evaluate((meta, id) => meta.setAttribute('content', id), agentId);

/** All that the extension has kept of what pages have said. */
async function kept(): Promise<string> {
  const popup = await workplace.extension.open('popup.html');
  const text = await popup.evaluate('chrome.storage.session.get().then(JSON.stringify)');
  await popup.close();
  return String(text);
}

let first: CrmTab;

test('nobody is asked until a page says an id, which it may do late', async () => {
  first = await workplace.openCrm(`${strange.url}/contacts`);
  await first.page.waitForTimeout(HEARD_MS);
  expect(askedFor()).toEqual([]);
  await say(first.page, OWN);
  await first.panel.waitForLead('101');
  expect(askedFor()).toEqual([OWN]);
});

test('nothing but one id of the allowed form leaves a page', async () => {
  const { page, panel } = first;
  const odd = [NONE, 'A 81', 'A-81\nB', 'x'.repeat(101), '<b>A-81</b>', '"; drop', 'Ä-81', ''];
  for (const words of odd) {
    await say(page, words);
    // A page is read once in half a second.
    await page.waitForTimeout(600);
  }
  await page.evaluate(`document.head.insertAdjacentHTML('beforeend',
    '<meta name="crm-agent-id" content="${OWN}"><meta name="crm-agent-id" content="${COLLEAGUE}">')`);
  await page.waitForTimeout(HEARD_MS);
  expect(shownLead(await panel.read()).leadId).toBe('101');
  expect(askedFor()).toEqual([OWN]);
  const memory = await kept();
  expect(memory).toContain(OWN);
  expect(memory).not.toContain(COLLEAGUE);
  for (const words of odd.filter(Boolean)) expect(memory).not.toContain(JSON.stringify(words));
});

describe('another agent signs in while a lead is shown', () => {
  test('what was of the first one is gone before the dialer answers', async () => {
    workplace.engine.faults.set({ kind: 'hang' });
    const second = await workplace.openCrm(`${colleagues.url}/contacts`);
    const tabs = [first, second];
    await Promise.all(tabs.map(({ panel }) => panel.waitFor((view) => shownLead(view).leadId === '')));
    expect(await kept()).not.toContain('7275551212');
    workplace.engine.faults.clear();
    await Promise.all(tabs.map(({ panel }) => panel.waitForLead('107')));
    await second.page.close();
  });

  test('and an old tab does not bring the first one back', async () => {
    const { page, panel } = first;
    const since = workplace.polls();
    await page.goto(`${workplace.crmUrl}/contacts`);
    await page.reload();
    await workplace.killWorker(page);
    await page.reload();
    await panel.waitForLead('107');
    const late = workplace.polls();
    await expect.poll(workplace.polls, { timeout: 15_000 }).toBeGreaterThan(late + 1);
    expect(askedFor(since)).toEqual([COLLEAGUE]);
    expect(shownLead(await panel.read()).leadId).toBe('107');
  });
});
