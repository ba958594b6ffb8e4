import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RECORDED_AT } from './recorded-states.ts';
import type { Seat } from './seat.ts';
import { takeSeat } from './seat.ts';

let seat: Seat;

beforeEach(async () => {
  seat = takeSeat();
  await seat.looks(2);
  seat.engine.floor.newCall('1234', 101);
  seat.happened();
});
afterEach(() => seat.screen.close());

const transfer = (value: string, more: Readonly<Record<string, string>> = {}) =>
  seat.order('transfer_conference', { value, ...more });

describe('transfers', () => {
  it.each([
    ['BLIND_TRANSFER', { phone_number: '3125550142' }, 'number', '3125550142'],
    ['LOCAL_CLOSER', { ingroup_choices: 'SUPPORT' }, 'in-group', 'SUPPORT'],
    ['LEAVE_VM', {}, 'voicemail', ''],
  ])('%s ends the call for the agent', async (value, more, to, target) => {
    transfer(value, more);
    await seat.looks(1);
    expect(seat.agent()).toMatchObject({ status: 'PAUSED', leadId: 101 });
    expect(seat.agent().mailbox.external_transferconf).toBe('');
    expect(seat.events).toContainEqual({
      at: RECORDED_AT + 3000,
      kind: 'call-transferred',
      user: '1234',
      leadId: 101,
      to,
      target,
    });
  });

  it('dials a transfer with the code of the lead, unless the number is short or that is overridden', async () => {
    const dialed = async (phone: string, override: string) => {
      transfer('BLIND_TRANSFER', { phone_number: phone, dial_override: override });
      await seat.looks(1);
      seat.engine.floor.disposition('1234', 'XFER');
      seat.engine.floor.newCall('1234', 101);
      return seat.engine.world.dialed.at(-1);
    };
    expect(await dialed('3125550142', '')).toMatchObject({ phoneCode: '1', number: '3125550142' });
    expect(await dialed('3125550142', 'YES')).toMatchObject({ phoneCode: '', number: '3125550142' });
    expect(await dialed('8500', '')).toMatchObject({ phoneCode: '', number: '8500' });
    expect(seat.engine.world.dialed.map(({ why }) => why)).toEqual(['transfer', 'transfer', 'transfer']);
  });

  it('does not transfer to no number', async () => {
    transfer('BLIND_TRANSFER');
    await seat.looks(1);
    expect(seat.agent().status).toBe('INCALL');
    expect(seat.events).toMatchObject([{ kind: 'dial-refused', reason: 'no-number' }]);
  });

  it('brings a third party in, drops it, and leaves the two of them alone', async () => {
    transfer('DIAL_WITH_CUSTOMER', { phone_number: '3125550142' });
    await seat.looks(1);
    expect(seat.agent()).toMatchObject({
      status: 'INCALL',
      thirdParty: { number: '3125550142', parked: false },
    });
    expect(seat.engine.world.dialed).toMatchObject([{ why: 'third-party', number: '3125550142' }]);
    transfer('HANGUP_XFER');
    await seat.looks(1);
    expect(seat.agent().thirdParty).toBeNull();
    await seat.looks(2);
    transfer('PARK_CUSTOMER_DIAL', { phone_number: '3125550142' });
    await seat.looks(1);
    expect(seat.agent().customerParked).toBe('hold');
    transfer('LEAVE_3WAY_CALL');
    await seat.looks(1);
    expect(seat.agent()).toMatchObject({ status: 'PAUSED', leadId: 101, thirdParty: null });
    expect(seat.happened()).toEqual([
      'number-dialed',
      'third-party-left',
      'customer-parked',
      'number-dialed',
      'three-way-left',
      'call-ended',
    ]);
  });

  it('brings an in-group in for a consultation', async () => {
    transfer('DIAL_WITH_CUSTOMER', { ingroup_choices: 'SUPPORT', consultative: 'YES' });
    await seat.looks(1);
    expect(seat.agent().thirdParty).toEqual({ number: 'SUPPORT', parked: false });
  });

  it('ends it for everybody with HANGUP_BOTH', async () => {
    transfer('DIAL_WITH_CUSTOMER', { phone_number: '3125550142' });
    await seat.looks(1);
    transfer('HANGUP_BOTH');
    await seat.looks(1);
    expect(seat.happened()).toEqual(['number-dialed', 'third-party-left', 'call-ended']);
  });

  it.each([
    ['LEAVE_3WAY_CALL', 'no-third-party'],
    ['HANGUP_XFER', 'no-third-party'],
  ])('%s does nothing without a third party', async (value, why) => {
    transfer(value);
    await seat.looks(1);
    expect(seat.events).toMatchObject([{ kind: 'order-ignored', order: value, why }]);
    expect(seat.agent().status).toBe('INCALL');
  });

  it('throws away what would begin a call within three looks of another order', async () => {
    transfer('DIAL_WITH_CUSTOMER', { phone_number: '3125550142' });
    await seat.looks(1);
    transfer('HANGUP_XFER');
    await seat.looks(1);
    transfer('DIAL_WITH_CUSTOMER', { phone_number: '3125550199' });
    await seat.looks(1);
    expect(seat.events.at(-1)).toMatchObject({ kind: 'order-ignored', why: 'too-soon' });
    await seat.looks(1);
    transfer('DIAL_WITH_CUSTOMER', { phone_number: '3125550199' });
    await seat.looks(1);
    expect(seat.agent().thirdParty?.number).toBe('3125550199');
  });

  it('takes one order of a second', async () => {
    transfer('DIAL_WITH_CUSTOMER', { phone_number: '3125550142' });
    const stored = seat.agent().mailbox.external_transferconf;
    await seat.looks(1);
    seat.agent().mailbox.external_transferconf = stored.replace('DIAL_WITH_CUSTOMER', 'HANGUP_BOTH');
    await seat.looks(1);
    expect(seat.events.at(-1)).toMatchObject({ kind: 'order-ignored', why: 'taken-already' });
    expect(seat.agent().mailbox.external_transferconf).toBe('');
  });

  it('throws an order away that comes after the call', async () => {
    transfer('HANGUP_BOTH');
    seat.engine.floor.hangUp('1234');
    await seat.looks(1);
    expect(seat.events.at(-1)).toMatchObject({ kind: 'order-ignored', why: 'no-call' });
  });
});
