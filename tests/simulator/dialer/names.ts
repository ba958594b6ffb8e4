import { spokenPhone } from './phone.ts';
import type { World } from './world.ts';
import { findUser } from './world.ts';

export function nameOf(world: World, user: string): string {
  return findUser(world, user)?.fullName ?? user;
}

/** "Robert Williams, (727) 555-1212". */
export function leadInWords(world: World, leadId: number): string {
  const lead = world.leads.get(leadId);
  if (lead === undefined) return 'no record';
  const name = `${lead.firstName} ${lead.lastName}`.trim();
  return [name, spokenPhone(lead.phoneCode, lead.phoneNumber)].filter((part) => part !== '').join(', ');
}
