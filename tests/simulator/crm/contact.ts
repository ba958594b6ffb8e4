import { spokenPhone } from '../dialer/phone.ts';
import type { Lead } from '../dialer/rows.ts';

export type Stage = 'New' | 'Qualified' | 'Offer sent' | 'Renewal' | 'Won';

/** A customer as the CRM knows them; `leadId` is what the CRM's addresses use. */
export interface Contact {
  readonly leadId: string;
  readonly name: string;
  /** As the CRM prints it; empty when there is none. */
  readonly phone: string;
  readonly altPhone: string;
  readonly email: string;
  readonly place: string;
  readonly stage: Stage;
  readonly vendorLeadCode: string;
  readonly sourceId: string;
  readonly note: string;
}

const STAGES: readonly Stage[] = ['Qualified', 'New', 'Offer sent', 'Renewal', 'Won'];

/** The CRM's side of a dialer's lead. */
export function contactOf(lead: Lead): Contact {
  const phone = (number: string) => (number === '' ? '' : spokenPhone(lead.phoneCode, number));
  return {
    leadId: `${lead.leadId}`,
    name: `${lead.firstName} ${lead.lastName}`.trim() || `Lead ${lead.leadId}`,
    phone: phone(lead.phoneNumber),
    altPhone: phone(lead.altPhone),
    email: lead.email,
    place: [lead.city, lead.state || lead.province].filter((part) => part !== '').join(', '),
    stage: STAGES[lead.leadId % STAGES.length] ?? 'New',
    vendorLeadCode: lead.vendorLeadCode,
    sourceId: lead.sourceId,
    note: lead.comments,
  };
}
