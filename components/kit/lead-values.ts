import type { Lead } from '../../utils/call/lead.ts';
import type { LeadField, ShownField } from '../../utils/call/site.ts';
import type { Words } from '../words/words.ts';

/** A value of a lead with its name for people. */
export interface Field {
  readonly field: LeadField;
  readonly term: string;
  /** The term within a sentence. */
  readonly name: string;
  /** Whether the team lead has named it, and so wants it named. */
  readonly isNamed: boolean;
  /** Exactly as the dialer has it. */
  readonly value: string;
}

/** What a lead has of what is to be shown, in that order; what it has not is left out. */
export function fieldsOf(say: Words, lead: Lead, shown: readonly ShownField[]): readonly Field[] {
  return shown
    .map(({ field, label }) => ({
      field,
      term: label || say(`lead.field.${field}`),
      name: label || say(`lead.in-sentence.${field}`),
      isNamed: label !== '',
      value: valueOf(lead, field),
    }))
    .filter(({ value }) => value !== '');
}

/** Why what should be shown of a lead's record is not; null when it is. */
export function gapOf(say: Words, { record }: Lead, shown: readonly ShownField[]): string | null {
  if (record.kind === 'known' || shown.every(({ field }) => isOfLead(field))) return null;
  return say(`lead.record.${record.kind}`);
}

/** The rest is of the lead's record. */
const isOfLead = (field: LeadField): field is 'phone' | 'leadId' => field === 'phone' || field === 'leadId';

function valueOf({ record, ...lead }: Lead, field: LeadField): string {
  if (isOfLead(field)) return lead[field];
  return record.kind === 'known' ? record[field] : '';
}
