import type { Column, Row } from './row.ts';

/**
 * An agent who is logged in, as a report has them. Null is what cannot be told for certain, as nothing is
 * quoted, and stands in `ambiguous`; only of `leadId` it means that there is no lead.
 */
export interface SeatedAgent {
  /** READY, CLOSER, QUEUE, MQUEUE, INCALL, PAUSED. `agentState` makes sense of it. */
  readonly status: string;
  /** VICIdial's own call id: V auto-dialed, M by hand, Y inbound, E e-mail or chat; empty without a call. */
  readonly callId: string;
  /** While a lead is previewed, that one. */
  readonly leadId: string | null;
  readonly campaign: string;
  readonly callsToday: number;
  readonly fullName: string | null;
  readonly userGroup: string | null;
  readonly userLevel: number | null;
  /** The last pause's too while the agent is in a call: it does not mean "paused now". */
  readonly pauseCode: string | null;
  readonly subStatus: string | null;
  /** The agent's conference, which `blindMonitor` takes; null also while there is none. */
  readonly sessionId: string | null;
  readonly ambiguous: readonly string[];
}

/** The columns that both reports have. */
export type SeatedKey = Exclude<keyof SeatedAgent, 'ambiguous'>;

/*
 * Shapes: the types of the columns, with room for a site that made them longer. What cannot be told from a
 * piece of a name makes a row uncertain, never wrong.
 */
const word = /^[^\n]{0,64}$/u;
const number = /^\d{1,10}$/;

/** Status words of later versions too. */
export const status = { key: 'status', name: 'status', shape: /^[A-Z][A-Z\d-]{0,19}$/ } as const;
export const callId = { key: 'callId', name: 'callerid', shape: /^\S{0,40}$/ } as const;
export const leadId = { key: 'leadId', name: 'lead_id', shape: number } as const;
export const campaign = { key: 'campaign', name: 'campaign_id', shape: word } as const;
export const callsToday = { key: 'callsToday', name: 'calls_today', shape: number } as const;
export const fullName = {
  key: 'fullName',
  name: 'full_name',
  shape: /^[^]{0,255}$/u,
  free: true,
} as const;
export const userGroup = { key: 'userGroup', name: 'user_group', shape: word } as const;
export const userLevel = { key: 'userLevel', name: 'user_level', shape: /^\d{1,3}$/ } as const;
export const pauseCode = { key: 'pauseCode', name: 'pause_code', shape: /^[^\n]{0,20}$/u } as const;
export const sessionId = { key: 'sessionId', name: 'session_id', shape: /^\d{0,20}$/ } as const;

/** The two reports name it differently. */
export const subStatus = (name: string) => ({ key: 'subStatus', name, shape: /^[A-Z\d-]{0,20}$/ }) as const;

/** The agent of a row; null: it is none. */
export function seatedAgent(row: Row<SeatedKey>): Omit<SeatedAgent, 'ambiguous'> | null {
  const { cell } = row;
  const [statusNow, call, lead] = [cell('status'), cell('callId'), cell('leadId')];
  const [inCampaign, calls, level] = [cell('campaign'), cell('callsToday'), cell('userLevel')];
  if (statusNow === null || call === null || lead === null) return null;
  if (inCampaign === null || calls === null) return null;
  return {
    status: statusNow,
    callId: call,
    leadId: Number(lead) === 0 ? null : lead,
    campaign: inCampaign,
    callsToday: Number(calls),
    fullName: cell('fullName'),
    userGroup: cell('userGroup'),
    userLevel: level === null ? null : Number(level),
    pauseCode: cell('pauseCode'),
    subStatus: cell('subStatus'),
    // Empty until the agent screen has its conference (exchange nonagent.logged_in.session_empty).
    sessionId: cell('sessionId') || null,
  };
}

/** Our names of the columns of which it cannot be told what they hold. */
export function ambiguousIn<Key extends string>(row: Row<Key>, columns: readonly Column<Key>[]): Key[] {
  return columns.flatMap(({ key }) => (key === undefined || row.cell(key) !== null ? [] : [key]));
}
