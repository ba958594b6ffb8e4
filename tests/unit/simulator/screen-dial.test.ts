import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { leadRow } from '../../simulator/dialer/rows.ts';
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

describe('a lead that is named', () => {
  it('is dialed with the code of its own record, whatever was sent', async () => {
    const { world } = seat.engine;
    world.leads.set(120, leadRow({ leadId: 120, phoneCode: '44', phoneNumber: '2071234567' }));
    dial('3125550142', { lead_id: '120', alt_dial: 'MAIN' });
    await seat.looks(1);
    expect(world.dialed).toMatchObject([{ phoneCode: '44', number: '2071234567', leadId: 120 }]);
    expect(seat.agent().leadId).toBe(120);
  });

  it('is another one when the number alone is sent, with the code of somewhere else', async () => {
    const { world } = seat.engine;
    world.leads.set(120, leadRow({ leadId: 120, phoneCode: '44', phoneNumber: '2071234567' }));
    dial('2071234567');
    await seat.looks(1);
    expect(world.dialed).toMatchObject([{ phoneCode: '1', number: '2071234567', leadId: 121 }]);
  });

  it.each([
    ['+1 (727) 555-1299', /^SUCCESS: external_dial function set - 17275551299\|/],
    ['727 555 1299', /^SUCCESS: external_dial function set - 7275551299\|/],
    ['<unknown>', /^ERROR: phone number is not valid - 1234\|\|120\|MAIN\n$/],
  ])('with the phone %s answers what a real one does', (phoneNumber, answer) => {
    seat.engine.world.leads.set(120, leadRow({ leadId: 120, phoneNumber }));
    expect(dial('', { lead_id: '120', alt_dial: 'MAIN' })).toMatch(answer);
  });
});

describe('an order to dial while a lead is on screen', () => {
  beforeEach(() => {
    seat.engine.floor.newCall('1234', 103);
  });

  it.each(['in the call', 'with the disposition open'])('is refused %s and stores nothing', (when) => {
    if (when !== 'in the call') seat.engine.floor.hangUp('1234');
    expect(dial('7275551212')).toBe('ERROR: agent_user is not paused - 1234\n');
    expect(seat.agent().mailbox.external_dial).toBe('');
  });

  it('is taken in the same second as a refused one once the lead is gone', async () => {
    dial('7275551212');
    seat.engine.floor.hangUp('1234');
    seat.engine.floor.disposition('1234', 'NI');
    expect(dial('7275551212')).toMatch(/^SUCCESS/);
    await seat.looks(1);
    expect(numbers()).toEqual(['7275551212']);
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

describe('an action without a preview', () => {
  const act = (value: string) => seat.order('preview_dial_action', { value });

  it('is stored, paused or with the disposition open, and nothing happens', async () => {
    expect(act('DIALONLY')).toMatch(/^SUCCESS/);
    await seat.looks(3);
    seat.engine.floor.newCall('1234', 103);
    seat.engine.floor.hangUp('1234');
    expect(act('SKIP')).toMatch(/^SUCCESS/);
    await seat.looks(3);
    expect(numbers()).toEqual([]);
    expect(seat.agent().mailbox.external_dial).toBe('SKIP');
  });

  it('acts on the next preview, however late: DIALONLY dials it', async () => {
    act('DIALONLY');
    await seat.looks(300);
    seat.engine.floor.preview('1234', 103);
    await seat.looks(1);
    expect(seat.engine.world.dialed).toMatchObject([{ leadId: 103 }]);
  });

  it('acts on the next preview: SKIP skips it', async () => {
    act('SKIP');
    seat.engine.floor.preview('1234', 103);
    await seat.looks(1);
    expect(seat.agent().previewLeadId).toBe(0);
    expect(numbers()).toEqual([]);
  });

  it('replaces an order to dial that waits, and is replaced by one', async () => {
    dial('7275551212');
    act('SKIP');
    await seat.looks(3);
    expect(numbers()).toEqual([]);
    dial('7275551212');
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
