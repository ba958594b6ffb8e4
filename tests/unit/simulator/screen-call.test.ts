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

const leadStatus = () => seat.engine.world.leads.get(101)?.status;

describe('hanging up and the disposition', () => {
  it('ends the call within a second, and leaves the lead on screen', async () => {
    seat.order('external_hangup', { value: '1' });
    expect(seat.agent().status).toBe('INCALL');
    await seat.looks(1);
    expect(seat.agent()).toMatchObject({ status: 'PAUSED', leadId: 101, callerid: '' });
    expect(seat.agent().mailbox.external_hangup).toBe('0');
    expect(seat.happened()).toEqual(['call-ended']);
  });

  it('takes no other value for hanging up', async () => {
    seat.order('external_hangup', { value: 'X' });
    await seat.looks(3);
    expect(seat.agent().status).toBe('INCALL');
  });

  it('keeps the order of an idle agent, until the next call wipes it', async () => {
    seat.engine.floor.hangUp('1234');
    seat.engine.floor.disposition('1234', 'NI');
    seat.order('external_hangup', { value: '1' });
    await seat.looks(3);
    expect(seat.agent().mailbox.external_hangup).toBe('1');
    seat.engine.floor.newCall('1234', 102);
    await seat.looks(3);
    expect(seat.agent().status).toBe('INCALL');
  });

  it('sets the status when the disposition has been open for more than a second', async () => {
    seat.engine.floor.hangUp('1234');
    seat.order('external_status', { value: 'SALE' });
    await seat.looks(1);
    expect(leadStatus()).toBe('INCALL');
    await seat.looks(1);
    expect(leadStatus()).toBe('SALE');
    expect(seat.agent()).toMatchObject({ status: 'READY', leadId: 0 });
    expect(seat.agent().mailbox.external_status).toBe('');
  });

  it('keeps a status that was set in the call', async () => {
    seat.order('external_status', { value: 'NI' });
    await seat.looks(5);
    expect(leadStatus()).toBe('INCALL');
    seat.order('external_hangup', { value: '1' });
    await seat.looks(3);
    expect(leadStatus()).toBe('NI');
  });

  it('holds a status longer than its column only in part', async () => {
    seat.engine.floor.hangUp('1234');
    seat.order('external_status', { value: 'TOOLONGSTATUS' });
    await seat.looks(2);
    expect(leadStatus()).toBe('TOOLON');
  });

  it('keeps a callback with its date and holds the lead for it', async () => {
    seat.engine.floor.hangUp('1234');
    const date = { callback_datetime: '2026-12-25 12:00:00', callback_comments: 'after lunch' };
    seat.order('external_status', { value: 'CALLBK', ...date });
    await seat.looks(2);
    expect(leadStatus()).toBe('CBHOLD');
    expect(seat.engine.world.callbacks).toEqual([
      {
        leadId: 101,
        user: '1234',
        status: 'CALLBK',
        callbackTime: '2026-12-25 12:00:00',
        recipient: 'ANYONE',
        comments: 'after lunch',
      },
    ]);
  });

  it('asks for the date of a callback once, and stays open', async () => {
    seat.engine.floor.hangUp('1234');
    seat.order('external_status', { value: 'CALLBK' });
    await seat.looks(5);
    expect(seat.agent().leadId).toBe(101);
    expect(seat.happened()).toEqual(['call-ended', 'callback-date-asked']);
  });

  it('sets a status with a QueueMetrics code without the code', async () => {
    seat.engine.floor.hangUp('1234');
    seat.order('external_status', { value: 'A', qm_dispo_code: '1234' });
    await seat.looks(2);
    expect(leadStatus()).toBe('A');
  });
});

describe('tones, recordings and other leads', () => {
  it('sends tones as they are meant', async () => {
    seat.order('send_dtmf', { value: '12PQS' });
    await seat.looks(3);
    expect(seat.engine.world.tones).toEqual([{ at: RECORDED_AT + 3000, user: '1234', tones: '12#,*' }]);
  });

  it('records until it is told to stop, and answers for it', async () => {
    seat.order('recording', { value: 'START', stage: '_vip' });
    await seat.looks(2);
    expect(seat.engine.world.recordings).toMatchObject([
      { recordingId: 1, leadId: 101, filename: '20261120-133840_7275551212_vip', endTime: null },
    ]);
    expect(seat.order('recording', { value: 'STATUS' })).toBe(
      'NOTICE: recording active - 1234|1|20261120-133840_7275551212_vip|127.0.0.1|2026-11-20 13:38:40|127.0.0.1|8600051|INCALL\n',
    );
    expect(seat.order('recording', { value: 'STOP' })).toMatch(/^SUCCESS/);
    await seat.looks(1);
    expect(seat.engine.world.recordings[0]?.endTime).toBe(RECORDED_AT + 5000);
    expect(seat.order('recording', { value: 'STOP' })).toMatch(/^ERROR: stop recording error/);
  });

  it('ends a recording with the disposition', async () => {
    seat.order('recording', { value: 'START' });
    await seat.looks(1);
    seat.engine.floor.hangUp('1234');
    expect(seat.engine.floor.recordingOf('1234')).toBeDefined();
    seat.engine.floor.disposition('1234', 'NI');
    expect(seat.engine.floor.recordingOf('1234')).toBeUndefined();
  });

  it('puts another lead on screen in an inbound call', async () => {
    expect(seat.order('switch_lead', { lead_id: '103' })).toBe(
      `ERROR: agent call is not inbound - 1234|${seat.agent().callerid}`,
    );
    seat.engine.floor.hangUp('1234');
    seat.engine.floor.disposition('1234', 'NI');
    seat.engine.floor.newCall('1234', 102, 'inbound');
    expect(seat.order('switch_lead', { lead_id: '103' })).toMatch(/^SUCCESS/);
    await seat.looks(1);
    expect(seat.agent()).toMatchObject({ leadId: 103, status: 'INCALL' });
    expect(seat.agent().mailbox.external_lead_id).toBe('');
  });
});
