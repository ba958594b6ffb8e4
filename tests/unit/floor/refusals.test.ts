import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { PermanentReportFailure } from '../../../utils/call/floor.ts';
import type { TeamCommand } from '../../../utils/messaging/team-messages.ts';
import type { User } from '../../simulator/dialer/rows.ts';
import { DEMO_REPORTS_PASSWORD, DEMO_REPORTS_USER } from '../../simulator/worlds/demo.ts';
import { world as browserWorld } from '../settings/fake-browser.ts';
import type { TeamRoom } from './team-room.ts';
import { MORNING, openRoom, PAGE, ready, withPassword } from './team-room.ts';

vi.mock('../../../utils/browser.ts', () => import('../settings/fake-browser.ts'));
vi.mock('idb-keyval', () => import('../settings/fake-idb.ts'));

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

const request = {
  id: 'w1',
  user: '1234',
  sessionId: '8600051',
  mode: 'MONITOR',
  phoneLogin: '350a',
  serverIp: '127.0.0.1',
} as const;

/** All that a team page can ask for. */
const everything: readonly TeamCommand[] = [
  { kind: 'look-at', user: '1234' },
  { kind: 'count', inGroups: ['SALES'], userGroups: ['AGENTS'] },
  { kind: 'monitor', request },
];

let room: TeamRoom;
beforeEach(async () => {
  browserWorld.reset();
  room = await openRoom();
  room.engine.floor.logIn('1234');
});

const reports = () => room.user(DEMO_REPORTS_USER);
const attempts = () => room.engine.requests.length;
const pages = (...numbers: readonly number[]) => {
  room.open(...numbers);
  for (const page of numbers) for (const command of everything) room.handle(command, page);
};

describe('one refusal ends it', () => {
  test.each<readonly [string, PermanentReportFailure, number, Partial<User>]>([
    ['a wrong password', 'wrong-password', 1, { pass: 'another' }],
    ['a level too low, which the dialer does not tell apart', 'wrong-password', 1, { userLevel: 6 }],
    ['a user who is switched off', 'wrong-password', 1, { active: false }],
    ['an account that is locked', 'locked', 10, { failedLoginCount: 10, lastLoginDate: MORNING }],
  ])('%s', async (_, refusal, failedLogins, row) => {
    Object.assign(reports(), row);
    pages(1, 2, 3);
    await room.pass(10 * MINUTE);
    expect(room.shown().link).toMatchObject({ kind: 'down', refusal, heardAt: null });
    expect(attempts()).toBe(1);
    expect(reports().failedLoginCount).toBe(failedLogins);
  });

  test.each<readonly [string, PermanentReportFailure, Partial<User>]>([
    ['no right to see reports', 'reports-right-missing', { viewReports: false }],
    ['no right to use the API', 'reports-right-missing', { vdcAgentApiAccess: false }],
    ['no right to list', 'function-not-permitted', { apiAllowedFunctions: 'agent_status version' }],
  ])('but %s, which locks nobody, is asked again by itself until it is mended', async (_, refusal, row) => {
    const before = { ...reports() };
    Object.assign(reports(), row);
    pages(1, 2, 3);
    await room.pass(10 * MINUTE);
    const link = room.shown().link;
    expect(link).toMatchObject({ kind: 'down', refusal, heardAt: null });
    expect(link.kind === 'down' && link.nextAt).toBeGreaterThan(room.clock.now());
    expect(room.asked('logged_in_agents').length).toBeLessThanOrEqual(8);
    expect(attempts()).toBe(room.asked('logged_in_agents').length);
    Object.assign(reports(), before);
    await room.pass(5 * MINUTE);
    expect(room.shown().link.kind).toBe('live');
  });

  test('in the middle of work: what was heard stays, and nothing more is asked by anybody', async () => {
    pages(1, 2);
    await room.pass(20 * SECOND);
    reports().pass = 'another';
    const before = attempts();
    await room.pass(10 * MINUTE);
    room.open(1, 2, 3);
    for (const command of everything) room.handle(command, 3);
    room.handle({ kind: 'monitor', request: { ...request, id: 'w2' } });
    await room.pass(MINUTE);
    expect(attempts()).toBe(before + 1);
    expect(reports().failedLoginCount).toBe(1);
    expect(room.shown().link).toMatchObject({ kind: 'down', refusal: 'wrong-password' });
    expect(room.shown().agents).toHaveLength(1);
    expect(room.shown(3).detail?.status).toMatchObject({ kind: 'agent' });
    room.handle({ kind: 'look-at', user: '2001' }, 3);
    await room.pass(SECOND);
    expect(room.shown(3).detail?.status).toEqual({ kind: 'failed', why: 'wrong-password' });
  });

  test("the popup does not ask after it either, and its refusal is the page's", async () => {
    reports().pass = 'another';
    room.team.seat.update({ kind: 'no-lead', user: '1234', since: 0 });
    room.team.seat.watch(true);
    await room.pass(SECOND);
    expect(room.team.seat.report).toEqual({ kind: 'failed', why: 'wrong-password' });
    room.open(PAGE);
    room.team.seat.update({ kind: 'no-lead', user: '2001', since: 0 });
    await room.pass(MINUTE);
    expect(attempts()).toBe(1);
    expect(room.shown().link).toMatchObject({ kind: 'down', refusal: 'wrong-password' });
  });

  test('questions that wait behind the refused one are never sent', async () => {
    room.open(PAGE);
    await room.pass(SECOND);
    reports().pass = 'another';
    room.engine.faults.set({ kind: 'slow', ms: 1_000 });
    const before = attempts();
    for (const command of everything) room.handle(command);
    room.team.seat.update({ kind: 'no-lead', user: '1234', since: 0 });
    room.team.seat.watch(true);
    await room.pass(MINUTE);
    expect(attempts()).toBe(before + 1);
  });
});

