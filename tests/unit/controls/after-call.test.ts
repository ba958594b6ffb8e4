import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { ControlCommand } from '../../../utils/call/controls.ts';
import { popOf } from '../../../utils/call/lead-commands.ts';
import type { Report } from '../../../utils/call/report.ts';
import type { SeatReport } from '../../../utils/call/seat-report.ts';
import { initialState } from '../../../utils/call/state.ts';
import type { State } from '../../../utils/call/state.ts';
import { createWriter } from '../../../utils/call/writer.ts';
import type { Clock } from '../../../utils/clock.ts';
import { createDialer } from '../../../utils/dialer/dialer.ts';
import { createCallControl } from '../../../utils/controls/call-control.ts';
import { createSpacing } from '../../../utils/dialing/spacing.ts';
import { stateSchema } from '../../../utils/polling/state-schema.ts';
import { createEngine } from '../../simulator/dialer/engine.ts';
import { simulatorFetch } from '../../simulator/dialer/fetch.ts';
import { openScreen } from '../../simulator/dialer/screen.ts';
import { findLiveAgent } from '../../simulator/dialer/world.ts';
import { DEMO_API_PASSWORD, DEMO_API_USER, DEMO_USER, demoWorld } from '../../simulator/worlds/demo.ts';
import { createFakeClock } from '../../support/fake-clock.ts';
import { circumstancesOf } from '../dialing/circumstances.ts';

/*
 * Hang-up, disposition and pause, in whatever order a person presses them, against the agent's page, which looks
 * once a second; the extension asks about the agent every second without a lead and every three with one.
 */

class Place {
  readonly clock = createFakeClock(Date.parse('2026-11-21T09:00:00'));
  readonly engine = createEngine({ world: demoWorld(), clock: this.clock });
  readonly screen = openScreen(this.engine, DEMO_USER);
  storage: State = initialState;
  report: SeatReport = { kind: 'none' };
  worker = new Worker(this);

  constructor() {
    const poll = () => {
      this.hear();
      this.clock.after(this.worker.writer.state.call.kind === 'on-lead' ? 3_000 : 1_000, poll);
    };
    poll();
  }

  /** What the dialer says of the agent now. */
  hear() {
    const row = findLiveAgent(this.engine.world, DEMO_USER);
    const lead = { leadId: String(row?.leadId), phone: '7275551212', record: { kind: 'missing' } } as const;
    const user = DEMO_USER;
    const onScreen: Report = row?.leadId === 0 ? { kind: 'no-lead', user } : { kind: 'lead', user, lead };
    const report: Report = row === undefined ? { kind: 'logged-out', user } : onScreen;
    this.worker.writer.commit({ kind: 'heard', at: this.clock.now(), report });
  }

  restart() {
    this.worker.alive = false;
    this.worker = new Worker(this);
  }

  async press(command: ControlCommand, ms = 0) {
    const { control, writer } = this.worker;
    void control.carryOut(command, popOf(writer.state.call));
    await this.clock.pass(ms);
  }

  get agent() {
    return findLiveAgent(this.engine.world, DEMO_USER);
  }
  get controlResult() {
    return this.worker.writer.state.controlResult;
  }
  get waiting() {
    return this.worker.writer.state.waiting;
  }
  sent = () => this.engine.requests.map((request) => request.function);
}

/** What it starts dies with it; what it stored stays. */
class Worker {
  alive = true;
  readonly writer;
  readonly control;

  constructor(place: Place) {
    const clock: Clock = {
      now: () => place.clock.now(),
      after: (ms, task) => place.clock.after(ms, () => this.alive && task()),
    };
    this.writer = createWriter((state) => {
      if (this.alive) place.storage = stateSchema.parse(JSON.parse(JSON.stringify(state)));
    });
    const account = {
      url: 'http://dialer.test',
      agentApi: 'agc/api.php',
      nonAgentApi: 'vicidial/non_agent_api.php',
      apiUser: DEMO_API_USER,
      password: DEMO_API_PASSWORD,
    };
    const dialer = createDialer(account, clock, simulatorFetch(place.engine));
    let ids = 0;
    this.control = createCallControl({
      writer: this.writer,
      clock,
      spacing: createSpacing(clock),
      newId: () => `${clock.now()}.${(ids += 1)}`,
      circumstances: circumstancesOf(this.writer, () => place.report),
      dialer: () => dialer,
      isCallback: (code) => ({ SALE: false, CALLBK: true })[code] ?? null,
      dialerTime: () => '2026-11-21 09:00:00',
      hint: () => this.alive && place.hear(),
    });
    this.writer.commit({ kind: 'restored', state: place.storage });
    this.control.resume();
  }
}

