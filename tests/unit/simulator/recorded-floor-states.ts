import type { LiveAgent } from '../../simulator/dialer/live-agent.ts';
import type { World } from '../../simulator/dialer/world.ts';
import { findUser } from '../../simulator/dialer/world.ts';
import type { Exchange } from '../../simulator/recordings.ts';
import type { Stood } from './recorded-seat.ts';
import { alone, drop, rename, stand } from './recorded-seat.ts';

type Prepare = (world: World) => void;

/** What the reports of the second recording found. */
export const floorStates: Readonly<Record<string, Prepare>> = {
  ...one('nonagent.agent_status.inbound_live', 'inbound', {}, (world) => calledBy(world, '4155557777')),
  ...one('nonagent.agent_status.inbound_dead', 'inbound', {}, (world) => {
    world.autoCalls.length = 0;
  }),
  ...one('nonagent.agent_status.call_short_number', 'in-call', {}, (world) => calledBy(world, '911')),
  ...one('nonagent.agent_status.email', 'e-mail'),
  ...one('nonagent.agent_status.incall_no_callid', 'e-mail', { comments: '' }),
  ...one('nonagent.agent_status.incall_no_lead', 'in-call', { leadId: 0 }),
  ...one('nonagent.agent_status.ring_ready', 'ready', ringing()),
  ...one('nonagent.agent_status.incall_pause_code', 'in-call', { pauseCode: 'LUNCH' }),
  ...one('nonagent.agent_status.chat_no_row', 'chat'),
  ...one('nonagent.agent_status.ready_with_lead', 'ready', { leadId: 101 }),
  ...one('nonagent.agent_status.name_newline', 'ready', { leadId: 101 }, (world) =>
    rename(world, 'Line\nBreak'),
  ),
  ...one('nonagent.agent_status.user_deleted', 'ready', {}, (world) =>
    drop(world.users, ({ user }) => user === '1234'),
  ),
  ...one('nonagent.agent_status.session_empty', 'ready', { confExten: '' }),
  'nonagent.agent_status.grp_logged_in': () => {},
  'nonagent.post_value_log.agent_status': alone,
  'nonagent.lead_all_info.level1': () => {},

  'nonagent.logged_in.session_empty': (world) => {
    alone(world);
    stand(world, '1001', 'ready', { confExten: '8600151' });
    stand(world, '1234', 'ready', { confExten: '' });
    rename(world);
    stand(world, '1002', 'disposition', { confExten: '8600152', pauseCode: 'LUNCH' });
  },
  'nonagent.logged_in.onhook_ringing_plain': threeRing,
  'nonagent.logged_in.ghost': (world) => {
    onlyReady(world);
    stand(world, 'gone', 'ready');
  },
  'nonagent.logged_in.campaign_case': onlyReady,
  'nonagent.logged_in.group_comma': onlyReady,
  'nonagent.user_group_status.onhook_ringing': threeRing,
  'nonagent.in_group_status.waiting': callersWait,
  'nonagent.in_group_status.waiting_blank': callersWait,
  'nonagent.in_group_status.partly_unknown': callersWait,
  'nonagent.user_group_status.waiting': callersWait,
  'nonagent.user_group_status.waiting_two': callersWait,
  'nonagent.user_group_status.noright': () => {},
  'nonagent.in_group_status.noright': () => {},
  'nonagent.user_group_status.nobody': alone,
  ...one('nonagent.user_group_status.chat', 'chat'),
  ...one('nonagent.in_group_status.chat', 'chat'),
  ...one('nonagent.user_group_status.ready_with_lead', 'ready', { leadId: 101 }),
  ...one('nonagent.user_group_status.dead', 'dead'),
};

/** blind_monitor of the session 8600384, from the phone cc100. */
export function monitorState({ id, body }: Exchange): Prepare | null {
  const name = /^nonagent\.blind_monitor\.(\w+)$/.exec(id)?.[1] ?? '';
  if (!MONITORED.has(name)) return null;
  return (world) => {
    world.conferences.push({ confExten: '8600384', serverIp: '127.0.0.1' });
    world.phones.push({
      login: 'cc100',
      dialplanNumber: '100',
      serverIp: '127.0.0.1',
      outboundCid: '7275550000',
    });
    world.system.agentWhisperEnabled = !name.endsWith('whisper_off');
    world.system.enhancedAgentMonitoring = name.startsWith('enhanced');
    const lead = findUser(world, 'lead7');
    if (name === 'not_permitted' && lead !== undefined) lead.apiAllowedFunctions = 'agent_status';
    // The table went on counting from one recording to the next.
    world.nextManId = Number(/\|(\d+)\|\w+\n$/.exec(body)?.[1] ?? 443);
    const before = Number(/^same_second_(\d)$/.exec(name)?.[1] ?? 1) - 1;
    for (const kind of ['BM', 'BB'].slice(0, before)) orderedBefore(world, kind);
  };
}

const MONITORED = new Set(
  `meetme_monitor meetme_barge meetme_whisper meetme_hijack meetme_barge_swap meetme_none meetme_lower
  meetme_whisper_off enhanced_monitor enhanced_whisper bad_server bad_phone_lead7 no_source level6_user noapi
  no_reports_right other_group not_permitted same_second_1 same_second_2 same_second_3`.split(/\s+/),
);

/** By the same user in the same second. */
function orderedBefore(world: World, kind: string): void {
  world.monitorings.push({
    manId: 440,
    type: 'LISTEN',
    phoneLogin: 'cc100',
    sessionId: '8600384',
    channel: '',
    extension: '100',
    callerCode: `${kind}1795181917000lead7`,
  });
}

/** One agent is there, 1234. */
function one(
  id: string,
  stood: Stood,
  row: Partial<LiveAgent> = {},
  also: Prepare = () => {},
): Readonly<Record<string, Prepare>> {
  return {
    [id]: (world) => {
      alone(world);
      stand(world, '1234', stood, row);
      rename(world);
      also(world);
    },
  };
}

function calledBy(world: World, phoneNumber: string): void {
  for (const call of world.autoCalls) call.phoneNumber = phoneNumber;
}

function ringing(): Partial<LiveAgent> {
  return { onHookAgent: true, ringCallerid: 'Y1120130000000000133' };
}

function onlyReady(world: World): void {
  alone(world);
  stand(world, '1001', 'ready', { confExten: '8600151' });
}

/** Of three on-hook agents one takes calls of SALESLINE. */
function threeRing(world: World): void {
  alone(world);
  stand(world, '1009', 'closer', { confExten: '8600159', ...ringing() });
  stand(world, '1001', 'ready', { confExten: '8600151', closerCampaigns: ' -', ...ringing() });
  stand(world, '1002', 'paused', { confExten: '8600152', closerCampaigns: ' -', ...ringing() });
}

/** Two wait for SALESLINE and one is in its menu; one waits for SUPPORT and one outbound. */
function callersWait(world: World): void {
  threeRing(world);
  const call = { leadId: 0, agentOnly: '', callType: 'IN' } as const;
  for (const [at, campaignId] of ['SALESLINE', 'SALESLINE', 'SUPPORT', 'TESTCAMP'].entries()) {
    world.autoCalls.push({ ...call, callerid: `Y112013000000000030${at}`, campaignId, status: 'LIVE' });
  }
  world.autoCalls.push({ ...call, callerid: 'Y1120130000000000309', campaignId: 'SALESLINE', status: 'IVR' });
}
