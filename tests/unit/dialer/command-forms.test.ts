import { describe, expect, test } from 'vitest';
import { callsInQueueCount } from '../../../utils/dialer/agent-api/calls-in-queue-count.ts';
import { changeInGroups } from '../../../utils/dialer/agent-api/change-in-groups.ts';
import { externalHangup } from '../../../utils/dialer/agent-api/external-hangup.ts';
import { externalPause } from '../../../utils/dialer/agent-api/external-pause.ts';
import { externalStatus } from '../../../utils/dialer/agent-api/external-status.ts';
import { logout } from '../../../utils/dialer/agent-api/logout.ts';
import { parkActions, previewActions } from '../../../utils/call/controls.ts';
import { parkCall } from '../../../utils/dialer/agent-api/park-call.ts';
import { pauseCode } from '../../../utils/dialer/agent-api/pause-code.ts';
import { previewDialAction } from '../../../utils/dialer/agent-api/preview-dial-action.ts';
import { raCallControl } from '../../../utils/dialer/agent-api/ra-call-control.ts';
import { recording, recordingStatus } from '../../../utils/dialer/agent-api/recording.ts';
import { sendDtmf } from '../../../utils/dialer/agent-api/send-dtmf.ts';
import { switchLead } from '../../../utils/dialer/agent-api/switch-lead.ts';
import type { Send } from './wire.ts';
import { formSent } from './wire.ts';

const agentUser = '6666';
const outcome = { agentUser, status: 'NI', isCallback: false, now: '2026-11-20 12:00:00' };
const callback = { at: '2026-12-25 12:00:00', type: 'USERONLY', comments: 'call back soon.' } as const;

type Case = readonly [what: string, send: Send, name: string, form: Readonly<Record<string, string>>];

const cases: readonly Case[] = [
  ['hang up', (dialer) => externalHangup(dialer, { agentUser }), 'external_hangup', { value: '1' }],
  ...(['PAUSE', 'RESUME'] as const).map((action): Case => [
    action,
    (dialer) => externalPause(dialer, { agentUser, action }),
    'external_pause',
    { value: action },
  ]),
  [
    'a pause code',
    (dialer) => pauseCode(dialer, { agentUser, code: 'BREAK' }),
    'pause_code',
    { value: 'BREAK' },
  ],
  ['an outcome', (dialer) => externalStatus(dialer, outcome), 'external_status', { value: 'NI' }],
  [
    'a callback',
    (dialer) =>
      externalStatus(dialer, {
        ...outcome,
        status: 'CALLBK',
        isCallback: true,
        callback,
        qmDispoCode: '12.3',
      }),
    'external_status',
    {
      value: 'CALLBK',
      callback_datetime: '2026-12-25 12:00:00',
      callback_type: 'USERONLY',
      callback_comments: 'call back soon.',
      qm_dispo_code: '12.3',
    },
  ],
  ...parkActions.map((action): Case => [
    action,
    (dialer) => parkCall(dialer, { agentUser, action }),
    'park_call',
    { value: action },
  ]),
  [
    'tones',
    (dialer) => sendDtmf(dialer, { agentUser, keys: '12#*Q0##' }),
    'send_dtmf',
    { value: '12PSQ0PP' },
  ],
  [
    'start recording',
    (dialer) => recording(dialer, { agentUser, action: 'START', suffix: '_MIDCALL' }),
    'recording',
    { value: 'START', stage: '_MIDCALL' },
  ],
  [
    'stop recording',
    (dialer) => recording(dialer, { agentUser, action: 'STOP' }),
    'recording',
    { value: 'STOP' },
  ],
  ['is it recording', (dialer) => recordingStatus(dialer, { agentUser }), 'recording', { value: 'STATUS' }],
  ...previewActions.map((action): Case => [
    action,
    (dialer) => previewDialAction(dialer, { agentUser, action }),
    'preview_dial_action',
    { value: action },
  ]),
  ...(['ADD', 'REMOVE', 'CHANGE'] as const).map((action): Case => [
    `${action} in-groups`,
    (dialer) =>
      changeInGroups(dialer, {
        agentUser,
        action,
        inGroups: ['SALESLINE', 'SUPPORT'],
        blended: false,
        asDefault: false,
      }),
    'change_ingroups',
    { value: action, ingroup_choices: ' SALESLINE SUPPORT -', blended: 'NO' },
  ]),
  [
    'no in-groups, for good',
    (dialer) =>
      changeInGroups(dialer, {
        agentUser,
        action: 'CHANGE',
        inGroups: [],
        blended: true,
        asDefault: true,
      }),
    'change_ingroups',
    { value: 'CHANGE', ingroup_choices: ' -', blended: 'YES', set_as_default: 'YES' },
  ],
  [
    'another lead',
    (dialer) => switchLead(dialer, { agentUser, to: { kind: 'lead', leadId: '101' } }),
    'switch_lead',
    { lead_id: '101' },
  ],
  [
    'another lead by its code',
    (dialer) => switchLead(dialer, { agentUser, to: { kind: 'vendor-code', vendorLeadCode: 'V111' } }),
    'switch_lead',
    { vendor_lead_code: 'V111' },
  ],
  [
    'calls in queue',
    (dialer) => callsInQueueCount(dialer, { agentUser }),
    'calls_in_queue_count',
    { value: 'DISPLAY' },
  ],
  ['log out', (dialer) => logout(dialer, { agentUser }), 'logout', { value: 'LOGOUT' }],
  [
    "hang up a remote agent's call",
    (dialer) =>
      raCallControl(dialer, { agentUser, callId: 'V1', action: { stage: 'HANGUP' }, status: 'TEST' }),
    'ra_call_control',
    { value: 'V1', stage: 'HANGUP', status: 'TEST' },
  ],
  [
    "transfer a remote agent's call",
    (dialer) =>
      raCallControl(dialer, {
        agentUser,
        callId: 'V1',
        action: { stage: 'EXTENSIONTRANSFER', phoneNumber: '8500' },
      }),
    'ra_call_control',
    { value: 'V1', stage: 'EXTENSIONTRANSFER', phone_number: '8500' },
  ],
  [
    "transfer a remote agent's call to an in-group",
    (dialer) =>
      raCallControl(dialer, {
        agentUser,
        callId: 'V1',
        action: { stage: 'INGROUPTRANSFER', inGroup: 'SUPPORT' },
      }),
    'ra_call_control',
    { value: 'V1', stage: 'INGROUPTRANSFER', ingroup_choices: 'SUPPORT' },
  ],
];

describe('what is sent', () => {
  test.each(cases)('%s', async (_, send, name, form) => {
    expect(await formSent(send)).toEqual({ function: name, agent_user: agentUser, ...form });
  });
});
