import { beforeEach, describe, expect, test, vi } from 'vitest';
import { world as browserWorld } from '../settings/fake-browser.ts';
import type { TeamRoom } from './team-room.ts';
import { gaps, openRoom, PAGE } from './team-room.ts';

vi.mock('../../../utils/browser.ts', () => import('../settings/fake-browser.ts'));
vi.mock('idb-keyval', () => import('../settings/fake-idb.ts'));

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

let room: TeamRoom;
beforeEach(async () => {
  browserWorld.reset();
  room = await openRoom();
  const { floor, world } = room.engine;
  for (const user of ['1234', '2001', '2002']) floor.logIn(user);
  floor.resume('2001');
  floor.newCall('2002', 101);
  const waiting = { callType: 'IN', status: 'LIVE', leadId: 0, agentOnly: '' } as const;
  world.autoCalls.push({ ...waiting, callerid: 'Y1', campaignId: 'SALES' });
});

const count = (inGroups: readonly string[], userGroups: readonly string[] = [], page = PAGE) =>
  room.handle({ kind: 'count', inGroups, userGroups }, page);

test('nothing is counted unless a page wants it', async () => {
  room.open(PAGE);
  await room.pass(MINUTE);
  expect(room.shown().queues).toEqual([]);
  expect(room.engine.requests).toHaveLength(room.asked('logged_in_agents').length);
});

test('calls and agents, all chosen groups together', async () => {
  room.open(PAGE);
  count(['SALES', 'SUPPORT', 'SALES'], ['AGENTS', 'CLOSERS']);
  await room.pass(SECOND);
  const heardAt = expect.any(Number);
  expect(room.shown().queues).toEqual([
    {
      kind: 'in-groups',
      names: ['SALES', 'SUPPORT'],
      callsWaiting: 1,
      loggedIn: 3,
      inCalls: 1,
      ready: 1,
      paused: 1,
      wrappingUp: 0,
      deadCalls: null,
      heardAt,
    },
    {
      kind: 'user-groups',
      names: ['AGENTS', 'CLOSERS'],
      callsWaiting: 1,
      loggedIn: 2,
      inCalls: 0,
      ready: 1,
      paused: 1,
      wrappingUp: 0,
      deadCalls: 0,
      heardAt,
    },
  ]);
  expect(room.shown().queueTroubles).toBeUndefined();
});

describe('how often', () => {
  test('at most every 10 s each, however many pages want different things and however often they say so', async () => {
    room.open(1, 2, 3);
    for (let turn = 0; turn < 120; turn += 1) {
      count(['SALES'], ['AGENTS'], 1);
      count(['SUPPORT'], ['CLOSERS', 'NIGHT'], 2);
      count(['SALES', 'SUPPORT'], [], 3);
      await room.pass(SECOND);
    }
    for (const name of ['in_group_status', 'user_group_status']) {
      expect(room.asked(name).length).toBeGreaterThanOrEqual(9);
      expect(Math.min(...gaps(room.asked(name)))).toBeGreaterThanOrEqual(10 * SECOND);
    }
    expect(room.engine.requests.length).toBeLessThanOrEqual(2 * 24);
    expect(room.shown(1).queues.map(({ names }) => names)).toEqual([['SALES'], ['AGENTS']]);
    expect(room.shown(2).queues.map(({ names }) => names)).toEqual([['SUPPORT'], ['CLOSERS', 'NIGHT']]);
    expect(room.shown(3).queues.map(({ names }) => names)).toEqual([['SALES', 'SUPPORT']]);
  });

  test("behind the floor's own question, and not before it was answered", async () => {
    room.engine.faults.next({ kind: 'slow', ms: 2_000 });
    room.open(PAGE);
    count(['SALES'], ['AGENTS']);
    await room.pass(SECOND);
    expect(room.engine.requests.map((request) => request.function)).toEqual(['logged_in_agents']);
    await room.pass(2 * SECOND);
    expect(room.engine.requests.map((request) => request.function)).toEqual([
      'logged_in_agents',
      'in_group_status',
      'user_group_status',
    ]);
  });

  test('not while the dialer is not heard; numbers stay, with their age', async () => {
    room.open(PAGE);
    count(['SALES']);
    await room.pass(11 * SECOND);
    const { queues } = room.shown();
    room.engine.faults.set({ kind: 'outage' });
    await room.pass(6 * SECOND);
    const before = room.asked('in_group_status').length;
    await room.pass(5 * MINUTE);
    expect(room.asked('in_group_status')).toHaveLength(before);
    expect(room.shown().queues).toEqual(queues);
  });

  test('no more when no page wants it, or the one that did is closed', async () => {
    room.open(1, 2);
    count(['SALES'], [], 1);
    count(['SUPPORT'], [], 2);
    await room.pass(30 * SECOND);
    room.open(1);
    count([], [], 1);
    await room.pass(SECOND);
    const before = room.asked('in_group_status').length;
    await room.pass(MINUTE);
    expect(room.asked('in_group_status')).toHaveLength(before);
    expect(room.shown(1).queues).toEqual([]);
  });
});

test.each([
  ['an in-group that no dialer has', ['SALES'], 'not-there', []],
  [
    'a name that would not arrive',
    ['SALES & MORE'],
    'bad',
    [{ kind: 'in-groups', names: ['SALES & MORE'], why: 'parameter-missing' }],
  ],
])('%s', async (_, names, ok, troubles) => {
  room.engine.world.inboundGroups.length = 0;
  room.open(PAGE);
  count(names);
  await room.pass(SECOND);
  expect(room.shown().queues).toHaveLength(ok === 'bad' ? 0 : 1);
  expect(room.shown().queueTroubles ?? []).toEqual(troubles);
});

test('numbers that were there stay when a count fails', async () => {
  room.open(PAGE);
  count(['SALES']);
  await room.pass(8 * SECOND);
  const { queues } = room.shown();
  room.engine.faults.next({ kind: 'slow', ms: 0 });
  room.engine.faults.next({ kind: 'empty-500' });
  await room.pass(4 * SECOND);
  expect(room.asked('in_group_status')).toHaveLength(2);
  expect(room.shown().queues).toEqual(queues);
  expect(room.shown().queueTroubles).toBeUndefined();
});

test('one that fails once is told until it is counted', async () => {
  room.open(PAGE);
  await room.pass(SECOND);
  room.engine.faults.next({ kind: 'empty-500' });
  count(['SALES']);
  await room.pass(SECOND);
  expect(room.shown().queueTroubles).toEqual([{ kind: 'in-groups', names: ['SALES'], why: 'server-error' }]);
  await room.pass(15 * SECOND);
  expect(room.shown().queueTroubles).toBeUndefined();
  expect(room.shown().queues).toHaveLength(1);
});
