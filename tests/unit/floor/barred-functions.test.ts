import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DEMO_REPORTS_USER } from '../../simulator/worlds/demo.ts';
import { world as browserWorld } from '../settings/fake-browser.ts';
import type { TeamRoom } from './team-room.ts';
import { gaps, openRoom, PAGE, withPassword } from './team-room.ts';

vi.mock('../../../utils/browser.ts', () => import('../settings/fake-browser.ts'));
vi.mock('idb-keyval', () => import('../settings/fake-idb.ts'));

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

let room: TeamRoom;
beforeEach(async () => {
  browserWorld.reset();
  room = await openRoom();
  room.engine.floor.logIn('1234');
  room.open(PAGE);
  room.handle({ kind: 'look-at', user: '1234' });
  room.handle({ kind: 'count', inGroups: ['SALES'], userGroups: ['AGENTS'] });
});

const reports = () => room.user(DEMO_REPORTS_USER);

describe('what only one function is refused for', () => {
  test.each([
    ['in_group_status', 'queueTroubles'],
    ['agent_status', 'detail'],
  ])('%s is asked for less and less, the floor goes on', async (name) => {
    const allowed = ['logged_in_agents', 'in_group_status', 'user_group_status', 'agent_status'];
    reports().apiAllowedFunctions = allowed.filter((each) => each !== name).join(' ');
    await room.pass(2 * MINUTE);
    expect(room.shown().link.kind).toBe('live');
    expect(room.asked(name).length).toBeLessThanOrEqual(5);
    expect(Math.min(...gaps(room.asked(name)))).toBeGreaterThanOrEqual(7.5 * SECOND);
    expect(room.asked('user_group_status').length).toBeGreaterThan(8);
  });

  test('and is told where it would stand', async () => {
    reports().apiAllowedFunctions = 'logged_in_agents user_group_status';
    await room.pass(SECOND);
    expect(room.shown().detail?.status).toEqual({ kind: 'failed', why: 'function-not-permitted' });
    expect(room.shown().queueTroubles).toEqual([
      { kind: 'in-groups', names: ['SALES'], why: 'function-not-permitted' },
    ]);
    expect(room.shown().queues).toMatchObject([{ kind: 'user-groups', names: ['AGENTS'] }]);
    reports().apiAllowedFunctions = 'ALL_FUNCTIONS';
    await room.pass(40 * SECOND);
    expect(room.shown().detail?.status).toMatchObject({ kind: 'agent', callsWaiting: 0 });
    expect(room.shown().queues).toHaveLength(2);
  });

  test('nor does an agent API that reads the password differently', async () => {
    // The non-agent API strips the dot, the agent API does not.
    reports().pass = 'ab';
    await room.apply(withPassword('a.b', 2));
    await room.pass(MINUTE);
    expect(room.asked('calls_in_queue_count')).toHaveLength(1);
    expect(room.shown()).toMatchObject({ link: { kind: 'live' }, detail: { status: { kind: 'agent' } } });
  });

  test('the agent API, which has a switch of its own, takes nothing from the reports', async () => {
    room.engine.world.system.vdcAgentApiActive = false;
    await room.pass(MINUTE);
    expect(room.asked('calls_in_queue_count').length).toBeLessThanOrEqual(4);
    const { detail, link } = room.shown();
    if (detail?.status.kind !== 'agent') expect.fail('is shown');
    expect(detail.status.callsWaiting).toBeUndefined();
    expect(link.kind).toBe('live');
  });
});
