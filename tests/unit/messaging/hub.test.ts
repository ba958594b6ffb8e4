import { beforeEach, describe, expect, test } from 'vitest';
import { emptyControls } from '../../../utils/call/controls.ts';
import { plainSite } from '../../../utils/call/site.ts';
import { initialState } from '../../../utils/call/state.ts';
import type { Snapshot } from '../../../utils/call/snapshot.ts';
import { createClientPorts } from '../../../utils/messaging/connected-clients.ts';
import { createHub } from '../../../utils/messaging/hub.ts';
import type { FakePort } from './fake-port.ts';
import { fakePort } from './fake-port.ts';
import { handlersThat } from './handlers.ts';

const EXTENSION = { id: 'me', origin: 'chrome-extension://me' };
const SITE = 'https://crm.example.com';
const snapshot: Snapshot = {
  ...initialState,
  controlsConfig: emptyControls,
  question: null,
  dialerClock: null,
  reading: null,
  today: { pops: 0, calls: 0 },
  report: { kind: 'none' },
  language: 'en',
  hasReportsUser: false,
  seat: { agentId: 'A-77', dialerHost: 'dialer.example.com' },
};
const layout = { place: { x: 1, y: 2 }, collapsed: false, dismissedPop: null };
const crm = {
  ...plainSite(SITE),
  fields: [{ field: 'phone', label: 'Telefon' }],
  recordOpening: 'button',
  agentIdSelector: '#me',
  agentIdAttribute: 'data-id',
} as const;
const site = { place: 'bottom-end', fields: crm.fields, recordOpening: 'button' };
const rule = { kind: 'site', agentIdSelector: '#me', agentIdAttribute: 'data-id' };

const page = (change: object = {}) => ({
  id: 'me',
  url: `${SITE}/contacts/1`,
  frameId: 0,
  tab: { id: 7 },
  ...change,
});
const kinds = ({ told }: FakePort) => told.map((message) => (message as { kind: string }).kind);

const words = { kind: 'words', language: 'fr', rooms: { panel: { move: 'Déplacer' } } } as const;

function bench() {
  const sites = new Set([SITE]);
  const commands: unknown[] = [];
  const reports: unknown[] = [];
  const clients = createClientPorts();
  const hub = createHub({
    extension: EXTENSION,
    clients,
    site: (origin) => (sites.has(origin) ? { ...crm, origin } : null),
    snapshot: () => snapshot,
    layout: () => layout,
    words: () => words,
    onChange: () => {},
    onEnter: () => {},
    handlers: handlersThat(
      (command, { name }) => commands.push([command, name]),
      (report, { tabId }) => reports.push([report, tabId]),
    ),
  });
  const enter = (name: string, sender: object) => {
    const fake = fakePort(name, sender);
    hub.connect(fake.port);
    return fake;
  };
  return { sites, commands, reports, clients, hub, enter };
}

let b: ReturnType<typeof bench>;
beforeEach(() => {
  b = bench();
  b.hub.review();
});

describe('who is let in', () => {
  test.each([
    ['a CRM page', 'crm', page()],
    ['its panel', 'panel', page()],
    ['the popup', 'popup', { id: 'me', url: 'chrome-extension://me/popup.html' }],
  ])('%s', (_, name, sender) => {
    b.enter(name, sender);
    expect(b.clients.all.map((client) => client.name)).toEqual([name]);
  });

  test.each([
    ['another extension', 'panel', page({ id: 'other' })],
    ['a page that is no CRM site', 'panel', page({ url: 'https://evil.example.net/' })],
    ['the site on another port', 'crm', page({ url: `${SITE}:8443/` })],
    ['the site without TLS', 'crm', page({ url: 'http://crm.example.com/' })],
    ['a frame inside the CRM page', 'panel', page({ frameId: 3 })],
    ['a page that calls itself popup', 'popup', page()],
    ['an address that is none', 'crm', page({ url: 'nonsense' })],
    ['a name nobody has', 'spy', page()],
  ])('not %s', (_, name, sender) => {
    const stranger = b.enter(name, sender);
    b.hub.publish(snapshot);
    stranger.say({ kind: 'retry' });
    expect(b.clients.all).toEqual([]);
    expect(stranger.told).toEqual([]);
    expect(b.commands).toEqual([]);
  });

  test('nobody before the background is ready, then who waited', () => {
    const early = bench();
    const panel = early.enter('panel', page());
    expect(panel.told).toEqual([]);
    early.hub.review();
    expect(kinds(panel)).toEqual(['layout', 'words', 'snapshot']);
  });
});

