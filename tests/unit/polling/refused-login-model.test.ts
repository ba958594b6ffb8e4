import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { State } from '../../../utils/call/state.ts';
import { initialState } from '../../../utils/call/state.ts';
import { createWriter } from '../../../utils/call/writer.ts';
import type { Clock } from '../../../utils/clock.ts';
import { activeLead } from '../../../utils/dialer/agent-api/active-lead.ts';
import { createDialer } from '../../../utils/dialer/dialer.ts';
import { externalHangup } from '../../../utils/dialer/agent-api/external-hangup.ts';
import { guarded } from '../../../utils/dialer/guarded.ts';
import type { LoginRecord } from '../../../utils/dialer/login-guard.ts';
import { openLoginGuard } from '../../../utils/dialer/login-guard.ts';
import { testConnection } from '../../../utils/polling/connection-test.ts';
import { createDialerConnection } from '../../../utils/polling/dialer-connection.ts';
import { createPoller } from '../../../utils/polling/poller.ts';
import type { Engine } from '../../simulator/dialer/engine.ts';
import { createEngine } from '../../simulator/dialer/engine.ts';
import { simulatorFetch } from '../../simulator/dialer/fetch.ts';
import { seededRandom } from '../../simulator/seeded-random.ts';
import { DEMO_AGENT_ID, DEMO_API_USER, DEMO_TEAM_ID, demoWorld } from '../../simulator/worlds/demo.ts';
import type { FakeClock } from '../../support/fake-clock.ts';
import { createFakeClock } from '../../support/fake-clock.ts';

/*
 * One seat whose password the dialer does not know any more, at two web servers of it; everything that people and
 * browsers do to it, in any order. What counts is what arrives: each is a failed login of an account that all seats
 * share.
 */

const SERVERS = ['https://one.example', 'https://two.example'];
const LOGIN = 1;
const MINUTE = 60_000;

const agent = { agentId: DEMO_AGENT_ID, teamId: DEMO_TEAM_ID };

type Step =
  /** *Try again* of a panel or the popup, and messages in a loop. */
  | { readonly kind: 'press'; readonly times: number }
  | { readonly kind: 'hint' | 'attempt' | 'alarm' | 'kill' | 'browser-restart' | 'saved-unchanged' }
  /** *Test connection* of the options page. */
  | { readonly kind: 'test' }
  /** *Check set-up*: the poll's question, then rights at the other server. */
  | { readonly kind: 'check' }
  | { readonly kind: 'watch'; readonly watched: boolean }
  | { readonly kind: 'wait'; readonly ms: number };

/** What of a browser outlives its background. */
interface Profile {
  readonly clock: FakeClock;
  readonly engine: Engine;
  session: State;
  record: LoginRecord | null;
  alive: number;
}

async function startWorker(profile: Profile) {
  profile.alive += 1;
  const mine = profile.alive;
  const isAlive = () => mine === profile.alive;
  const { engine } = profile;
  const clock: Clock = {
    now: () => profile.clock.now(),
    after: (ms, task) => profile.clock.after(ms, () => isAlive() && task()),
  };
  const fetcher = simulatorFetch(engine);
  const mortal: typeof fetch = async (input, init) => {
    const answer = await fetcher(input, init);
    return isAlive() ? answer : new Promise<never>(() => {});
  };
  const guard = await openLoginGuard({
    login: LOGIN,
    clock,
    records: {
      read: async () => profile.record,
      async write(record) {
        if (isAlive()) profile.record = record;
      },
    },
  });
  const account = { agentApi: 'agc/api.php', nonAgentApi: 'x', apiUser: DEMO_API_USER, password: 'Old-1' };
  const dialerAt = (url: string) => guarded(createDialer({ ...account, url }, clock, mortal), guard);
  const random = seededRandom(mine);
  const connection = createDialerConnection(
    { ...account, servers: SERVERS, reachable: SERVERS },
    { seatId: DEMO_AGENT_ID, clock, random, dialerAt: ({ url }) => dialerAt(url) },
  );
  const writer = createWriter((state) => {
    if (isAlive()) profile.session = state;
  });
  writer.commit({ kind: 'restored', state: profile.session });
  const poller = createPoller({
    writer,
    clock,
    random,
    cadence: () => ({ waiting: 1_000, onLead: 3_000, away: 30_000 }),
    ask: () => connection.ask((dialer) => activeLead(dialer, agent)),
  });
  poller.applyRefusal(guard.refused);
  poller.watch(true);
  const other = () => dialerAt(SERVERS.find((server) => new URL(server).host !== connection.host) ?? '');
  return { guard, connection, writer, poller, other };
}

