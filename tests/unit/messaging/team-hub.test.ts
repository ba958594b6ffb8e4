import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Runtime } from '../../../utils/browser.ts';
import type { FloorSnapshot } from '../../../utils/call/floor.ts';
import type { TeamCommand } from '../../../utils/messaging/team-messages.ts';
import { createTeamHub } from '../../../utils/messaging/team-hub.ts';

const ORIGIN = 'chrome-extension://me';

function floor(page: number): FloorSnapshot {
  return {
    setUp: 'ready',
    link: { kind: 'idle', heardAt: null },
    agents: [],
    unreadable: 0,
    queues: [],
    monitor: null,
    detail: null,
    dialerHost: `dialer-${page}`,
    reportsUser: 'reports',
  };
}

function fakePort(name: string, sender: object) {
  const told: unknown[] = [];
  const on = { message: [] as ((message: unknown) => void)[], disconnect: [] as (() => void)[] };
  const port = {
    name,
    sender,
    closed: false,
    postMessage(message: unknown) {
      if (port.closed) throw new Error('Attempting to use a disconnected port object');
      told.push(message);
    },
    onMessage: { addListener: (listener: (message: unknown) => void) => on.message.push(listener) },
    onDisconnect: { addListener: (listener: () => void) => on.disconnect.push(listener) },
  };
  return {
    port,
    told,
    say: (message: unknown) => on.message.forEach((listener) => listener(message)),
    leave: () => on.disconnect.forEach((listener) => listener()),
  };
}

const teamPage = (change: object = {}) => ({
  id: 'me',
  url: `${ORIGIN}/team.html#agent=1302`,
  frameId: 0,
  tab: { id: 7 },
  ...change,
});

function bench() {
  const commands: unknown[] = [];
  const note = (command: TeamCommand, page: number) => void commands.push([command, page]);
  const seen: (readonly number[])[] = [];
  const hub = createTeamHub({
    extension: { id: 'me', origin: ORIGIN },
    snapshot: floor,
    onChange: () => seen.push(hub.pages),
    handlers: { 'ask-now': note, 'look-at': note, count: note, monitor: note, 'open-options': note },
  });
  const enter = (name = 'team', sender: object = teamPage()) => {
    const fake = fakePort(name, sender);
    hub.connect(fake.port as unknown as Runtime.Port);
    return fake;
  };
  return { commands, seen, hub, enter };
}

let b: ReturnType<typeof bench>;
beforeEach(() => {
  b = bench();
  b.hub.open();
});

describe('who is let in', () => {
  test.each([
    ['the page', teamPage()],
    ['the page with a query', teamPage({ url: `${ORIGIN}/team.html?x#y` })],
    ['the page in a browser that tells no frame', teamPage({ frameId: undefined })],
  ])('%s', (_, sender) => {
    expect(b.enter('team', sender).told).toEqual([{ kind: 'floor', floor: floor(1) }]);
    expect(b.hub.pages).toEqual([1]);
  });

  test.each([
    ['another extension', 'team', teamPage({ id: 'other' })],
    ['nobody', 'team', {}],
    ['another page of ours', 'team', teamPage({ url: `${ORIGIN}/options.html` })],
    ['a page below ours', 'team', teamPage({ url: `${ORIGIN}/team.html/x` })],
    ['a page of the CRM', 'team', teamPage({ url: 'https://crm.example.com/team.html' })],
    ["another extension's page", 'team', teamPage({ url: 'chrome-extension://other/team.html' })],
    ['a frame', 'team', teamPage({ frameId: 3 })],
    ['an address that is none', 'team', teamPage({ url: 'nonsense' })],
    ['the panel', 'panel', teamPage()],
    ['a name nobody has', 'spy', teamPage()],
  ])('not %s', (_, name, sender) => {
    const stranger = b.enter(name, sender);
    b.hub.publish();
    stranger.say({ kind: 'ask-now' });
    stranger.leave();
    expect([stranger.told, b.hub.pages, b.commands, b.seen]).toEqual([[], [], [], []]);
  });

  test('in the oldest browsers we run in, which have no URL.parse', () => {
    const parse = vi.spyOn(URL, 'parse').mockImplementation(() => expect.fail('there is none'));
    expect(b.enter().told).toHaveLength(1);
    parse.mockRestore();
  });

  test('nobody before the background is ready, then who waited and is still there', () => {
    const early = bench();
    const [page, gone] = [early.enter(), early.enter()];
    page.say({ kind: 'ask-now' });
    gone.leave();
    early.hub.publish();
    expect([page.told, early.commands, early.hub.pages]).toEqual([[], [], []]);
    early.hub.open();
    expect([page.told.length, gone.told.length]).toEqual([1, 0]);
    expect(early.seen.at(-1)).toEqual([1]);
  });
});

describe('what they hear and say', () => {
  test('each its own floor, whole, each time', () => {
    const [one, two] = [b.enter(), b.enter()];
    b.hub.publish();
    expect(one.told).toEqual([floor(1), floor(1)].map((each) => ({ kind: 'floor', floor: each })));
    expect(two.told).toEqual([floor(2), floor(2)].map((each) => ({ kind: 'floor', floor: each })));
  });

  test('a page says what it wants, and nonsense is not understood', () => {
    const [one, two] = [b.enter(), b.enter()];
    two.say({ kind: 'look-at', user: '1302' });
    one.say({ kind: 'ask-now' });
    one.say({ kind: 'retry' });
    one.say(null);
    expect(b.commands).toEqual([
      [{ kind: 'look-at', user: '1302' }, 2],
      [{ kind: 'ask-now' }, 1],
    ]);
  });

  test('who left is told nothing, says nothing, and their number is not used again', () => {
    const one = b.enter();
    one.leave();
    one.say({ kind: 'ask-now' });
    b.hub.publish();
    b.enter();
    expect(one.told).toHaveLength(1);
    expect(b.commands).toEqual([]);
    expect(b.hub.pages).toEqual([2]);
    expect(b.seen).toEqual([[1], [], [2]]);
  });

  test('a port that closed a moment ago keeps nobody else from hearing', () => {
    const [one, two] = [b.enter(), b.enter()];
    one.port.closed = true;
    b.hub.publish();
    expect(two.told).toHaveLength(2);
  });
});
