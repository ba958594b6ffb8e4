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
  /** Lets an API user change the in-groups of agents. */
  changeAgentCampaign: boolean;
  /** An agent's in-groups, as " SALES SUPPORT -". */
  closerCampaigns: string;
  closerDefaultBlended: '0' | '1';
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
  /** VICIdial's second alternate number, if that is what the site keeps in it. */
  address3: string;
  city: string;
  state: string;
  province: string;
  postalCode: string;
  countryCode: string;
  email: string;
  comments: string;
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
  /** Campaigns its users may see, as " SPRING WINBACK -", or with -ALL-CAMPAIGNS- in it. */
  allowedCampaigns: string;
  /** User groups its users may see, as " AGENTS CLOSERS -", or with ---ALL--- in it. */
  adminViewableGroups: string;
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
    changeAgentCampaign: false,
    closerCampaigns: ' -',
    closerDefaultBlended: '0',
    selectedLanguage: 'default English',
    twoFactorOverride: false,
    failedLoginCount: 0,
    lastLoginDate: NEVER,
    failedLastTypeToday: '',
    ...row,
  };
}

export function userGroupRow(row: Partial<UserGroup> & Pick<UserGroup, 'userGroup'>): UserGroup {
  return {
    apiIpList: null,
    allowedCampaigns: ' -ALL-CAMPAIGNS- -',
    adminViewableGroups: ' ---ALL--- -',
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
    address3: '',
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
