import type { LiveAgent } from '../dialer/live-agent.ts';
import { liveAgentRow } from '../dialer/live-agent.ts';
import { userGroupRow, userRow } from '../dialer/rows.ts';
import type { World } from '../dialer/world.ts';
import { createWorld } from '../dialer/world.ts';
import { autoCallsOf, recordedCallCentre } from './recorded-calls.ts';
import { recordedLeads } from './recorded-leads.ts';
import { recordedForeignLeads, recordedOddLeads } from './recorded-odd-leads.ts';

/** The password of every account of the recorded server but `oddpass`. */
export const RECORDED_PASSWORD = 'ApiPass1';

/**
 * The server the exchanges in tests/fixtures/corpus.jsonl were recorded on: everything its answers
 * tell of its users, agents, leads and campaigns.
 */
export function recordedWorld(): World {
  const agentsNow = liveAgents();
  const world = createWorld({
    users: [...apiUsers(), ...agents()],
    userGroups: [
      userGroupRow({ userGroup: 'ADMIN' }),
      userGroupRow({
        userGroup: 'AGENTS',
        allowedCampaigns: ' TESTCAMP QUEUECMP -',
        adminViewableGroups: ' AGENTS -',
      }),
      userGroupRow({ userGroup: 'OTHERS' }),
    ],
    leads: [...recordedLeads(), ...recordedForeignLeads(), ...recordedOddLeads()],
    liveAgents: agentsNow,
    autoCalls: autoCallsOf(agentsNow),
    ...recordedCallCentre(),
  });
  world.phrases.set(
    'Spanish',
    new Map([
      ['ERROR', 'FALLO'],
      ['SUCCESS', 'EXITO'],
      ['VERSION:', 'VERSIÓN:'],
      ['no active lead found', 'ningun contacto activo'],
      ['agent_user is not logged in', 'el agente no ha entrado'],
    ]),
  );
  return world;
}

function apiUsers() {
  const apiUser = {
    pass: RECORDED_PASSWORD,
    userGroup: 'ADMIN',
    userLevel: 8,
    vdcAgentApiAccess: true,
    viewReports: true,
    modifyLeads: 1,
    changeAgentCampaign: true,
  };
  return [
    userRow({ ...apiUser, user: 'apiuser' }),
    userRow({ ...apiUser, user: 'noapi', vdcAgentApiAccess: false }),
    userRow({
      ...apiUser,
      user: 'noreports',
      viewReports: false,
      modifyLeads: 0,
      changeAgentCampaign: false,
    }),
    userRow({ ...apiUser, user: 'inactive', active: false }),
    userRow({ ...apiUser, user: 'lvl1', userLevel: 1 }),
    userRow({ ...apiUser, user: 'lvl6', userLevel: 6 }),
    userRow({
      ...apiUser,
      user: 'limited',
      apiAllowedFunctions: 'st_get_agent_active_lead agent_status',
    }),
    userRow({ ...apiUser, user: 'oddpass', pass: 'p.a+s/s=1-_' }),
    userRow({ ...apiUser, user: 'lockme' }),
    userRow({ ...apiUser, user: 'grpapi', userGroup: 'AGENTS' }),
    userRow({ ...apiUser, user: 'esapi', selectedLanguage: 'Spanish' }),
    userRow({ ...apiUser, user: 'langapi' }),
    userRow({ ...apiUser, user: 'popuser', userLevel: 1, userGroup: 'AGENTS' }),
    userRow({ ...apiUser, user: 'lead7', userLevel: 7 }),
  ];
}

/** An agent; custom_three is "C" and the user id, unless said otherwise. */
function agent(user: string, fullName: string, customThree = `C${user}`) {
  return userRow({ user, fullName, customThree });
}