type Worker = Awaited<ReturnType<typeof startWorker>>;

function act(worker: Worker, step: Step): void {
  const { guard, connection, writer, poller, other } = worker;
  switch (step.kind) {
    case 'press':
      for (let press = 0; press < step.times; press += 1) void poller.retry('agent');
      return;
    case 'hint':
      return poller.hint();
    case 'attempt':
      if (connection.dialer !== null) void externalHangup(connection.dialer, { agentUser: '1234' });
      return;
    case 'alarm':
      return poller.resume();
    case 'test':
      if (connection.dialer === null) return;
      void testConnection({ dialer: connection.dialer, poller, guard });
      return;
    case 'check':
      void poller.retry('agent').then(() => externalHangup(other(), { agentUser: 'nobody' }));
      return;
    case 'saved-unchanged':
      if (writer.state.link.kind === 'down') void poller.retry('agent');
      else poller.hint();
      return;
    case 'watch':
      return poller.watch(step.watched);
    case 'kill':
    case 'browser-restart':
    case 'wait':
  }
}

async function live(steps: readonly Step[], slowness: number) {
  const clock = createFakeClock(Date.UTC(2026, 10, 20, 9));
  const engine = createEngine({ world: demoWorld(), clock });
  if (slowness > 0) engine.faults.set({ kind: 'slow', ms: slowness });
  const profile: Profile = { clock, engine, session: initialState, record: null, alive: 0 };
  let worker = await startWorker(profile);
  const settle = async () => {
    for (let turn = 0; turn < 3; turn += 1) {
      await new Promise((resolve) => setImmediate(resolve));
      await clock.pass(0);
    }
  };
  await settle();
  for (const step of steps) {
    if (step.kind === 'wait') {
      for (let left = step.ms; left > 0; left -= Math.min(left, Math.max(500, step.ms / 10))) {
        await clock.pass(Math.min(left, Math.max(500, step.ms / 10)));
        await settle();
      }
    } else if (step.kind === 'kill' || step.kind === 'browser-restart') {
      if (step.kind === 'browser-restart') profile.session = initialState;
      worker = await startWorker(profile);
    } else act(worker, step);
    await settle();
  }
  engine.faults.clear();
  const sent = engine.requests.filter(({ function: name }) => name !== 'version');
  return { sent, profile };
}

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('press' as const), times: fc.constantFrom(1, 2, 15) }),
  fc.record({ kind: fc.constantFrom('hint', 'attempt', 'alarm', 'test', 'check', 'saved-unchanged') }),
  fc.record({ kind: fc.constantFrom('kill', 'browser-restart') }),
  fc.record({ kind: fc.constant('watch' as const), watched: fc.boolean() }),
  fc.record({ kind: fc.constant('wait' as const), ms: fc.constantFrom(100, 2_500, 20_000, 16 * MINUTE) }),
);
const life = fc.array(step, { maxLength: 25 });
const tests = (steps: readonly Step[]) => steps.filter(({ kind }) => kind === 'test').length;

test('whatever is pressed, restarted and saved: a refused password is sent once, and once more from the options', async () => {
  await fc.assert(
    fc.asyncProperty(life, async (steps) => {
      const { sent } = await live(steps, 0);
      expect(sent.length).toBeLessThanOrEqual(1 + Math.min(1, tests(steps)));
      expect(sent.length).toBeGreaterThanOrEqual(1);
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('also where workers die over the question: never so often that it locks the account', async () => {
  await fc.assert(
    fc.asyncProperty(life, async (steps) => {
      const { sent } = await live(steps, 800);
      const kills = steps.filter(({ kind }) => kind === 'kill' || kind === 'browser-restart').length;
      expect(sent.length).toBeLessThanOrEqual(1 + Math.min(1, tests(steps)) + kills);
      expect(sent.length).toBeLessThanOrEqual(9);
    }),
    { numRuns: 40 },
  );
}, 60_000);

test('a person at 20 panels, for an hour: one failed login', async () => {
  const hour = Array.from({ length: 120 }, (): readonly Step[] => [
    { kind: 'press', times: 20 },
    { kind: 'attempt' },
    { kind: 'check' },
    { kind: 'wait', ms: 30_000 },
  ]).flat();
  const { profile } = await live(hour, 0);
  const user = profile.engine.world.users.find(({ user: name }) => name === DEMO_API_USER);
  expect(user?.failedLoginCount).toBe(1);
}, 60_000);
