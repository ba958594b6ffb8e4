import { describe, expect, test } from 'vitest';
import type { FloorSnapshot } from '../../../utils/call/floor.ts';
import { plainSite } from '../../../utils/call/site.ts';
import { createClientPorts } from '../../../utils/messaging/connected-clients.ts';
import { createHub } from '../../../utils/messaging/hub.ts';
import type {
  OptionsQuestion,
  PanelCommand,
  PopupCommand,
  PopupQuestion,
  ResidentReport,
} from '../../../utils/messaging/messages.ts';
import { createQuestions } from '../../../utils/messaging/questions.ts';
import { createTeamHub } from '../../../utils/messaging/team-hub.ts';
import type { TeamCommand } from '../../../utils/messaging/team-messages.ts';
import { noLead, snapshotOf } from '../components/snapshots.ts';
import { fakePort } from './fake-port.ts';
import { handlersThat } from './handlers.ts';

/*
 * Every message against every sender, by every way to the background. What is not in the table of who may say what
 * reaches nobody.
 */

type Samples<All extends { readonly kind: string }> = {
  readonly [Kind in All['kind']]: Extract<All, { readonly kind: Kind }>;
};

const ofSeat = {
  retry: { kind: 'retry' },
  'dismiss-attempt': { kind: 'dismiss-attempt' },
  'call-when-done': { kind: 'call-when-done', attempt: 'o1' },
  'pause-then-call': { kind: 'pause-then-call', attempt: 'o1' },
  'pause-for-call': { kind: 'pause-for-call', on: true },
  'cancel-deferred-call': { kind: 'cancel-deferred-call', id: 'p1' },
  'carry-out': { kind: 'carry-out', command: { kind: 'hang-up' }, pop: 3 },
} as const;

const panel: Samples<PanelCommand> = {
  ...ofSeat,
  overdue: { kind: 'overdue' },
  'open-options': { kind: 'open-options' },
  'call-lead': { kind: 'call-lead', pop: 3 },
  'call-lead-when-done': { kind: 'call-lead-when-done', pop: 3 },
  'ask-in-popup': { kind: 'ask-in-popup', pop: 3, when: 'now' },
  'open-record': { kind: 'open-record', pop: 3 },
  'lay-out': { kind: 'lay-out', layout: { place: { x: 1, y: 2 }, collapsed: true, dismissedPop: 3 } },
};
const popup: Samples<PopupCommand> = {
  ...ofSeat,
  answer: { kind: 'answer', yes: true },
  'call-number': { kind: 'call-number', number: '7275551212' },
};
const resident: Samples<ResidentReport> = {
  'page-agent': { kind: 'page-agent', agentId: 'A-77' },
  record: { kind: 'record', pop: 3, outcome: 'opened' },
};
const optionsQuestions: Samples<OptionsQuestion> = {
  'test-connection': { kind: 'test-connection' },
  'check-set-up': { kind: 'check-set-up' },
};
const popupQuestions: Samples<PopupQuestion> = { 'read-number': { kind: 'read-number', text: '727' } };
const request = {
  id: 'w1',
  user: '1302',
  sessionId: '8600053',
  mode: 'MONITOR',
  phoneLogin: '350a',
  serverIp: '127.0.0.1',
} as const;
const team: Samples<TeamCommand> = {
  'ask-now': { kind: 'ask-now' },
  'look-at': { kind: 'look-at', user: '1302' },
  count: { kind: 'count', inGroups: ['SALES'], userGroups: [] },
  monitor: { kind: 'monitor', request },
  'open-options': { kind: 'open-options' },
};

const everything = [panel, popup, resident, optionsQuestions, popupQuestions, team].flatMap((samples) =>
  Object.values(samples),
);
const messages = [...new Map(everything.map((message) => [message.kind, message])).values()];

const OWN = 'chrome-extension://me';
const SITE = 'https://crm.example.com';
const inTab = { frameId: 0, tab: { id: 7 } };

/** As the browser describes them. */
const senders = {
  'a script in a CRM page': { id: 'me', url: `${SITE}/contacts/1`, ...inTab },
  'a script in a frame of one': { id: 'me', url: `${SITE}/contacts/1`, ...inTab, frameId: 3 },
  'a script in a page of another origin': { id: 'me', url: 'https://evil.example.net/', ...inTab },
  'a page whose address looks like the popup': { id: 'me', url: `${SITE}/popup.html`, ...inTab, frameId: 3 },
  'another extension': { id: 'other', url: 'chrome-extension://other/popup.html' },
  'another extension in a CRM page': { id: 'other', url: `${SITE}/contacts/1`, ...inTab },
  'the popup': { id: 'me', url: `${OWN}/popup.html` },
  'the popup in a tab': { id: 'me', url: `${OWN}/popup.html`, ...inTab },
  'the options page': { id: 'me', url: `${OWN}/options.html#crm`, ...inTab },
  'the team page': { id: 'me', url: `${OWN}/team.html#agent=1302`, ...inTab },
  'the page that sends orders': { id: 'me', url: `${OWN}/order.html#1` },
  'nobody the browser knows': {},
} as const;
type Sender = keyof typeof senders;