describe('what they hear', () => {
  test('a panel hears how it stands, then the whole snapshot, then each new one', () => {
    const panel = b.enter('panel', page());
    b.hub.publish(snapshot);
    expect(panel.told).toEqual([
      { kind: 'layout', layout, site },
      words,
      { kind: 'snapshot', snapshot },
      { kind: 'snapshot', snapshot },
    ]);
  });

  test('the resident script hears where the page says the AgentID, and of no lead', () => {
    const resident = b.enter('crm', page());
    b.hub.publish(snapshot);
    b.hub.layOut(SITE, layout, null);
    expect(resident.told).toEqual([rule]);
  });

  test('everybody hears of their site again when the sites were looked at again', () => {
    const panel = b.enter('panel', page());
    const resident = b.enter('crm', page());
    b.hub.review();
    expect(kinds(panel)).toEqual(['layout', 'words', 'snapshot', 'layout', 'words']);
    expect(kinds(resident)).toEqual(['site', 'site']);
  });

  test('a panel that is moved moves in every other tab of the site, and shows what it showed', () => {
    const mover = b.enter('panel', page({ tab: { id: 7 } }));
    const here = b.enter('panel', page({ tab: { id: 9 } }));
    const elsewhere = 'https://crm2.example.com';
    b.sites.add(elsewhere);
    const there = b.enter('panel', page({ url: `${elsewhere}/`, tab: { id: 8 } }));
    const moved = { ...layout, collapsed: true };
    b.hub.layOut(SITE, moved, 7);
    expect(here.told.at(-1)).toEqual({ kind: 'layout', layout: moved, site });
    expect(kinds(there)).toEqual(['layout', 'words', 'snapshot']);
    // Its own word, come back late, would undo what it has done since.
    expect(kinds(mover)).toEqual(['layout', 'words', 'snapshot']);
  });

  test('one tab alone hears of its record, and its page alone is asked', () => {
    const tabs = [7, 8].map((id) => ({
      panel: b.enter('panel', page({ tab: { id } })),
      resident: b.enter('crm', page({ tab: { id } })),
    }));
    const record = { kind: 'record', record: { pop: 1, address: null, status: 'none' } } as const;
    const open = { kind: 'open-record', url: SITE, pop: 1, asked: 'button', until: 1 } as const;
    b.clients.tellPanel(8, record);
    b.clients.tellResident(8, open);
    b.clients.tellPanel(9, record);
    b.clients.tellResident(9, open);
    expect(tabs.map(({ panel }) => kinds(panel))).toEqual([
      ['layout', 'words', 'snapshot'],
      ['layout', 'words', 'snapshot', 'record'],
    ]);
    expect(tabs.map(({ resident }) => kinds(resident))).toEqual([['site'], ['site', 'open-record']]);
  });

  test('of two resident scripts in a tab the newer one is asked, and no other', () => {
    const [older, newer] = [b.enter('crm', page()), b.enter('crm', page())];
    b.clients.tellResident(7, { kind: 'open-record', url: SITE, pop: 1, asked: 'automatic', until: 1 });
    expect(kinds(older)).toEqual(['site']);
    expect(kinds(newer)).toEqual(['site', 'open-record']);
  });

  test('a site that is taken away hears that it is closed, and no more', () => {
    const panel = b.enter('panel', page());
    b.sites.clear();
    b.hub.review();
    b.hub.publish(snapshot);
    expect(kinds(panel)).toEqual(['layout', 'words', 'snapshot', 'closed']);
    b.sites.add(SITE);
    b.hub.review();
    expect(kinds(panel).slice(4)).toEqual(['layout', 'words', 'snapshot']);
  });

  test('who left is no client', () => {
    b.enter('crm', page()).leave();
    expect(b.clients.all).toEqual([]);
  });
});

