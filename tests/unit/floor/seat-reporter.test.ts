import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Call } from '../../../utils/call/agent-call.ts';
import { DEMO_REPORTS_USER } from '../../simulator/worlds/demo.ts';
import { world as browserWorld } from '../settings/fake-browser.ts';
import type { TeamRoom } from './team-room.ts';
import { gaps, openRoom, ready, withPassword } from './team-room.ts';

vi.mock('../../../utils/browser.ts', () => import('../settings/fake-browser.ts'));
vi.mock('idb-keyval', () => import('../settings/fake-idb.ts'));

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

let room: TeamRoom;
beforeEach(async () => {
  browserWorld.reset();
  room = await openRoom();
  room.engine.floor.logIn('2001', 'SPRING');
  room.engine.floor.logIn('1234', 'HELPDESK');
});

const waiting = (user = '2001'): Call => ({ kind: 'no-lead', user, since: 0 });
const onLead = (pop: number): Call => ({
  kind: 'on-lead',
  user: '2001',
  since: 0,
  pop,
  lead: { leadId: '103', phone: '1', record: { kind: 'missing' } },
});
const seat = () => room.team.seat;
const asked = () => room.asked('agent_status');

test('a closed popup asks nothing', async () => {
  for (let pop = 0; pop < 20; pop += 1) {
    seat().update(onLead(pop));
    await room.pass(3 * SECOND);
  }
  expect(asked()).toEqual([]);
  expect(seat().report).toEqual({ kind: 'none' });
});

test('asked when it opens, and not again while nothing changes', async () => {
  seat().update(waiting());
  seat().watch(true);
  expect(seat().report).toEqual({ kind: 'asking' });
  for (let minute = 0; minute < 10; minute += 1) {
    await room.pass(MINUTE);
    seat().update(waiting());
    seat().watch(true);
    await room.apply({ ...ready });
  }
  expect(asked()).toHaveLength(1);
  expect(seat().report).toEqual({
    kind: 'agent',
    at: expect.any(Number),
    state: { kind: 'paused', code: 'LOGIN' },
    campaign: 'SPRING',
    callsToday: 0,
    callNumber: '',
  });
  expect(room.seatPublished).toBe(2);
});

test('asked when the seat changes, every 2 s at most, and about the last change too', async () => {
  seat().update(waiting());
  seat().watch(true);
  for (let pop = 0; pop < 40; pop += 1) {
    seat().update(onLead(pop));
    await room.pass(500);
  }
  room.engine.floor.newCall('2001', 103);
  seat().update(onLead(99));
  await room.pass(3 * SECOND);
  expect(asked().length).toBeLessThanOrEqual(12);
  expect(Math.min(...gaps(asked()))).toBeGreaterThanOrEqual(2 * SECOND);
  expect(seat().report).toMatchObject({
    kind: 'agent',
    state: { kind: 'in-call' },
    callsToday: 1,
    callNumber: room.engine.world.leads.get(103)?.phoneNumber,
  });
});

describe('the number', () => {
  test.each<readonly [string, () => void, string]>([
    [
      "of the call, where it is not the lead's",
      () => {
        const [call] = room.engine.world.autoCalls;
        if (call !== undefined) call.phoneNumber = '3125550100';
      },
      '3125550100',
    ],
    [
      "of nobody in a dead call, where the dialer gives the lead's",
      () => (room.engine.world.autoCalls.length = 0),
      '',
    ],
    ['of nobody in an e-mail', () => (room.seat('2001').callerid = 'E1120130000000000103'), ''],
    ['of nobody once the call is over', () => room.engine.floor.hangUp('2001'), ''],
  ])('%s', async (_, happens, number) => {
    room.engine.floor.newCall('2001', 103);
    happens();
    seat().update(onLead(1));
    seat().watch(true);
    await room.pass(SECOND);
    expect(seat().report).toMatchObject({ kind: 'agent', callNumber: number });
  });
});

test('the pause code of before the call is none', async () => {
  room.engine.floor.pause('2001', 'LUNCH');
  room.engine.floor.newCall('2001', 103);
  room.seat('2001').pauseCode = 'LUNCH';
  seat().update(onLead(1));
  seat().watch(true);
  await room.pass(SECOND);
  expect(seat().report).toMatchObject({ state: { kind: 'in-call' } });
});

