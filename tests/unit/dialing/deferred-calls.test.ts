import { beforeEach, describe, expect, test } from 'vitest';
import { isWaiting } from '../../../utils/call/deferred-call.ts';
import { openScreen } from '../../simulator/dialer/screen.ts';
import { DEMO_USER } from '../../simulator/worlds/demo.ts';
import { callingSeat } from './calling-seat.ts';

let seat: ReturnType<typeof callingSeat>;

beforeEach(async () => {
  seat = callingSeat();
  openScreen(seat.engine, DEMO_USER);
  await seat.clock.pass(3_000);
  await seat.look();
  await seat.onLead(102);
  await seat.done();
  await seat.onLead(101);
});

/** A poll a second, as long as the dialer is asked. */
async function watch(seconds: number) {
  for (let second = 0; second < seconds; second += 1) {
    await seat.clock.pass(1_000);
    await seat.look();
  }
}
const deferredCall = () => seat.writer.state.deferredCall;
const pauses = () =>
  seat.engine.requests
    .filter((request) => request.function === 'external_pause')
    .map(({ parameters }) => parameters['value']);

/** The agent goes home. */
function leave() {
  const { floor } = seat.engine;
  floor.hangUp(DEMO_USER);
  floor.disposition(DEMO_USER, 'NI');
  floor.logOut(DEMO_USER);
}

/** The lead on screen is to be called again when it is done. */
async function askLater() {
  await seat.handleCommand({ kind: 'call-lead-when-done', pop: seat.pop });
}

describe('a call refused because a lead is on screen', () => {
  test('says so, and the seat learns it until the dialer takes one', async () => {
    await seat.handleCommand({ kind: 'call-lead', pop: seat.pop }, 500);
    expect(seat.attempt?.progress).toEqual({ kind: 'refused', why: { kind: 'lead-on-screen' } });
    expect(seat.writer.state.refusesOnLead).toBe(true);
    seat.campaignTakes('QUEUE_AND_AUTOCALL');
    await seat.handleCommand({ kind: 'call-lead', pop: seat.pop }, 500);
    expect(seat.attempt?.progress.kind).toBe('stored');
    expect(seat.writer.state.refusesOnLead).toBe(false);
  });

  test('can be put off, whoever it was for', async () => {
    await seat.handleCommand({ kind: 'call-number', number: '7275559999' }, 500);
    await seat.handleCommand({ kind: 'call-when-done', attempt: seat.attempt?.id ?? '' });
    expect(deferredCall()).toMatchObject({ number: '7275559999', progress: { kind: 'waiting' } });
    expect(seat.attempt).toBeNull();
  });

  test('an agent who logs in anew may be in another campaign', async () => {
    await seat.handleCommand({ kind: 'call-lead', pop: seat.pop }, 500);
    leave();
    await seat.look();
    expect(seat.writer.state.refusesOnLead).toBe(false);
  });
});

