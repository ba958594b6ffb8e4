import type { Lead } from '../dialer/rows.ts';
import { leadRow } from '../dialer/rows.ts';

/** Leads of other countries, by which dialing was recorded. */
export function recordedForeignLeads(): Lead[] {
  return [
    leadRow({
      leadId: 120,
      phoneCode: '44',
      phoneNumber: '2071234567',
      altPhone: '7700900123',
      address3: '2071230003',
    }),
    leadRow({ leadId: 121, phoneCode: '49', phoneNumber: '30 123456', altPhone: '0170 1234567' }),
    leadRow({ leadId: 122, phoneCode: '61', phoneNumber: '0412345678' }),
    leadRow({ leadId: 123, phoneCode: '', phoneNumber: '7275551223' }),
    leadRow({ leadId: 124, phoneNumber: '<unknown>' }),
  ];
}

/** What is imported as a phone, and data that imitate an answer. The other fields tell the lead's id. */
export function recordedOddLeads(): Lead[] {
  return [
    odd(131, { phoneNumber: '727 555 1299' }),
    odd(132, { phoneNumber: '(727) 555-1299' }),
    odd(133, { phoneNumber: '+17275551299' }),
    odd(134, { phoneNumber: '<unknown>' }),
    odd(135, { phoneNumber: 'Private Number' }),
    odd(138, { phoneNumber: '123456789012345678' }),
    // Nineteen digits were imported: the column holds eighteen.
    odd(139, { phoneNumber: '123456789012345678' }),
    odd(141, { phoneNumber: '2071234567', phoneCode: '44' }),
    odd(144, { sourceId: 'S\nmore' }),
    odd(145, { sourceId: 'S\nERROR: no active lead found - 1234' }),
    odd(146, { sourceId: 'S\nSUCCESS: x' }),
    odd(148, { sourceId: 'S\nERROR: Invalid Username/Password: |a|b|0|1|BAD|' }),
    odd(149, { vendorLeadCode: 'V\nERROR: user not' }),
    odd(150, { securityPhrase: 'W\nERROR: no active lead found - 1234' }),
    odd(153, { sourceId: 'S\rT' }),
    odd(155, { vendorLeadCode: 'V\tT' }),
    odd(157, { securityPhrase: 'W\u001B[31m\u0007\u007F' }),
    odd(161, { vendorLeadCode: '|', province: '||', securityPhrase: '|||', sourceId: '|' }),
    odd(162, { phoneNumber: ' - 1234' }),
    odd(163, { phoneNumber: '<b>1</b>', sourceId: '<!-- x -->' }),
    odd(164, {
      phoneNumber: '9'.repeat(18),
      vendorLeadCode: 'v'.repeat(20),
      province: 'p'.repeat(50),
      securityPhrase: 'w'.repeat(100),
      sourceId: 's'.repeat(50),
    }),
    odd(4_294_967_295, {}),
  ];
}

function odd(leadId: number, row: Partial<Lead>): Lead {
  return leadRow({
    leadId,
    phoneNumber: '7275551299',
    vendorLeadCode: `V${leadId}`,
    province: `P${leadId}`,
    securityPhrase: `W${leadId}`,
    sourceId: `S${leadId}`,
    ...row,
  });
}
