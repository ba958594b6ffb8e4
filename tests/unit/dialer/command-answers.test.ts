import { describe, expect, test } from 'vitest';
import type { DialOrder } from '../../../utils/dialer/agent-api/dial-order.ts';
import { callsInQueueCount } from '../../../utils/dialer/agent-api/calls-in-queue-count.ts';
import { changeInGroups } from '../../../utils/dialer/agent-api/change-in-groups.ts';
import { externalDial } from '../../../utils/dialer/agent-api/external-dial.ts';
import { externalHangup } from '../../../utils/dialer/agent-api/external-hangup.ts';
import { externalPause } from '../../../utils/dialer/agent-api/external-pause.ts';
import { externalStatus } from '../../../utils/dialer/agent-api/external-status.ts';
import { logout } from '../../../utils/dialer/agent-api/logout.ts';
import { parkCall } from '../../../utils/dialer/agent-api/park-call.ts';
import { pauseCode } from '../../../utils/dialer/agent-api/pause-code.ts';
import { previewDialAction } from '../../../utils/dialer/agent-api/preview-dial-action.ts';
import { raCallControl } from '../../../utils/dialer/agent-api/ra-call-control.ts';
import { recording, recordingStatus } from '../../../utils/dialer/agent-api/recording.ts';
import { sendDtmf } from '../../../utils/dialer/agent-api/send-dtmf.ts';
import { switchLead } from '../../../utils/dialer/agent-api/switch-lead.ts';
import { transferConference } from '../../../utils/dialer/agent-api/transfer-conference.ts';
import { wire } from './wire.ts';

const agentUser = '6666';
const order: DialOrder = {
  agentUser,
  target: { kind: 'number', number: '7275551212', phoneCode: '1' },
  search: true,
  preview: false,
  focus: false,
  inGroup: 'SALESLINE',
};
const dial = (answer: string, status?: number) => externalDial(wire(answer, status).dialer, order);
const dialed = 'SUCCESS: external_dial function set - 7275551212|6666|1|YES|NO|NO||1795181922||||\n';
const stored = { kind: 'stored', number: '7275551212', inGroupIgnored: false };

