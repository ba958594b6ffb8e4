import { compareText, sameText } from './collation.ts';
import type { Campaign, Lead, LiveAgent, Server, User, UserGroup } from './rows.ts';

/** system_settings, as far as the API looks at it. */
export interface SystemSettings {
  vdcAgentApiActive: boolean;
  useNonLatin: boolean;
  passHashEnabled: boolean;
  allowIpLists: boolean;
  enableLanguages: boolean;
  twoFactorAuth: boolean;
}

/** What VICIdial runs on. The defaults are the recorded server's; the rest are the recorded variants. */
export interface Platform {
  /** From 8.1 on an SQL error throws: the answer so far with HTTP 500. Before, the script goes on. */
  php: '8.0' | '8.2';
  displayErrors: boolean;
  strictSql: boolean;
  /** The database server's own default charset; the tables are utf8 all the same. */
  serverCharset: 'utf8' | 'latin1';
  database: 'up' | 'down';
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
  readonly servers: Server[];
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
    },
    platform: {
      php: '8.2',
      displayErrors: false,
      strictSql: false,
      serverCharset: 'utf8',
      database: 'up',
      agentCors: null,
      nonAgentCors: null,
    },
    users: rows.users ?? [],
    userGroups: rows.userGroups ?? [],
    leads: new Map(rows.leads?.map((lead) => [lead.leadId, lead])),
    liveAgents: rows.liveAgents ?? [],
    campaigns: rows.campaigns ?? [],
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
