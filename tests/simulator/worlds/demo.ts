import { autoCallOf } from '../dialer/call-id.ts';
import type { Campaign } from '../dialer/campaign.ts';
import { campaignRow } from '../dialer/campaign.ts';
import { liveAgentRow } from '../dialer/live-agent.ts';
import type { User } from '../dialer/rows.ts';
import { userGroupRow, userRow } from '../dialer/rows.ts';
import type { World } from '../dialer/world.ts';
import { createWorld } from '../dialer/world.ts';
import { demoLeads } from './demo-leads.ts';

/** Who sits at the demo's seat: the CRM's ids, and the VICIdial user they belong to. */
export const DEMO_AGENT_ID = 'A-77';
export const DEMO_TEAM_ID = '207';
export const DEMO_USER = '1234';

/** The demo's API accounts; made up, and good for the simulator only. */
export const DEMO_API_USER = 'apiuser';
export const DEMO_API_PASSWORD = 'Demo-Pass.207';
export const DEMO_REPORTS_USER = 'reports';
export const DEMO_REPORTS_PASSWORD = 'Demo-Reports-207';
/** Login of the team lead's own phone. */
export const DEMO_PHONE = '350a';

/** A small call centre: one seat to play with, and colleagues around it. */
export function demoWorld(): World {
  const world = createWorld({
    users: [...apiUsers(), ...agents()],
    userGroups: ['ADMIN', 'AGENTS', 'CLOSERS'].map((userGroup) => userGroupRow({ userGroup })),
    leads: demoLeads(),
    campaigns: campaigns(),
    inboundGroups: ['SALES', 'SUPPORT', 'AGENTDIRECT'].map((groupId) => ({
      groupId,
      active: true,
      defaultXferGroup: 'SALES',
    })),
    statuses: [{ status: 'CALLBK', campaignId: null, scheduledCallback: true }],
    conferences: Array.from({ length: 50 }, (_, at) => ({
      confExten: `${8_600_051 + at}`,
      serverIp: '127.0.0.1',
    })),
    phones: [{ login: DEMO_PHONE, dialplanNumber: '350', serverIp: '127.0.0.1' }],
  });
  world.liveAgents.push(
    liveAgentRow({
      user: DEMO_USER,
      campaignId: 'SPRING',
      status: 'READY',
      confExten: '8600051',
      closerCampaigns: ' SALES -',
    }),
    liveAgentRow({
      user: '1301',
      campaignId: 'SPRING',
      status: 'INCALL',
      leadId: 107,
      callerid: 'V1120130000000000107',
      confExten: '8600052',
      callsToday: 12,
    }),
    liveAgentRow({
      user: '1302',
      campaignId: 'WINBACK',
      pauseCode: 'LUNCH',
      confExten: '8600053',
      callsToday: 9,
    }),
    liveAgentRow({
      user: '1303',
      campaignId: 'SPRING',
      status: 'READY',
      confExten: '8600054',
      callsToday: 15,
    }),
  );
  const [, jonas] = world.liveAgents;
  if (jonas !== undefined) world.autoCalls.push(autoCallOf('auto', jonas));
  return world;
}

/** One that dials for its agents, and where agents dial what their queue holds. */
function campaigns(): Campaign[] {
  const shared = {
    altNumberDialing: 'Y',
    campaignAllowInbound: true,
    agentLeadSearch: 'LIVE_CALL_INBOUND',
    defaultXferGroup: 'SALES',
    scheduledCallbacks: true,
  } as const;
  return [
    campaignRow({ ...shared, campaignId: 'SPRING', campaignName: 'Spring renewals' }),
    campaignRow({
      ...shared,
      campaignId: 'WINBACK',
      campaignName: 'Win-back',
      dialMethod: 'MANUAL',
      autoDialLevel: 0,
      apiManualDial: 'QUEUE',
    }),
  ];
}

function apiUsers(): User[] {
  return [
    userRow({
      user: DEMO_API_USER,
      pass: DEMO_API_PASSWORD,
      fullName: 'Screen pop',
      userGroup: 'ADMIN',
      vdcAgentApiAccess: true,
      changeAgentCampaign: true,
    }),
    userRow({
      user: DEMO_REPORTS_USER,
      pass: DEMO_REPORTS_PASSWORD,
      fullName: 'Team reports',
      userGroup: 'ADMIN',
      userLevel: 7,
      vdcAgentApiAccess: true,
      viewReports: true,
    }),
  ];
}

function agents(): User[] {
  return [
    userRow({ user: DEMO_USER, fullName: 'Maya Torres', customThree: DEMO_AGENT_ID }),
    userRow({ user: '1301', fullName: 'Jonas Lindqvist', customThree: 'A-81' }),
    userRow({ user: '1302', fullName: "Siobhan O'Connor", customThree: 'A-82', userGroup: 'CLOSERS' }),
    userRow({ user: '1303', fullName: 'Тарас Шевчук', customThree: 'A-83' }),
    userRow({ user: '1304', fullName: 'Priya Raman', customThree: 'A-84', userGroup: 'CLOSERS' }),
  ];
}
