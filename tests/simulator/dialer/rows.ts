/*
 * The rows of the simulated dialer's database, under VICIdial's own column names.
 * What nobody sets has VICIdial's default.
 */

/** Nothing has ever logged in on this account: the column's default, 2001-01-01 00:00:01 UTC. */
export const NEVER = Date.UTC(2001, 0, 1, 0, 0, 1);

/** vicidial_users. Times are milliseconds since 1970. */
export interface User {
  user: string;
  pass: string;
  fullName: string;
  userLevel: number;
  userGroup: string;
  active: boolean;
  vdcAgentApiAccess: boolean;
  /** Function names between spaces, or ALL_FUNCTIONS. */
  apiAllowedFunctions: string;
  customThree: string;
  customFour: string;
  /** '1' lets the agent dial by hand through the API; 2 to 5 do not. */
  agentcallManual: string;
  viewReports: boolean;
  modifyLeads: number;
  selectedLanguage: string;
  twoFactorOverride: boolean;
  failedLoginCount: number;
  lastLoginDate: number;
  failedLastTypeToday: string;
}

/** vicidial_list. */
export interface Lead {
  leadId: number;
  listId: number;
  status: string;
  user: string;
  phoneCode: string;
  phoneNumber: string;
  altPhone: string;
  vendorLeadCode: string;
  sourceId: string;
  securityPhrase: string;
  title: string;
  firstName: string;
  lastName: string;
  address1: string;
  city: string;
  state: string;
  province: string;
  postalCode: string;
  countryCode: string;
  email: string;
  comments: string;
}

export type AgentStatus = 'READY' | 'QUEUE' | 'INCALL' | 'PAUSED' | 'CLOSER' | 'MQUEUE';

/** vicidial_live_agents: one row for each agent who is logged in. */
export interface LiveAgent {
  user: string;
  status: AgentStatus;
  /** 0: no lead. Stays after hangup until the disposition is submitted. */
  leadId: number;
  /** VICIdial's call id: V auto-dialed, M manual, Y inbound, E e-mail or chat; empty without a call. */
  callerid: string;
  campaignId: string;
  pauseCode: string;
  previewLeadId: number;
  confExten: string;
  callsToday: number;
  lastStateChange: number;
  /** What becomes of the agent when the disposition is submitted. */
  afterCall: 'READY' | 'PAUSED';
}

/** vicidial_campaigns. */
export interface Campaign {
  campaignId: string;
  campaignName: string;
  active: boolean;
  apiManualDial: 'STANDARD' | 'QUEUE' | 'QUEUE_AND_AUTOCALL';
}

/** servers. */
export interface Server {
  serverIp: string;
  active: boolean;
  activeAsteriskServer: boolean;
}

/** vicidial_user_groups. */
export interface UserGroup {
  userGroup: string;
  /** Name of a list in `ipLists`, or null for any address. */
  apiIpList: string | null;
}

export function userRow(row: Partial<User> & Pick<User, 'user'>): User {
  return {
    pass: '',
    fullName: '',
    userLevel: 1,
    userGroup: 'AGENTS',
    active: true,
    vdcAgentApiAccess: false,
    apiAllowedFunctions: 'ALL_FUNCTIONS',
    customThree: '',
    customFour: '',
    agentcallManual: '1',
    viewReports: false,
    modifyLeads: 0,
    selectedLanguage: 'default English',
    twoFactorOverride: false,
    failedLoginCount: 0,
    lastLoginDate: NEVER,
    failedLastTypeToday: '',
    ...row,
  };
}

export function leadRow(row: Partial<Lead> & Pick<Lead, 'leadId'>): Lead {
  return {
    listId: 101,
    status: 'NEW',
    user: '',
    phoneCode: '1',
    phoneNumber: '',
    altPhone: '',
    vendorLeadCode: '',
    sourceId: '',
    securityPhrase: '',
    title: '',
    firstName: '',
    lastName: '',
    address1: '',
    city: '',
    state: '',
    province: '',
    postalCode: '',
    countryCode: '',
    email: '',
    comments: '',
    ...row,
  };
}

export function liveAgentRow(row: Partial<LiveAgent> & Pick<LiveAgent, 'user' | 'campaignId'>): LiveAgent {
  return {
    status: 'PAUSED',
    leadId: 0,
    callerid: '',
    pauseCode: '',
    previewLeadId: 0,
    confExten: '8600051',
    callsToday: 0,
    lastStateChange: NEVER,
    afterCall: 'READY',
    ...row,
  };
}
