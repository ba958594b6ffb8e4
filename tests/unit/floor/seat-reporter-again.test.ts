import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { ControlResult } from '../../../utils/call/control-result.ts';
import type { Link } from '../../../utils/call/link-state.ts';
import type { Call } from '../../../utils/call/agent-call.ts';
import { DEMO_REPORTS_USER } from '../../simulator/worlds/demo.ts';
import { world as browserWorld } from '../settings/fake-browser.ts';
import type { TeamRoom } from './team-room.ts';
import { openRoom } from './team-room.ts';

vi.mock('../../../utils/browser.ts', () => import('../settings/fake-browser.ts'));
vi.mock('idb-keyval', () => import('../settings/fake-idb.ts'));

/* When the reports are asked about an agent whose call is the same as before. */

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

let room: TeamRoom;
beforeEach(async () => {
  browserWorld.reset();
  room = await openRoom();
  room.engine.floor.logIn('2001', 'SPRING');
});

const waiting: Call = { kind: 'no-lead', user: '2001', since: 0 };
const seat = () => room.team.seat;
const asked = () => room.asked('agent_status');

describe('something was done that the agent’s screen acts on', () => {
  const live: Link = { kind: 'live', heardAt: 0, nextAt: 0 };
  const controlResult = (id: string, kind: 'sending' | 'stored' | 'unclear' = 'stored'): ControlResult => ({
    id,
    command: 'pause',
    at: 0,
    outcome: { kind },
  });
  const update = (last: ControlResult | null, link = live) =>
    seat().update(waiting, { link, controlResult: last });

  beforeEach(async () => {
    update(controlResult('of before the popup'));
    seat().watch(true);
    await room.pass(10 * SECOND);
    expect(asked()).toHaveLength(1);
  });

  test('asked once, when the screen has had the time for it', async () => {
    update(controlResult('1', 'sending'));
    await room.pass(3 * SECOND);
    expect(asked()).toHaveLength(1);
    update(controlResult('1'));
    await room.pass(2 * SECOND);
    expect(asked()).toHaveLength(1);
    room.engine.floor.pause('2001', 'LUNCH');
    for (let poll = 0; poll < 20; poll += 1) {
      update(controlResult('1'));
      await room.pass(SECOND);
    }
    expect(asked()).toHaveLength(2);
    expect(seat().report).toMatchObject({ state: { kind: 'paused', code: 'LUNCH' } });
  });

  test('not for what did not arrive, nor with the popup closed', async () => {
    update(controlResult('1', 'unclear'));
    await room.pass(MINUTE);
    seat().watch(false);
    update(controlResult('2'));
    await room.pass(MINUTE);
    expect(asked()).toHaveLength(1);
  });
});

describe('after a failure', () => {
  const at = (kind: 'live' | 'idle'): Link =>
    kind === 'live' ? { kind, heardAt: 0, nextAt: 0 } : { kind, heardAt: 0 };
  const update = (link: Link) => seat().update(waiting, { link, controlResult: null });
  const open = async () => {
    update(at('idle'));
    seat().watch(true);
    await room.pass(3 * SECOND);
  };

  test('asked again once the dialer is heard again, and not with every answer', async () => {
    // Two questions, and what is looked for behind the first.
    room.engine.faults.next({ kind: 'outage' }, 4);
    await open();
    expect(seat().report).toEqual({ kind: 'failed', why: 'offline' });
    for (let poll = 0; poll < 20; poll += 1) {
      update(at('live'));
      await room.pass(SECOND);
    }
    expect(asked()).toHaveLength(2);
    update(at('idle'));
    update(at('live'));
    await room.pass(3 * SECOND);
    expect(seat().report).toMatchObject({ kind: 'agent' });
  });

  test('asked again when a person wants it', async () => {
    room.engine.faults.next({ kind: 'outage' });
    await open();
    seat().askAgain();
    expect(seat().report).toEqual({ kind: 'asking' });
    await room.pass(SECOND);
    expect(seat().report).toMatchObject({ kind: 'agent' });
    seat().askAgain();
    await room.pass(MINUTE);
    expect(asked()).toHaveLength(2);
  });

  test('a function that was refused is tried again when a person wants it', async () => {
    room.user(DEMO_REPORTS_USER).apiAllowedFunctions = ' logged_in_agents ';
    await open();
    expect(seat().report).toEqual({ kind: 'failed', why: 'function-not-permitted' });
    room.user(DEMO_REPORTS_USER).apiAllowedFunctions = ' ALL_FUNCTIONS ';
    seat().askAgain();
    await room.pass(3 * SECOND);
    expect(seat().report).toMatchObject({ kind: 'agent' });
  });

  test('a refused login is not sent again, whatever a person wants', async () => {
    room.user(DEMO_REPORTS_USER).userLevel = 6;
    await open();
    for (let click = 0; click < 5; click += 1) {
      seat().askAgain();
      await room.pass(3 * SECOND);
    }
    expect(seat().report).toEqual({ kind: 'failed', why: 'wrong-password' });
    expect(asked()).toHaveLength(1);
  });
});
