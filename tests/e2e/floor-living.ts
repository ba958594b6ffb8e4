import { expect } from 'vitest';
import { userRow } from '../simulator/dialer/rows.ts';
import { floorSizes, growFloor } from '../simulator/worlds/floor.ts';
import type { Shift } from '../simulator/worlds/shift.ts';
import { beginShift } from '../simulator/worlds/shift.ts';
import type { TeamDesk } from './floor-desk.ts';
import { silence } from './floor-desk.ts';
import { hear, nextAnswer, showsWhole } from './floor-hearing.ts';

const SECOND = 1_000;
const STEP_MS = 5 * SECOND;
/** Between two answers of the dialer's, agents live through five minutes. */
const FIVE_MINUTES = 60;

/** Has no part in the shift: at lunch all the while. */
export const LUNCHER = { user: '1900', fullName: 'Nadia Lunch' };

const STATES = [
  'Call arriving',
  'On hold (park)',
  'Dead call',
  'Dialing',
  'In call',
  'Paused',
  'Preview',
  '3-way call',
  'Ready',
  'Wrap-up',
];

export async function threeAgentsLive(desk: TeamDesk) {
  const { engine } = desk.workplace;
  const shift = beginShift(engine, { seed: 1, everyMs: STEP_MS });
  engine.world.users.push(userRow(LUNCHER));
  engine.floor.logIn(LUNCHER.user, 'SPRING');
  engine.floor.pause(LUNCHER.user, 'LUNCH');
  desk.page = await desk.openTeam();
  await hear(desk.truth, desk.page);
  shift.live(FIVE_MINUTES);
  await hear(desk.truth, desk.page);
}

/** On three pages, of which one is closed and opened again, one is reloaded; and the worker dies. */
export async function fortyAgentsLive(desk: TeamDesk) {
  const { truth, workplace } = desk;
  growFloor(workplace.engine.world, floorSizes.usual);
  const shift = beginShift(workplace.engine, { seed: 61, everyMs: STEP_MS });
  const began = { at: Date.now(), told: truth.told.length };
  await livesOnThreePages(desk, shift);

  const answers = truth.told.slice(began.told);
  const states = new Set(answers.flatMap(({ rows }) => rows.map(({ State }) => State)));
  expect([...states].toSorted()).toEqual(STATES.toSorted());
  // People came and went.
  const floors = new Set(answers.map(({ rows }) => rows.map(({ user }) => user).join(' ')));
  expect(floors.size).toBeGreaterThan(3);

  const asked = truth.asked().filter((at) => at > began.at);
  const gaps = asked.slice(1).map((at, before) => at - (asked[before] ?? 0));
  console.info(`Three pages, from one question to the next: ${Math.min(...gaps)} ms or more.`);
  expect(Date.now() - began.at).toBeGreaterThan(20 * SECOND);
  // On the way one question can gain on the one before.
  expect(Math.min(...gaps)).toBeGreaterThan(4_900);
}

async function livesOnThreePages({ truth, page, openTeam, workplace }: TeamDesk, shift: Shift) {
  const third = await openTeam();
  let second = await openTeam();
  await hear(truth, page, second, third);
  const between = [
    () => second.close(),
    async () => {
      second = await openTeam();
      await page.reload();
    },
    () => workplace.killWorker(page),
    () => third.close(),
  ];
  for (const happens of between) {
    shift.live(FIVE_MINUTES);
    await happens();
    await hear(truth, ...[page, second, third].filter((one) => !one.isClosed()));
  }
  await second.close();
}

export async function manyAgentsLive({ truth, page, told, workplace }: TeamDesk) {
  growFloor(workplace.engine.world, floorSizes.large);
  await page.setViewportSize({ width: 1280, height: 800 });
  const shift = beginShift(workplace.engine, { seed: 3, everyMs: STEP_MS });
  for (const _ of [1, 2]) {
    shift.live(10);
    await nextAnswer(truth);
    await showsWhole(page, truth);
  }
  expect(told().rows.length).toBeGreaterThan(400);
}

/** Leaves no team page open. */
export async function nobodyLooks({ truth, page, workplace }: TeamDesk) {
  // The browser ends with its last page.
  await workplace.extension.context.newPage();
  await page.close();
  const asked = truth.asked().length;
  await silence(6 * SECOND);
  expect(truth.asked()).toHaveLength(asked);
}
