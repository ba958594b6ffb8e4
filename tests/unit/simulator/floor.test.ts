import { beforeEach, describe, expect, it } from 'vitest';
import type { Engine } from '../../simulator/dialer/engine.ts';
import { createEngine } from '../../simulator/dialer/engine.ts';
import type { DialerEvent } from '../../simulator/dialer/events.ts';
import { findLiveAgent } from '../../simulator/dialer/world.ts';
import { agentInWords, eventInWords } from '../../simulator/dialer/words.ts';
import {
  DEMO_AGENT_ID,
  DEMO_API_PASSWORD,
  DEMO_API_USER,
  DEMO_TEAM_ID,
  DEMO_USER,
  demoWorld,
} from '../../simulator/worlds/demo.ts';
import { createFakeClock } from '../../support/fake-clock.ts';
import { ask } from './asking.ts';
import { RECORDED_AT } from './recorded-states.ts';

let engine: Engine;
let events: DialerEvent[];

beforeEach(() => {
  engine = createEngine({ world: demoWorld(), clock: createFakeClock(RECORDED_AT) });
  events = [];
  engine.onEvent((event) => events.push(event));
});

const heard = () =>
  ask(engine, {
    user: DEMO_API_USER,
    pass: DEMO_API_PASSWORD,
    value: DEMO_AGENT_ID,
    vendor_id: DEMO_TEAM_ID,
  });
const agent = () => findLiveAgent(engine.world, DEMO_USER);
const LEAD_101 = /^SUCCESS: .* - 1234\|7275551212\|101\|9987-1234765\|SK\|WILLIAMS\|JUH764AJJJ9\n$/;

