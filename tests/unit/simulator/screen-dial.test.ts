import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RECORDED_AT } from './recorded-states.ts';
import type { Seat } from './seat.ts';
import { DIAL, takeSeat } from './seat.ts';

let seat: Seat;

beforeEach(async () => {
  seat = takeSeat();
  seat.engine.floor.pause('1234');
  // A page that has just been opened does not dial yet.
  await seat.looks(2);
  seat.happened();
});
afterEach(() => seat.screen.close());

const dial = (value: string, more: Readonly<Record<string, string>> = {}) =>
  seat.order('external_dial', { ...DIAL, value, ...more });
const numbers = () => seat.engine.world.dialed.map(({ number }) => number);

describe('an order to dial', () => {
  it('is dialed once, with its number and code, and puts the known lead on screen', async () => {
    expect(dial('7275551212')).toMatch(/^SUCCESS: external_dial function set - 7275551212\|1234\|1\|/);
    expect(numbers()).toEqual([]);
    await seat.looks(5);
    expect(seat.engine.world.dialed).toEqual([
      {
        at: RECORDED_AT + 3000,
        user: '1234',
        why: 'lead',
        phoneCode: '1',
        number: '7275551212',
        leadId: 101,
      },
    ]);
    expect(seat.agent()).toMatchObject({
      status: 'INCALL',
      comments: 'MANUAL',
      callerid: 'M1120133840000000101',
      leadId: 101,
    });
    expect(seat.agent().mailbox.external_dial).toBe('');
    expect(seat.happened()).toEqual(['number-dialed', 'call-started']);
  });

  it('makes a lead of a number nobody knows', async () => {
    dial('2125550147', { vendor_id: 'CRM-55' });
    await seat.looks(1);
    const { leadId } = seat.agent();
    expect(leadId).toBe(111);
    expect(seat.engine.world.leads.get(leadId)).toMatchObject({
      phoneNumber: '2125550147',
      phoneCode: '1',
      vendorLeadCode: 'CRM-55',
      listId: 998,
      status: 'INCALL',
    });
  });

  it('makes a new lead of a known number too, when it is not to be searched for', async () => {
    dial('7275551212', { search: 'NO' });
    await seat.looks(1);
    expect(seat.agent().leadId).toBe(111);
  });

  it('looks for the number with its code only', async () => {
    dial('7275551212', { phone_code: '44' });
    await seat.looks(1);
    expect(seat.agent().leadId).toBe(111);
  });

  it('dials the lead that was named, at the number of it that was asked for', async () => {
    dial('', { lead_id: '103', alt_dial: 'ALT' });
    await seat.looks(1);
    expect(seat.agent().leadId).toBe(103);
    expect(numbers()).toEqual(['6175550111']);
  });

  it('replaces one that was not taken yet', async () => {
    dial('7275551212');
    dial('3125550142');
    await seat.looks(1);
    expect(numbers()).toEqual(['3125550142']);
  });

  it('is lost when it comes in the same second as the one before', async () => {
    dial('7275551212');
    const stored = seat.agent().mailbox.external_dial;
    await seat.looks(1);
    seat.engine.floor.hangUp('1234');
    seat.engine.floor.disposition('1234', 'NI');
    seat.happened();
    seat.agent().mailbox.external_dial = stored.replace('7275551212', '3125550142');
    await seat.looks(3);
    expect(numbers()).toEqual(['7275551212']);
    expect(seat.events).toEqual([
      {
        at: RECORDED_AT + 4000,
        kind: 'order-ignored',
        user: '1234',
        order: 'dial 3125550142',
        why: 'taken-already',
      },
    ]);
  });

  it('waits until the page has looked twice', async () => {
    seat.engine.floor.logOut('1234');
    await seat.looks(1);
    seat.engine.floor.logIn('1234');
    dial('7275551212');
    await seat.looks(2);
    expect(numbers()).toEqual([]);
    await seat.looks(1);
    expect(numbers()).toEqual(['7275551212']);
  });

  it('is none with less than ten characters', async () => {
    seat.agent().mailbox.external_dial = '12!!!!!!9';
    await seat.looks(2);
    expect(numbers()).toEqual([]);
    seat.agent().mailbox.external_dial = '12!!!!!!99';
    await seat.looks(1);
    expect(numbers()).toEqual(['12']);
  });

  it('stays where it is without a page', async () => {
    seat.screen.close();
    dial('7275551212');
    await seat.looks(10);
    expect(numbers()).toEqual([]);
    expect(seat.agent().mailbox.external_dial).not.toBe('');
  });

  it('is cleared and not dialed when the number is not to be called', async () => {
    seat.engine.world.doNotCall.add('7275551212');
    dial('7275551212');
    await seat.looks(3);
    expect(numbers()).toEqual([]);
    expect(seat.agent()).toMatchObject({ status: 'PAUSED', leadId: 0 });
    expect(seat.agent().mailbox.external_dial).toBe('');
    expect(seat.events).toMatchObject([{ kind: 'dial-refused', reason: 'do-not-call' }]);
  });

  it('is refused when a cut column leaves the number of no lead', async () => {
    dial('', { lead_id: '101', vendor_id: 'v'.repeat(60) });
    expect(seat.agent().mailbox.external_dial).toHaveLength(100);
    expect(seat.agent().mailbox.external_dial).toMatch(/!1$/);
    await seat.looks(1);
    expect(seat.events).toMatchObject([{ kind: 'dial-refused', reason: 'no-such-lead' }]);
  });

  it('comes to nothing in a call, where an in-group lets it in', async () => {
    seat.engine.floor.newCall('1234', 103);
    expect(dial('7275551212', { dial_ingroup: 'SALES' })).toMatch(/^SUCCESS/);
    await seat.looks(3);
    expect(seat.agent().mailbox.external_dial).toMatch(/^7275551212!/);
    expect(seat.events).toMatchObject([
      { kind: 'call-started' },
      { kind: 'dial-refused', reason: 'in-call' },
    ]);
    expect(numbers()).toEqual([]);
  });
});

