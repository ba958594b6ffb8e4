import { sqlDate } from '../../simulator/dialer/time.ts';
import type { LiveAgent } from '../../simulator/dialer/live-agent.ts';
import type { World } from '../../simulator/dialer/world.ts';
import { findLiveAgent, findUser, findUserByCustomThree } from '../../simulator/dialer/world.ts';
import type { Exchange } from '../../simulator/recordings.ts';

/** The database's side of an exchange, written as the recording has it, or null for what the simulator does not keep. */
export function storedAfter(exchange: Exchange, world: World): string | null {
  const { id, db, params } = exchange;
  if (db === undefined) return null;
  if (id.includes('.lockout.')) return accountRow(world, 'lockme');
  if (params['function'] === 'st_login_log') return loginNote(world);
  // Their recordings ask for the log of the calls.
  if (params['function'] === 'st_get_agent_active_lead' || params['function'] === 'agent_status') return null;
  if (params['function'] === 'blind_monitor') return ordersToListen(exchange, world);
  // Later recordings say in their note what they asked for.
  const asked = /db: (.+)$/.exec(exchange.note)?.[1] ?? '';
  if (asked.startsWith('function, value, result')) return null;
  if (asked.includes('user, phone_number') || asked.includes('vicidial_manual_dial_queue')) {
    return queueRows(world, true);
  }
  const agent = agentOf(world, params);
  const column = /^(external_\w+).*, status, lead_id$/.exec(asked)?.[1];
  if (agent !== undefined && column !== undefined) {
    const order = Object.entries(agent.mailbox).find(([name]) => name === column)?.[1];
    return [order, agent.status, agent.leadId].join('\t');
  }
  // Nobody logged in: no row.
  return agent === undefined ? '' : columnsOf(exchange, world, agent);
}

/** Only the first recording asked for the type alone, some of the second for the number of rows. */
function ordersToListen({ id, note, params }: Exchange, { monitorings, phones }: World): string {
  if (note.includes('number of Originate rows') || id.includes('.same_second_'))
    return `${monitorings.length}`;
  if (!note.includes('cmd_line') && !note.includes('Originate'))
    return monitorings.map(({ type }) => type).join('\n');
  const cid = phones.find(({ login }) => login === params['phone_login'])?.outboundCid ?? '';
  return monitorings
    .map(({ channel, extension, callerCode }) => {
      const row = [`Channel: Local/${channel}@default`, `Exten: ${extension}`];
      return ['Originate', ...row, `Callerid: "${callerCode}" <${cid}>`].join('\t');
    })
    .join('\n');
}

function accountRow(world: World, user: string): string | null {
  const row = findUser(world, user);
  if (row === undefined) return null;
  return `${row.failedLoginCount}\t${sqlDate(row.lastLoginDate)}\t${row.failedLastTypeToday}`;
}

function loginNote(world: World): string {
  const { user, customFour } = findUser(world, '6666') ?? { user: '', customFour: '' };
  return customFour === '' ? '' : `${user}\t${customFour}`;
}

function agentOf(world: World, params: Exchange['params']): LiveAgent | undefined {
  const byId = findUserByCustomThree(world, params['alt_user'] ?? '')?.user ?? '';
  return findLiveAgent(world, params['agent_user'] || byId);
}

/** What each function's recordings asked the database for; null for a function they never did. */
function columnsOf({ id, params }: Exchange, world: World, agent: LiveAgent): string | null {
  const { mailbox, status, leadId } = agent;
  switch (params['function']) {
    case 'external_dial':
      return id.includes('.queue_')
        ? queueRows(world, id === 'agent.dial.queue_ok')
        : `${mailbox.external_dial}\t${status}\t${leadId}`;
    case 'external_pause':
      return `${mailbox.external_pause}\t${status}`;
    case 'logout':
      return mailbox.external_pause;
    case 'external_hangup':
      return mailbox.external_hangup;
    case 'external_status':
      return mailbox.external_status;
    case 'pause_code':
      return mailbox.external_pause_code;
    case 'park_call':
      return mailbox.external_park;
    case 'preview_dial_action':
      return mailbox.external_dial;
    case 'recording':
      return mailbox.external_recording;
    case 'send_dtmf':
      return mailbox.external_dtmf;
    case 'switch_lead':
      return mailbox.external_lead_id;
    case 'transfer_conference':
      return mailbox.external_transferconf;
    case 'change_ingroups':
      return inGroupColumns(id, world, agent);
    case 'ra_call_control':
      return `${status}\t${leadId}\t${agent.callerid}\n${world.leads.get(101)?.status}`;
    default:
      return null;
  }
}

function queueRows(world: World, whole: boolean): string {
  return world.manualDialQueue
    .map((row) => [row.user, row.phoneNumber, row.status, ...(whole ? [row.externalDial] : [])].join('\t'))
    .join('\n');
}

function inGroupColumns(id: string, world: World, agent: LiveAgent): string {
  switch (id) {
    case 'agent.change_ingroups.change': {
      const { externalIngroups, externalBlended, externalIgbSetUser, managerIngroupSet } = agent;
      const ordered = [externalIngroups, externalBlended, externalIgbSetUser, managerIngroupSet];
      return [...ordered, agent.closerCampaigns].join('\t');
    }
    case 'agent.change_ingroups.blended':
      return agent.externalBlended;
    case 'agent.change_ingroups.default': {
      const user = findUser(world, agent.user);
      return `${user?.closerCampaigns}\t${user?.closerDefaultBlended}`;
    }
    default:
      return agent.externalIngroups;
  }
}