test.each<readonly [string, Call]>([
  ['nobody knows whose seat it is', { kind: 'unknown' }],
  ['there is no such agent', { kind: 'no-agent' }],
  ['the agent is logged out', { kind: 'logged-out', user: '2001', since: 0 }],
])('%s: nothing to report', async (_, call) => {
  seat().update(call);
  seat().watch(true);
  await room.pass(MINUTE);
  expect(seat().report).toEqual({ kind: 'none' });
  expect(asked()).toEqual([]);
});

test.each([
  ['logged out a moment ago', '2002', { kind: 'none' }],
  ['in a user group that the reports user does not see', 'hidden', { kind: 'failed', why: 'not-found' }],
])('%s', async (_, user, report) => {
  seat().update(waiting(user));
  seat().watch(true);
  await room.pass(SECOND);
  expect(seat().report).toEqual(report);
});

test('nothing of another agent, or of another time, is shown', async () => {
  seat().update(waiting());
  seat().watch(true);
  await room.pass(SECOND);
  seat().update(waiting('1234'));
  expect(seat().report).toEqual({ kind: 'asking' });
  await room.pass(3 * SECOND);
  expect(seat().report).toMatchObject({ kind: 'agent', campaign: 'HELPDESK' });
  seat().watch(false);
  // The next popup is told this first of all.
  expect(seat().report).toEqual({ kind: 'asking' });
  await room.pass(MINUTE);
  seat().watch(true);
  expect(seat().report).toEqual({ kind: 'asking' });
});

test('nothing is promised to the next popup where there is nothing to report', async () => {
  seat().update(waiting());
  seat().watch(true);
  await room.pass(SECOND);
  seat().watch(false);
  seat().update({ kind: 'logged-out', user: '2001', since: 0 });
  expect(seat().report).toEqual({ kind: 'none' });
  seat().watch(true);
  await room.pass(MINUTE);
  expect(seat().report).toEqual({ kind: 'none' });
  expect(asked()).toHaveLength(1);
});

test('an answer that comes when nobody looks any more is not for the next popup', async () => {
  room.engine.faults.next({ kind: 'slow', ms: 3 * SECOND });
  seat().update(waiting());
  seat().watch(true);
  await room.pass(SECOND);
  seat().watch(false);
  await room.pass(MINUTE);
  expect(seat().report).toEqual({ kind: 'asking' });
});

test('an answer that comes after the agent has changed is not shown', async () => {
  room.engine.faults.next({ kind: 'slow', ms: 3 * SECOND }, 2);
  seat().update(waiting());
  seat().watch(true);
  await room.pass(SECOND);
  seat().update(waiting('1234'));
  await room.pass(3 * SECOND);
  expect(room.engine.requests.map(({ parameters }) => parameters['agent_user'])).toEqual(['2001', '1234']);
  expect(seat().report).toEqual({ kind: 'asking' });
  await room.pass(6 * SECOND);
  expect(seat().report).toMatchObject({ kind: 'agent', campaign: 'HELPDESK' });
});

test('trouble and a refusal are told; after a refusal nothing is asked until the login changes', async () => {
  room.engine.faults.next({ kind: 'outage' });
  seat().update(waiting());
  seat().watch(true);
  await room.pass(SECOND);
  expect(seat().report).toEqual({ kind: 'failed', why: 'offline' });
  room.user(DEMO_REPORTS_USER).userLevel = 6;
  for (let pop = 0; pop < 10; pop += 1) {
    seat().update(onLead(pop));
    await room.pass(3 * SECOND);
  }
  expect(seat().report).toEqual({ kind: 'failed', why: 'wrong-password' });
  expect(asked()).toHaveLength(2);
  Object.assign(room.user(DEMO_REPORTS_USER), { userLevel: 7, pass: 'New-1' });
  await room.apply(withPassword('New-1', 2));
  await room.pass(3 * SECOND);
  expect(seat().report).toMatchObject({ kind: 'agent' });
});
