import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import type { TeamCommand } from '../../../utils/messaging/team-messages.ts';
import { DEMO_REPORTS_USER } from '../../simulator/worlds/demo.ts';
import { world as browserWorld } from '../settings/fake-browser.ts';
import type { TeamRoom } from './team-room.ts';
import { openRoom, PAGE, ready } from './team-room.ts';

vi.mock('../../../utils/browser.ts', () => import('../settings/fake-browser.ts'));
vi.mock('idb-keyval', () => import('../settings/fake-idb.ts'));

/*
 * One team lead whose reports user's password the dialer does not know any more; everything that people and browsers
 * do to it, in any order: as for a seat's.
 */

const MINUTE = 60_000;

type Step =
  /** *Ask again* of the team page: who may change the login wants it tried. */
  | { readonly kind: 'ask-now'; readonly times: number }
  | { readonly kind: 'look-at'; readonly user: string }
  | { readonly kind: 'count' | 'monitor' }
  /** The popup of the same machine, and *Ask again* in it. */
  | { readonly kind: 'popup'; readonly isOpen: boolean }
  | { readonly kind: 'popup-again' }
  | { readonly kind: 'alarm' | 'kill' | 'browser-restart' | 'saved-unchanged' | 'server-changed' }
  | { readonly kind: 'pages'; readonly open: readonly number[] }
  | { readonly kind: 'wait'; readonly ms: number };

const counted: TeamCommand = { kind: 'count', inGroups: ['SALES'], userGroups: ['AGENTS'] };
const monitored = {
  user: '1234',
  sessionId: '8600051',
  mode: 'MONITOR',
  phoneLogin: '350a',
  serverIp: '1.2.3.4',
};

async function act(room: TeamRoom, step: Step, nth: number): Promise<void> {
  const { team } = room;
  switch (step.kind) {
    case 'ask-now':
      for (let press = 0; press < step.times; press += 1) room.handle({ kind: 'ask-now' });
      return;
    case 'look-at':
      return room.handle(step);
    case 'count':
      return room.handle(counted);
    case 'monitor':
      return room.handle({ kind: 'monitor', request: { ...monitored, mode: 'MONITOR', id: `m${nth}` } });
    case 'popup':
      team.seat.update({ kind: 'no-lead', user: '1234', since: nth });
      return team.seat.watch(step.isOpen);
    case 'popup-again':
      return team.seat.askAgain();
    case 'alarm':
      return team.resume();
    case 'saved-unchanged':
      return room.apply(ready);
    case 'server-changed':
      return room.apply({ ...ready, seatId: `seat-${nth}` });
    case 'pages':
      return room.open(...step.open);
    case 'browser-restart':
      browserWorld.session.clear();
      return room.restartWorker();
    case 'kill':
      return room.restartWorker();
    case 'wait':
      return waitFor(room, step.ms);
  }
}

/** In a few leaps: what is due meanwhile is asked when it is. */
async function waitFor(room: TeamRoom, ms: number) {
  const leap = Math.max(500, ms / 10);
  for (let left = ms; left > 0; left -= leap) {
    await room.clock.pass(Math.min(left, leap));
    await room.pass(0);
  }
}

async function live(steps: readonly Step[], slowness: number) {
  browserWorld.reset();
  const room = await openRoom();
  room.user(DEMO_REPORTS_USER).pass = 'another';
  room.engine.floor.logIn('1234');
  if (slowness > 0) room.engine.faults.set({ kind: 'slow', ms: slowness });
  room.open(PAGE);
  await waitFor(room, 1);
  for (const [nth, step] of steps.entries()) {
    await act(room, step, nth);
    await room.pass(0);
  }
  return room;
}

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('ask-now' as const), times: fc.constantFrom(1, 2, 15) }),
  fc.record({ kind: fc.constant('look-at' as const), user: fc.constantFrom('1234', '2001') }),
  fc.record({ kind: fc.constantFrom('count', 'monitor', 'popup-again', 'alarm') }),
  fc.record({ kind: fc.constant('popup' as const), isOpen: fc.boolean() }),
  fc.record({ kind: fc.constantFrom('kill', 'browser-restart', 'saved-unchanged', 'server-changed') }),
  fc.record({ kind: fc.constant('pages' as const), open: fc.constantFrom([], [1], [1, 2, 3]) }),
  fc.record({ kind: fc.constant('wait' as const), ms: fc.constantFrom(100, 2_500, 20_000, 16 * MINUTE) }),
);
const life = fc.array(step, { maxLength: 25 });
const tries = (steps: readonly Step[]) => Math.min(1, steps.filter(({ kind }) => kind === 'ask-now').length);

beforeEach(() => browserWorld.reset());

test('whatever is looked at, restarted and saved: a refused password is sent once, and once more for who may change it', async () => {
  await fc.assert(
    fc.asyncProperty(life, async (steps) => {
      const { length: sent } = (await live(steps, 0)).engine.requests;
      expect(sent).toBeLessThanOrEqual(1 + tries(steps));
      expect(sent).toBeGreaterThanOrEqual(1);
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('also where workers die over the question: never so often that it locks the account', async () => {
  await fc.assert(
    fc.asyncProperty(life, async (steps) => {
      const { length: sent } = (await live(steps, 800)).engine.requests;
      const kills = steps.filter(({ kind }) => kind === 'kill' || kind === 'browser-restart').length;
      expect(sent).toBeLessThanOrEqual(1 + tries(steps) + kills);
      expect(sent).toBeLessThanOrEqual(9);
    }),
    { numRuns: 40 },
  );
}, 60_000);

test('three pages and a popup, for an hour: one failed login', async () => {
  const hour = Array.from({ length: 60 }, (_, minute): readonly Step[] => [
    { kind: 'pages', open: [1, 2, 3] },
    { kind: 'popup', isOpen: minute % 2 === 0 },
    { kind: 'popup-again' },
    { kind: 'look-at', user: minute % 2 === 0 ? '1234' : '2001' },
    { kind: 'monitor' },
    { kind: 'count' },
    { kind: 'wait', ms: MINUTE },
  ]).flat();
  const room = await live(hour, 0);
  expect(room.user(DEMO_REPORTS_USER).failedLoginCount).toBe(1);
  expect(room.engine.requests).toHaveLength(1);
}, 60_000);
