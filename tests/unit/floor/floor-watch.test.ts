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
  for (const user of ['1234', '2001']) room.engine.floor.logIn(user);
});

const lists = () => room.asked('logged_in_agents');

describe('how often the floor is asked for', () => {
  test('nobody looks: never', async () => {
    await room.pass(10 * MINUTE);
    expect(room.engine.requests).toEqual([]);
  });

  test.each([
    ['one page', [1]],
    ['three pages', [1, 2, 3]],
  ])('%s: one question per 5 s', async (_, pages) => {
    room.open(...pages);
    await room.pass(5 * MINUTE);
    expect(room.engine.requests).toHaveLength(lists().length);
    expect(lists().length).toBeGreaterThanOrEqual(56);
    expect(lists().length).toBeLessThanOrEqual(61);
    expect(Math.min(...gaps(lists()))).toBeGreaterThanOrEqual(5 * SECOND);
  });

  test('pages that come and go, and impatience, add none', async () => {
    for (let turn = 0; turn < 120; turn += 1) {
      room.open(...(turn % 3 === 0 ? [] : [turn, turn + 1]));
      room.handle({ kind: 'ask-now' }, turn);
      await room.pass(500);
    }
    expect(lists().length).toBeGreaterThanOrEqual(11);
    expect(Math.min(...gaps(lists()))).toBeGreaterThanOrEqual(5 * SECOND);
  });

  test('one question at a time, however slow the dialer', async () => {
    room.engine.faults.set({ kind: 'slow', ms: 4_500 });
    room.open(PAGE);
    await room.pass(MINUTE);
    expect(Math.min(...gaps(lists()))).toBeGreaterThanOrEqual(9.5 * SECOND);
  });

  test('a reload goes on, closing the last page stops it', async () => {
    room.open(1);
    await room.pass(SECOND);
    room.open();
    await room.pass(SECOND);
    room.open(2);
    await room.pass(30 * SECOND);
    expect(room.shown(2).link.kind).toBe('live');
    room.open();
    await room.pass(6 * SECOND);
    const before = lists().length;
    expect(room.shown().link).toEqual({ kind: 'idle', heardAt: null });
    expect(room.shown().agents).toEqual([]);
    await room.pass(10 * MINUTE);
    expect(lists()).toHaveLength(before);
  });

  test('from the moment the last page has gone, whatever was due', async () => {
    room.open(1);
    await room.pass(4 * SECOND);
    room.open();
    room.team.resume();
    await room.pass(10 * MINUTE);
    expect(lists()).toHaveLength(1);
  });

  test('an answer that comes when the last page has gone is not shown as the floor of now', async () => {
    room.engine.faults.set({ kind: 'slow', ms: 6 * SECOND });
    room.open(1);
    await room.pass(500);
    room.open();
    await room.pass(20 * SECOND);
    expect(lists()).toHaveLength(1);
    expect(room.shown()).toMatchObject({ link: { kind: 'idle' }, agents: [] });
  });

  test('after a sleep the alarm asks at once', async () => {
    room.open(PAGE);
    await room.pass(SECOND);
    room.clock.sleep(60 * MINUTE);
    const before = lists().length;
    room.team.resume();
    await room.pass(SECOND);
    expect(lists()).toHaveLength(before + 1);
  });

  test('a wall clock that is set back stops nothing for good', async () => {
    room.open(PAGE);
    await room.pass(SECOND);
    room.clock.sleep(-60 * MINUTE);
    room.team.resume();
    const before = lists().length;
    await room.pass(10 * MINUTE);
    expect(lists().length).toBeGreaterThan(before + 10);
    expect(room.shown().link.kind).toBe('live');
    expect(room.agent('1234').since).toBeLessThanOrEqual(room.clock.now());
  });
});

describe('trouble', () => {
  test('offline and back: what was heard stays, with its age', async () => {
    room.open(PAGE);
    await room.pass(SECOND);
    const heard = room.shown();
    room.engine.faults.set({ kind: 'outage' });
    await room.pass(2 * MINUTE);
    const { link, agents } = room.shown();
    if (link.kind !== 'stale' || heard.link.kind !== 'live') expect.fail('is stale');
    expect(link).toMatchObject({ trouble: 'offline', heardAt: heard.link.heardAt });
    expect(agents).toEqual(heard.agents);
    room.engine.faults.clear();
    await room.pass(21 * SECOND);
    expect(room.shown().link.kind).toBe('live');
  });

  test('waits grow, with jitter, and are never shorter than 5 s', async () => {
    room.engine.faults.set({ kind: 'outage' });
    room.open(PAGE);
    await room.pass(30 * MINUTE);
    const waits = gaps(lists());
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(5 * SECOND);
    expect(Math.max(...waits)).toBeLessThanOrEqual(20.5 * SECOND);
    expect(new Set(waits).size).toBeGreaterThan(20);
    expect(waits.length).toBeLessThan((30 * MINUTE) / (8 * SECOND));
  });

  test.each([
    ['an empty 500', { kind: 'empty-500' }, 'server-error'],
    ['no answer', { kind: 'hang' }, 'timeout'],
    ['a captive portal', { kind: 'captive-portal' }, 'not-a-dialer'],
    ['a redirect', { kind: 'redirect', to: 'https://elsewhere.example.com/' }, 'redirect'],
    ['a table without a row that can be read', raw('user\tcampaign_id\n'), 'not-a-dialer'],
  ] as const)('%s is told', async (_, fault, trouble) => {
    room.engine.faults.set(fault);
    room.open(PAGE);
    await room.pass(6 * SECOND);
    expect(room.shown().link).toMatchObject({ kind: 'stale', trouble, heardAt: null });
  });

  test('what a web server asks for is obeyed, within reason', async () => {
    room.engine.faults.next({ kind: 'unavailable', retryAfter: '60' });
    room.open(PAGE);
    await room.pass(2 * MINUTE);
    expect(gaps(lists())[0]).toBeGreaterThanOrEqual(MINUTE);
    expect(gaps(lists())[0]).toBeLessThanOrEqual(62 * SECOND);
  });

  test('a second web server takes over when the first fails', async () => {
    room = await openRoom({
      setUp: {
        kind: 'ready',
        login: 1,
        seatId: 'seat-1',
        account: {
          servers: ['https://one.example.com', 'https://two.example.com'],
          reachable: ['https://one.example.com', 'https://two.example.com'],
          agentApi: 'agc/api.php',
          nonAgentApi: 'vicidial/non_agent_api.php',
          apiUser: 'reports',
          password: 'Demo-Reports-207',
        },
      },
    });
    room.open(PAGE);
    await room.pass(SECOND);
    const home = room.shown().dialerHost;
    // Two questions, and what is looked for behind the first.
    room.engine.faults.next({ kind: 'outage' }, 4);
    await room.pass(MINUTE);
    expect(room.shown().dialerHost).not.toBe(home);
    expect(room.shown().link.kind).toBe('live');
  });
});

function raw(body: string) {
  return { kind: 'raw', status: 200, body } as const;
}
