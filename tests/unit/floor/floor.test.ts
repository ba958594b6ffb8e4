import { beforeEach, describe, expect, test, vi } from 'vitest';
import { agentState } from '../../../utils/call/agent-state.ts';
import { shownLeadId, subStatusOf } from '../../simulator/dialer/non-agent/sub-status.ts';
import { floorName } from '../../simulator/worlds/floor-names.ts';
import { emptyFloor, liveShift } from '../../simulator/worlds/shift.ts';
import { world as browserWorld } from '../settings/fake-browser.ts';
import type { TeamRoom } from './team-room.ts';
import { openRoom, PAGE } from './team-room.ts';
import { createWitness } from './witness.ts';

vi.mock('../../../utils/browser.ts', () => import('../settings/fake-browser.ts'));
vi.mock('idb-keyval', () => import('../settings/fake-idb.ts'));

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

beforeEach(() => browserWorld.reset());

/** What an agent does and has on screen, straight from the dialer's tables. */
function truthOf({ engine }: TeamRoom) {
  return engine.world.liveAgents.map((agent) => {
    const leadId = shownLeadId(agent) === 0 ? null : String(shownLeadId(agent));
    const { status, pauseCode, callerid, callsToday, user } = agent;
    const subStatus = subStatusOf(engine.world, agent);
    return {
      user,
      callerid,
      callsToday,
      leadId,
      state: agentState({ status, subStatus, leadId, pauseCode }),
    };
  });
}

describe('a shift of 40 agents', () => {
  test('is shown as it is, and since when', async () => {
    const room = await openRoom({ agents: 40 });
    liveShift(room.engine, { seed: 11, everyMs: SECOND });
    room.open(PAGE);
    const witness = createWitness();
    const note = () => {
      for (const { user, state, callerid, callsToday } of truthOf(room)) {
        witness.note(user, state, callerid === '' ? `-${callsToday}` : callerid, room.clock.now());
      }
    };
    const witnessed = () =>
      truthOf(room).map(({ user, leadId, state, callsToday }) => ({
        shown: { user, leadId, state, callsToday },
        truth: witness.truth(user),
      }));
    note();
    let told = witnessed();
    room.engine.onEvent(({ kind }) => {
      note();
      if (kind === 'request-answered') told = witnessed();
    });
    let exact = 0;
    for (let list = 0; list < 120; list += 1) {
      await room.pass(5 * SECOND);
      const { agents, unreadable } = room.shown();
      expect(unreadable).toBe(0);
      expect(agents).toMatchObject(told.map(({ shown }) => shown));
      for (const [at, { truth }] of told.entries()) {
        const agent = agents[at];
        if (agent === undefined) continue;
        expect(agent.since).toBeGreaterThanOrEqual(truth.inThisCall);
        if (agent.atLeast) continue;
        exact += 1;
        expect(agent.since - truth.since).toBeLessThanOrEqual(5.25 * SECOND);
      }
    }
    expect(exact).toBeGreaterThan(1_000);
  }, 30_000);

  test('names with quotes, delimiters and other scripts stay in their column', async () => {
    const room = await openRoom({ agents: 40 });
    liveShift(room.engine, { seed: 3, everyMs: SECOND });
    for (let at = 0; at < 12; at += 1) {
      const user = at === 0 ? '1234' : `${2000 + at}`;
      if (!room.engine.world.liveAgents.some((agent) => agent.user === user)) room.engine.floor.logIn(user);
    }
    room.open(PAGE);
    await room.pass(SECOND);
    for (let at = 0; at < 12; at += 1) {
      const user = at === 0 ? '1234' : `${2000 + at}`;
      expect(room.agent(user)).toMatchObject({
        fullName: floorName(at),
        userGroup: room.user(user).userGroup,
        sessionId: room.seat(user).confExten,
        ambiguous: [],
      });
    }
  });
});

