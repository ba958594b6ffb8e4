import { beforeEach, describe, expect, test } from 'vitest';
import { openScreen } from '../../simulator/dialer/screen.ts';
import { DEMO_USER } from '../../simulator/worlds/demo.ts';
import { callingSeat } from './calling-seat.ts';

let seat: ReturnType<typeof callingSeat>;
beforeEach(async () => {
  seat = callingSeat();
  await seat.look();
});

/** A customer in London, as the dialer has them; the seat is American. */
function londoner() {
  const lead = seat.engine.world.leads.get(101);
  if (lead !== undefined) Object.assign(lead, { phoneCode: '44', phoneNumber: '2071234567' });
}

describe('a lead is called as the lead it is', () => {
  test('a Londoner at an American seat, not a stranger in Maine', async () => {
    londoner();
    seat.campaignTakes('QUEUE_AND_AUTOCALL');
    openScreen(seat.engine, DEMO_USER);
    await seat.onLead(101);
    const leads = seat.engine.world.leads.size;
    await seat.handleCommand({ kind: 'call-lead', pop: seat.pop });
    expect(seat.dials[0]?.parameters).toMatchObject({ lead_id: '101', alt_dial: 'MAIN', value: '' });
    seat.engine.floor.pause(DEMO_USER);
    await seat.done();
    await seat.clock.pass(5_000);
    expect(seat.rung).toEqual(['+44 2071234567']);
    expect(seat.engine.world.leads.size).toBe(leads);
  });

  test('the call is the lead coming anew, and not the one still on screen', async () => {
    londoner();
    seat.campaignTakes('QUEUE_AND_AUTOCALL');
    await seat.onLead(101);
    await seat.handleCommand({ kind: 'call-lead', pop: seat.pop });
    await seat.look();
    expect(seat.attempt?.progress.kind).toBe('stored');
    await seat.done();
    await seat.onLead(101);
    expect(seat.attempt?.progress.kind).toBe('dialing');
  });

  test('a corrected number of the lead on screen is no call', async () => {
    seat.campaignTakes('QUEUE_AND_AUTOCALL');
    await seat.onLead(101);
    await seat.handleCommand({ kind: 'call-lead', pop: seat.pop });
    londoner();
    await seat.look();
    expect(seat.attempt?.progress.kind).toBe('stored');
  });

  test('a number that no American could have is the dialer’s to dial', async () => {
    Object.assign(seat.engine.world.leads.get(101) ?? {}, { phoneCode: '43', phoneNumber: '6641234567890' });
    seat.campaignTakes('QUEUE_AND_AUTOCALL');
    await seat.onLead(101);
    await seat.handleCommand({ kind: 'call-lead', pop: seat.pop });
    expect(seat.attempt?.progress.kind).toBe('stored');
  });

  test.each(['<unknown>', 'Private Number', ' - ', '7', '7275551299|7275551300'])(
    'what is no number is not called: %s',
    async (phoneNumber) => {
      Object.assign(seat.engine.world.leads.get(101) ?? {}, { phoneNumber });
      seat.campaignTakes('QUEUE_AND_AUTOCALL');
      await seat.onLead(101);
      await seat.handleCommand({ kind: 'call-lead', pop: seat.pop });
      expect(seat.dials).toEqual([]);
    },
  );

  test('a number that the team lead forbids is not called', async () => {
    seat = callingSeat({ denyPrefixes: ['+1900'] });
    await seat.look();
    Object.assign(seat.engine.world.leads.get(101) ?? {}, { phoneNumber: '9005551212' });
    await seat.onLead(101);
    await seat.handleCommand({ kind: 'call-lead', pop: seat.pop });
    expect(seat.attempt?.progress).toEqual({ kind: 'refused', why: { kind: 'prefix-not-allowed' } });
    expect(seat.dials).toEqual([]);
  });
});

