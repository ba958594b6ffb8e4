import type { Lead } from '../rows.ts';
import type { Addressed } from './addressed.ts';
import type { AgentCall } from './function.ts';

/** A number as it goes into the order, and which of the lead's it is. */
export interface Dialable {
  readonly number: string;
  readonly phoneCode: string;
  readonly altDial: string;
}

/** The number of the lead that `alt_dial` asks for, or null when the answer says why there is none. */
export function dialableLead(call: AgentCall, { user }: Addressed, sought: string): Dialable | null {
  const leadId = call.read('lead_id');
  const lead = call.world.leads.get(Number(leadId));
  let altDial = call.read('alt_dial');
  if (altDial === 'SEARCH') {
    altDial = lead === undefined ? '' : numberOfLead(lead, sought);
    if (lead !== undefined && altDial === '') {
      call.fail('phone number lead_id search not found', `${user}||${leadId}|`);
      return null;
    }
  }
  if (lead === undefined) {
    call.fail('lead_id is not valid', `${user}|${leadId}`);
    return null;
  }
  const number = numbersOf(lead)[altDial]?.replace(/[^0-9]/g, '') ?? lead.phoneNumber.replace(/[^0-9]/g, '');
  if (number.length > 1) return { number, phoneCode: lead.phoneCode, altDial };
  call.fail('phone number is not valid', `${user}|${number}|${leadId}|${altDial}`);
  return null;
}

/** What is not named here is the main number. */
function numbersOf(lead: Lead): Readonly<Record<string, string>> {
  return { MAIN: lead.phoneNumber, ALT: lead.altPhone, ADDR3: lead.address3 };
}

function numberOfLead(lead: Lead, sought: string): string {
  return Object.entries(numbersOf(lead)).find(([, number]) => number === sought)?.[0] ?? '';
}