describe('a call that was put off', () => {
  test('is ordered once, when lead and outcome are gone and the agent is paused', async () => {
    await askLater();
    await watch(5);
    expect(seat.dials).toEqual([]);
    seat.engine.floor.pause(DEMO_USER);
    seat.engine.floor.hangUp(DEMO_USER);
    await watch(3);
    expect(seat.dials, 'the outcome is open').toEqual([]);
    seat.engine.floor.disposition(DEMO_USER, 'NI');
    await watch(5);
    expect(seat.dials).toHaveLength(1);
    expect(seat.dials[0]?.parameters).toMatchObject({ lead_id: '101', alt_dial: 'MAIN' });
    expect(seat.rung).toEqual(['+1 7275551212']);
    expect(seat.attempt?.progress.kind).toBe('dialing');
    await watch(30);
    expect(seat.dials).toHaveLength(1);
    expect(deferredCall()).toBeNull();
    expect(pauses()).toEqual([]);
  });

  test('pauses an agent who wants that, and only after the dialer has said that they are not', async () => {
    await askLater();
    await seat.handleCommand({ kind: 'pause-for-call', on: true });
    await watch(3);
    expect(pauses()).toEqual([]);
    await seat.done();
    await watch(6);
    expect(pauses()).toEqual(['PAUSE']);
    expect(seat.rung).toEqual(['+1 7275551212']);
    expect(seat.dials.length).toBeLessThanOrEqual(3);
  });

  test('waits for an agent who is not paused, less and less often, and not for ever', async () => {
    await askLater();
    await seat.done();
    await watch(40);
    expect(seat.dials.length).toBeGreaterThanOrEqual(5);
    await watch(600);
    expect(seat.dials.length).toBeLessThanOrEqual(25);
    expect(deferredCall()?.progress).toEqual({ kind: 'over', why: 'too-long' });
    seat.engine.floor.pause(DEMO_USER);
    await watch(30);
    expect(seat.rung).toEqual([]);
    await seat.handleCommand({ kind: 'cancel-deferred-call', id: deferredCall()?.id ?? '' });
    expect(deferredCall()).toBeNull();
  });

  test('that is cancelled is never ordered', async () => {
    await askLater();
    await seat.handleCommand({ kind: 'cancel-deferred-call', id: deferredCall()?.id ?? '' });
    expect(deferredCall()).toBeNull();
    seat.engine.floor.pause(DEMO_USER);
    await seat.done();
    await watch(30);
    expect(seat.dials).toEqual([]);
  });

  test('that is refused for good after we paused for it: the pause is taken back', async () => {
    Object.assign(seat.engine.world.users.find(({ user }) => user === DEMO_USER) ?? {}, {
      agentcallManual: '0',
    });
    await askLater();
    await seat.handleCommand({ kind: 'pause-for-call', on: true });
    await seat.done();
    await watch(10);
    expect(pauses()).toEqual(['PAUSE', 'RESUME']);
    expect(seat.agent.status).toBe('READY');
    expect(seat.attempt?.progress).toEqual({ kind: 'refused', why: { kind: 'manual-dial-not-allowed' } });
  });

  test('that is cancelled after we paused for it: the pause is taken back', async () => {
    await askLater();
    await seat.handleCommand({ kind: 'pause-for-call', on: true });
    await seat.done();
    await seat.clock.pass(500);
    await seat.handleCommand({ kind: 'cancel-deferred-call', id: deferredCall()?.id ?? '' });
    await watch(4);
    expect(pauses()).toEqual(['PAUSE', 'RESUME']);
    expect(seat.agent.status).toBe('READY');
    expect(deferredCall()).toBeNull();
    expect(seat.dials.length).toBe(1);
  });

  test('waits through the next lead, and is ordered after it', async () => {
    await askLater();
    await seat.done();
    await seat.onLead(103);
    await watch(20);
    expect(isWaiting(deferredCall())).toBe(true);
    const before = seat.dials.length;
    await watch(20);
    expect(seat.dials).toHaveLength(before);
    seat.engine.floor.pause(DEMO_USER);
    await seat.done();
    await watch(40);
    expect(seat.rung).toEqual(['+1 7275551212']);
  });

  test('is not ordered when its lead has been called otherwise', async () => {
    await askLater();
    await seat.done();
    await seat.onLead(101);
    expect(deferredCall()?.progress).toEqual({ kind: 'over', why: 'called-otherwise' });
  });

  test('is not ordered when another call was', async () => {
    await askLater();
    seat.campaignTakes('QUEUE_AND_AUTOCALL');
    await seat.handleCommand({ kind: 'call-number', number: '7275559999' }, 500);
    expect(deferredCall()?.progress).toEqual({ kind: 'over', why: 'other-order' });
  });

  test.each(['seat-changed', 'agent-changed'] as const)('is forgotten with the agent: %s', async (kind) => {
    await askLater();
    seat.writer.commit({ kind });
    expect(deferredCall()).toBeNull();
  });

  test('is given up when the agent logs out', async () => {
    await askLater();
    leave();
    await seat.look();
    expect(deferredCall()?.progress).toEqual({ kind: 'over', why: 'logged-out' });
  });

  test('whose answer was lost is not sure, and never ordered again', async () => {
    await askLater();
    seat.engine.floor.pause(DEMO_USER);
    seat.engine.floor.hangUp(DEMO_USER);
    seat.engine.floor.disposition(DEMO_USER, 'NI');
    await seat.look();
    seat.engine.faults.next({ kind: 'hang' });
    await seat.clock.pass(20_000);
    expect(seat.dials.length).toBeLessThanOrEqual(1);
    expect(deferredCall()).toBeNull();
  });

  test('only one waits', async () => {
    await askLater();
    const first = deferredCall();
    await askLater();
    expect(deferredCall()).toEqual(first);
  });

  test('a number that must not be called is not put off', async () => {
    Object.assign(seat.engine.world.leads.get(101) ?? {}, { phoneNumber: 'Private' });
    await seat.look();
    await askLater();
    expect(deferredCall()).toBeNull();
    expect(seat.attempt?.progress.kind).toBe('refused');
  });
});

describe('a pause for a call that came to nothing', () => {
  beforeEach(async () => {
    await seat.done();
    Object.assign(seat.engine.world.users.find(({ user }) => user === DEMO_USER) ?? {}, {
      agentcallManual: '0',
    });
    await seat.handleCommand({ kind: 'call-number', number: '7275559999' }, 500);
  });

  test('is taken back', async () => {
    void seat.handleCommand({ kind: 'pause-then-call', attempt: seat.attempt?.id ?? '' });
    await watch(8);
    expect(pauses()).toEqual(['PAUSE', 'RESUME']);
    expect(seat.agent.status).toBe('READY');
    expect(seat.attempt?.pauseLeft).toBeUndefined();
  });

  test('is said where a lead has come meanwhile', async () => {
    void seat.handleCommand({ kind: 'pause-then-call', attempt: seat.attempt?.id ?? '' });
    await seat.clock.pass(100);
    await seat.onLead(103);
    await watch(8);
    expect(pauses()).toEqual(['PAUSE']);
    expect(seat.attempt?.progress.kind).toBe('refused');
    expect(seat.attempt?.pauseLeft).toBe(true);
  });
});