describe('what the dialer has refused is no order', () => {
  test('“Pause, then call” works at once after the refusal', async () => {
    openScreen(seat.engine, DEMO_USER);
    await seat.clock.pass(3_000);
    await seat.handleCommand({ kind: 'call-number', number: '7275559999' }, 500);
    expect(seat.attempt?.progress).toEqual({ kind: 'refused', why: { kind: 'not-paused' } });
    await seat.handleCommand({ kind: 'pause-then-call', attempt: seat.attempt?.id ?? '' }, 4_000);
    expect(seat.rung).toEqual(['+1 7275559999']);
  });

  test('one that was taken is: two in three seconds are too many for a hand', async () => {
    seat.engine.floor.pause(DEMO_USER);
    await seat.handleCommand({ kind: 'call-number', number: '7275559999' }, 500);
    seat.writer.commit({ kind: 'attempt-aged', at: seat.clock.now() + 9_000 });
    await seat.handleCommand({ kind: 'call-number', number: '7275559998' }, 500);
    expect(seat.attempt?.progress).toEqual({ kind: 'refused', why: { kind: 'too-fast' } });
  });

  test('a refused password is one, and is sent no second time', async () => {
    seat.engine.floor.pause(DEMO_USER);
    const body = 'ERROR: Invalid Username/Password: |api|x|0|0|BAD|0|api|SELECT|\n';
    seat.engine.faults.next({ kind: 'raw', status: 200, headers: {}, body });
    await seat.handleCommand({ kind: 'call-number', number: '7275559999' }, 500);
    expect(seat.attempt?.progress).toEqual({ kind: 'refused', why: { kind: 'wrong-password' } });
    expect(seat.writer.state.link).toMatchObject({ kind: 'down', refusal: 'wrong-password' });
    await seat.clock.pass(60_000);
    await seat.handleCommand({ kind: 'call-number', number: '7275559999' }, 500);
    expect(seat.dials).toHaveLength(1);
  });
});

describe('a question of the popup', () => {
  beforeEach(async () => {
    seat.campaignTakes('QUEUE_AND_AUTOCALL');
    await seat.onLead(101);
    await seat.handleCommand({ kind: 'ask-in-popup', pop: seat.pop, when: 'now' });
    expect(seat.callCommands.question).toEqual({ number: '7275551212', when: 'now' });
  });

  test('calls the lead once, however often it is answered', async () => {
    await seat.handleCommand({ kind: 'answer', yes: true });
    await seat.handleCommand({ kind: 'answer', yes: true }, 5_000);
    expect(seat.dials).toHaveLength(1);
    expect(seat.dials[0]?.parameters).toMatchObject({ lead_id: '101' });
    expect(seat.callCommands.question).toBeNull();
  });

  test('is over when its lead is called otherwise', async () => {
    await seat.handleCommand({ kind: 'call-lead', pop: seat.pop });
    expect(seat.callCommands.question).toBeNull();
    await seat.clock.pass(10_000);
    await seat.handleCommand({ kind: 'answer', yes: true }, 1_000);
    expect(seat.dials).toHaveLength(1);
  });

  test('is over when another call is ordered', async () => {
    await seat.handleCommand({ kind: 'call-number', number: '7275559999' }, 10_000);
    expect(seat.callCommands.question).toBeNull();
  });

  test('is over when its lead has gone', async () => {
    await seat.done();
    expect(seat.callCommands.question).toBeNull();
    await seat.handleCommand({ kind: 'answer', yes: true }, 1_000);
    expect(seat.dials).toEqual([]);
  });

  test('is not put while a call is being ordered', async () => {
    await seat.handleCommand({ kind: 'answer', yes: false });
    await seat.handleCommand({ kind: 'call-lead', pop: seat.pop });
    await seat.handleCommand({ kind: 'ask-in-popup', pop: seat.pop, when: 'now' });
    expect(seat.callCommands.question).toBeNull();
  });
});

describe('a seat from which nobody is to call', () => {
  beforeEach(async () => {
    seat.campaignTakes('QUEUE_AND_AUTOCALL');
    await seat.onLead(101);
    seat.takeCallAway();
  });

  test.each(['call-lead', 'call-lead-when-done'] as const)('%s is refused', async (kind) => {
    await seat.handleCommand({ kind, pop: seat.pop }, 5_000);
    expect(seat.attempt?.progress).toMatchObject({ kind: 'refused', why: { kind: 'not-among-controls' } });
    expect(seat.writer.state.deferredCall).toBeNull();
    expect(seat.dials).toEqual([]);
  });

  test('neither is a number, whoever typed it', async () => {
    await seat.handleCommand({ kind: 'call-number', number: '7275551212' }, 5_000);
    expect(seat.dials).toEqual([]);
  });

  test('and no question is put', async () => {
    await seat.handleCommand({ kind: 'ask-in-popup', pop: seat.pop, when: 'now' });
    expect(seat.callCommands.question).toBeNull();
  });
});
