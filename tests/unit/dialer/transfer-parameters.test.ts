import { describe, test } from 'vitest';
import { transferConference } from '../../../utils/dialer/agent-api/transfer-conference.ts';
import type { TransferOrder } from '../../../utils/dialer/agent-api/transfer-order.ts';
import type { Send } from './wire.ts';
import { expectRefused, formSent } from './wire.ts';

const agentUser = '6666';
const transfer =
  (order: Omit<TransferOrder, 'agentUser'>): Send =>
  (dialer) =>
    transferConference(dialer, { agentUser, ...order });

describe('good parameters are sent', () => {
  test.each<readonly [string, Send]>([
    ['DEFAULTINGROUP', transfer({ action: 'LOCAL_CLOSER', inGroup: 'DEFAULTINGROUP' })],
    ['LOCAL_CLOSER with a number', transfer({ action: 'LOCAL_CLOSER', inGroup: 'A-B', phoneNumber: '1' })],
  ])('%s', async (_, send) => {
    await formSent(send);
  });
});

describe('bad parameters are not sent', () => {
  test.each<readonly [what: string, send: Send, parameter: string, reason: string]>([
    ['BLIND_TRANSFER to nobody', transfer({ action: 'BLIND_TRANSFER' }), 'phone_number', 'empty'],
    ['DIAL_WITH_CUSTOMER nobody', transfer({ action: 'DIAL_WITH_CUSTOMER' }), 'phone_number', 'empty'],
    ['PARK_CUSTOMER_DIAL nobody', transfer({ action: 'PARK_CUSTOMER_DIAL' }), 'phone_number', 'empty'],
    ['LOCAL_CLOSER to no group', transfer({ action: 'LOCAL_CLOSER' }), 'ingroup_choices', 'empty'],
    [
      'AGENTDIRECT to no agent',
      transfer({ action: 'LOCAL_CLOSER', inGroup: 'AGENTDIRECT_2' }),
      'phone_number',
      'empty',
    ],
    [
      'a consultation of no group',
      transfer({ action: 'DIAL_WITH_CUSTOMER', consultative: true, phoneNumber: '8500' }),
      'ingroup_choices',
      'empty',
    ],
    [
      'a consultation and LOCAL_CLOSER',
      transfer({ action: 'LOCAL_CLOSER', inGroup: 'SUPPORT', consultative: true }),
      'consultative',
      'not-allowed',
    ],
    [
      'a number with spaces',
      transfer({ action: 'BLIND_TRANSFER', phoneNumber: '312 555' }),
      'phone_number',
      'forbidden-character',
    ],
    [
      'a number of 26',
      transfer({ action: 'BLIND_TRANSFER', phoneNumber: '1'.repeat(26) }),
      'phone_number',
      'too-long',
    ],
    [
      'a number to hang up',
      transfer({ action: 'HANGUP_BOTH', phoneNumber: '8500' }),
      'phone_number',
      'not-allowed',
    ],
    [
      'a group for a number',
      transfer({ action: 'BLIND_TRANSFER', phoneNumber: '8500', inGroup: 'SUPPORT' }),
      'ingroup_choices',
      'not-allowed',
    ],
    ...['A---B', 'A-', '-', 'A--'].map(
      (inGroup) =>
        [
          `in-group ${inGroup}, which reads like a separator`,
          transfer({ action: 'LOCAL_CLOSER', inGroup }),
          'ingroup_choices',
          'forbidden-character',
        ] as const,
    ),
    [
      'two in-groups',
      transfer({ action: 'LOCAL_CLOSER', inGroup: 'A B' }),
      'ingroup_choices',
      'forbidden-character',
    ],
    [
      'an in-group of one',
      transfer({ action: 'LOCAL_CLOSER', inGroup: 'A' }),
      'ingroup_choices',
      'too-short',
    ],
    [
      'an override where nothing is dialed',
      transfer({ action: 'LOCAL_CLOSER', inGroup: 'SUPPORT', dialOverride: true }),
      'dial_override',
      'not-allowed',
    ],
    [
      'an alias where nobody stays',
      transfer({ action: 'BLIND_TRANSFER', phoneNumber: '8500', groupAlias: 'MAINCID' }),
      'group_alias',
      'not-allowed',
    ],
    [
      'a caller ID for none',
      transfer({ action: 'LEAVE_VM', cidChoice: 'CUSTOMER' }),
      'cid_choice',
      'not-allowed',
    ],
    ['a check for none', transfer({ action: 'LEAVE_VM', oneThreeWayOnly: true }), 'tw_check', 'not-allowed'],
    [
      'a transfer that overflows',
      transfer({
        action: 'DIAL_WITH_CUSTOMER',
        phoneNumber: '1'.repeat(25),
        groupAlias: 'a'.repeat(18),
        cidChoice: 'AGENT_PHONE',
      }),
      'external_transferconf',
      'too-long',
    ],
  ])('%s', async (_, send, parameter, reason) => {
    await expectRefused(send, parameter, reason);
  });
});
