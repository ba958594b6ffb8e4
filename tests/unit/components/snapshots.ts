import type { Lead, LeadRecord } from '../../../utils/call/lead.ts';
import type { Snapshot } from '../../../utils/call/snapshot.ts';
import type { Call, Link, Refusal, Trouble } from '../../../utils/call/state.ts';

/* Snapshots for the components' tests, all seen at `NOW`. */

export const NOW = 1_790_000_000_000;

export const seat = { agentId: 'A-77', dialerHost: 'dialer.example.com' };

export function leadOf(record: Partial<LeadRecord> = {}, phone = '7275551212'): Lead {
  const full = { vendorLeadCode: '9987', province: 'SK', securityPhrase: '', sourceId: 'JUH764' };
  return { leadId: '123456', phone, record: { kind: 'known', ...full, ...record } };
}

export const onLead = (lead: Lead = leadOf(), pop = 1, since = NOW - 1_000): Call => ({
  kind: 'on-lead',
  user: '6666',
  lead,
  since,
  pop,
});
export const noLead: Call = { kind: 'no-lead', user: '6666', since: NOW };
export const loggedOut: Call = { kind: 'logged-out', user: '6666', since: NOW };

export const live: Link = { kind: 'live', heardAt: NOW - 1_000, nextAt: NOW + 2_000 };
export const stale = (trouble: Trouble = 'offline'): Link => ({
  kind: 'stale',
  heardAt: NOW - 18_000,
  since: NOW - 15_000,
  trouble,
  attempts: 3,
  nextAt: NOW + 4_000,
});
export const down = (refusal: Refusal, nextAt: number | null = null): Link => ({
  kind: 'down',
  heardAt: NOW - 18_000,
  since: NOW - 15_000,
  refusal,
  nextAt,
});

export const snapshotOf = (call: Call, link: Link = live): Snapshot => ({ call, link, pops: 1, seat });