describe('what they may ask', () => {
  test('a panel and the popup ask; the resident script does not', () => {
    b.enter('panel', page()).say({ kind: 'retry' });
    b.enter('popup', { id: 'me', url: 'chrome-extension://me/popup.html' }).say({
      kind: 'answer',
      yes: true,
    });
    b.enter('crm', page()).say({ kind: 'retry' });
    b.enter('crm', page()).say({ kind: 'open-record', pop: 1 });
    expect(b.commands).toEqual([
      [{ kind: 'retry' }, 'panel'],
      [{ kind: 'answer', yes: true }, 'popup'],
    ]);
  });

  test.each([
    [null],
    ['retry'],
    [{ kind: 'fetch', url: 'https://evil.example.net' }],
    [{ kind: 'lay-out', layout: { place: { x: -1, y: 0 }, collapsed: false, dismissedPop: null } }],
    [{ kind: 'lay-out', layout: { place: { x: 1e9, y: 0 }, collapsed: false, dismissedPop: null } }],
    [{ kind: 'lay-out' }],
    [{ kind: 'open-record' }],
    [{ kind: 'open-record', pop: '1' }],
    [{ kind: 'open-record', pop: 1.5 }],
    [{ kind: 'record', pop: 1, outcome: 'opened' }],
    [{ kind: 'page-agent', agentId: 'A-77' }],
  ])('%j is not understood', (message) => {
    b.enter('panel', page()).say(message);
    expect(b.commands).toEqual([]);
  });
});

describe('what a page may say', () => {
  test('is whose seat it is, and what became of a record', () => {
    const resident = b.enter('crm', page());
    const reports = [
      { kind: 'page-agent', agentId: 'A-77' },
      { kind: 'page-agent', agentId: null },
      { kind: 'record', pop: 3, outcome: 'unsaved' },
    ];
    for (const report of reports) resident.say(report);
    expect(b.reports).toEqual(reports.map((report) => [report, 7]));
    expect(b.commands).toEqual([]);
  });

  test.each([
    [null],
    ['A-77'],
    [{ kind: 'page-agent' }],
    [{ kind: 'page-agent', agentId: '' }],
    [{ kind: 'page-agent', agentId: 77 }],
    [{ kind: 'page-agent', agentId: 'A 77' }],
    [{ kind: 'page-agent', agentId: 'A-77\n' }],
    [{ kind: 'page-agent', agentId: "A' OR 1" }],
    [{ kind: 'page-agent', agentId: 'А-77' }],
    [{ kind: 'page-agent', agentId: 'x'.repeat(101) }],
    [{ kind: 'record', pop: 1 }],
    [{ kind: 'record', pop: '1', outcome: 'opened' }],
    [{ kind: 'record', pop: 1, outcome: 'already' }],
    [{ kind: 'open-record', pop: 1 }],
  ])('%j is not heard', (report) => {
    b.enter('crm', page()).say(report);
    expect(b.reports).toEqual([]);
  });

  test('is heard from no panel, no popup, no frame and no other site', () => {
    const report = { kind: 'page-agent', agentId: 'A-77' };
    b.enter('panel', page()).say(report);
    b.enter('popup', { id: 'me', url: 'chrome-extension://me/popup.html' }).say(report);
    b.enter('crm', page({ frameId: 3 })).say(report);
    b.enter('crm', page({ url: 'https://evil.example.net/' })).say(report);
    expect(b.reports).toEqual([]);
  });
});
