import { describe, test } from 'vitest';
import { changeInGroups } from '../../../utils/dialer/agent-api/change-in-groups.ts';
import { externalHangup } from '../../../utils/dialer/agent-api/external-hangup.ts';
import { pauseCode } from '../../../utils/dialer/agent-api/pause-code.ts';
import { previewDialAction } from '../../../utils/dialer/agent-api/preview-dial-action.ts';
import { raCallControl } from '../../../utils/dialer/agent-api/ra-call-control.ts';
import { recording } from '../../../utils/dialer/agent-api/recording.ts';
import { sendDtmf } from '../../../utils/dialer/agent-api/send-dtmf.ts';
import { switchLead } from '../../../utils/dialer/agent-api/switch-lead.ts';
import type { Send } from './wire.ts';
import { expectRefused, formSent } from './wire.ts';

const agentUser = '6666';
const inGroups =
  (action: 'ADD' | 'REMOVE' | 'CHANGE', ...names: string[]): Send =>
  (dialer) =>
    changeInGroups(dialer, { agentUser, action, inGroups: names, blended: false, asDefault: false });
const switchTo =
  (leadId: string): Send =>
  (dialer) =>
    switchLead(dialer, { agentUser, to: { kind: 'lead', leadId } });
const switchToCode =
  (vendorLeadCode: string): Send =>
  (dialer) =>
    switchLead(dialer, { agentUser, to: { kind: 'vendor-code', vendorLeadCode } });
const hangup =
  (user: string): Send =>
  (dialer) =>
    externalHangup(dialer, { agentUser: user });
const pause =
  (code: string): Send =>
  (dialer) =>
    pauseCode(dialer, { agentUser, code });
const tones =
  (keys: string): Send =>
  (dialer) =>
    sendDtmf(dialer, { agentUser, keys });
const record =
  (action: 'START' | 'STOP', suffix: string): Send =>
  (dialer) =>
    recording(dialer, { agentUser, action, suffix });
const remoteHangup =
  (callId: string, outcome = ''): Send =>
  (dialer) =>
    raCallControl(dialer, { agentUser, callId, action: { stage: 'HANGUP' }, status: outcome });

describe('good parameters are sent', () => {
  test.each<readonly [string, Send]>([
    ['an agent of 20 characters', hangup('aZ09_-'.padEnd(20, 'x'))],
    ['an agent of one character', hangup('7')],
    ['a pause code of 6', pause('LUNCH2')],
    ['a recording without suffix', record('STOP', '')],
    ['a suffix of 14', record('START', '_2345678901234')],
    ['100 tones', tones('0123456789*#Q'.padEnd(100, '1'))],
    ['all in-groups away', inGroups('CHANGE')],
    ['a vendor lead code', switchToCode('9987-1234765')],
    ['a call id of 20', remoteHangup('V1120130000000000101', 'TEST')],
  ])('%s', async (_, send) => {
    await formSent(send);
  });
});

describe('bad parameters are not sent', () => {
  test.each<readonly [what: string, send: Send, parameter: string, reason: string]>([
    ['no agent', hangup(''), 'agent_user', 'empty'],
    ['a long agent', hangup('a'.repeat(21)), 'agent_user', 'too-long'],
    ['an agent with a dot', hangup('j.doe'), 'agent_user', 'forbidden-character'],
    ['an agent with an accent', hangup('josé'), 'agent_user', 'forbidden-character'],
    ['an agent with a newline', hangup('6666\n'), 'agent_user', 'forbidden-character'],
    [
      'an agent of one character who previews',
      (dialer) => previewDialAction(dialer, { agentUser: '7', action: 'SKIP' }),
      'agent_user',
      'too-short',
    ],
    ['no pause code', pause(''), 'value', 'empty'],
    ['a pause code of 7', pause('LUNCH22'), 'value', 'too-long'],
    ['a pause code with |', pause('A|B'), 'value', 'forbidden-character'],
    ['no tones', tones(''), 'value', 'empty'],
    ['101 tones', tones('1'.repeat(101)), 'value', 'too-long'],
    ['the letters we send for # and *', tones('12P'), 'value', 'forbidden-character'],
    ['a tone that is none', tones('12-3'), 'value', 'forbidden-character'],
    ['a suffix of 15', record('START', '_23456789012345'), 'stage', 'too-long'],
    ['a suffix with a quote', record('START', "a'b"), 'stage', 'forbidden-character'],
    ['a suffix to stop', record('STOP', 'x'), 'stage', 'not-allowed'],
    ['no in-group to add', inGroups('ADD'), 'ingroup_choices', 'empty'],
    ['no in-group to remove', inGroups('REMOVE'), 'ingroup_choices', 'empty'],
    ['an empty in-group', inGroups('CHANGE', 'SALESLINE', ''), 'ingroup_choices', 'empty'],
    ['a short in-group', inGroups('ADD', 'A'), 'ingroup_choices', 'too-short'],
    ['two in-groups in one', inGroups('ADD', 'A B'), 'ingroup_choices', 'forbidden-character'],
    ['no other lead', switchTo(''), 'lead_id', 'empty'],
    ['no vendor lead code', switchToCode(''), 'vendor_lead_code', 'empty'],
    ['a vendor lead code with a quote', switchToCode("O'Hara"), 'vendor_lead_code', 'forbidden-character'],
    ['no call', remoteHangup(''), 'value', 'empty'],
    ['a call of 21', remoteHangup('V'.repeat(21)), 'value', 'too-long'],
    ['a remote outcome of 7', remoteHangup('V1', 'TEST888'), 'status', 'too-long'],
    [
      'a remote extension of one',
      (dialer) =>
        raCallControl(dialer, {
          agentUser,
          callId: 'V1',
          action: { stage: 'EXTENSIONTRANSFER', phoneNumber: '9' },
        }),
      'phone_number',
      'too-short',
    ],
    [
      'a remote in-group of none',
      (dialer) =>
        raCallControl(dialer, { agentUser, callId: 'V1', action: { stage: 'INGROUPTRANSFER', inGroup: '' } }),
      'ingroup_choices',
      'empty',
    ],
  ])('%s', async (_, send, parameter, reason) => {
    await expectRefused(send, parameter, reason);
  });
});
