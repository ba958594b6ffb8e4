import type { ControlsConfig } from '../../../utils/call/controls.ts';
import { controlNames, emptyControls } from '../../../utils/call/controls.ts';
import type { DialerClock } from '../../../utils/call/dialer-clock.ts';
import type { ControlResult } from '../../../utils/call/control-result.ts';
import type { Lead, LeadRecord } from '../../../utils/call/lead.ts';
import type { DialAttempt, DialProgress } from '../../../utils/call/dial-attempt.ts';
import type { DeferredCall, DeferredCallProgress } from '../../../utils/call/deferred-call.ts';
import { deferCall } from '../../../utils/call/deferred-call.ts';
import type { Snapshot } from '../../../utils/call/snapshot.ts';
import type { Link } from '../../../utils/call/link-state.ts';
import type { PermanentFailure, TransientFailure } from '../../../utils/call/link-failure.ts';
import type { Call } from '../../../utils/call/agent-call.ts';
import { plainSite } from '../../../utils/call/site.ts';
import { initialState } from '../../../utils/call/state.ts';
import { ownOffset } from '../../../utils/call/wall-time.ts';
import type { SiteView } from '../../../utils/messaging/messages.ts';

/* Snapshots for the components' tests, all seen at `NOW`. */

export const NOW = 1_790_000_000_000;

/** A site as it is when nothing but its address is known. */
export const plainView: SiteView = plainSite('https://crm.example.com');

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
export const stale = (trouble: TransientFailure = 'offline'): Link => ({
  kind: 'stale',
  heardAt: NOW - 18_000,
  since: NOW - 15_000,
  trouble,
  attempts: 3,
  nextAt: NOW + 4_000,
});
export const down = (refusal: PermanentFailure, nextAt: number | null = null): Link => ({
  kind: 'down',
  heardAt: NOW - 18_000,
  since: NOW - 15_000,
  refusal,
  nextAt,
});

/** Everything a team lead can put on a seat. */
export const fullControls: ControlsConfig = {
  controls: controlNames,
  outcomes: [
    { code: 'SALE', label: 'Sale', callback: false },
    { code: 'CALLBK', label: 'Call back', callback: true },
  ],
  pauseCodes: [{ code: 'LUNCH', label: 'Lunch' }],
  transfers: [
    { kind: 'number', label: 'Front desk', number: '4155550000', way: 'blind' },
    { kind: 'in-group', label: 'Second level', inGroup: 'SUPPORT' },
  ],
  inGroups: ['SALESLINE', 'SUPPORT'],
};

/** A click on Call 2 s ago, before the next pop. */
export const orderOf = (progress: DialProgress, number = '7275551212'): DialAttempt => ({
  id: 'order-1',
  number,
  target: { kind: 'number', digits: number },
  at: NOW - 2_000,
  popsAtClick: 1,
  progress,
});
export const refusedOrder = (
  why: 'not-paused' | 'lead-on-screen' | 'too-fast' | 'not-a-number',
  number?: string,
): DialAttempt => orderOf({ kind: 'refused', why: { kind: why } }, number);

/** A call put off 2 s ago, for the lead of `leadOf`. */
export const putOffOf = (progress: DeferredCallProgress): DeferredCall => ({
  ...deferCall(
    { id: 'put-off-1', number: '7275551212', target: { kind: 'lead', leadId: '123456' }, at: NOW - 2_000 },
    1,
  ),
  progress,
});

export const controlResultOf = (
  command: ControlResult['command'],
  outcome: ControlResult['outcome'],
  id = 'deed-1',
): ControlResult => ({
  id,
  command,
  at: NOW - 1_000,
  outcome,
});

/** A dialer whose clock shows what this computer's shows. */
export const sameClock: DialerClock = {
  at: NOW,
  offset: ownOffset(NOW),
  ahead: 0,
  zone: null,
  isContradicted: false,
  steadyUntil: null,
};

export const snapshotOf = (call: Call, link: Link = live, more: Partial<Snapshot> = {}): Snapshot => ({
  ...initialState,
  call,
  link,
  pops: 1,
  seat,
  controlsConfig: emptyControls,
  dialerClock: sameClock,
  question: null,
  reading: null,
  today: { pops: 14, calls: 1 },
  report: { kind: 'none' },
  language: 'en',
  hasReportsUser: false,
  ...more,
});
