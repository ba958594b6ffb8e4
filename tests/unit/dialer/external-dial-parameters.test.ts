import { describe, test } from 'vitest';
import type { DialOrder } from '../../../utils/dialer/agent-api/dial-order.ts';
import { externalDial } from '../../../utils/dialer/agent-api/external-dial.ts';
import type { Send } from './wire.ts';
import { expectRefused, formSent } from './wire.ts';

const agentUser = '6666';
const dial =
  (order: Partial<DialOrder>): Send =>
  (dialer) =>
    externalDial(dialer, {
      agentUser,
      target: { kind: 'number', number: '7275551212', phoneCode: '1' },
      search: true,
      preview: false,
      focus: false,
      ...order,
    });
const number = (digits: string, phoneCode = '1') =>
  dial({ target: { kind: 'number', number: digits, phoneCode } });
const lead = (leadId: string) => dial({ target: { kind: 'lead', leadId, phone: 'MAIN' } });

describe('good parameters are sent', () => {
  test.each<readonly [string, Send]>([
    ['a number of 2 digits', number('12')],
    ['a number of 18 digits', number('1'.repeat(18))],
    ['no phone code', number('7275551212', '')],
    ['a phone code with X', number('7275551212', '011X')],
    [
      'the longest mailbox',
      dial({ target: longTarget(18), vendorId: 'v'.repeat(20), inGroup: 'g'.repeat(20) }),
    ],
    ['the largest lead id', lead('4294967295')],
    ['a vendor id of signs', dial({ vendorId: ' a.b,c&d=e<f>:@%$' })],
    [
      'nothing optional',
      dial({ vendorId: '', dialPrefix: '', groupAlias: '', outboundCid: '', inGroup: '' }),
    ],
  ])('%s', async (_, send) => {
    await formSent(send);
  });
});

describe('bad parameters are not sent', () => {
  test.each<readonly [what: string, send: Send, parameter: string, reason: string]>([
    ['an agent of one character who dials', dial({ agentUser: '7' }), 'agent_user', 'too-short'],
    ['no number', number(''), 'value', 'empty'],
    ['a number of one digit', number('7'), 'value', 'too-short'],
    ['a number of 19 digits', number('1'.repeat(19)), 'value', 'too-long'],
    ['a formatted number', number('+1 (727) 555-1212'), 'value', 'forbidden-character'],
    ['another alphabet’s digits', number('٧٢٧٥٥٥'), 'value', 'forbidden-character'],
    ['MANUALNEXT', number('MANUALNEXT'), 'value', 'forbidden-character'],
    ['a phone code with +', number('7275551212', '+1'), 'phone_code', 'forbidden-character'],
    ['a phone code of 11', number('7275551212', '12345678901'), 'phone_code', 'too-long'],
    ['no lead', lead(''), 'lead_id', 'empty'],
    ['lead 0', lead('0'), 'lead_id', 'empty'],
    ['a lead beyond the column', lead('4294967296'), 'lead_id', 'too-long'],
    ['a lead of letters', lead('1e3'), 'lead_id', 'forbidden-character'],
    ...["'", '"', '\\', ';', '#', '!', '+', '|', '\n', '\t', '\0', '\u007F', '\uD800', '😀'].map(
      (sign) =>
        [
          `a vendor id with ${JSON.stringify(sign)}`,
          dial({ vendorId: `a${sign}b` }),
          'vendor_id',
          'forbidden-character',
        ] as const,
    ),
    ['a vendor id of 21', dial({ vendorId: 'v'.repeat(21) }), 'vendor_id', 'too-long'],
    ['a vendor id of 21 bytes', dial({ vendorId: `${'v'.repeat(19)}é` }), 'vendor_id', 'too-long'],
    ['a prefix with a star', dial({ dialPrefix: '*8' }), 'dial_prefix', 'forbidden-character'],
    ['an alias with a dash', dial({ groupAlias: 'MAIN-CID' }), 'group_alias', 'forbidden-character'],
    ['an alias of one letter', dial({ groupAlias: 'M' }), 'group_alias', 'too-short'],
    ['a caller ID with +', dial({ outboundCid: '+1312' }), 'outbound_cid', 'forbidden-character'],
    [
      'an alias and a caller ID',
      dial({ groupAlias: 'MAINCID', outboundCid: '3125551212' }),
      'outbound_cid',
      'not-allowed',
    ],
    ['an in-group with a space', dial({ inGroup: 'SALES LINE' }), 'dial_ingroup', 'forbidden-character'],
    ['an in-group of 21', dial({ inGroup: 'g'.repeat(21) }), 'dial_ingroup', 'too-long'],
    [
      'a mailbox too long by one',
      dial({
        target: longTarget(18),
        vendorId: 'v'.repeat(20),
        inGroup: 'g'.repeat(20),
        dialPrefix: '9',
      }),
      'external_dial',
      'too-long',
    ],
    [
      'a lead whose number might not fit',
      dial({
        target: { kind: 'lead', leadId: '4294967295', phone: 'MAIN' },
        vendorId: 'v'.repeat(20),
        inGroup: 'SUPPORT',
      }),
      'external_dial',
      'too-long',
    ],
    [
      'an alias whose number might not fit',
      dial({ target: longTarget(18), vendorId: 'v'.repeat(20), groupAlias: 'MAIN' }),
      'external_dial',
      'too-long',
    ],
  ])('%s', async (_, send, parameter, reason) => {
    await expectRefused(send, parameter, reason);
  });
});

function longTarget(digits: number) {
  return { kind: 'number', number: '1'.repeat(digits), phoneCode: '0123456789' } as const;
}
