import type { Page } from 'playwright-core';
import type { User } from '../simulator/dialer/rows.ts';
import { findUser } from '../simulator/dialer/world.ts';
import { floorSizes, floorWorld } from '../simulator/worlds/floor.ts';
import type { FloorTruth, Told } from './floor-truth.ts';
import { followFloor } from './floor-truth.ts';
import type { Workplace } from './workplace.ts';
import { openWorkplace } from './workplace.ts';

/** Shows 40 rows at once. */
const HIGH = { width: 1280, height: 1_900 };

/** A team lead at a dialer with 3 agents, none of whom has logged in yet. */
export interface TeamDesk {
  readonly workplace: Workplace;
  readonly truth: FloorTruth;
  /** The team page they look at. */
  page: Page;
  openTeam(): Promise<Page>;
  /** What the dialer told last. Throws before it has told anything. */
  told(): Told;
  /** A row of the dialer's, to be changed. */
  user(name: string): User;
  close(): Promise<void>;
}

export async function openTeamDesk(): Promise<TeamDesk> {
  const workplace = await openWorkplace({ world: floorWorld({ agents: floorSizes.small }), reports: true });
  const truth = followFloor(workplace.engine);
  async function openTeam() {
    const page = await workplace.extension.open('team.html');
    await page.setViewportSize(HIGH);
    return page;
  }
  return {
    workplace,
    truth,
    // The browser's own, until it is opened: nobody looks at the floor yet.
    page: workplace.extension.context.pages()[0] ?? (await workplace.extension.context.newPage()),
    openTeam,
    told() {
      const last = truth.told.at(-1);
      if (last === undefined) throw new Error('The dialer has told nothing yet.');
      return last;
    },
    user(name) {
      const row = findUser(workplace.engine.world, name);
      if (row === undefined) throw new Error(`There is no user ${name}.`);
      return row;
    },
    close: () => workplace.close(),
  };
}

/** Lets time pass in which nothing must happen. */
export const silence = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