describe('answers that no exchange shows', () => {
  test('an unknown in-group is told beside the success', async () => {
    const answer = `NOTICE: defined dial_ingroup not found - SALESLINE\n${dialed}`;
    expect(await dial(answer)).toEqual({ ok: true, value: { ...stored, inGroupIgnored: true } });
  });

  test.each([
    ['an error', 'ERROR: agent_user is not paused - 6666\n', 'not-paused'],
    ['a refused login', 'ERROR: Invalid Username/Password: |a|b|0|0|LOCK|\n', 'locked'],
    ['an error and a success', `ERROR: no user found - x\n${dialed}`, 'ambiguous'],
    ['a success and an error', `${dialed}ERROR: agent_user is not paused - 6666\n`, 'ambiguous'],
    ['nothing', '', 'unknown-answer'],
    ['another notice', 'NOTICE: the moon is full - 6666\n', 'ambiguous'],
    ['words in another language', 'FALLO: el agente no ha entrado - 6666\n', 'unknown-answer'],
  ])('a notice does not hide %s', async (_, answer, kind) => {
    const notice = 'NOTICE: defined dial_ingroup not found - SALESLINE\n';
    expect(await dial(`${notice}${answer}`)).toEqual({ ok: false, error: { kind } });
  });

  test('a success that comes with status 500 is one', async () => {
    expect(await dial(dialed, 500)).toEqual({ ok: true, value: stored });
  });

  test('a success whose keyword alone is translated is one', async () => {
    expect(await dial(dialed.replace('SUCCESS', 'EXITO'))).toEqual({ ok: true, value: stored });
  });

  // VICIdial's AGENT_API.txt gives these texts.
  test.each([
    ['caller_id_number from group_alias is not valid - 6666|TESTING|123', 'caller-id-invalid'],
    ['phone_number is already in this agents manual dial queue - 6666|7275551211', 'already-queued'],
    ['vtiger callback activity does not exist in vtiger system - 12345', 'unknown-answer'],
    ['constructor - 6666', 'unknown-answer'],
  ])('external_dial: %s', async (words, kind) => {
    expect(await dial(`ERROR: ${words}\n`)).toEqual({ ok: false, error: { kind } });
  });

  test.each([
    ['group_alias is not valid - 6666|TESTING', 'group-alias-invalid'],
    ['ingroup is not valid - NOPE', 'in-group-invalid'],
    ['cid_choice is not valid - 6666|TESTING', 'not-allowed-value'],
  ])('transfer_conference: %s', async (words, kind) => {
    const { dialer } = wire(`ERROR: ${words}\n`);
    const result = transferConference(dialer, { agentUser, action: 'HANGUP_BOTH' });
    expect(await result).toEqual({ ok: false, error: { kind } });
  });

  test.each([
    ['agent call is not inbound - 6666|V1120130000000000101', 'call-not-inbound'],
    ['campaign does not allow inbound lead search - 6666|TESTCAMP', 'lead-search-not-allowed'],
    ['campaign not found - 6666|TESTCAMP', 'campaign-unknown'],
  ])('switch_lead: %s', async (words, kind) => {
    const { dialer } = wire(`ERROR: ${words}`);
    const result = switchLead(dialer, { agentUser, to: { kind: 'lead', leadId: '101' } });
    expect(await result).toEqual({ ok: false, error: { kind } });
  });

  test('a switch to a lead whose code runs over a line', async () => {
    const { dialer } = wire('SUCCESS: switch_lead function set - 6666|108|line\nbreak|TESTCAMP|115|\n');
    const result = switchLead(dialer, { agentUser, to: { kind: 'lead', leadId: '108' } });
    expect(await result).toEqual({ ok: true, value: { kind: 'stored', leadId: '108' } });
  });

  test.each([['agent_user does not have a lead on their screen - 6666', 'no-lead']])(
    'park_call: %s',
    async (words, kind) => {
      const result = parkCall(wire(`ERROR: ${words}\n`).dialer, { agentUser, action: 'GRAB_XFER' });
      expect(await result).toEqual({ ok: false, error: { kind } });
    },
  );

  test.each([
    ['preview dialing not allowed on this campaign - 6666|TESTCAMP|DISABLED', 'preview-not-allowed'],
    ['agent_user is not allowed to place manual dial calls - 6666', 'manual-dial-not-allowed'],
  ])('preview_dial_action: %s', async (words, kind) => {
    const result = previewDialAction(wire(`ERROR: ${words}\n`).dialer, { agentUser, action: 'SKIP' });
    expect(await result).toEqual({ ok: false, error: { kind } });
  });

  const active = '121242|20120810-012008__6666_|192.168.1.5|2012-08-10 01:20:10|192.168.1.5|8600051|INCALL';
  test.each([
    [`NOTICE: recording active - 6666|${active}`, { ok: true, value: { kind: 'recording' } }],
    [`NOTICE: recording active - 1001|${active}`, { ok: false, error: { kind: 'mismatch' } }],
    ['NOTICE: not recording - 1001|||||1.2.3.4|8600051|PAUSED', { ok: false, error: { kind: 'mismatch' } }],
    ['ERROR: agent_user is not logged in - 6666', { ok: false, error: { kind: 'not-logged-in' } }],
  ])('recording STATUS: %s', async (answer, expected) => {
    expect(await recordingStatus(wire(`${answer}\n`).dialer, { agentUser })).toEqual(expected);
  });

  test('a callback date that the dialer dropped is told', async () => {
    const { dialer } = wire('SUCCESS: external_status function set - CALLBK|6666\n');
    const at = '2026-12-25 12:00:00';
    const result = externalStatus(dialer, {
      agentUser,
      status: 'CALLBK',
      isCallback: true,
      callback: { at, type: 'ANYONE', comments: '' },
      now: '2026-11-20 12:00:00',
    });
    expect(await result).toEqual({ ok: true, value: { kind: 'stored', callbackDropped: true } });
  });

  test('an in-group transfer of a remote agent repeats no number', async () => {
    const { dialer } = wire('SUCCESS: ra_call_control transfer - 6666|V1|\n');
    const action = { stage: 'INGROUPTRANSFER', inGroup: 'SUPPORT' } as const;
    expect(await raCallControl(dialer, { agentUser, callId: 'V1', action })).toEqual({
      ok: true,
      value: { kind: 'done' },
    });
  });
});

