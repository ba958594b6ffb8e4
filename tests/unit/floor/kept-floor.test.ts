import { beforeEach, expect, test, vi } from 'vitest';
import { floorStore } from '../../../utils/floor/kept-floor.ts';
import { world } from '../settings/fake-browser.ts';
import { openRoom, PAGE } from './team-room.ts';

vi.mock('../../../utils/browser.ts', () => import('../settings/fake-browser.ts'));
vi.mock('idb-keyval', () => import('../settings/fake-idb.ts'));

beforeEach(() => world.reset());

async function kept() {
  const room = await openRoom();
  for (const user of ['1234', '2001']) room.engine.floor.logIn(user);
  room.open(PAGE);
  await room.pass(6_000);
  const floor = await floorStore.readFloor();
  if (floor === null) expect.fail('is kept');
  return floor;
}

test('what is kept is read as it was', async () => {
  const floor = await kept();
  expect(floor.state.agents).toHaveLength(2);
  await floorStore.keepFloor(floor);
  expect(await floorStore.readFloor()).toEqual(floor);
});

test.each<readonly [string, (floor: Record<string, unknown>) => unknown]>([
  ['nothing', () => undefined],
  ['null', () => null],
  ['another form', () => 'floor'],
  ['no login', (floor) => ({ ...floor, login: undefined })],
  ['a login that is no number', (floor) => ({ ...floor, login: '1' })],
  ['an unknown refusal', (floor) => ({ ...floor, link: { ...down, refusal: 'tired' } })],
  ['a refusal without end', (floor) => ({ ...floor, link: { ...down, nextAt: undefined } })],
  ['an unknown kind of link', (floor) => ({ ...floor, link: { kind: 'deaf' } })],
  ['no state', (floor) => ({ ...floor, state: {} })],
  ['an agent without a time', (floor) => change(floor, { agents: [{ user: '6666' }] })],
  [
    'a state nobody knows',
    (floor) => change(floor, { sightings: { heardAt: 1, complete: true, traces: [{}] } }),
  ],
])('%s is no floor', async (_, spoil) => {
  const floor = await kept();
  world.session.set('floor', spoil({ ...floor }));
  expect(await floorStore.readFloor()).toBeNull();
});

const down = { kind: 'down', heardAt: 1, since: 1, refusal: 'locked', attempts: 1, nextAt: 2 };

const change = (floor: Record<string, unknown>, state: object) => ({
  ...floor,
  state: { ...Object(floor['state']), ...state },
});

test.each([
  ['floor-asked', 'then', () => floorStore.readAsked()],
  ['floor-monitor', { ids: 'w1' }, () => floorStore.readMonitor()],
  [
    'floor-monitor',
    { ids: [], result: { id: 'w', user: 'u', outcome: { kind: 'heard' } } },
    () => floorStore.readMonitor(),
  ],
] as const)('%s: %j is nothing', async (key, value, read) => {
  world.session.set(key, value);
  expect(await read()).toBeNull();
});

test('a browser that does not store shows the floor all the same', async () => {
  const room = await openRoom();
  room.engine.floor.logIn('1234');
  world.storageFails = true;
  room.open(PAGE);
  room.handle({ kind: 'count', inGroups: ['SALES'], userGroups: [] });
  await room.pass(12_000);
  expect(room.shown()).toMatchObject({ link: { kind: 'live' }, agents: [{ user: '1234' }] });
});