const hangUp: ControlCommand = { kind: 'hang-up' };
const pause: ControlCommand = { kind: 'pause', code: 'BREAK' };
const plainPause: ControlCommand = { kind: 'pause', code: null };
const sale: ControlCommand = { kind: 'outcome', code: 'SALE', callback: null };
const finish: ControlCommand = { kind: 'finish', code: 'SALE', callback: null, pauseCode: 'BREAK' };
const pausedWithCode = { status: 'PAUSED', leadId: 0, pauseCode: 'BREAK' };

let place: Place;
beforeEach(async () => {
  place = new Place();
  await place.clock.pass(2_000);
  place.engine.floor.newCall(DEMO_USER, 101);
  await place.clock.pass(2_000);
  place.engine.requests.length = 0;
});

describe('the agent is paused, with the code, after', () => {
  test.each([
    ['hang up, pause, disposition', [hangUp, pause, sale]],
    ['hang up, disposition, pause at once', [hangUp, sale, pause]],
    ['pause in the call, hang up, disposition', [pause, hangUp, sale]],
    ['pause in the call, then everything in one', [pause, finish]],
    ['hang up, then everything in one', [hangUp, finish]],
    ['everything in one', [finish]],
  ])('%s', async (_name, commands) => {
    for (const command of commands) await place.press(command, 3_000);
    await place.clock.pass(12_000);
    expect(place.agent).toMatchObject(pausedWithCode);
    expect(place.engine.world.leads.get(101)?.status).toBe('SALE');
    expect(place.waiting).toBeNull();
    expect(place.controlResult?.outcome).toEqual({ kind: 'stored' });
  });

  test.each([
    ['pause while the disposition is open', [hangUp, pause, sale]],
    ['everything in one', [hangUp, finish]],
  ])('a worker that dies each second: %s', async (_name, commands) => {
    for (const command of commands) await place.press(command, 3_000);
    for (let second = 0; second < 15; second += 1) {
      place.restart();
      await place.clock.pass(1_000);
    }
    expect(place.agent).toMatchObject(pausedWithCode);
  });

  test('a hang-up in the agent’s own screen, of which nothing is known here', async () => {
    place.engine.floor.hangUp(DEMO_USER);
    await place.press(pause, 3_000);
    await place.press(sale, 15_000);
    expect(place.agent).toMatchObject(pausedWithCode);
  });

  test('the same, seen by a report', async () => {
    place.engine.floor.hangUp(DEMO_USER);
    const at = place.clock.now();
    const state = { kind: 'wrapping-up' } as const;
    place.report = { kind: 'agent', at, state, campaign: '', callsToday: 1, callNumber: '' };
    await place.press(plainPause, 3_000);
    expect(place.waiting).toMatchObject({ step: 'pause' });
    expect(place.sent()).not.toContain('external_pause');
    await place.press(sale, 8_000);
    expect(place.agent).toMatchObject({ status: 'PAUSED', leadId: 0 });
  });
});

describe('a pause that waits for the disposition', () => {
  beforeEach(async () => {
    await place.press(hangUp, 3_000);
    await place.press(pause, 3_000);
  });

  test('is kept here, and told', () => {
    expect(place.controlResult?.outcome).toEqual({ kind: 'kept' });
    expect(place.waiting).toMatchObject({ code: 'BREAK', step: 'pause', free: null });
    expect(place.sent()).toEqual(['external_hangup']);
  });

  test('reaches the dialer within a second of the lead’s going', async () => {
    await place.press(sale);
    while (place.agent?.leadId !== 0) await place.clock.pass(100);
    await place.clock.pass(1_300);
    expect(place.sent()).toContain('external_pause');
  });

  test('can be taken back', async () => {
    await place.press({ kind: 'cancel-pause' });
    await place.press(sale, 12_000);
    expect(place.agent).toMatchObject({ status: 'READY', leadId: 0 });
    expect(place.sent()).toEqual(['external_hangup', 'external_status']);
  });

  test('is given up after ten minutes, with a word', async () => {
    await place.clock.pass(10 * 60_000 + 1_000);
    expect(place.waiting).toBeNull();
    expect(place.controlResult).toMatchObject({
      command: 'pause',
      outcome: { kind: 'refused', why: { kind: 'waited-too-long' } },
    });
  });

  test('is not sent to an agent who has logged out', async () => {
    place.engine.floor.disposition(DEMO_USER, 'SALE');
    place.engine.floor.logOut(DEMO_USER);
    await place.clock.pass(10_000);
    expect(place.sent()).not.toContain('external_pause');
    expect(place.controlResult?.outcome).toEqual({ kind: 'refused', why: { kind: 'not-logged-in' } });
  });

  test('is not sent for another agent at the seat', async () => {
    place.worker.writer.commit({ kind: 'agent-changed' });
    await place.clock.pass(5_000);
    place.engine.floor.disposition(DEMO_USER, 'SALE');
    await place.clock.pass(5_000);
    expect(place.sent()).not.toContain('external_pause');
  });

  test('is stored in the call that comes at once, and its code after that', async () => {
    place.engine.floor.disposition(DEMO_USER, 'SALE');
    place.engine.floor.newCall(DEMO_USER, 102);
    await place.clock.pass(5_000);
    expect(place.agent).toMatchObject({ status: 'INCALL', afterCall: 'PAUSED' });
    await place.press(hangUp, 3_000);
    await place.press(sale, 12_000);
    expect(place.agent).toMatchObject(pausedWithCode);
  });
});

