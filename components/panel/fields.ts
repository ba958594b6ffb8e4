import type { Lead } from '../../utils/call/lead.ts';
import type { LeadField, ShownField } from '../../utils/call/site.ts';
import { leadFieldNames } from '../lead-field-names.ts';

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
export function fieldsOf(lead: Lead, shown: readonly ShownField[]): readonly Field[] {
  return shown
    .map(({ field, label }) => ({
      field,
      term: label || leadFieldNames[field],
      name: label || inSentence(leadFieldNames[field]),
      isNamed: label !== '',
      value: valueOf(lead, field),
    }))
    .filter(({ value }) => value !== '');
}

const recordWords: Record<Lead['record']['kind'], string | null> = {
  known: null,
  uncertain: 'The other fields could not be told apart.',
  missing: 'The dialer has no record for this lead.',
};

/** Why what should be shown of a lead's record is not; null when it is. */
export function gapOf({ record }: Lead, shown: readonly ShownField[]): string | null {
  return shown.every(({ field }) => isOfLead(field)) ? null : recordWords[record.kind];
}

/** The rest is of the lead's record. */
const isOfLead = (field: LeadField): field is 'phone' | 'leadId' => field === 'phone' || field === 'leadId';

function valueOf({ record, ...lead }: Lead, field: LeadField): string {
  if (isOfLead(field)) return lead[field];
  return record.kind === 'known' ? record[field] : '';
}

/** "Lead ID" within a sentence: "lead ID". */
const inSentence = (term: string) => term.charAt(0).toLowerCase() + term.slice(1);
