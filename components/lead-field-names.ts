import type { LeadField } from '../utils/call/site.ts';

/** What the panel calls the values of a lead where a site gives no names of its own. */
export const leadFieldNames: Readonly<Record<LeadField, string>> = {
  phone: 'Phone',
  leadId: 'Lead ID',
  sourceId: 'Source ID',
  vendorLeadCode: 'Vendor lead code',
  province: 'Province',
  securityPhrase: 'Security phrase',
};
