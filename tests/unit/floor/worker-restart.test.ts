import { beforeEach, describe, expect, test, vi } from 'vitest';
import { floorStore } from '../../../utils/floor/kept-floor.ts';
import { world as browserWorld } from '../settings/fake-browser.ts';
import { gaps, openRoom, PAGE, ready } from './team-room.ts';

vi.mock('../../../utils/browser.ts', () => import('../settings/fake-browser.ts'));
vi.mock('idb-keyval', () => import('../settings/fake-idb.ts'));

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

beforeEach(() => browserWorld.reset());

describe('a new worker', () => {
  test('knows since when, and asks no sooner than the old one would have', async () => {
    const room = await openRoom();
    room.engine.floor.logIn('1234');
    room.open(PAGE);
    await room.pass(20 * SECOND);
    room.engine.floor.resume('1234');
    await room.pass(20 * SECOND);
    const before = room.agent('1234');
    const asked = room.asked('logged_in_agents').length;
    await room.restartWorker();
    expect(room.agent('1234')).toEqual(before);
    expect(room.shown().link.kind).toBe('live');
    await room.pass(20 * SECOND);
    expect(room.agent('1234')).toEqual(before);
    expect(before).toMatchObject({ atLeast: false, state: { kind: 'ready' } });
    room.handle({ kind: 'look-at', user: '1234' });
    expect(room.shown().detail?.history).toHaveLength(2);
    const all = room.asked('logged_in_agents');
    expect(all.length).toBeGreaterThan(asked);
    expect(Math.min(...gaps(all))).toBeGreaterThanOrEqual(5_000);
  });

  test('that follows one which died waiting for an answer keeps the distance too', async () => {
    const room = await openRoom();
    room.engine.floor.logIn('1234');
    room.open(PAGE);
    await room.pass(SECOND);
    room.engine.faults.set({ kind: 'hang' });
    for (let turn = 0; turn < 8; turn += 1) {
      await room.pass(1_500);
      await room.restartWorker();
    }
    const all = room.asked('logged_in_agents');
    expect(all.length).toBeGreaterThanOrEqual(3);
    expect(Math.min(...gaps(all))).toBeGreaterThanOrEqual(5_000);
  });

  test('long after the last one shows no floor of then, but knows its history', async () => {
    const room = await openRoom();
    room.engine.floor.logIn('1234');
    room.open(PAGE);
    await room.pass(10 * SECOND);
    room.clock.sleep(60 * MINUTE);
    await room.restartWorker();
    expect(room.shown()).toMatchObject({ link: { kind: 'idle' }, agents: [] });
    await room.pass(SECOND);
    expect(room.agent('1234').atLeast).toBe(true);
    expect(room.agent('1234').since).toBeGreaterThanOrEqual(room.clock.now() - SECOND);
    room.handle({ kind: 'look-at', user: '1234' });
    expect(room.shown().detail?.history).toHaveLength(2);
  });

  test.each([
    ['a question under way', SECOND],
    ['the next question about to leave', 4 * SECOND],
  ])('is not needed for another login: with %s the old one is done with', async (_, wait) => {
    const room = await openRoom();
    room.engine.floor.logIn('1234');
    room.engine.world.users.push({ ...room.user('reports'), user: 'another' });
    room.engine.faults.next({ kind: 'slow', ms: 3 * SECOND });
    room.open(PAGE);
    await room.pass(wait);
    const before = room.engine.requests.length;
    await room.apply({ ...ready, login: 2, account: { ...ready.account, apiUser: 'another' } });
    await room.pass(MINUTE);
    const users = room.engine.requests.slice(before).map(({ parameters }) => parameters['user']);
    expect(users.length).toBeGreaterThan(10);
    expect(new Set(users)).toEqual(new Set(['another']));
    expect((await floorStore.readFloor())?.login).toBe(2);
  });

  test('hears no answer to the login of before', async () => {
    const room = await openRoom();
    room.engine.floor.logIn('1234');
    room.engine.faults.next({ kind: 'slow', ms: 4 * SECOND });
    room.open(PAGE);
    await room.pass(SECOND);
    await room.apply({ ...ready, login: 2 });
    const published = room.published;
    await room.pass(3.5 * SECOND);
    expect(room.published).toBe(published);
    expect(await floorStore.readFloor()).toBeNull();
  });

  test('with another login knows nothing of the old one', async () => {
    const room = await openRoom();
    room.engine.floor.logIn('1234');
    room.open(PAGE);
    await room.pass(SECOND);
    await room.apply({ ...ready, login: 2 });
    expect(room.shown()).toMatchObject({ link: { kind: 'idle' }, agents: [] });
    await room.pass(6 * SECOND);
    expect(room.agent('1234').atLeast).toBe(true);
  });
});
