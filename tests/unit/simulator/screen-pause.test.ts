import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openScreen } from '../../simulator/dialer/screen.ts';
import type { Seat } from './seat.ts';
import { takeSeat } from './seat.ts';

let seat: Seat;

beforeEach(async () => {
  seat = takeSeat();
  await seat.looks(2);
  seat.happened();
});
afterEach(() => seat.screen.close());

const pause = (value: 'PAUSE' | 'RESUME') => seat.order('external_pause', { value });

describe('pausing and resuming', () => {
  it('pauses an agent who waits, and resumes', async () => {
    pause('PAUSE');
    expect(seat.agent().status).toBe('READY');
    await seat.looks(1);
    expect(seat.agent().status).toBe('PAUSED');
    pause('RESUME');
    await seat.looks(1);
    expect(seat.agent().status).toBe('READY');
    expect(seat.happened()).toEqual(['agent-paused', 'agent-ready']);
  });

  it('does it once, though the order stays', async () => {
    pause('PAUSE');
    await seat.looks(1);
    seat.engine.floor.resume('1234');
    await seat.looks(3);
    expect(seat.agent().mailbox.external_pause).toMatch(/^PAUSE!/);
    expect(seat.agent().status).toBe('READY');
  });

  it('takes a pause and a resume of the same second for one', async () => {
    pause('PAUSE');
    await seat.looks(1);
    const { mailbox } = seat.agent();
    mailbox.external_pause = mailbox.external_pause.replace('PAUSE', 'RESUME');
    await seat.looks(2);
    expect(seat.agent().status).toBe('PAUSED');
  });

  it('pauses after the call', async () => {
    seat.engine.floor.newCall('1234', 101);
    pause('PAUSE');
    await seat.looks(1);
    expect(seat.agent().status).toBe('INCALL');
    seat.order('external_hangup', { value: '1' });
    seat.order('external_status', { value: 'NI' });
    await seat.looks(3);
    expect(seat.agent()).toMatchObject({ status: 'PAUSED', leadId: 0 });
  });

  it('forgets to pause when it is told together with hanging up', async () => {
    seat.engine.floor.newCall('1234', 101);
    pause('PAUSE');
    seat.order('external_hangup', { value: '1' });
    seat.order('external_status', { value: 'NI' });
    seat.happened();
    await seat.looks(3);
    expect(seat.agent()).toMatchObject({ status: 'READY', leadId: 0 });
    expect(seat.happened()).toEqual(['call-ended', 'order-ignored', 'disposition-set', 'agent-ready']);
  });

  it('pauses after a dead call too, when the agent has not hung up yet', async () => {
    seat.engine.floor.newCall('1234', 101);
    seat.engine.floor.customerLeaves('1234');
    pause('PAUSE');
    await seat.looks(1);
    seat.order('external_hangup', { value: '1' });
    seat.order('external_status', { value: 'NI' });
    await seat.looks(3);
    expect(seat.order('pause_code', { value: 'LUNCH' })).toMatch(/^SUCCESS/);
    await seat.looks(1);
    expect(seat.agent()).toMatchObject({ status: 'PAUSED', leadId: 0, pauseCode: 'LUNCH' });
  });

  it('is undone by the disposition when it came after the hang-up, its code with it', async () => {
    seat.engine.floor.newCall('1234', 101);
    seat.engine.floor.hangUp('1234');
    pause('PAUSE');
    expect(seat.order('pause_code', { value: 'LUNCH' })).toMatch(/^SUCCESS/);
    await seat.looks(2);
    expect(seat.agent()).toMatchObject({ status: 'PAUSED', pauseCode: 'LUNCH' });
    seat.order('external_status', { value: 'NI' });
    await seat.looks(1);
    expect(seat.agent()).toMatchObject({ status: 'READY', leadId: 0, pauseCode: '' });
  });

  it('is undone in the order hang up, outcome, pause when the call was hung up before', async () => {
    seat.engine.floor.newCall('1234', 101);
    seat.engine.floor.hangUp('1234');
    seat.order('external_hangup', { value: '1' });
    seat.order('external_status', { value: 'NI' });
    pause('PAUSE');
    await seat.looks(3);
    expect(seat.agent()).toMatchObject({ status: 'READY', leadId: 0 });
    expect(seat.engine.world.leads.get(101)?.status).toBe('NI');
  });

  it('does not pause any more once the lead is gone and the order was of before', async () => {
    seat.engine.floor.newCall('1234', 101);
    seat.engine.floor.hangUp('1234');
    pause('PAUSE');
    await seat.looks(1);
    seat.engine.floor.disposition('1234', 'NI');
    await seat.looks(3);
    expect(seat.agent().status).toBe('READY');
  });

  it.each(['PAUSE', 'RESUME'] as const)('%s changes nothing while the disposition is open', async (value) => {
    seat.engine.floor.newCall('1234', 101);
    seat.engine.floor.hangUp('1234');
    expect(pause(value)).toMatch(/^SUCCESS/);
    await seat.looks(1);
    expect(seat.events.at(-1)).toMatchObject({ kind: 'order-ignored', why: 'disposition-open' });
    seat.engine.floor.disposition('1234', 'NI');
    expect(seat.agent().status).toBe('READY');
  });

  it('loses a pause that a call overtakes', async () => {
    pause('PAUSE');
    seat.engine.floor.newCall('1234', 101);
    await seat.looks(2);
    expect(seat.agent()).toMatchObject({ status: 'INCALL', afterCall: 'READY' });
  });

  it('leaves a paused agent alone', async () => {
    seat.engine.floor.pause('1234', 'LUNCH');
    pause('PAUSE');
    await seat.looks(1);
    expect(seat.agent()).toMatchObject({ status: 'PAUSED', pauseCode: 'LUNCH' });
    expect(seat.events.at(-1)).toMatchObject({ kind: 'order-ignored', why: 'nothing-to-change' });
  });

  it('does not resume where the campaign dials nothing by itself', async () => {
    const other = takeSeat('1302');
    other.order('external_pause', { value: 'RESUME' });
    await other.looks(1);
    expect(other.agent().status).toBe('PAUSED');
    expect(other.events.at(-1)).toMatchObject({ kind: 'order-ignored', why: 'no-automatic-dialing' });
    other.screen.close();
  });
});

