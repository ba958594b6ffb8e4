import type { AutoCall } from '../../simulator/dialer/call-rows.ts';
import type { LiveAgent } from '../../simulator/dialer/live-agent.ts';
import { liveAgentRow } from '../../simulator/dialer/live-agent.ts';
import type { World } from '../../simulator/dialer/world.ts';
import { findLiveAgent, findUser } from '../../simulator/dialer/world.ts';

/** How an agent stood when an exchange of the second recording was made. */
export type Stood =
  | 'ready'
  | 'closer'
  | 'queue'
  | 'in-call'
  | 'inbound'
  | 'dead'
  | 'disposition'
  | 'paused'
  | 'preview'
  | 'e-mail'
  | 'chat'
  | 'logged-out';

const LEAD = 101;
const CALL = 'V1120130000000000101';
const INBOUND_CALL = 'Y1120130000000000101';

const ROWS: Record<Exclude<Stood, 'logged-out'>, Partial<LiveAgent>> = {
  ready: { status: 'READY' },
  closer: { status: 'CLOSER' },
  queue: { status: 'QUEUE', leadId: LEAD, callerid: CALL },
  'in-call': { status: 'INCALL', leadId: LEAD, callerid: CALL },
  inbound: { status: 'INCALL', leadId: LEAD, callerid: INBOUND_CALL },
  dead: { status: 'INCALL', leadId: LEAD, callerid: CALL },
  disposition: { status: 'PAUSED', leadId: LEAD },
  paused: { status: 'PAUSED' },
  preview: { status: 'PAUSED', previewLeadId: 114 },
  'e-mail': { status: 'INCALL', leadId: LEAD, comments: 'EMAIL' },
  chat: { status: 'INCALL', leadId: LEAD, callerid: 'C1', comments: 'CHAT' },
};

/** Puts an agent at the seat of the second recording, where nobody waits on a line. */
export function stand(world: World, user: string, stood: Stood, row: Partial<LiveAgent> = {}): void {
  const before = findLiveAgent(world, user);
  const campaignId = before?.campaignId ?? 'TESTCAMP';
  if (before !== undefined) world.liveAgents.splice(world.liveAgents.indexOf(before), 1);
  drop(world.autoCalls, ({ status, callerid }) => status === 'LIVE' || callerid === before?.callerid);
  if (stood === 'logged-out') return;
  const common = { user, campaignId, confExten: '8600384', callsToday: 3, closerCampaigns: ' SALESLINE -' };
  world.liveAgents.push(liveAgentRow({ ...common, ...ROWS[stood], ...row }));
  if (stood === 'in-call' || stood === 'inbound' || stood === 'queue') world.autoCalls.push(lineOf(stood));
}

function lineOf(stood: 'in-call' | 'inbound' | 'queue'): AutoCall {
  const call = { leadId: LEAD, agentOnly: '' };
  return stood === 'inbound'
    ? { ...call, callerid: INBOUND_CALL, campaignId: 'SALESLINE', callType: 'IN', status: 'CLOSER' }
    : { ...call, callerid: CALL, campaignId: 'TESTCAMP', callType: 'OUT', status: 'XFER' };
}

/** Nobody else is there. */
export function alone(world: World): void {
  world.liveAgents.length = 0;
  world.autoCalls.length = 0;
}

/** 1234 had a shorter name in the second recording. */
export function rename(world: World, fullName = 'Agent 1234'): void {
  const user = findUser(world, '1234');
  if (user !== undefined) user.fullName = fullName;
}

export function drop<T>(rows: T[], which: (row: T) => boolean): void {
  const kept = rows.filter((row) => !which(row));
  rows.splice(0, rows.length, ...kept);
}
