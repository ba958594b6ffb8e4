import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentWorldOf } from '../support/content-world.ts';
import type { CrmTab, Workplace } from './workplace.ts';
import { AGENT, openWorkplace } from './workplace.ts';

/*
 * A page that has got hold of the extension's world in it, as by a fault of the browser, may say what the panel says
 * and nothing else: nobody is called but the lead that the panel shows.
 */

let workplace: Workplace;
let tab: CrmTab;
beforeAll(async () => {
  workplace = await openWorkplace();
  tab = await workplace.openCrm();
  workplace.engine.floor.newCall(AGENT, 101);
  await tab.panel.waitForLead('101');
});
afterAll(() => workplace?.close());

/** Opens a port of that name from the content scripts' world, and says all of it. */
async function say(name: string, messages: readonly object[]): Promise<void> {
  const world = await contentWorldOf(tab.page, workplace.extension.id);
  const said = JSON.stringify(messages);
  await world.evaluate(`(() => {
    const port = chrome.runtime.connect({ name: ${JSON.stringify(name)} });
    for (const message of ${said}) port.postMessage(message);
  })()`);
  await tab.page.waitForTimeout(1_500);
}

/** Whatever was sent to the dialer for an agent, questions aside. */
const orders = () =>
  workplace.engine.requests
    .map((request) => request.function)
    .filter((name) => !/^(?:st_|version|agent_)/.test(name ?? ''));

const free = [
  { kind: 'call-number', number: '7275551212' },
  { kind: 'answer', yes: true },
  { kind: 'ask-in-popup', pop: 1, when: 'now', yes: true },
  { kind: 'call-lead', pop: 99 },
  { kind: 'call-lead', pop: 1, number: '7275551212' },
  { kind: 'pause-then-call', order: '7275551212' },
];
/** None of them is on the board of this seat. */
const outsideControls = [
  { kind: 'transfer', to: { kind: 'number', number: '7275551212', way: 'blind' } },
  { kind: 'tones', keys: '1' },
  { kind: 'park', action: 'PARK_CUSTOMER' },
  { kind: 'recording', action: 'START' },
  { kind: 'switch-lead', leadId: '102' },
  { kind: 'in-groups', action: 'ADD', groups: ['SALES'], blended: false },
  { kind: 'log-out' },
].map((command) => ({ kind: 'carry-out', command, pop: 1 }));

test.each(['panel', 'popup', 'crm', 'team'])(
  'a port named %s calls nobody of its own choice',
  async (name) => {
    const before = orders();
    await say(name, [...free, ...outsideControls]);
    expect(orders()).toEqual(before);
  },
);

test('the popup’s question is not answered from a page', async () => {
  const before = orders();
  const { call } = await workplace.kept();
  const pop = call.kind === 'on-lead' ? call.pop : 0;
  await say('panel', [
    { kind: 'ask-in-popup', pop, when: 'now' },
    { kind: 'answer', yes: true },
  ]);
  await say('popup', [{ kind: 'answer', yes: true }]);
  expect(orders()).toEqual(before);
});

test('a question of the extension’s own pages has no answer there', async () => {
  const world = await contentWorldOf(tab.page, workplace.extension.id);
  for (const kind of ['test-connection', 'check-set-up', 'read-number']) {
    const asked = `chrome.runtime.sendMessage({ kind: ${JSON.stringify(kind)}, text: '7275551212' })`;
    expect(await world.evaluate(`${asked}.then((answer) => answer ?? null, () => null)`)).toBeNull();
  }
});

test('the lead that the panel shows is called from there, as by its button', async () => {
  const before = orders().length;
  const { call } = await workplace.kept();
  await say('panel', [{ kind: 'call-lead', pop: call.kind === 'on-lead' ? call.pop : 0 }]);
  await expect.poll(() => orders().slice(before)).toContain('external_dial');
});

test('what does stand on the panel still works from it', async () => {
  const before = orders().length;
  await tab.panel.press('Hang up');
  await expect.poll(() => orders().slice(before)).toContain('external_hangup');
});
