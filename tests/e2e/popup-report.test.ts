import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { LiveAgent } from '../simulator/dialer/live-agent.ts';
import { findLiveAgent } from '../simulator/dialer/world.ts';
import { DEMO_REPORTS_USER } from '../simulator/worlds/demo.ts';
import { floorWorld } from '../simulator/worlds/floor.ts';
import { axeViolationsOn } from '../support/axe-violations.ts';
import type { Popup } from '../support/popup-view.ts';
import { openPopup, wordsOf } from '../support/popup-view.ts';
import type { Workplace } from './workplace.ts';
import { AGENT, openWorkplace } from './workplace.ts';

/* The popup of a seat with a reports user: what the dialer's reports say of the agent, and when they are asked. */

const COLLEAGUE = '2001';
const LEAD = 101;
/** A question is put 2 s after the last one at the earliest, and 2.5 s after something was done. */
const patience = { timeout: 10_000 };

let workplace: Workplace;
let popup: Popup;
beforeAll(async () => {
  workplace = await openWorkplace({ world: floorWorld({ agents: 3 }), reports: true });
  workplace.engine.floor.logIn(AGENT, 'SPRING');
  workplace.engine.floor.resume(AGENT);
  workplace.engine.floor.logIn(COLLEAGUE, 'SPRING');
});
afterAll(() => workplace?.close());
beforeEach(() => {
  workplace.startShift();
  Object.assign(agent(), {
    status: 'READY',
    previewLeadId: 0,
    onHookAgent: false,
    ringCallerid: '',
    callsToday: 57,
  });
  workplace.engine.requests.length = 0;
});
afterEach(() => popup.page.close());

function found<T>(row: T | undefined): T {
  if (row === undefined) throw new Error('There is no such row.');
  return row;
}
const agent = (user = AGENT): LiveAgent => found(findLiveAgent(workplace.engine.world, user));
const userOf = (name: string) => found(workplace.engine.world.users.find(({ user }) => user === name));
const line = () =>
  found(workplace.engine.world.autoCalls.find(({ callerid }) => callerid === agent().callerid));
const asked = () => workplace.engine.requests.filter((request) => request.function === 'agent_status').length;
const call = (origin?: 'manual' | 'inbound') => workplace.engine.floor.newCall(AGENT, LEAD, origin);
function loseCaller() {
  call();
  const { autoCalls } = workplace.engine.world;
  autoCalls.splice(autoCalls.indexOf(line()), 1);
}
const numberOfLead = () => workplace.engine.world.leads.get(LEAD)?.phoneNumber ?? '';

async function open() {
  popup = await openPopup(workplace.extension);
}
const says = (words: string | RegExp) => popup.report.getByText(words, { exact: true }).waitFor(patience);

/** Each of its colours once: the words in them are all there is between the states. */
const looked = new Set<string>();
async function keepsNobodyOut() {
  const colour = await popup.report.locator('.dot').evaluate((dot) => getComputedStyle(dot).borderTopColor);
  if (looked.has(colour)) return;
  looked.add(colour);
  expect(await axeViolationsOn(popup.page)).toEqual([]);
}

describe('the agent', () => {
  test.each<readonly [string, () => void]>([
    ['Paused, code LUNCH', () => workplace.engine.floor.pause(AGENT, 'LUNCH')],
    ['Call arriving', () => Object.assign(agent(), { status: 'QUEUE' })],
    [
      "Phone ringing: the agent's own",
      () => Object.assign(agent(), { onHookAgent: true, ringCallerid: 'V1120130000000000101' }),
    ],
    ['Preview: a lead before dialing', () => workplace.engine.floor.preview(AGENT, LEAD)],
    [
      'Wrap-up: the disposition is open',
      () => {
        call();
        workplace.engine.floor.hangUp(AGENT);
      },
    ],
  ])('without a call: %s', async (words, happens) => {
    happens();
    const { callsToday } = agent();
    await open();
    await says(words);
    expect(await popup.terms(popup.report)).toEqual({ Campaign: 'SPRING', 'Calls today': `${callsToday}` });
    await keepsNobodyOut();
  });

  // A report hides that a parked call is dead, and in a dead call the dialer gives the lead's number.
  const NOT_CLEAR = 'not clear in the report';
  test.each<readonly [string, () => void, (() => string) | null]>([
    ['In call', () => call(), numberOfLead],
    [
      'Dialing',
      () => {
        call('manual');
        line().rings = true;
      },
      numberOfLead,
    ],
    [
      'On hold (park): the customer waits',
      () => {
        call();
        workplace.engine.floor.park(AGENT);
      },
      () => NOT_CLEAR,
    ],
    [
      '3-way call',
      () => {
        call();
        Object.assign(agent(COLLEAGUE), { status: 'INCALL', leadId: LEAD });
      },
      numberOfLead,
    ],
    ['Dead call: the customer is gone', loseCaller, null],
  ])('with a call: %s', async (words, happens, number) => {
    happens();
    await open();
    await says(words);
    expect(await popup.terms(popup.report)).toEqual({
      Campaign: 'SPRING',
      'Calls today': '58',
      ...(number && { 'Number on this call': number() }),
    });
    await keepsNobodyOut();
    Object.assign(agent(COLLEAGUE), { status: 'PAUSED', leadId: 0 });
  });

  test('is told safely though nothing is quoted, and without the code of the pause before', async () => {
    const { fullName } = userOf(AGENT);
    userOf(AGENT).fullName = "Maya | O'Connor | 7";
    call('inbound');
    line().phoneNumber = '3125550188';
    agent().pauseCode = 'LUNCH';
    await open();
    await says('In call');
    const { Campaign, ...terms } = await popup.terms(popup.report);
    expect([Campaign, terms['Calls today']]).toEqual(['SPRING', '58']);
    // Either of the two, but never a part of the name.
    expect(['3125550188', 'not clear in the report']).toContain(terms['Number on this call']);
    expect(await wordsOf(popup.report)).not.toContain('LUNCH');
    userOf(AGENT).fullName = fullName;
  });
});