/** By the name of a port, or without one. */
const ways = ['panel', 'crm', 'popup', 'team', 'spy', 'a question'] as const;
type Way = (typeof ways)[number];

const may: Readonly<Partial<Record<Sender, Readonly<Partial<Record<Way, object>>>>>> = {
  'a script in a CRM page': { panel, crm: resident },
  'the popup': { popup, 'a question': popupQuestions },
  'the popup in a tab': { popup, 'a question': popupQuestions },
  'the options page': { 'a question': optionsQuestions },
  'the team page': { team },
};

const floor: FloorSnapshot = {
  setUp: 'ready',
  link: { kind: 'idle', heardAt: null },
  agents: [],
  unreadable: 0,
  queues: [],
  monitor: null,
  detail: null,
  dialerHost: 'dialer.example.com',
  reportsUser: 'reports',
};

/** All ways into the background, and what has come through. */
function background() {
  const reached: unknown[] = [];
  const note = (message: unknown) => void reached.push(message);
  const extension = { id: 'me', origin: OWN };
  const hub = createHub({
    extension,
    clients: createClientPorts(),
    site: (origin) => (origin === SITE ? plainSite(SITE) : null),
    snapshot: () => snapshotOf(noLead),
    layout: () => ({ place: null, collapsed: false, dismissedPop: null }),
    words: () => ({ kind: 'words', language: 'en', rooms: {} }),
    onChange() {},
    onEnter() {},
    handlers: handlersThat(note, note),
  });
  const teamHub = createTeamHub({
    extension,
    snapshot: () => floor,
    onChange() {},
    handlers: { 'ask-now': note, 'look-at': note, count: note, monitor: note, 'open-options': note },
  });
  const ask = createQuestions(extension, {
    options: { 'test-connection': note, 'check-set-up': note },
    popup: { 'read-number': note },
  });
  hub.review();
  teamHub.open();
  return {
    reached,
    say(way: Way, sender: object, said: readonly unknown[]) {
      if (way === 'a question') {
        for (const message of said) ask(message, sender);
        return;
      }
      const { port, say } = fakePort(way, sender);
      hub.connect(port);
      teamHub.connect(port);
      for (const message of said) say(message);
    },
  };
}

const names = Object.keys(senders) as Sender[];
const rows = names.flatMap((name) => ways.map((way) => [name, way] as const));

describe('what reaches the background', () => {
  test.each(rows)('%s, by %s', (name, way) => {
    const { reached, say } = background();
    say(way, senders[name], messages);
    const allowed = Object.keys(may[name]?.[way] ?? {});
    expect(reached).toEqual(messages.filter(({ kind }) => allowed.includes(kind)));
  });

  test.each(rows)('%s, by %s: nothing with a word more than is meant, or one less', (name, way) => {
    const { reached, say } = background();
    say(
      way,
      senders[name],
      messages.map((message) => ({ ...message, number: '7275551212', more: true })),
    );
    say(
      way,
      senders[name],
      messages
        .filter((message) => Object.keys(message).length > 1)
        .map((message) => Object.fromEntries(Object.entries(message).slice(0, -1))),
    );
    expect(reached).toEqual([]);
  });
});

describe('a panel names nobody to call', () => {
  test.each([
    { kind: 'call-number', number: '7275551212' },
    { kind: 'answer', yes: true },
    { kind: 'call-lead', pop: 3, number: '7275551212' },
    { kind: 'ask-in-popup', pop: 3, when: 'now', yes: true },
    { kind: 'pause-then-call', number: '7275551212' },
    { kind: 'read-number', text: '7275551212' },
    { kind: 'test-connection' },
    { kind: 'page-agent', agentId: 'B-1' },
    { kind: 'carry-out', command: { kind: 'hang-up' } },
    { kind: 'carry-out', command: { kind: 'hang-up', number: '1' }, pop: 3 },
    { kind: 'carry-out', command: { kind: 'dial', number: '1' }, pop: 3 },
  ])('%j', (message) => {
    const { reached, say } = background();
    say('panel', senders['a script in a CRM page'], [message]);
    expect(reached).toEqual([]);
  });
});