describe('an order to dial that comes with the disposition open', () => {
  it('waits for it to be set', async () => {
    seat.engine.floor.newCall('1234', 103);
    seat.engine.floor.hangUp('1234');
    dial('7275551212', { dial_ingroup: 'SALES' });
    await seat.looks(3);
    expect(numbers()).toEqual([]);
    seat.engine.floor.disposition('1234', 'NI');
    await seat.looks(1);
    expect(numbers()).toEqual(['7275551212']);
  });
});

describe('a preview', () => {
  beforeEach(async () => {
    dial('7275551212', { preview: 'YES' });
    await seat.looks(1);
  });
  const act = (value: string) => seat.order('preview_dial_action', { value });

  it('shows the lead and dials nothing', () => {
    expect(seat.agent()).toMatchObject({ status: 'PAUSED', leadId: 0, previewLeadId: 101 });
    expect(numbers()).toEqual([]);
  });

  it.each([
    ['DIALONLY', '7275551212'],
    ['ALTDIAL', '7275551213'],
  ])('is dialed with %s', async (value, number) => {
    act(value);
    await seat.looks(3);
    expect(numbers()).toEqual([number]);
    expect(seat.agent()).toMatchObject({ leadId: 101, previewLeadId: 0 });
  });

  it('cannot be dialed at a number the lead does not have', async () => {
    act('ADR3DIAL');
    await seat.looks(2);
    expect(numbers()).toEqual([]);
    expect(seat.events).toContainEqual(expect.objectContaining({ reason: 'no-number' }));
  });

  it('can be skipped', async () => {
    act('SKIP');
    await seat.looks(2);
    expect(seat.agent()).toMatchObject({ previewLeadId: 0, leadId: 0 });
    expect(seat.happened()).toEqual(['preview-opened', 'preview-skipped']);
  });
});
