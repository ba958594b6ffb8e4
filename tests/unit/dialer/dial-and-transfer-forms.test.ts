import { describe, expect, test } from 'vitest';
import type { DialOrder } from '../../../utils/dialer/agent-api/dial-order.ts';
import type { Dialer } from '../../../utils/dialer/dialer.ts';
import { externalDial } from '../../../utils/dialer/agent-api/external-dial.ts';
import { transferConference } from '../../../utils/dialer/agent-api/transfer-conference.ts';
import type { Send } from './wire.ts';
import { formSent } from './wire.ts';

const agentUser = '6666';
const plain = { agentUser, search: true, preview: false, focus: false };
const toNumber = { kind: 'number', number: '7275551212', phoneCode: '1' } as const;
const dial = (order: Partial<DialOrder>) => (dialer: Dialer) =>
  externalDial(dialer, { ...plain, target: toNumber, ...order });
const dialForm = { value: '7275551212', phone_code: '1', search: 'YES', preview: 'NO', focus: 'NO' };
type Case = readonly [what: string, send: Send, name: string, form: Readonly<Record<string, string>>];

const cases: readonly Case[] = [
  ['a number', dial({}), 'external_dial', dialForm],
  [
    'a number without code, in preview',
    dial({ target: { ...toNumber, phoneCode: '' }, search: false, preview: true, focus: true }),
    'external_dial',
    { value: '7275551212', search: 'NO', preview: 'YES', focus: 'YES' },
  ],
  [
    'a number with all there is',
    dial({ vendorId: 'V 12/é', dialPrefix: '88', groupAlias: 'MAINCID', inGroup: 'SALES_LINE-2' }),
    'external_dial',
    {
      ...dialForm,
      vendor_id: 'V 12/é',
      dial_prefix: '88',
      group_alias: 'MAINCID',
      dial_ingroup: 'SALES_LINE-2',
    },
  ],
  [
    'a number with a caller ID',
    dial({ outboundCid: '3125551212' }),
    'external_dial',
    { ...dialForm, outbound_cid: '3125551212' },
  ],
  [
    'a lead',
    dial({ target: { kind: 'lead', leadId: '101', phone: 'ALT' } }),
    'external_dial',
    { lead_id: '101', alt_dial: 'ALT', search: 'YES', preview: 'NO', focus: 'NO' },
  ],
  [
    "one of a lead's numbers",
    dial({ target: { kind: 'number-of-lead', leadId: '101', number: '7275551213' } }),
    'external_dial',
    {
      lead_id: '101',
      alt_dial: 'SEARCH',
      value: '7275551213',
      search: 'YES',
      preview: 'NO',
      focus: 'NO',
    },
  ],
  ...(['HANGUP_XFER', 'HANGUP_BOTH', 'LEAVE_VM', 'LEAVE_3WAY_CALL'] as const).map((action): Case => [
    action,
    (dialer) => transferConference(dialer, { agentUser, action }),
    'transfer_conference',
    { value: action },
  ]),
  ...(['BLIND_TRANSFER', 'DIAL_WITH_CUSTOMER', 'PARK_CUSTOMER_DIAL'] as const).map((action): Case => [
    `${action} to a number`,
    (dialer) => transferConference(dialer, { agentUser, action, phoneNumber: '*98#' }),
    'transfer_conference',
    { value: action, phone_number: '*98#', dial_override: 'NO' },
  ]),
  ...(['DIAL_WITH_CUSTOMER', 'PARK_CUSTOMER_DIAL'] as const).map((action): Case => [
    `${action}, consultative`,
    (dialer) => transferConference(dialer, { agentUser, action, inGroup: 'SUPPORT', consultative: true }),
    'transfer_conference',
    { value: action, ingroup_choices: 'SUPPORT', consultative: 'YES' },
  ]),
  [
    'a three-way call with all there is',
    (dialer) =>
      transferConference(dialer, {
        agentUser,
        action: 'DIAL_WITH_CUSTOMER',
        phoneNumber: '913125550000',
        dialOverride: true,
        groupAlias: 'MAINCID',
        cidChoice: 'CUSTOMER',
        oneThreeWayOnly: true,
      }),
    'transfer_conference',
    {
      value: 'DIAL_WITH_CUSTOMER',
      phone_number: '913125550000',
      dial_override: 'YES',
      group_alias: 'MAINCID',
      cid_choice: 'CUSTOMER',
      tw_check: 'YES',
    },
  ],
  [
    'LOCAL_CLOSER to an agent',
    (dialer) =>
      transferConference(dialer, {
        agentUser,
        action: 'LOCAL_CLOSER',
        inGroup: 'AGENTDIRECT',
        phoneNumber: '1001',
      }),
    'transfer_conference',
    { value: 'LOCAL_CLOSER', ingroup_choices: 'AGENTDIRECT', phone_number: '1001' },
  ],
];

describe('what is sent', () => {
  test.each(cases)('%s', async (_, send, name, form) => {
    expect(await formSent(send)).toEqual({ function: name, agent_user: agentUser, ...form });
  });
});