test("an O'Brien makes every list a 500, and is an agent like any other", async () => {
  const room = await openRoom();
  const statuses: number[] = [];
  room.engine.onEvent((event) => {
    if (event.kind === 'request-answered') statuses.push(event.status);
  });
  room.engine.floor.logIn('1234');
  room.open(PAGE);
  await room.pass(6 * SECOND);
  expect(statuses).toEqual([500, 500]);
  expect(room.shown().link.kind).toBe('live');
  expect(room.agent('1234').fullName).toBe("Siobhan O'Brien");
});

test('a name with a newline is marked, and costs nobody else their row', async () => {
  const room = await openRoom();
  for (const user of ['1234', '2001', '2002']) room.engine.floor.logIn(user);
  room.user('2001').fullName = 'two\nlines\tand a tab';
  room.open(PAGE);
  await room.pass(6 * SECOND);
  const { agents, unreadable } = room.shown();
  expect(agents.map(({ user }) => user)).toEqual(['1234', '2001', '2002']);
  expect(unreadable).toBe(0);
  expect(room.agent('2002').ambiguous).toEqual([]);
});

test('a user who stands in the list twice is shown once, and the other row is counted', async () => {
  const room = await openRoom();
  room.engine.floor.logIn('2001');
  room.engine.world.liveAgents.push({ ...room.seat('2001'), status: 'READY' });
  room.open(PAGE);
  await room.pass(6 * SECOND);
  expect(room.shown()).toMatchObject({
    unreadable: 1,
    agents: [{ user: '2001', state: { kind: 'paused' } }],
  });
});

test('a floor that empties is no error, and who comes back keeps their history', async () => {
  const room = await openRoom();
  room.engine.floor.logIn('1234');
  room.engine.floor.resume('1234');
  room.open(PAGE);
  room.handle({ kind: 'look-at', user: '1234' });
  await room.pass(20 * SECOND);
  emptyFloor(room.engine);
  await room.pass(20 * SECOND);
  expect(room.shown()).toMatchObject({ agents: [], unreadable: 0, link: { kind: 'live' } });
  expect(room.shown().detail).toMatchObject({
    status: { kind: 'not-logged-in' },
    history: [{ until: expect.any(Number) }],
  });
  room.engine.floor.logIn('1234');
  await room.pass(10 * SECOND);
  expect(room.agent('1234')).toMatchObject({ atLeast: false, state: { kind: 'paused', code: 'LOGIN' } });
  expect(room.shown().detail?.history.map(({ state }) => state.kind)).toEqual(['ready', 'paused']);
});

test('500 agents: the whole list, and what is kept of it fits the browser', async () => {
  const room = await openRoom({ agents: 500 });
  liveShift(room.engine, { seed: 1, everyMs: 5 * SECOND });
  room.open(PAGE);
  await room.pass(MINUTE);
  expect(room.shown().agents).toHaveLength(room.engine.world.liveAgents.length);
  expect(room.shown().unreadable).toBe(0);
  expect(JSON.stringify([...browserWorld.session]).length).toBeLessThan(1_000_000);
}, 30_000);

test.each([
  ['the seat is not set up', { kind: 'not-set-up' }, { setUp: 'not-set-up', dialerHost: '' }],
  [
    'there is no reports user',
    { kind: 'no-reports-user', dialerHost: 'dialer.example.com' },
    { setUp: 'no-reports-user', dialerHost: 'dialer.example.com' },
  ],
] as const)('%s: says so and asks nothing', async (_, setUp, shown) => {
  const room = await openRoom({ setUp });
  room.open(PAGE);
  for (const command of [{ kind: 'ask-now' }, { kind: 'look-at', user: '1234' }] as const)
    room.handle(command);
  room.team.seat.update({ kind: 'no-lead', user: '1234', since: 0 });
  room.team.seat.watch(true);
  await room.pass(MINUTE);
  expect(room.shown()).toMatchObject({ ...shown, link: { kind: 'idle' }, agents: [], reportsUser: '' });
  expect(room.team.seat.report).toEqual({ kind: 'none' });
  expect(room.engine.requests).toEqual([]);
});