describe('a code that was not set is told', () => {
  test('because the login may not', async () => {
    const user = place.engine.world.users.find((one) => one.user === DEMO_API_USER);
    if (user !== undefined) user.apiAllowedFunctions = 'external_pause external_hangup external_status';
    await place.press(pause, 2_000);
    await place.press(hangUp, 3_000);
    await place.press(sale, 10_000);
    expect(place.agent).toMatchObject({ status: 'PAUSED', leadId: 0, pauseCode: '' });
    expect(place.waiting).toBeNull();
    expect(place.controlResult).toMatchObject({
      command: 'pause',
      outcome: { kind: 'stored', codeDropped: true },
    });
  });

  test('because the agent’s page does not pause; the dialer is asked only a few times', async () => {
    await place.press(pause, 2_000);
    place.screen.close();
    place.engine.floor.hangUp(DEMO_USER);
    const row = place.agent;
    if (row !== undefined) row.afterCall = 'READY';
    place.engine.floor.disposition(DEMO_USER, 'SALE');
    await place.clock.pass(30_000);
    expect(place.waiting).toBeNull();
    expect(place.controlResult).toMatchObject({
      command: 'pause',
      outcome: { kind: 'refused', why: { kind: 'not-paused' } },
    });
    expect(place.sent().filter((name) => name === 'pause_code').length).toBeLessThanOrEqual(20);
    expect(place.sent().filter((name) => name === 'external_pause')).toHaveLength(2);
  });
});

describe('a log-out never loses an outcome', () => {
  test('it is taken back when a call comes before the screen has taken it', async () => {
    await place.press(hangUp, 3_000);
    await place.press(sale, 5_000);
    void place.worker.control.carryOut({ kind: 'log-out' }, 0);
    await place.clock.pass(0);
    place.engine.floor.newCall(DEMO_USER, 102);
    await place.clock.pass(3_000);
    expect(place.controlResult).toMatchObject({
      command: 'log-out',
      outcome: { kind: 'refused', why: { kind: 'call-came' } },
    });
    await place.press(hangUp, 3_000);
    await place.press(sale, 8_000);
    expect(place.agent).toMatchObject({ status: 'PAUSED', leadId: 0 });
    expect(place.engine.world.leads.get(102)?.status).toBe('SALE');
  });
});

const RUNS = 300;

/** The second pause waits for its second when the worker dies: the first one holds. */
const twoPausesAndADeath = [pause, pause, hangUp, 'restart' as const, hangUp].map((command) => ({
  command,
  ms: 0,
}));

test(`whatever is pressed in whatever order, the last pause holds and no outcome is lost: ${RUNS} calls`, async () => {
  const presses = [hangUp, pause, sale, finish, { kind: 'log-out' }, { kind: 'tones', keys: '1' }] as const;
  const step = fc.record({
    command: fc.constantFrom<ControlCommand | 'restart'>(...presses, 'restart'),
    ms: fc.integer({ min: 0, max: 4_000 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
      const here = new Place();
      await here.clock.pass(2_000);
      here.engine.floor.newCall(DEMO_USER, 101);
      await here.clock.pass(2_000);
      let paused = false;
      let unsure = false;
      for (const { command, ms } of steps) {
        const wasOnLead = here.agent?.leadId === 101;
        // Of what was on its way the worker's death leaves nothing but the word that nobody knows.
        if (command === 'restart' && here.controlResult?.outcome.kind === 'sending') unsure = true;
        if (command === 'restart') here.restart();
        else await here.press(command);
        // A worker that dies in the middle of a finish has not sent the rest of it.
        if (command !== 'restart' && (command.kind === 'pause' || command.kind === 'finish') && wasOnLead)
          paused = true;
        await here.clock.pass(command !== 'restart' && command.kind === 'finish' ? ms + 4_000 : ms);
      }
      await here.clock.pass(3_000);
      if (here.agent?.leadId === 101) {
        await here.press(hangUp, 4_000);
        await here.press(sale, 15_000);
      } else await here.clock.pass(15_000);
      expect(here.engine.world.leads.get(101)?.status, 'the outcome').toBe('SALE');
      expect(here.waiting, 'nothing waits for ever').toBeNull();
      if (paused && !unsure && here.agent !== undefined) expect(here.agent).toMatchObject(pausedWithCode);
    }),
    { numRuns: RUNS, examples: [[twoPausesAndADeath]] },
  );
}, 120_000);
