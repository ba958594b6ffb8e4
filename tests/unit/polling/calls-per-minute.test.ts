import { expect, test } from 'vitest';
import { createWriter } from '../../../utils/call/writer.ts';
import { activeLead } from '../../../utils/dialer/agent-api/active-lead.ts';
import { createDialer } from '../../../utils/dialer/dialer.ts';
import { createDialerConnection } from '../../../utils/polling/dialer-connection.ts';
import { createPoller } from '../../../utils/polling/poller.ts';
import { defaultCadence } from '../../../utils/settings/in-force/settings.ts';
import type { Engine } from '../../simulator/dialer/engine.ts';
import { createEngine } from '../../simulator/dialer/engine.ts';
import { simulatorFetch } from '../../simulator/dialer/fetch.ts';
import {
  DEMO_AGENT_ID,
  DEMO_API_PASSWORD,
  DEMO_API_USER,
  DEMO_TEAM_ID,
  DEMO_USER,
  demoWorld,
} from '../../simulator/worlds/demo.ts';
import { createFakeClock } from '../../support/fake-clock.ts';

/* What one seat costs the dialer, with the settings it comes with. */

const MINUTE = 60_000;
const SERVER = 'https://dialer.example.com';

async function callsInAMinute(chance: number, prepare: (engine: Engine) => unknown): Promise<number> {
  const clock = createFakeClock(Date.UTC(2026, 10, 20, 9));
  const engine = createEngine({ world: demoWorld(), clock });
  prepare(engine);
  const account = {
    agentApi: 'agc/api.php',
    nonAgentApi: 'vicidial/non_agent_api.php',
    apiUser: DEMO_API_USER,
    password: DEMO_API_PASSWORD,
  };
  const random = () => chance;
  const fetcher = simulatorFetch(engine);
  const connection = createDialerConnection(
    { ...account, servers: [SERVER], reachable: [SERVER] },
    { seatId: 'seat', clock, random, dialerAt: (at) => createDialer(at, clock, fetcher) },
  );
  const poller = createPoller({
    writer: createWriter(() => {}),
    clock,
    random,
    cadence: () => defaultCadence,
    ask: () => connection.ask((dialer) => activeLead(dialer, agent)),
  });
  poller.watch(true);
  const pass = async (ms: number) => {
    for (let left = ms; left > 0; left -= 250) {
      await clock.pass(250);
      for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    }
  };
  await pass(1_000);
  const before = engine.requests.length;
  await pass(MINUTE);
  return engine.requests.length - before;
}

const agent = { agentId: DEMO_AGENT_ID, teamId: DEMO_TEAM_ID };

/** The whole interval of a healthy dialer; of a sick one the middle of what chance gives. */
const [WHOLE, MIDDLE] = [0, 0.5];

test.each<readonly [string, number, number, (engine: Engine) => unknown]>([
  ['waiting for a lead', 61, WHOLE, () => {}],
  ['on a lead', 20, WHOLE, (engine) => engine.floor.newCall(DEMO_USER, 101)],
  ['logged out', 2, WHOLE, (engine) => engine.floor.logOut(DEMO_USER)],
  [
    'at a dialer whose API is off',
    3,
    MIDDLE,
    (engine) => void (engine.world.system.vdcAgentApiActive = false),
  ],
  ['at a dialer that is down', 12, MIDDLE, (engine) => engine.faults.set({ kind: 'outage' })],
  [
    'with a refused password',
    0,
    WHOLE,
    (engine) => {
      for (const user of engine.world.users) user.pass = 'another';
    },
  ],
])('%s: at most %i calls a minute', async (_, most, chance, prepare) => {
  const calls = await callsInAMinute(chance, prepare);
  expect(calls).toBeLessThanOrEqual(most);
});
