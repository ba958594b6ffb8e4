import type {
  AutoCall,
  DialedNumber,
  DispositionStatus,
  GroupAlias,
  InboundGroup,
  QueuedDial,
  Recording,
  ScheduledCallback,
  SentTones,
} from './call-rows.ts';
import type { Campaign } from './campaign.ts';
import { compareText, sameText } from './collation.ts';
import type { LiveAgent } from './live-agent.ts';
import type { Conference, Monitoring, Phone, RecordedLogin } from './monitor-rows.ts';
import type { Lead, Server, User, UserGroup } from './rows.ts';

/** system_settings, as far as the API looks at it. */
interface SystemSettings {
  vdcAgentApiActive: boolean;
  useNonLatin: boolean;
  passHashEnabled: boolean;
  allowIpLists: boolean;
  enableLanguages: boolean;
  twoFactorAuth: boolean;
  outboundCidAny: 'DISABLED' | 'API_ONLY';
  agentWhisperEnabled: boolean;
  enhancedAgentMonitoring: boolean;
}

/** What VICIdial runs on. The defaults are the recorded server's; the rest are the recorded variants. */
export interface Platform {
  /** From 8.1 on an SQL error throws: the answer so far with HTTP 500. Before, the script goes on. */
  php: '8.0' | '8.2';
  /** What PHP prints of its own into the answers: warnings as HTML or as plain text, or fatal errors alone. */
  displayErrors: 'no' | 'html' | 'text' | 'fatal';
  /** How an agent's session is held together. */
  conferencing: 'MeetMe' | 'ConfBridge';
  /** Without a buffer, whatever is printed before the answer costs it its own headers. */
  buffersOutput: boolean;
  /** What each script's options.php prints, such as a byte order mark; it comes several times. */
  optionsOutput: { agent: string; nonAgent: string };
  strictSql: boolean;
  /** The database server's own default charset; the tables are utf8 all the same. */
  serverCharset: 'utf8' | 'latin1';
  database: 'up' | 'down';
  /** Where the server's clock stands, an IANA name; dates without a zone are meant by it. */
  timeZone: string;
  /** Origins named in agc/options.php (agent API) and vicidial/options.php; null: CORS is off. */
  agentCors: readonly string[] | null;
  nonAgentCors: readonly string[] | null;
}

/** The whole database. Tests and the floor change it in place, as VICIdial would. */
export interface World {
  readonly system: SystemSettings;
  readonly platform: Platform;
  readonly users: User[];
  readonly userGroups: UserGroup[];
  readonly leads: Map<number, Lead>;
  readonly liveAgents: LiveAgent[];
  readonly campaigns: Campaign[];
  readonly inboundGroups: InboundGroup[];
  readonly groupAliases: GroupAlias[];
  readonly statuses: DispositionStatus[];
  readonly autoCalls: AutoCall[];
  readonly manualDialQueue: QueuedDial[];
  /** Their dates as they were ordered, meant by the server's clock. */
  readonly callbacks: ScheduledCallback[];
  readonly recordings: Recording[];
  /** Numbers an agent's page refuses to dial. */
  readonly doNotCall: Set<string>;
  /** By user: the further numbers of a three-way call that rings several at once. */
  readonly threeWayPress: Map<string, readonly string[]>;
  /** What was really dialed, in order; no table of VICIdial's, but what tests want to know. */
  readonly dialed: DialedNumber[];
  readonly tones: SentTones[];
  readonly servers: Server[];
  readonly conferences: Conference[];
  readonly phones: Phone[];
  /** What was ordered to be listened to, in order. */
  readonly monitorings: Monitoring[];
  /** The row of vicidial_manager that comes next. */
  nextManId: number;
  readonly logins: RecordedLogin[];
  /** vicidial_urls: the pages of the API that were called before. */
  readonly urls: Set<string>;
  readonly ipLists: Map<string, readonly string[]>;
  /** By language name: English phrase to translated phrase (language_method=MYSQL). */
  readonly phrases: Map<string, ReadonlyMap<string, string>>;
}

interface Rows {
  users?: User[];
  userGroups?: UserGroup[];
  leads?: Lead[];
  liveAgents?: LiveAgent[];
  campaigns?: Campaign[];
  inboundGroups?: InboundGroup[];
  groupAliases?: GroupAlias[];
  statuses?: DispositionStatus[];
  autoCalls?: AutoCall[];
  conferences?: Conference[];
  phones?: Phone[];
}

export function createWorld(rows: Rows): World {
  return {
    system: {
      vdcAgentApiActive: true,
      useNonLatin: false,
      passHashEnabled: false,
      allowIpLists: false,
      enableLanguages: false,
      twoFactorAuth: false,
      outboundCidAny: 'DISABLED',
      agentWhisperEnabled: false,
      enhancedAgentMonitoring: false,
    },
    platform: {
      php: '8.2',
      displayErrors: 'no',
      conferencing: 'MeetMe',
      buffersOutput: true,
      optionsOutput: { agent: '', nonAgent: '' },
      strictSql: false,
      serverCharset: 'utf8',
      database: 'up',
      timeZone: 'UTC',
      agentCors: null,
      nonAgentCors: null,
    },
    users: rows.users ?? [],
    userGroups: rows.userGroups ?? [],
    leads: new Map(rows.leads?.map((lead) => [lead.leadId, lead])),
    liveAgents: rows.liveAgents ?? [],
    campaigns: rows.campaigns ?? [],
    inboundGroups: rows.inboundGroups ?? [],
    groupAliases: rows.groupAliases ?? [],
    statuses: rows.statuses ?? [],
    autoCalls: rows.autoCalls ?? [],
    manualDialQueue: [],
    callbacks: [],
    recordings: [],
    doNotCall: new Set(),
    threeWayPress: new Map(),
    dialed: [],
    tones: [],
    conferences: rows.conferences ?? [],
    phones: rows.phones ?? [],
    monitorings: [],
    nextManId: 1,
    logins: [],
    urls: new Set(),
    servers: [{ serverIp: '127.0.0.1', active: true, activeAsteriskServer: true }],
    ipLists: new Map(),
    phrases: new Map(),
  };
}

export function findUser(world: World, user: string): User | undefined {
  return world.users.find((row) => sameText(row.user, user));
}

/**
 * The user a CRM AgentID belongs to. Of two users with one custom_three it is always the lowest,
 * logged in or not (corpus:agent.st_active.dup_first).
 */
export function findUserByCustomThree(world: World, customThree: string): User | undefined {
  return world.users
    .filter((row) => sameText(row.customThree, customThree))
    .toSorted((a, b) => compareText(a.user, b.user))[0];
}

export function findLiveAgent(world: World, user: string): LiveAgent | undefined {
  return world.liveAgents.find((row) => sameText(row.user, user));
}

export function findCampaign(world: World, campaignId: string): Campaign | undefined {
  return world.campaigns.find((row) => sameText(row.campaignId, campaignId));
}

export function findInboundGroup(world: World, groupId: string): InboundGroup | undefined {
  return world.inboundGroups.find((row) => sameText(row.groupId, groupId));
}

/** Whether a status asks for a date to call back on, in general or in this campaign. */
export function isCallbackStatus(world: World, status: string, campaignId: string): boolean {
  return world.statuses.some(
    (row) =>
      row.scheduledCallback &&
      sameText(row.status, status) &&
      (row.campaignId === null || sameText(row.campaignId, campaignId)),
  );
}
