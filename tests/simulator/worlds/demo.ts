import type { User } from '../dialer/rows.ts';
import { liveAgentRow, userRow } from '../dialer/rows.ts';
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

/** A small call centre: one seat to play with, and colleagues around it. */
export function demoWorld(): World {
  const world = createWorld({
    users: [...apiUsers(), ...agents()],
    userGroups: [
      { userGroup: 'ADMIN', apiIpList: null },
      { userGroup: 'AGENTS', apiIpList: null },
      { userGroup: 'CLOSERS', apiIpList: null },
    ],
    leads: demoLeads(),
    campaigns: [
      { campaignId: 'SPRING', campaignName: 'Spring renewals', active: true, apiManualDial: 'STANDARD' },
      { campaignId: 'WINBACK', campaignName: 'Win-back', active: true, apiManualDial: 'STANDARD' },
    ],
  });
  world.liveAgents.push(
    liveAgentRow({ user: DEMO_USER, campaignId: 'SPRING', status: 'READY', confExten: '8600051' }),
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
  return world;
}

function apiUsers(): User[] {
  return [
    userRow({
      user: DEMO_API_USER,
      pass: DEMO_API_PASSWORD,
      fullName: 'Screen pop',
      userGroup: 'ADMIN',
      vdcAgentApiAccess: true,
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
