/*
 * What the dialer prints for a report, written apart from our parsers: cells one after the other, nothing
 * quoted or escaped.
 */

export interface TrueAgent {
  readonly user: string;
  readonly status: string;
  readonly callId: string;
  /** 0: none. */
  readonly leadId: number;
  readonly campaign: string;
  readonly callsToday: number;
  readonly fullName: string;
  readonly userGroup: string;
  readonly userLevel: number;
  readonly pauseCode: string;
  readonly subStatus: string;
  readonly phone: string;
  readonly vendorLeadCode: string;
  readonly sessionId: string;
}

export const someAgent: TrueAgent = {
  user: '1234',
  status: 'INCALL',
  callId: 'V1120130000000000101',
  leadId: 101,
  campaign: 'TESTCAMP',
  callsToday: 7,
  fullName: 'Maya Torres',
  userGroup: 'AGENTS',
  userLevel: 1,
  pauseCode: '',
  subStatus: '',
  phone: '7275551212',
  vendorLeadCode: '9987-1234765',
  sessionId: '8600052',
};

type Names = Readonly<Record<string, (agent: TrueAgent) => string | number>>;

const AGENT_STATUS: Names = {
  status: (agent) => agent.status,
  callerid: (agent) => agent.callId,
  lead_id: (agent) => agent.leadId,
  campaign_id: (agent) => agent.campaign,
  calls_today: (agent) => agent.callsToday,
  full_name: (agent) => agent.fullName,
  user_group: (agent) => agent.userGroup,
  user_level: (agent) => agent.userLevel,
  pause_code: (agent) => agent.pauseCode,
  real_time_sub_status: (agent) => agent.subStatus,
  phone_number: (agent) => agent.phone,
  vendor_lead_code: (agent) => agent.vendorLeadCode,
  session_id: (agent) => agent.sessionId,
};

const LOGGED_IN: Names = {
  user: (agent) => agent.user,
  campaign_id: (agent) => agent.campaign,
  session_id: (agent) => agent.sessionId,
  status: (agent) => agent.status,
  lead_id: (agent) => agent.leadId,
  callerid: (agent) => agent.callId,
  calls_today: (agent) => agent.callsToday,
  full_name: (agent) => agent.fullName,
  user_group: (agent) => agent.userGroup,
  user_level: (agent) => agent.userLevel,
  pause_code: (agent) => agent.pauseCode,
  sub_status: (agent) => agent.subStatus,
};

const print = (columns: Names) => (agents: readonly TrueAgent[], delimiter: string) =>
  [Object.keys(columns), ...agents.map((agent) => Object.values(columns).map((cell) => cell(agent)))]
    .map((cells) => `${cells.join(delimiter)}\n`)
    .join('');

export const printAgentStatus = (agent: TrueAgent, delimiter = '\t') =>
  print(AGENT_STATUS)([agent], delimiter);

export const printLoggedIn = (agents: readonly TrueAgent[], delimiter = '\t') =>
  print(LOGGED_IN)(agents, delimiter);
