import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { MonitorRequest } from '../../../utils/call/floor.ts';
import { DEMO_PHONE, DEMO_REPORTS_USER } from '../../simulator/worlds/demo.ts';
import { FLOOR_SERVER } from '../../simulator/worlds/floor.ts';
import { world as browserWorld } from '../settings/fake-browser.ts';
import type { TeamRoom } from './team-room.ts';
import { openRoom, PAGE } from './team-room.ts';

vi.mock('../../../utils/browser.ts', () => import('../settings/fake-browser.ts'));
vi.mock('idb-keyval', () => import('../settings/fake-idb.ts'));

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

let room: TeamRoom;
beforeEach(async () => {
  browserWorld.reset();
  room = await openRoom();
  for (const user of ['1234', '2001']) room.engine.floor.logIn(user);
  room.engine.world.system.agentWhisperEnabled = true;
  room.open(PAGE);
  await room.pass(SECOND);
});

function request(change: Partial<MonitorRequest> = {}): MonitorRequest {
  const { confExten: sessionId } = room.seat('2001');
  return {
    id: 'w1',
    user: '2001',
    sessionId,
    mode: 'MONITOR',
    phoneLogin: DEMO_PHONE,
    serverIp: FLOOR_SERVER,
    ...change,
  };
}
const order = (change: Partial<MonitorRequest> = {}) =>
  room.handle({ kind: 'monitor', request: request(change) });
const launched = () => room.engine.world.monitorings;
const outcome = () => room.shown().monitor?.outcome;

test.each([
  ['MONITOR', 'LISTEN'],
  ['WHISPER', 'WHISPER'],
  ['BARGE', 'BARGE'],
] as const)('%s is ordered once and its answer told', async (mode, type) => {
  order({ mode });
  await room.pass(0);
  expect(room.shown().monitor).toEqual({ id: 'w1', user: '2001', outcome: { kind: 'launched', mode } });
  const { sessionId } = request();
  expect(launched()).toMatchObject([{ manId: 1, type, phoneLogin: DEMO_PHONE, sessionId }]);
});

test('a dialer where nobody may whisper says that it only listens', async () => {
  room.engine.world.system.agentWhisperEnabled = false;
  order({ mode: 'WHISPER' });
  await room.pass(0);
  expect(outcome()).toEqual({ kind: 'launched', mode: 'MONITOR' });
});

describe('never twice', () => {
  test('the same wish, said again, on another page, or after a new worker', async () => {
    order();
    order();
    await room.pass(SECOND);
    order();
    await room.restartWorker();
    await room.pass(6 * SECOND);
    order();
    await room.pass(MINUTE);
    expect(launched()).toHaveLength(1);
    expect(outcome()).toEqual({ kind: 'launched', mode: 'MONITOR' });
  });

  test('an answer that was lost leaves open what came of it, and nothing is repeated', async () => {
    room.engine.faults.next({ kind: 'stall' });
    order();
    await room.pass(SECOND);
    expect(outcome()).toEqual({ kind: 'sending' });
    await room.pass(MINUTE);
    expect(outcome()).toEqual({ kind: 'failed', why: 'timeout' });
    expect(launched()).toHaveLength(1);
  });

  test('nor is one whose worker died over it', async () => {
    room.engine.faults.next({ kind: 'stall' });
    order();
    await room.pass(SECOND);
    await room.restartWorker();
    expect(outcome()).toEqual({ kind: 'failed', why: 'timeout' });
    order();
    await room.pass(MINUTE);
    expect(launched()).toHaveLength(1);
  });

  test('another wish is another order, and its result the one that is told', async () => {
    room.engine.faults.next({ kind: 'slow', ms: 500 }, 2);
    order();
    order({ id: 'w2', mode: 'BARGE' });
    await room.pass(750);
    expect(launched()).toHaveLength(1);
    expect(room.shown().monitor).toMatchObject({ id: 'w2', outcome: { kind: 'sending' } });
    await room.pass(SECOND);
    expect(launched().map(({ type }) => type)).toEqual(['LISTEN', 'BARGE']);
    expect(room.shown().monitor).toMatchObject({ id: 'w2', outcome: { kind: 'launched', mode: 'BARGE' } });
  });
});

describe('nobody else than was confirmed is heard', () => {
  test.each<readonly [string, () => void]>([
    ['the agent has left', () => room.engine.floor.logOut('2001')],
    [
      'another one has the session',
      () => Object.assign(room.seat('1234'), { confExten: room.seat('2001').confExten }),
    ],
  ])('%s', async (_, happens) => {
    const old = request();
    happens();
    await room.pass(6 * SECOND);
    room.handle({ kind: 'monitor', request: old });
    await room.pass(SECOND);
    expect(outcome()).toEqual({ kind: 'failed', why: 'session-unknown' });
    expect(room.asked('blind_monitor')).toEqual([]);
  });

  test('the floor is not heard any more', async () => {
    room.engine.faults.set({ kind: 'outage' });
    await room.pass(20 * SECOND);
    order();
    await room.pass(0);
    expect(outcome()).toEqual({ kind: 'failed', why: 'session-unknown' });
    expect(room.asked('blind_monitor')).toEqual([]);
  });
});

test.each<readonly [string, Partial<MonitorRequest>, string]>([
  ['a phone nobody has', { phoneLogin: 'nophone' }, 'phone-unknown'],
  ['a server that has not got the session', { serverIp: '10.9.9.9' }, 'session-unknown'],
  ['a phone whose name would not arrive', { phoneLogin: 'my phone' }, 'bad-parameter'],
  ['no server', { serverIp: '' }, 'bad-parameter'],
])('%s', async (_, change, why) => {
  order(change);
  await room.pass(0);
  expect(outcome()).toEqual({ kind: 'failed', why });
  expect(launched()).toEqual([]);
  expect(room.shown().link.kind).toBe('live');
});

test('a user who may see the floor but not listen in', async () => {
  room.user(DEMO_REPORTS_USER).apiAllowedFunctions = 'logged_in_agents';
  order();
  await room.pass(MINUTE);
  expect(outcome()).toEqual({ kind: 'failed', why: 'function-not-permitted' });
  expect(room.shown().link.kind).toBe('live');
});
