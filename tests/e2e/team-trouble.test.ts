import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import type { TeamDesk } from './floor-desk.ts';
import { openTeamDesk } from './floor-desk.ts';
import { isRefused, refusals } from './floor-refused.ts';
import { emptiesAndFills, everybodyLogsIn, nameLikeARow, oddNames, outage } from './floor-trouble.ts';

describe('the team page, when not all is well', () => {
  let desk: TeamDesk;
  beforeAll(async () => {
    desk = await openTeamDesk();
    await everybodyLogsIn(desk);
    desk.page = await desk.openTeam();
  });
  afterAll(() => desk?.close());

  test("names with what separates columns, and an O'Brien", () => oddNames(desk));
  test('a name that reads like a row', () => nameLikeARow(desk));
  test('nobody is logged in, and then they are back', () => emptiesAndFills(desk));
  test('an outage, and the dialer again', () => outage(desk));
  describe('refused with three pages open', () => {
    let others: readonly Page[];
    beforeAll(async () => {
      others = [await desk.openTeam(), await desk.openTeam()];
    });

    test.each(Object.entries(refusals))('for %s: one question, then silence', (_, refusal) =>
      isRefused(desk, others, refusal),
    );
  });
});