describe('pause codes', () => {
  it('go to a paused agent', async () => {
    seat.engine.floor.pause('1234');
    expect(seat.order('pause_code', { value: 'LUNCH' })).toMatch(/^SUCCESS/);
    await seat.looks(1);
    expect(seat.agent()).toMatchObject({ pauseCode: 'LUNCH', status: 'PAUSED' });
    expect(seat.agent().mailbox.external_pause_code).toBe('');
    expect(seat.happened()).toEqual(['agent-paused', 'pause-code-set']);
  });

  it('wait in the disposition of an automatic call until the agent is paused', async () => {
    seat.engine.floor.newCall('1234', 101);
    pause('PAUSE');
    await seat.looks(1);
    seat.engine.floor.hangUp('1234');
    seat.order('pause_code', { value: 'BREAK' });
    await seat.looks(2);
    expect(seat.agent().pauseCode).toBe('');
    seat.engine.floor.disposition('1234', 'NI');
    await seat.looks(1);
    expect(seat.agent()).toMatchObject({ status: 'PAUSED', pauseCode: 'BREAK' });
  });

  it('go when the agent is ready again', async () => {
    seat.engine.floor.newCall('1234', 101);
    seat.engine.floor.hangUp('1234');
    seat.order('pause_code', { value: 'BREAK' });
    seat.engine.floor.disposition('1234', 'NI');
    seat.engine.floor.pause('1234');
    seat.engine.floor.resume('1234');
    expect(seat.agent().mailbox.external_pause_code).toBe('');
  });
});