function agents() {
  return [
    userRow({
      user: '6666',
      fullName: 'Admin',
      customThree: '876543',
      userLevel: 9,
      userGroup: 'ADMIN',
    }),
    agent('1234', 'Agent 1234 INCALL outbound', 'A-77'),
    agent('1001', 'Agent READY', '1001'),
    agent('1002', 'Agent DISPO', 'agentX'),
    agent('1003', 'Agent DEAD'),
    agent('1004', 'Agent 3WAY a'),
    agent('1005', 'Agent 3WAY b'),
    agent('1006', 'Agent PARK'),
    agent('1007', 'Agent PREVIEW'),
    agent('1008', 'Agent DIAL'),
    agent('1009', 'Agent RING'),
    agent('1010', 'Agent CLOSER'),
    agent('1011', 'Agent QUEUE'),
    agent('1012', 'Agent PAUSED code'),
    agent('1013', 'Agent lead row missing'),
    agent('1014', 'Agent odd lead'),
    agent('1015', 'Agent not logged in'),
    agent('1016', 'Dup first (logged out)', 'DUP1'),
    agent('1017', 'Dup second (in call)', 'DUP1'),
    agent('1018', 'Agent accent id', 'José9'),
    userRow({ user: '1019', fullName: 'Agent no manual dial', customThree: 'C1019', agentcallManual: '0' }),
    agent('1020', 'Agent queue campaign'),
    userRow({ user: '1021', fullName: 'Agent manual=2', customThree: 'C1021', agentcallManual: '2' }),
    agent('1022', 'Agent EMAIL'),
    agent('1023', 'Agent CHAT'),
    agent('1024', 'Agent inbound call'),
    agent('1025', "Agent O'Brien"),
    agent('1026', 'Agent | pipe, comma', 'C 10.26'),
    userRow({ user: '1027', fullName: 'Agent noinbound camp', customThree: 'C1027', userGroup: 'OTHERS' }),
    userRow({ user: '1028', fullName: 'Агент Жанна', customThree: 'C1028', userGroup: 'OTHERS' }),
  ];
}

/** In the order of the table, which is the order logged_in_agents lists them in. */
function liveAgents(): LiveAgent[] {
  let seat = 8_600_050;
  const seated = (user: string, row: Partial<LiveAgent> = {}) => {
    seat += 1;
    return liveAgentRow({ user, campaignId: 'TESTCAMP', confExten: `${seat}`, callsToday: 1, ...row });
  };
  const inCall = (user: string, leadId: number, letter = 'V') =>
    seated(user, {
      status: 'INCALL',
      leadId,
      callerid: `${letter}1120130000${leadId.toString().padStart(9, '0')}`,
    });
  return [
    { ...seated('6666', { pauseCode: 'LOGIN', callsToday: 3 }), ...inbound },
    { ...inCall('1234', 101), ...inbound, callsToday: 7 },
    seated('1001', { status: 'READY', callsToday: 0, ...inbound }),
    seated('1002', { leadId: 102 }),
    inCall('1003', 107),
    inCall('1004', 113),
    { ...inCall('1005', 113, 'Y'), ...inbound },
    { ...inCall('1006', 112), customerParked: 'hold' },
    seated('1007', { previewLeadId: 114 }),
    { ...inCall('1008', 109, 'M'), comments: 'MANUAL' },
    seated('1009', {
      status: 'CLOSER',
      onHookAgent: true,
      ringCallerid: 'Y1120130000000000133',
      ...inbound,
    }),
    seated('1010', { status: 'CLOSER', ...inbound }),
    { ...inCall('1011', 111), status: 'QUEUE' },
    seated('1012', { pauseCode: 'BREAK' }),
    inCall('1013', 424242),
    inCall('1014', 103),
    inCall('1017', 104),
    inCall('1018', 105),
    seated('1019', { pauseCode: 'LUNCH' }),
    seated('1020', { campaignId: 'QUEUECMP', ...inbound }),
    seated('1021'),
    { ...inCall('1022', 106, 'E'), comments: 'EMAIL' },
    { ...inCall('1024', 115, 'Y'), ...inbound, confExten: '8600074' },
    seated('1025', { status: 'READY', confExten: '8600075' }),
    seated('1026', { pauseCode: 'TRAIN', confExten: '8600076' }),
    seated('1027', { campaignId: 'NOINB', confExten: '8600077' }),
    seated('1028', { campaignId: 'NOINB', status: 'READY', confExten: '8600078' }),
    { ...inCall('1023', 101, 'E'), comments: 'CHAT', confExten: '8600199', callsToday: 0 },
  ];
}

/**
 * Of 1001 and 1010 it was recorded which in-groups they take; that eight agents do, three in calls, three
 * waiting and two paused, was counted (corpus:nonagent.in_group_status.ok), who the others are was not.
 */
const inbound = { closerCampaigns: ' SALESLINE SUPPORT -' };
