import type { Mailbox } from './mailbox.ts';
import { emptyMailbox } from './mailbox.ts';
import { NEVER } from './rows.ts';

export type AgentStatus = 'READY' | 'QUEUE' | 'INCALL' | 'PAUSED' | 'CLOSER' | 'MQUEUE';

/** vicidial_live_agents: one row for each agent who is logged in. */
export interface LiveAgent {
  user: string;
  status: AgentStatus;
  /** 0: no lead. Stays after hangup until the disposition is submitted. */
  leadId: number;
  /** VICIdial's call id: V auto-dialed, M manual, Y inbound, E e-mail or chat; empty without a call. */
  callerid: string;
  /** MANUAL in a call dialed by hand, EMAIL or CHAT in those. */
  comments: string;
  campaignId: string;
  serverIp: string;
  pauseCode: string;
  previewLeadId: number;
  confExten: string;
  callsToday: number;
  lastStateChange: number;
  /** The agent's phone is called for each call, and `ringCallerid` is the call it rings for. */
  onHookAgent: boolean;
  ringCallerid: string;
  /** What becomes of the agent when the disposition is submitted. */
  afterCall: 'READY' | 'PAUSED';
  /** Orders of the API that the agent's page has not taken yet. */
  readonly mailbox: Mailbox;
  /** The in-groups in force, as " SALES SUPPORT -". */
  closerCampaigns: string;
  /** Those a manager or the API has ordered; they come into force when `managerIngroupSet` is SET. */
  externalIngroups: string;
  externalBlended: '0' | '1';
  externalIgbSetUser: string;
  managerIngroupSet: 'N' | 'SET' | 'Y';
  /** Where the customer waits, or null while the agent has them on the line. */
  customerParked: 'hold' | 'ivr' | null;
  thirdParty: ThirdParty | null;
}

/** Who else is in the agent's call. */
export interface ThirdParty {
  readonly number: string;
  readonly parked: boolean;
}

export function liveAgentRow(row: Partial<LiveAgent> & Pick<LiveAgent, 'user' | 'campaignId'>): LiveAgent {
  return {
    status: 'PAUSED',
    leadId: 0,
    callerid: '',
    comments: '',
    serverIp: '127.0.0.1',
    pauseCode: '',
    previewLeadId: 0,
    confExten: '8600051',
    callsToday: 0,
    lastStateChange: NEVER,
    onHookAgent: false,
    ringCallerid: '',
    afterCall: 'READY',
    mailbox: emptyMailbox(),
    closerCampaigns: ' -',
    externalIngroups: '',
    externalBlended: '0',
    externalIgbSetUser: '',
    managerIngroupSet: 'N',
    customerParked: null,
    thirdParty: null,
    ...row,
  };
}

export function isInCall({ leadId, status }: LiveAgent): boolean {
  return leadId !== 0 && status !== 'PAUSED';
}

/** The call is over and its disposition not yet set. */
export function isDispositionOpen({ leadId, status }: LiveAgent): boolean {
  return leadId !== 0 && status === 'PAUSED';
}

/** `now`: milliseconds since 1970. */
export function enter(agent: LiveAgent, status: AgentStatus, now: number): void {
  agent.status = status;
  agent.lastStateChange = now;
}