describe('logging out', () => {
  const loggedIn = () => seat.engine.world.liveAgents.some(({ user }) => user === '1234');

  it('happens at once without a call', async () => {
    seat.order('logout', { value: 'LOGOUT' });
    await seat.looks(1);
    expect(loggedIn()).toBe(false);
    expect(seat.happened()).toEqual(['agent-logged-out']);
  });

  it('waits for the end of a call, and loses its outcome', async () => {
    seat.engine.floor.newCall('1234', 101);
    seat.order('logout', { value: 'LOGOUT' });
    await seat.looks(2);
    seat.order('external_hangup', { value: '1' });
    seat.order('external_status', { value: 'NI' });
    seat.happened();
    await seat.looks(1);
    expect(loggedIn()).toBe(true);
    await seat.looks(1);
    expect(loggedIn()).toBe(false);
    expect(seat.engine.world.leads.get(101)?.status).toBe('INCALL');
    expect(seat.happened()).toEqual(['call-ended', 'outcome-lost', 'agent-logged-out']);
  });

  it('waits for the agent to hang up in a dead call', async () => {
    seat.engine.floor.newCall('1234', 101);
    seat.engine.floor.customerLeaves('1234');
    seat.order('logout', { value: 'LOGOUT' });
    await seat.looks(3);
    expect(loggedIn()).toBe(true);
    seat.engine.floor.hangUp('1234');
    await seat.looks(1);
    expect(loggedIn()).toBe(false);
  });

  it('does not wait for a disposition that is open', async () => {
    seat.engine.floor.newCall('1234', 101);
    seat.engine.floor.hangUp('1234');
    seat.order('logout', { value: 'LOGOUT' });
    await seat.looks(1);
    expect(loggedIn()).toBe(false);
    expect(seat.engine.world.leads.get(101)?.status).toBe('INCALL');
  });

  it('is taken back by a pause, and takes a pause back: both stand in one column', async () => {
    seat.engine.floor.newCall('1234', 101);
    seat.order('logout', { value: 'LOGOUT' });
    await seat.looks(2);
    pause('PAUSE');
    seat.engine.floor.hangUp('1234');
    await seat.looks(2);
    expect(loggedIn()).toBe(true);
    seat.engine.floor.disposition('1234', 'NI');
    pause('RESUME');
    seat.order('logout', { value: 'LOGOUT' });
    await seat.looks(1);
    expect(loggedIn()).toBe(false);
  });

  it('begins anew with the next login', async () => {
    seat.order('logout', { value: 'LOGOUT' });
    await seat.looks(1);
    seat.engine.floor.logIn('1234');
    await seat.looks(3);
    expect(loggedIn()).toBe(true);
  });
});

describe('in-groups', () => {
  it('come into force at the next look', async () => {
    seat.order('change_ingroups', { value: 'ADD', blended: 'NO', ingroup_choices: ' SUPPORT -' });
    expect(seat.agent().closerCampaigns).toBe(' SALES -');
    await seat.looks(1);
    expect(seat.agent()).toMatchObject({ closerCampaigns: ' SALES SUPPORT -', managerIngroupSet: 'Y' });
    expect(seat.events).toMatchObject([{ kind: 'in-groups-changed', groups: ['SALES', 'SUPPORT'] }]);
  });
});

describe('the page itself', () => {
  it('looks as often as it is told', async () => {
    seat.screen.close();
    const hidden = openScreen(seat.engine, '1234', { everyMs: 60_000 });
    pause('PAUSE');
    await seat.clock.pass(59_000);
    expect(seat.agent().status).toBe('READY');
    await seat.clock.pass(1000);
    expect(seat.agent().status).toBe('PAUSED');
    hidden.close();
  });

  it('looks every two seconds out of sight, once a minute when that lasts, and at once again in sight', async () => {
    seat.screen.setVisible(false);
    await seat.looks(1);
    pause('PAUSE');
    await seat.looks(1);
    expect(seat.agent().status).toBe('READY');
    await seat.looks(1);
    expect(seat.agent().status).toBe('PAUSED');
    await seat.clock.pass(10 * 60_000);
    pause('RESUME');
    await seat.looks(2);
    expect(seat.agent().status).toBe('PAUSED');
    seat.screen.setVisible(true);
    await seat.looks(1);
    expect(seat.agent().status).toBe('READY');
  });

  it('can be closed by what it sets going', async () => {
    seat.engine.onEvent(() => seat.screen.close());
    pause('PAUSE');
    await seat.looks(1);
    pause('RESUME');
    await seat.looks(5);
    expect(seat.agent().status).toBe('PAUSED');
  });
});
