import { beforeEach, describe, expect, test } from 'vitest';
import type { Runtime } from '../../../utils/browser.ts';
import { emptyBoard } from '../../../utils/call/control.ts';
import { initialState } from '../../../utils/call/state.ts';
import type { Snapshot } from '../../../utils/call/snapshot.ts';
import { createHub } from '../../../utils/messaging/hub.ts';

const EXTENSION = { id: 'me', origin: 'chrome-extension://me' };
const SITE = 'https://crm.example.com';
const snapshot: Snapshot = {
  ...initialState,
  board: emptyBoard,
  question: null,
  seat: { agentId: 'A-77', dialerHost: 'dialer.example.com' },
};
const layout = { place: { x: 1, y: 2 }, collapsed: false, dismissedPop: null };

interface FakePort {
  readonly port: Runtime.Port;
  readonly told: unknown[];
  say(message: unknown): void;
  leave(): void;
}

function fakePort(name: string, sender: object): FakePort {
  const told: unknown[] = [];
  const on = { message: [] as ((message: unknown) => void)[], disconnect: [] as (() => void)[] };
  const port = {
    name,
    sender,
    postMessage: (message: unknown) => told.push(message),
    onMessage: { addListener: (listener: (message: unknown) => void) => on.message.push(listener) },
    onDisconnect: { addListener: (listener: () => void) => on.disconnect.push(listener) },
  };
  return {
    port: port as unknown as Runtime.Port,
    told,
    say: (message) => on.message.forEach((listener) => listener(message)),
    leave: () => on.disconnect.forEach((listener) => listener()),
  };
}

const page = (change: object = {}) => ({
  id: 'me',
  url: `${SITE}/contacts/1`,
  frameId: 0,
  tab: { id: 7 },
  ...change,
});
const kinds = ({ told }: FakePort) => told.map((message) => (message as { kind: string }).kind);

function bench() {
  const sites = new Set([SITE]);
  const commands: unknown[] = [];
  const hub = createHub({
    extension: EXTENSION,
    isSite: (origin) => sites.has(origin),
    snapshot: () => snapshot,
    layout: () => layout,
    changed: () => {},
    entered: () => {},
    commanded: (command, guest) => commands.push([command, guest.name]),
  });
  const enter = (name: string, sender: object) => {
    const fake = fakePort(name, sender);
    hub.connect(fake.port);
    return fake;
  };
  return { sites, commands, hub, enter };
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
    expect(b.hub.guests.map((guest) => guest.name)).toEqual([name]);
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
    expect(b.hub.guests).toEqual([]);
    expect(stranger.told).toEqual([]);
    expect(b.commands).toEqual([]);
  });

  test('nobody before the background is ready, then who waited', () => {
    const early = bench();
    const panel = early.enter('panel', page());
    expect(panel.told).toEqual([]);
    early.hub.review();
    expect(kinds(panel)).toEqual(['layout', 'snapshot']);
  });
});

describe('what they hear', () => {
  test('a panel hears how it stands, then the whole snapshot, then each new one', () => {
    const panel = b.enter('panel', page());
    b.hub.publish(snapshot);
    expect(panel.told).toEqual([
      { kind: 'layout', layout },
      { kind: 'snapshot', snapshot },
      { kind: 'snapshot', snapshot },
    ]);
  });

  test('the resident script hears nothing: no lead in a page without a panel', () => {
    const resident = b.enter('crm', page());
    b.hub.publish(snapshot);
    expect(resident.told).toEqual([]);
  });

  test('a site that is taken away hears that it is closed, and no more', () => {
    const panel = b.enter('panel', page());
    b.sites.clear();
    b.hub.review();
    b.hub.publish(snapshot);
    expect(kinds(panel)).toEqual(['layout', 'snapshot', 'closed']);
    b.sites.add(SITE);
    b.hub.review();
    expect(kinds(panel).slice(3)).toEqual(['layout', 'snapshot']);
  });

  test('who left is no guest', () => {
    b.enter('crm', page()).leave();
    expect(b.hub.guests).toEqual([]);
  });
});

describe('what they may ask', () => {
  test('a panel and the popup ask; the resident script does not', () => {
    b.enter('panel', page()).say({ kind: 'retry' });
    b.enter('popup', { id: 'me', url: 'chrome-extension://me/popup.html' }).say({ kind: 'open-options' });
    b.enter('crm', page()).say({ kind: 'retry' });
    expect(b.commands).toEqual([
      [{ kind: 'retry' }, 'panel'],
      [{ kind: 'open-options' }, 'popup'],
    ]);
  });

  test.each([
    [null],
    ['retry'],
    [{ kind: 'fetch', url: 'https://evil.example.net' }],
    [{ kind: 'lay-out', layout: { place: { x: -1, y: 0 }, collapsed: false, dismissedPop: null } }],
    [{ kind: 'lay-out', layout: { place: { x: 1e9, y: 0 }, collapsed: false, dismissedPop: null } }],
    [{ kind: 'lay-out' }],
  ])('%j is not understood', (message) => {
    b.enter('panel', page()).say(message);
    expect(b.commands).toEqual([]);
  });
});