describe('what lifts it', () => {
  const refuse = async () => {
    reports().pass = 'another';
    room.open(PAGE);
    await room.pass(MINUTE);
    expect(attempts()).toBe(1);
  };

  test('a person who asks, once: refused again, only another login helps', async () => {
    await refuse();
    room.handle({ kind: 'ask-now' });
    room.handle({ kind: 'ask-now' });
    await room.pass(SECOND);
    room.handle({ kind: 'ask-now' });
    await room.pass(MINUTE);
    expect(attempts()).toBe(2);
    for (let press = 0; press < 5; press += 1) {
      room.handle({ kind: 'ask-now' });
      await room.pass(10 * SECOND);
    }
    await room.restartWorker();
    room.handle({ kind: 'ask-now' });
    await room.pass(MINUTE);
    expect(attempts()).toBe(2);
    expect(room.shown().link).toMatchObject({ kind: 'down', refusal: 'wrong-password', isSpent: true });
  });

  test('a person who asks when the password is right by now', async () => {
    await refuse();
    reports().pass = DEMO_REPORTS_PASSWORD;
    room.handle({ kind: 'ask-now' });
    await room.pass(MINUTE);
    expect(room.shown().link.kind).toBe('live');
    expect(attempts()).toBeGreaterThan(12);
  });

  test('another login, at once', async () => {
    await refuse();
    reports().pass = 'Right-1';
    await room.apply(withPassword('Right-1', 2));
    await room.pass(SECOND);
    expect(room.shown().link.kind).toBe('live');
  });

  test('not the same settings again, and not another server', async () => {
    await refuse();
    await room.apply(ready);
    await room.apply({ ...ready, seatId: 'seat-2' });
    await room.pass(MINUTE);
    expect(attempts()).toBe(1);
    expect(room.shown().link).toMatchObject({ kind: 'down', refusal: 'wrong-password' });
  });

  test('not a new worker, and not a new browser', async () => {
    await refuse();
    await room.restartWorker();
    await room.pass(MINUTE);
    expect(room.shown().link).toMatchObject({ kind: 'down', refusal: 'wrong-password' });
    browserWorld.session.clear();
    await room.restartWorker();
    await room.pass(MINUTE);
    expect(room.shown().link).toMatchObject({ kind: 'down', refusal: 'wrong-password' });
    expect(attempts()).toBe(1);
  });

  test('a new browser that has another login', async () => {
    await refuse();
    browserWorld.session.clear();
    reports().pass = 'Right-1';
    await room.apply(withPassword('Right-1', 2));
    await room.restartWorker();
    await room.pass(SECOND);
    expect(room.shown().link.kind).toBe('live');
  });

  test('a good answer: the next browser knows of no refusal', async () => {
    await refuse();
    reports().pass = DEMO_REPORTS_PASSWORD;
    room.handle({ kind: 'ask-now' });
    await room.pass(SECOND);
    browserWorld.session.clear();
    await room.restartWorker();
    await room.pass(SECOND);
    expect(room.shown().link.kind).toBe('live');
  });

  test('a worker that dies while a person has it tried again does not try on its own', async () => {
    await refuse();
    room.engine.faults.set({ kind: 'hang' });
    room.handle({ kind: 'ask-now' });
    await room.pass(SECOND);
    await room.restartWorker();
    room.engine.faults.clear();
    await room.pass(MINUTE);
    expect(attempts()).toBe(2);
    expect(room.shown().link).toMatchObject({ kind: 'down', refusal: 'wrong-password' });
  });

  test('the end of the lock, in the next browser too', async () => {
    reports().failedLoginCount = 10;
    reports().lastLoginDate = room.clock.now();
    room.open(PAGE);
    await room.pass(5 * MINUTE);
    browserWorld.session.clear();
    await room.restartWorker();
    await room.pass(5 * MINUTE);
    expect(attempts()).toBe(1);
    await room.pass(7 * MINUTE);
    expect(room.shown().link.kind).toBe('live');
  });

  test('a permission that the browser gives', async () => {
    await room.apply({ ...ready, account: { ...ready.account, reachable: [] } });
    room.open(PAGE);
    await room.pass(MINUTE);
    expect(room.shown().link).toMatchObject({ kind: 'down', refusal: 'no-permission' });
    expect(attempts()).toBe(0);
    await room.apply(ready);
    await room.pass(SECOND);
    expect(room.shown().link.kind).toBe('live');
  });
});

test('no password is stored, shown or published', async () => {
  pages(1);
  await room.pass(MINUTE);
  reports().pass = 'another';
  await room.pass(MINUTE);
  const { session, items, vault } = browserWorld;
  const kept = JSON.stringify([[...session], [...items], [...vault], room.shown()]);
  expect(kept).toContain('wrong-password');
  expect(kept).not.toContain(DEMO_REPORTS_PASSWORD);
  expect(room.engine.requests.some(({ passwordInAddress }) => passwordInAddress)).toBe(false);
});
