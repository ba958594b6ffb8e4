import type { FloorAgent, FloorSnapshot } from '../../../utils/call/floor.ts';
import { createDialer } from '../../../utils/dialer/dialer.ts';
import { openLoginGuard } from '../../../utils/dialer/login-guard.ts';
import { floorStore } from '../../../utils/floor/kept-floor.ts';
import { keptLogins } from '../../../utils/settings/secrets/login-records.ts';
import type { Team, TeamSetUp } from '../../../utils/floor/team.ts';
import { createTeam } from '../../../utils/floor/team.ts';
import type { TeamCommand } from '../../../utils/messaging/team-messages.ts';
import type { Engine } from '../../simulator/dialer/engine.ts';
import { createEngine } from '../../simulator/dialer/engine.ts';
import { simulatorFetch } from '../../simulator/dialer/fetch.ts';
import type { User } from '../../simulator/dialer/rows.ts';
import { findLiveAgent, findUser } from '../../simulator/dialer/world.ts';
import type { LiveAgent } from '../../simulator/dialer/live-agent.ts';
import { DEMO_REPORTS_PASSWORD, DEMO_REPORTS_USER } from '../../simulator/worlds/demo.ts';
import { floorWorld } from '../../simulator/worlds/floor.ts';
import { seededRandom } from '../../simulator/seeded-random.ts';
import type { FakeClock } from '../../support/fake-clock.ts';
import { createFakeClock } from '../../support/fake-clock.ts';

/** 2026-11-20 09:00 UTC. */
export const MORNING = Date.UTC(2026, 10, 20, 9);
const STEP_MS = 250;

/**
 * A team lead's browser at a simulated dialer. Its storage and its database are the fake browser's, which the test
 * has to put in place of utils/browser.ts and idb-keyval.
 */
export interface TeamRoom {
  readonly clock: FakeClock;
  readonly engine: Engine;
  /** The background's part; another one after `restartWorker`. */
  readonly team: Team;
  /** How often team pages were told something. */
  readonly published: number;
  /** How often the popup was. */
  readonly seatPublished: number;
  /** Lets time pass, and what is asked meanwhile be answered. */
  pass(ms: number): Promise<void>;
  /** The numbers of the pages that are open from now on. */
  open(...pages: readonly number[]): void;
  handle(command: TeamCommand, page?: number): void;
  shown(page?: number): FloorSnapshot;
  agent(user: string): FloorAgent;
  /** The browser kills the background's worker; a page that is open starts another. Answers under way are lost. */
  restartWorker(): Promise<void>;
  apply(setUp: TeamSetUp): Promise<void>;
  /** Rows of the dialer's. */
  user(name: string): User;
  seat(user: string): LiveAgent;
  /** When a function was asked for, in ms since the room was opened. */
  asked(name: string): readonly number[];
}

export const PAGE = 1;

const account = {
  servers: ['https://dialer.example.com'],
  reachable: ['https://dialer.example.com'],
  agentApi: 'agc/api.php',
  nonAgentApi: 'vicidial/non_agent_api.php',
  apiUser: DEMO_REPORTS_USER,
  password: DEMO_REPORTS_PASSWORD,
};
export const ready = { kind: 'ready', login: 1, account, seatId: 'seat-1' } as const;
export const withPassword = (password: string, login = 1): TeamSetUp => ({
  ...ready,
  login,
  account: { ...account, password },
});

export async function openRoom({
  agents = 3,
  setUp = ready,
}: { readonly agents?: number; readonly setUp?: TeamSetUp } = {}): Promise<TeamRoom> {
  const clock = createFakeClock(MORNING);
  const engine = createEngine({ world: floorWorld({ agents }), clock });
  const random = seededRandom(5);
  let worker = 0;
  let pages: readonly number[] = [];
  let now = setUp;
  const room = { published: 0, seatPublished: 0 };

  /** A worker that is dead says and hears nothing. */
  function startTeam(): Team {
    worker += 1;
    const mine = worker;
    const fetcher = simulatorFetch(engine);
    return createTeam({
      clock,
      random,
      dialerAt: (at) =>
        createDialer(at, clock, async (input, init) => {
          const answer = mine === worker ? await fetcher(input, init) : null;
          return answer !== null && mine === worker ? answer : new Promise<never>(() => {});
        }),
      store: mortal(floorStore, () => mine === worker),
      async guardsOf(login) {
        const open = (item: 'reports-guard' | 'reports-agent-guard') =>
          openLoginGuard({ login, records: mortal(keptLogins(item), () => mine === worker), clock });
        return { reports: await open('reports-guard'), agentApi: await open('reports-agent-guard') };
      },
      onChange: () => {
        if (mine === worker) room.published += 1;
      },
      onSeatChange: () => {
        if (mine === worker) room.seatPublished += 1;
      },
    });
  }

  let team = startTeam();
  await team.apply(now);

  const settle = async () => {
    for (let turn = 0; turn < 4; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  };

  return {
    clock,
    engine,
    get team() {
      return team;
    },
    get published() {
      return room.published;
    },
    get seatPublished() {
      return room.seatPublished;
    },
    async pass(ms) {
      await settle();
      for (let left = ms; left > 0; left -= STEP_MS) {
        await clock.pass(Math.min(STEP_MS, left));
        await settle();
      }
    },
    open(...numbers) {
      pages = numbers;
      team.pages(pages);
    },
    handle: (command, page = PAGE) => team.handle(command, page),
    shown: (page = PAGE) => team.snapshot(page),
    agent(user) {
      const found = team.snapshot(PAGE).agents.find((each) => each.user === user);
      if (found === undefined) throw new Error(`${user} is not shown`);
      return found;
    },
    async restartWorker() {
      await settle();
      team = startTeam();
      await team.apply(now);
      team.pages(pages);
    },
    async apply(next) {
      now = next;
      await team.apply(next);
    },
    user(name) {
      const row = findUser(engine.world, name);
      if (row === undefined) throw new Error(`no user ${name}`);
      return row;
    },
    seat(user) {
      const row = findLiveAgent(engine.world, user);
      if (row === undefined) throw new Error(`${user} is not logged in`);
      return row;
    },
    asked: (name) =>
      engine.requests.filter((request) => request.function === name).map(({ at }) => at - MORNING),
  };
}

/** Methods that do nothing any more once their worker is dead. */
function mortal<T extends object>(store: T, isAlive: () => boolean): T {
  return new Proxy(store, {
    get(of, name, receiver): unknown {
      return isAlive() ? Reflect.get(of, name, receiver) : async () => null;
    },
  });
}

/** Spaces between moments, in ms. */
export const gaps = (moments: readonly number[]): number[] =>
  moments.slice(1).map((moment, at) => moment - (moments[at] ?? 0));
