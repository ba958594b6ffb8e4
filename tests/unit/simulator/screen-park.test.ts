import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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

describe('parking', () => {
  const park = async (value: string) => {
    seat.order('park_call', { value });
    await seat.looks(1);
    return seat.agent();
  };

  it('puts the customer on hold and takes them back', async () => {
    expect(await park('PARK_CUSTOMER')).toMatchObject({ customerParked: 'hold' });
    expect(seat.agent().mailbox.external_park).toBe('');
    expect(await park('GRAB_CUSTOMER')).toMatchObject({ customerParked: null });
    expect(await park('PARK_IVR_CUSTOMER')).toMatchObject({ customerParked: 'ivr' });
    expect(await park('GRAB_IVR_CUSTOMER')).toMatchObject({ customerParked: null });
  });

  it('parks the third party, and swaps the two', async () => {
    seat.engine.floor.callThirdParty('1234', { phoneCode: '1', number: '3125550142' });
    expect((await park('PARK_XFER')).thirdParty?.parked).toBe(true);
    expect((await park('GRAB_XFER')).thirdParty?.parked).toBe(false);
    expect(await park('PARK_CUSTOMER')).toMatchObject({ customerParked: 'hold' });
    expect(await park('SWAP_PARK_XFER')).toMatchObject({
      customerParked: null,
      thirdParty: { parked: true },
    });
    expect(await park('SWAP_PARK_CUSTOMER')).toMatchObject({
      customerParked: 'hold',
      thirdParty: { parked: false },
    });
    expect(await park('HANGUP_XFER_GRAB_CUSTOMER')).toMatchObject({
      customerParked: null,
      thirdParty: null,
    });
  });

  it('comes to nothing without a third party', async () => {
    expect(await park('PARK_XFER')).toMatchObject({ customerParked: null, thirdParty: null });
    expect(seat.happened()).toEqual([]);
  });

  it('leaves what it does not understand, and what comes after the call', async () => {
    await park('XXPARK_CUSTOMERYY');
    expect(seat.agent().mailbox.external_park).toBe('XXPARK_CUSTOMERYY');
    seat.engine.floor.hangUp('1234');
    expect(await park('PARK_CUSTOMER')).toMatchObject({ customerParked: null });
    expect(seat.agent().mailbox.external_park).toBe('PARK_CUSTOMER');
    seat.engine.floor.disposition('1234', 'NI');
    expect(seat.agent().mailbox.external_park).toBe('');
  });
});
