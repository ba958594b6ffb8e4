import { NON_AGENT_PAGE } from '../../simulator/dialer/non-agent/log.ts';
import type { World } from '../../simulator/dialer/world.ts';
import { findLiveAgent, findUser } from '../../simulator/dialer/world.ts';
import type { Exchange } from '../../simulator/recordings.ts';

type Prepare = (world: World) => void;

const DAY = 24 * 60 * 60 * 1000;

/** The states of the reports' exchanges that were not made with the server as it stood. */
export function reportStates(now: number): Readonly<Record<string, Prepare>> {
  return {
    'nonagent.auth.system_api_off': (world) => {
      world.system.vdcAgentApiActive = false;
    },
    'nonagent.auth.2fa_override': (world) => {
      world.system.twoFactorAuth = true;
      const user = findUser(world, 'apiuser');
      if (user !== undefined) user.twoFactorOverride = true;
    },
    'nonagent.auth.hash_ok': (world) => {
      world.system.passHashEnabled = true;
    },
    'nonagent.agent_status.include_ip_old': (world) => {
      world.logins.push({ user: '1234', computerIp: '192.168.1.30', at: now - 3 * DAY });
    },
    'nonagent.logged_in.empty_pipe': nobody,
    'nonagent.logged_in.empty_csv': nobody,
    'nonagent.lang.error': (world) => {
      world.system.enableLanguages = true;
    },
  };
}

/** The reports' exchanges with the server as the recorded world has it. */
export const REPORTS_AS_THEY_STOOD = `nonagent.auth.noapi nonagent.auth.noreports nonagent.auth.limited_ok
  nonagent.auth.limited_no
  ${[1234, 1002, 1003, 1004, 1006, 1008, 1010, 1011, 1013, 1014, 1018, 1022, 1024, 1026, 1028]
    .map((user) => `nonagent.agent_status.${user}`)
    .join(' ')}
  nonagent.agent_status.header nonagent.agent_status.tab nonagent.agent_status.pipe
  nonagent.agent_status.json nonagent.agent_status.newline nonagent.agent_status.include_ip_none
  nonagent.agent_status.not_logged_in nonagent.agent_status.not_logged_in_csv
  nonagent.agent_status.missing nonagent.agent_status.alt_user nonagent.agent_status.post_mixed
  nonagent.logged_in.pipe nonagent.logged_in.pipe_noquote nonagent.logged_in.header
  nonagent.logged_in.sub nonagent.logged_in.csv nonagent.logged_in.tab nonagent.logged_in.campaign
  nonagent.logged_in.campaigns nonagent.logged_in.group nonagent.logged_in.group_limited
  nonagent.blind_monitor.ok nonagent.blind_monitor.bad_session nonagent.blind_monitor.bad_phone
  nonagent.in_group_status.ok nonagent.in_group_status.csv nonagent.in_group_status.none
  nonagent.in_group_status.unknown nonagent.user_group_status.ok
  nonagent.user_group_status.missing`.split(/\s+/);

/** What was different between the recordings of one report and those of another, whatever else was said. */
export function asTheReportFoundIt({ id, params }: Exchange): Prepare {
  const lists = params['function'] === 'logged_in_agents';
  return (world) => {
    if (id.startsWith('nonagent.') && !lists) leave(world, CHATS);
    if (id.startsWith('variant.') && params['function'] === 'agent_status') leave(world, CHATS);
    // Only the first list was made with the apostrophe in.
    if (lists && id !== 'nonagent.logged_in.pipe') rename(world, '1025', 'Agent OBrien');
    if (id === 'variant.display_errors.agent_status_quote') world.urls.add(NON_AGENT_PAGE);
  };
}

/** Shares the lead of 1234: the two were in a three-way call while the lists were recorded, and only then. */
const CHATS = '1023';

function leave(world: World, user: string): void {
  const agent = findLiveAgent(world, user);
  if (agent !== undefined) world.liveAgents.splice(world.liveAgents.indexOf(agent), 1);
}

function nobody(world: World): void {
  world.liveAgents.length = 0;
}

function rename(world: World, user: string, fullName: string): void {
  const row = findUser(world, user);
  if (row !== undefined) row.fullName = fullName;
}