describe('the dialer is asked', () => {
  test('when the popup opens and when the agent has another lead, not by the second', async () => {
    await open();
    await says('Ready');
    const polls = workplace.polls();
    await vi.waitFor(() => expect(workplace.polls() - polls).toBeGreaterThan(3), patience);
    expect(asked()).toBe(1);
    call();
    await says('In call');
    // Longer than there has to be between two questions.
    await popup.page.waitForTimeout(2_500);
    expect(asked()).toBe(2);
  });

  test('once more when something was done here that the agent’s screen acts on', async () => {
    await open();
    await says('Ready');
    await popup.button('Pause').click();
    await vi.waitFor(() => expect(agent().mailbox.external_pause).toMatch(/^PAUSE/), patience);
    workplace.engine.floor.pause(AGENT, 'BREAK');
    await says('Paused, code BREAK');
    expect(asked()).toBe(2);
  });

  test('again by a person after a failure, and nothing else is held up by it', async () => {
    userOf(AGENT).userGroup = 'NIGHT';
    const group = found(workplace.engine.world.userGroups.find(({ userGroup }) => userGroup === 'ADMIN'));
    const { adminViewableGroups } = group;
    group.adminViewableGroups = ' AGENTS ';
    await open();
    await says('The reports user does not see this agent');
    group.adminViewableGroups = adminViewableGroups;
    expect(await popup.button('Call').getAttribute('aria-disabled')).toBeNull();
    await popup.button('Refresh the report').click();
    await says('Ready');
    userOf(AGENT).userGroup = 'AGENTS';
  });
});

describe('the team page', () => {
  test('is opened, and brought forward where it is open already, as somebody left it', async () => {
    const { context } = workplace.extension;
    await open();
    const opening = context.waitForEvent('page');
    await popup.button('Team page').click();
    const team = await opening;
    await team.getByRole('link', { name: 'Queues' }).click();
    await vi.waitFor(() => expect(popup.page.isClosed()).toBe(true), patience);

    await open();
    const inFront = () =>
      team.evaluate<string[]>(
        'chrome.tabs.query({ active: true }).then((tabs) => tabs.map(({ url }) => new URL(url).pathname))',
      );
    expect(await inFront()).toEqual(['/popup.html']);
    await popup.button('Team page').click();
    await vi.waitFor(() => expect(popup.page.isClosed()).toBe(true), patience);
    expect(await inFront()).toEqual(['/team.html']);
    expect(context.pages().filter((page) => page.url().includes('/team.html'))).toEqual([team]);
    expect(team.url()).toContain('#queues');
    await team.close();
  });
});

/* The last one: a refusal outlives the browser. */
test('a refused login of the reports user is sent once, and the rest works', async () => {
  userOf(DEMO_REPORTS_USER).userLevel = 6;
  for (const again of [true, false]) {
    await open();
    await says('The dialer refused the reports user');
    await popup.state.getByText('No lead', { exact: true }).waitFor(patience);
    if (again) await popup.page.close();
  }
  expect(asked()).toBe(1);
  expect(userOf(DEMO_REPORTS_USER).failedLoginCount).toBe(1);
  expect(await popup.report.getByRole('button').allInnerTexts()).toEqual(['Open the options']);
  expect(await axeViolationsOn(popup.page)).toEqual([]);
  await popup.button('Pause').click();
  await popup.page
    .getByText('Pause: sent to VICIdial; your agent screen takes about a second')
    .first()
    .waitFor(patience);
  call();
  await popup.lead.waitFor(patience);
  await popup.page.waitForTimeout(2_500);
  expect(asked()).toBe(1);
});
