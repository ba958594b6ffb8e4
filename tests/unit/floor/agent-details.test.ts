import { beforeEach, expect, test, vi } from 'vitest';
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
  room.open(PAGE);
  await room.pass(SECOND);
});

const watch = (user: string | null, page = PAGE) => room.handle({ kind: 'look-at', user }, page);
const status = (page = PAGE) => room.shown(page).detail?.status;
const asked = () => room.asked('agent_status').length;

test('nobody is looked at: nobody is asked about', async () => {
  await room.pass(MINUTE);
  expect(room.shown().detail).toBeNull();
  expect(asked()).toBe(0);
});

test('in full, at once, with the lead, the call and the calls that wait', async () => {
  room.engine.floor.resume('2001');
  room.engine.floor.newCall('2001', 103, 'inbound');
  watch('2001');
  expect(status()).toEqual({ kind: 'asking' });
  await room.pass(SECOND);
  const lead = room.engine.world.leads.get(103);
  expect(status()).toEqual({
    kind: 'agent',
    at: expect.any(Number),
    state: { kind: 'in-call' },
    ambiguous: [],
    phone: lead?.phoneNumber,
    vendorLeadCode: lead?.vendorLeadCode,
    callsWaiting: 0,
    callId: room.seat('2001').callerid,
  });
});

test('again only when the floor shows something new', async () => {
  watch('2001');
  await room.pass(5 * MINUTE);
  expect(asked()).toBe(1);
  room.engine.floor.resume('2001');
  await room.pass(6 * SECOND);
  expect(asked()).toBe(2);
  expect(status()).toMatchObject({ state: { kind: 'ready' } });
  room.engine.floor.newCall('2001', 103);
  await room.pass(6 * SECOND);
  expect(status()).toMatchObject({ state: { kind: 'in-call' } });
  room.engine.floor.newCall('1234', 104);
  await room.pass(MINUTE);
  expect(asked()).toBe(3);
  room.engine.floor.hangUp('2001');
  room.engine.floor.disposition('2001', 'SALE');
  room.engine.floor.pause('2001');
  room.engine.floor.logOut('2001');
  await room.pass(MINUTE);
  expect(asked()).toBe(4);
  expect(room.shown().detail).toMatchObject({ status: { kind: 'not-logged-in' } });
  expect(room.shown().detail?.history.map(({ state }) => state.kind)).toEqual(['paused', 'ready', 'in-call']);
});

test('a page that says again whom it looks at is told nothing new', async () => {
  watch('2001');
  await room.pass(SECOND);
  const { published } = room;
  watch('2001');
  await room.pass(SECOND);
  expect(room.published).toBe(published);
});

test('by two pages about two agents, and about the same once', async () => {
  room.open(1, 2, 3);
  watch('1234', 1);
  watch('2001', 2);
  watch('2001', 3);
  await room.pass(SECOND);
  expect([1, 2, 3].map((page) => room.shown(page).detail?.user)).toEqual(['1234', '2001', '2001']);
  expect(asked()).toBe(2);
  watch(null, 2);
  await room.pass(SECOND);
  expect(room.shown(2).detail).toBeNull();
  expect(status(3)).toMatchObject({ kind: 'agent' });
});

test('who was looked at for a moment only is not asked about', async () => {
  room.engine.faults.next({ kind: 'slow', ms: SECOND });
  watch('1234');
  await room.pass(100);
  watch('2001');
  watch('nobody');
  watch('2001');
  await room.pass(3 * SECOND);
  expect(asked()).toBe(2);
});

test.each([
  ['nobody of that name', 'nobody', { kind: 'not-found' }],
  ['a user who is not logged in', '2002', { kind: 'not-logged-in' }],
  ['a user whose name would not arrive', 'josé', { kind: 'failed', why: 'parameter-missing' }],
])('%s', async (_, user, expected) => {
  watch(user);
  await room.pass(MINUTE);
  expect(status()).toEqual(expected);
  expect(asked()).toBeLessThanOrEqual(1);
});

test('trouble is told, and tried again before long, but not with every list', async () => {
  room.engine.faults.next({ kind: 'empty-500' });
  watch('2001');
  await room.pass(SECOND);
  expect(status()).toEqual({ kind: 'failed', why: 'server-error' });
  await room.pass(9 * SECOND);
  expect(asked()).toBe(1);
  await room.pass(15 * SECOND);
  expect(asked()).toBe(2);
  expect(status()).toMatchObject({ kind: 'agent' });
});

test("the lead is O'Brien, the code has a tab: what cannot be told apart is marked", async () => {
  const lead = room.engine.world.leads.get(103);
  if (lead === undefined) expect.fail('there is a lead');
  lead.vendorLeadCode = "O'Brien";
  room.user('2001').fullName = 'A\tG\t1\t\t\t7275550000\tB';
  room.engine.floor.newCall('2001', 103);
  watch('2001');
  await room.pass(SECOND);
  expect(status()).toMatchObject({
    kind: 'agent',
    state: { kind: 'in-call' },
    phone: null,
    vendorLeadCode: null,
    ambiguous: expect.arrayContaining(['fullName', 'phone', 'vendorLeadCode']),
  });
});
