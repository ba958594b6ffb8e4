import { describe, expect, it } from 'vitest';
import type { Happening } from '../../simulator/dialer/events.ts';
import { emptyMailbox } from '../../simulator/dialer/mailbox.ts';
import { liveAgentRow } from '../../simulator/dialer/live-agent.ts';
import { seatInWords } from '../../simulator/dialer/seat-words.ts';
import { eventInWords } from '../../simulator/dialer/words.ts';
import { demoWorld } from '../../simulator/worlds/demo.ts';
import { RECORDED_AT } from './recorded-states.ts';

const user = '1234';
const world = demoWorld();
const words = (happening: Happening) => eventInWords({ ...happening, at: RECORDED_AT }, world);

describe('what happens in a call, in words', () => {
  const dialed = { kind: 'number-dialed', user, phoneCode: '1', number: '3125550142', leadId: 101 } as const;
  const table: readonly (readonly [Happening, string])[] = [
    [{ ...dialed, why: 'lead' }, 'Maya Torres dialed (312) 555-0142'],
    [{ ...dialed, why: 'third-party' }, 'Maya Torres dialed (312) 555-0142 into the call'],
    [{ ...dialed, why: 'transfer' }, '(312) 555-0142 was dialed for a transfer'],
    [
      { kind: 'dial-refused', user, number: '3125550142', reason: 'do-not-call' },
      'The page of Maya Torres did not dial 3125550142: the number is not to be called',
    ],
    [
      { kind: 'dial-refused', user, number: '', reason: 'no-number' },
      'The page of Maya Torres did not dial: there is no number',
    ],
    [{ kind: 'preview-skipped', user, leadId: 101 }, 'Maya Torres skipped lead 101'],
    [{ kind: 'customer-parked', user, leadId: 101, where: 'hold' }, 'Maya Torres parked the customer'],
    [
      { kind: 'customer-parked', user, leadId: 101, where: 'ivr' },
      'Maya Torres parked the customer in a menu',
    ],
    [{ kind: 'customer-grabbed', user, leadId: 101 }, 'Maya Torres took the customer back'],
    [{ kind: 'third-party-parked', user, number: '8500' }, 'Maya Torres parked 8500'],
    [{ kind: 'third-party-grabbed', user, number: '8500' }, 'Maya Torres took 8500 back'],
    [{ kind: 'third-party-left', user, number: '8500' }, '8500 left the call of Maya Torres'],
    [
      { kind: 'call-transferred', user, leadId: 101, to: 'number', target: '8500' },
      'Maya Torres handed lead 101 on to 8500',
    ],
    [
      { kind: 'call-transferred', user, leadId: 101, to: 'in-group', target: 'SALES' },
      'Maya Torres handed lead 101 on to the in-group SALES',
    ],
    [
      { kind: 'call-transferred', user, leadId: 101, to: 'voicemail', target: '' },
      'Maya Torres handed lead 101 on to voicemail',
    ],
    [
      { kind: 'three-way-left', user, leadId: 101, number: '8500' },
      'Maya Torres left lead 101 and 8500 to themselves',
    ],
    [{ kind: 'tones-sent', user, tones: '1#' }, 'Maya Torres sent the tones 1#'],
    [{ kind: 'recording-started', user, recordingId: 7, filename: 'f' }, 'Recording 7 of Maya Torres began'],
    [{ kind: 'recording-stopped', user, recordingId: 7, filename: 'f' }, 'Recording 7 of Maya Torres ended'],
    [{ kind: 'pause-code-set', user, pauseCode: 'LUNCH' }, 'Maya Torres pauses with the code LUNCH'],
    [{ kind: 'after-call-set', user, afterCall: 'PAUSED' }, 'Maya Torres will pause after this lead'],
    [{ kind: 'after-call-set', user, afterCall: 'READY' }, 'Maya Torres will go on after this lead'],
    [
      {
        kind: 'callback-set',
        user,
        leadId: 101,
        callbackTime: '2026-12-25 12:00:00',
        recipient: 'ANYONE',
      },
      'Robert Williams, (727) 555-1212: to be called back at 2026-12-25 12:00:00',
    ],
    [
      { kind: 'callback-date-asked', user, leadId: 101, status: 'CALLBK' },
      'The page of Maya Torres asks for the date of a callback',
    ],
    [
      { kind: 'lead-switched', user, from: 101, to: 102 },
      'Maya Torres has lead 102 on screen in place of lead 101',
    ],
    [
      { kind: 'in-groups-changed', user, groups: ['SALES', 'SUPPORT'] },
      'Maya Torres now takes calls of SALES, SUPPORT',
    ],
    [
      { kind: 'customer-left', user, leadId: 101 },
      'The customer of lead 101 hung up; Maya Torres has not yet',
    ],
    [
      { kind: 'outcome-lost', user, leadId: 101 },
      'Maya Torres was logged out before the outcome of lead 101 was set',
    ],
    [{ kind: 'in-groups-changed', user, groups: [] }, 'Maya Torres now takes calls of no in-group'],
    [
      { kind: 'order-ignored', user, order: 'PAUSE', why: 'disposition-open' },
      'The page of Maya Torres left an order undone (PAUSE): the disposition is open',
    ],
  ];

  it.each(table)('%j', (happening, said) => {
    expect(words(happening)).toBe(said);
  });
});

describe('a seat in words', () => {
  const seat = (row: Partial<Parameters<typeof liveAgentRow>[0]>) =>
    seatInWords(liveAgentRow({ user, campaignId: 'SPRING', ...row }), undefined);

  it('says nothing of a seat where nothing is', () => {
    expect(seat({})).toEqual([]);
  });

  it('says who waits and who listens', () => {
    const thirdParty = { number: '8500', parked: true };
    expect(seat({ leadId: 101, customerParked: 'hold', thirdParty })).toEqual([
      'The customer is parked',
      '8500 is parked',
      'Ready after this lead',
    ]);
    expect(
      seat({ customerParked: 'ivr', thirdParty: { ...thirdParty, parked: false }, afterCall: 'PAUSED' }),
    ).toEqual(['The customer is parked in a menu', '8500 is in the call']);
  });

  it('says what stands in the mailbox', () => {
    const mailbox = {
      ...emptyMailbox(),
      external_dial: '7275551212!1!YES!NO!NO!!1795181922!!!!!!!',
      external_hangup: '1',
      external_status: 'CALLBK!2026-12-25 12:00:00!ANYONE!!',
      external_pause: 'PAUSE!1795181922',
      external_pause_code: 'LUNCH',
      external_park: 'PARK_CUSTOMER',
      external_transferconf: 'HANGUP_BOTH---------NO------------1795181925',
      external_dtmf: '1P',
      external_recording: 'START',
      external_lead_id: '103',
    };
    expect(seat({ mailbox })).toEqual([
      'In the mailbox: dial +1 7275551212, hang up, disposition CALLBK, pause, pause code LUNCH, ' +
        'park customer, hangup both, tones 1P, recording START, lead 103',
    ]);
    expect(seat({ mailbox: { ...emptyMailbox(), external_dial: 'SKIP', external_hangup: 'X' } })).toEqual([
      'In the mailbox: preview SKIP, hang up (X)',
    ]);
  });

  it('takes what only looks like an order for none', () => {
    const mailbox = { ...emptyMailbox(), external_hangup: '0', external_recording: '12' };
    expect(seat({ mailbox })).toEqual([]);
  });
});
