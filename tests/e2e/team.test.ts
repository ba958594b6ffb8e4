import { afterAll, beforeAll, describe, test } from 'vitest';
import {
  anotherDay,
  isArranged,
  isExported,
  isLeftAsItWas,
  isNarrowedDown,
  isSearched,
} from './floor-choosing.ts';
import type { TeamDesk } from './floor-desk.ts';
import { openTeamDesk } from './floor-desk.ts';
import { fortyAgentsLive, manyAgentsLive, nobodyLooks, threeAgentsLive } from './floor-living.ts';
import { scrollsSmoothly } from './floor-scrolling.ts';
import { standsOut } from './floor-standing-out.ts';

describe('the team page, as a shift goes on', () => {
  let desk: TeamDesk;
  beforeAll(async () => {
    desk = await openTeamDesk();
  });
  afterAll(() => desk?.close());

  test('3 agents', () => threeAgentsLive(desk));
  test('40 agents on three pages: one question per 5 s', () => fortyAgentsLive(desk));
  test('only some campaigns, groups, states', () => isNarrowedDown(desk));
  test('only who is looked for', () => isSearched(desk));
  test('in the order and with the columns that one wants', () => isArranged(desk));
  test('as a file, in which nothing is run', () => isExported(desk));
  test('reloaded, as it was left', () => isLeftAsItWas(desk));
  test('500 agents', () => manyAgentsLive(desk));
  test('500 agents scroll as smoothly as a plain list', () => scrollsSmoothly(desk));
  test('who is too long in a state stands out', () => standsOut(desk));
  test('nobody looks: nothing is asked', () => nobodyLooks(desk));
  test('another day, as it was left but for what was looked for', () => anotherDay(desk));
});