describe("an agent's life", () => {
  it('brings a lead, which stays after hanging up and goes with the disposition', () => {
    const { floor } = engine;
    expect(heard()).toBe('ERROR: no active lead found - 1234\n');
    floor.newCall(DEMO_USER, 101);
    expect(heard()).toMatch(LEAD_101);
    floor.hangUp(DEMO_USER);
    expect(heard()).toMatch(LEAD_101);
    floor.disposition(DEMO_USER, 'SALE');
    expect(heard()).toBe('ERROR: no active lead found - 1234\n');
    expect(agent()?.status).toBe('READY');
    expect(engine.world.leads.get(101)?.status).toBe('SALE');
  });

  it('ends a shift and begins one', () => {
    engine.floor.logOut(DEMO_USER);
    expect(heard()).toBe('ERROR: user not logged in - 1234\n');
    engine.floor.logIn(DEMO_USER);
    expect(agent()).toMatchObject({ status: 'PAUSED', pauseCode: 'LOGIN', campaignId: 'SPRING' });
  });

  it('shows no active lead while one is only previewed', () => {
    engine.floor.preview(DEMO_USER, 102);
    expect(agent()).toMatchObject({ status: 'PAUSED', previewLeadId: 102 });
    expect(heard()).toBe('ERROR: no active lead found - 1234\n');
    engine.floor.newCall(DEMO_USER, 102);
    expect(agent()).toMatchObject({ previewLeadId: 0, callerid: 'M1120133837000000102' });
  });

  it('pauses at once without a lead, and after the disposition with one', () => {
    engine.floor.newCall(DEMO_USER, 101);
    engine.floor.pause(DEMO_USER, 'LUNCH');
    expect(agent()?.status).toBe('INCALL');
    engine.floor.hangUp(DEMO_USER);
    engine.floor.disposition(DEMO_USER, 'NI');
    expect(agent()).toMatchObject({ status: 'PAUSED', pauseCode: 'LUNCH' });
    engine.floor.resume(DEMO_USER);
    expect(agent()).toMatchObject({ status: 'READY', pauseCode: '' });
    engine.floor.pause(DEMO_USER, 'BREAK');
    expect(agent()).toMatchObject({ status: 'PAUSED', pauseCode: 'BREAK' });
  });

  it('goes back to pause after a call dialed by hand', () => {
    engine.floor.pause(DEMO_USER);
    engine.floor.newCall(DEMO_USER, 103);
    expect(agent()?.callerid).toBe('M1120133837000000103');
    engine.floor.hangUp(DEMO_USER);
    engine.floor.disposition(DEMO_USER, 'A');
    expect(agent()?.status).toBe('PAUSED');
  });

  it('allows only the moves of the moment', () => {
    const { floor } = engine;
    expect(floor.moves(DEMO_USER)).toEqual(['new-call', 'preview', 'pause', 'log-out']);
    expect(() => floor.hangUp(DEMO_USER)).toThrow(/no move "hang-up"/);
    expect(() => floor.newCall(DEMO_USER, 999)).toThrow('there is no lead 999');
    floor.newCall(DEMO_USER, 101);
    expect(floor.moves(DEMO_USER)).toEqual(['hang-up', 'pause']);
    expect(() => floor.logIn(DEMO_USER)).toThrow(/cannot log in/);
    floor.hangUp(DEMO_USER);
    expect(floor.moves(DEMO_USER)).toEqual(['disposition', 'pause']);
    expect(floor.moves('1304')).toEqual(['log-in']);
    expect(floor.moves('nobody')).toEqual([]);
  });

  it('lets the line be used in a call only', () => {
    const { floor } = engine;
    expect(floor.lineMoves(DEMO_USER)).toEqual([]);
    expect(() => floor.park(DEMO_USER)).toThrow(/no move "hang-up"/);
    floor.newCall(DEMO_USER, 101);
    expect(floor.lineMoves(DEMO_USER)).toEqual(['park', 'customer-leaves']);
    expect(() => floor.dropThirdParty(DEMO_USER)).toThrow(/no third party/);
    floor.callThirdParty(DEMO_USER, { phoneCode: '1', number: '3125550142' });
    floor.park(DEMO_USER);
    expect(floor.lineMoves(DEMO_USER)).toEqual(['grab', 'customer-leaves', 'drop-third-party']);
    floor.hangUp(DEMO_USER);
    expect(floor.lineMoves(DEMO_USER)).toEqual([]);
    expect(agent()).toMatchObject({ customerParked: null, thirdParty: null });
  });

  it('puts a call on the lines, of the in-group when it comes in, and takes it off', () => {
    const { floor, world } = engine;
    const calls = () => world.autoCalls.filter(({ leadId }) => leadId !== 107);
    floor.newCall(DEMO_USER, 101, 'inbound');
    expect(calls()).toMatchObject([
      { callerid: 'Y1120133837000000101', campaignId: 'SALES', callType: 'IN', leadId: 101 },
    ]);
    floor.hangUp(DEMO_USER);
    expect(calls()).toEqual([]);
    floor.disposition(DEMO_USER, 'NI');
    floor.newCall(DEMO_USER, 102);
    expect(calls()).toMatchObject([{ campaignId: 'SPRING', callType: 'OUT' }]);
  });

  it('is told in events, with the moment of each', () => {
    engine.floor.newCall(DEMO_USER, 101);
    engine.floor.hangUp(DEMO_USER);
    engine.floor.disposition(DEMO_USER, 'SALE');
    expect(events).toEqual([
      {
        at: RECORDED_AT,
        kind: 'call-started',
        user: DEMO_USER,
        leadId: 101,
        phone: '7275551212',
        callerid: 'V1120133837000000101',
      },
      { at: RECORDED_AT, kind: 'call-ended', user: DEMO_USER, leadId: 101 },
      { at: RECORDED_AT, kind: 'disposition-set', user: DEMO_USER, leadId: 101, status: 'SALE' },
      { at: RECORDED_AT, kind: 'agent-ready', user: DEMO_USER },
    ]);
  });

  it('can be put in words', () => {
    engine.floor.newCall(DEMO_USER, 101);
    expect(agentInWords(engine.world, DEMO_USER)).toBe(
      'Maya Torres is on a call with lead 101, Robert Williams, (727) 555-1212',
    );
    expect(events.map((event) => eventInWords(event, engine.world))).toEqual([
      'Maya Torres got lead 101, Robert Williams, (727) 555-1212',
    ]);
  });

  it('is told to nobody who stopped listening', () => {
    const late: DialerEvent[] = [];
    engine.onEvent((event) => late.push(event))();
    engine.floor.pause(DEMO_USER);
    expect(late).toEqual([]);
  });
});