describe('a SUCCESS that repeats something else is a mismatch', () => {
  const echo = (words: string) => wire(`SUCCESS: ${words}\n`).dialer;
  const dialEcho = (data: string) => externalDial(echo(`external_dial function set - ${data}`), order);
  const groups = (data: string, action: 'ADD' | 'REMOVE' | 'CHANGE') =>
    changeInGroups(echo(`change_ingroups function set - apiuser|${data}|`), {
      agentUser,
      action,
      inGroups: ['SALES', 'SUPPORT'],
      blended: false,
      asDefault: false,
    });
  const remote = { agentUser, callId: 'V1', action: { stage: 'HANGUP' } } as const;
  const outcome = { agentUser, status: 'NI', isCallback: false, now: '2026-11-20 12:00:00' };

  test.each([
    ['another number', dialEcho('7275551213|6666|1|YES|NO|NO||1||||')],
    ['another agent', dialEcho('7275551212|6667|1|YES|NO|NO||1||||')],
    ['another country', dialEcho('7275551212|6666|44|YES|NO|NO||1||||')],
    ['a preview', dialEcho('7275551212|6666|1|YES|YES|NO||1||||')],
    ['no search', dialEcho('7275551212|6666|1|NO|NO|NO||1||||')],
    ['a focus', dialEcho('7275551212|6666|1|YES|NO|YES||1||||')],
    ['a vendor id', dialEcho('7275551212|6666|1|YES|NO|NO|x|1||||')],
    ['half an answer', dialEcho('7275551212|6666')],
    [
      'no number of a lead',
      externalDial(echo('external_dial function set - |6666||YES|NO|NO||1||||'), {
        ...order,
        target: { kind: 'lead', leadId: '101', phone: 'MAIN' },
      }),
    ],
    ['external_hangup', externalHangup(echo('external_hangup function set - 1|66666'), { agentUser })],
    [
      'external_pause',
      externalPause(echo('external_pause function set - RESUME|1|6666'), { agentUser, action: 'PAUSE' }),
    ],
    ['pause_code', pauseCode(echo('pause_code function sent - 1001'), { agentUser, code: 'BREAK' })],
    ['external_status', externalStatus(echo('external_status function set - SALE|6666'), outcome)],
    [
      'external_status with a date',
      externalStatus(echo('external_status function set - NI!2026-12-25 12:00:00!ANYONE!!|6666'), outcome),
    ],
    [
      'transfer_conference',
      transferConference(echo('transfer_conference function set - LOCAL_CLOSER|SALES||NO|6666|V1|'), {
        agentUser,
        action: 'LOCAL_CLOSER',
        inGroup: 'SUPPORT',
      }),
    ],
    [
      'transfer_conference to another number',
      transferConference(echo('transfer_conference function set - BLIND_TRANSFER||8501|NO|6666|V1|'), {
        agentUser,
        action: 'BLIND_TRANSFER',
        phoneNumber: '8500',
      }),
    ],
    [
      'park_call',
      parkCall(echo('park_call function set - GRAB_XFER|1001'), { agentUser, action: 'GRAB_XFER' }),
    ],
    ['send_dtmf', sendDtmf(echo('send_dtmf function set - 12|6666'), { agentUser, keys: '12#' })],
    ['recording', recording(echo('recording function sent - 6666|STOP||||'), { agentUser, action: 'START' })],
    [
      'preview_dial_action',
      previewDialAction(echo('preview_dial_action function set - SKIP|6666|SKIP'), {
        agentUser,
        action: 'FINISH',
      }),
    ],
    ['an in-group not added', groups('6666| SALES -|NO', 'ADD')],
    ['an in-group not removed', groups('6666| SUPPORT OTHER -|NO', 'REMOVE')],
    ['an in-group lost', groups('6666| SUPPORT -|NO', 'CHANGE')],
    ["another agent's in-groups", groups('1001| SALES SUPPORT -|NO', 'CHANGE')],
    ['in-groups, blended', groups('6666| SALES SUPPORT -|YES', 'CHANGE')],
    [
      'switch_lead',
      switchLead(echo('switch_lead function set - 6666|102|V102|TESTCAMP|115|'), {
        agentUser,
        to: { kind: 'lead', leadId: '101' },
      }),
    ],
    ['calls_in_queue_count', callsInQueueCount(echo('calls_in_queue_count - many'), { agentUser })],
    ['logout', logout(echo('logout function set - LOGOUT|1|1001'), { agentUser })],
    ['ra_call_control', raCallControl(echo('ra_call_control hungup - 6666|V2|HANGUP'), remote)],
  ])('%s', async (_, result) => {
    expect(await result).toEqual({ ok: false, error: { kind: 'mismatch' } });
  });

  test('an ERROR with the words of a success is none', async () => {
    const { dialer } = wire('ERROR: external_hangup function set - 1|6666\n');
    const error = { kind: 'unknown-answer' };
    expect(await externalHangup(dialer, { agentUser })).toEqual({ ok: false, error });
  });

  test("a word of another function's success is not known", async () => {
    const result = externalHangup(echo('external_pause function set - 1|6666'), { agentUser });
    expect(await result).toEqual({ ok: false, error: { kind: 'unknown-answer' } });
  });
});
