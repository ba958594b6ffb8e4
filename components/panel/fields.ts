import type { Lead } from '../../utils/call/lead.ts';

/** A value of a lead with its name for people. */
export interface Field {
  readonly term: string;
  /** Exactly as the dialer has it. */
  readonly value: string;
}

/** What a lead has, in the order of importance; what it has not is left out. */
export function fieldsOf(lead: Lead): readonly Field[] {
  const { record } = lead;
  const fields: Field[] = [
    { term: 'Phone', value: lead.phone },
    { term: 'Lead ID', value: lead.leadId },
  ];
  if (record.kind === 'known') {
    fields.push(
      { term: 'Source ID', value: record.sourceId },
      { term: 'Vendor lead code', value: record.vendorLeadCode },
      { term: 'Province', value: record.province },
      { term: 'Security phrase', value: record.securityPhrase },
    );
  }
  return fields.filter(({ value }) => value !== '');
}

/** Why a lead's record is not shown; null when it is. */
export const recordWords: Record<Lead['record']['kind'], string | null> = {
  known: null,
  uncertain: 'The other fields could not be told apart.',
  missing: 'The dialer has no record for this lead.',
};
