import { campaignRow } from '../dialer/campaign.ts';
import type { Lead, User } from '../dialer/rows.ts';
import { leadRow, userGroupRow, userRow } from '../dialer/rows.ts';
import type { World } from '../dialer/world.ts';
import { createWorld } from '../dialer/world.ts';
import {
  DEMO_AGENT_ID,
  DEMO_API_PASSWORD,
  DEMO_API_USER,
  DEMO_PHONE,
  DEMO_REPORTS_PASSWORD,
  DEMO_REPORTS_USER,
  DEMO_USER,
} from './demo.ts';
import { floorName } from './floor-names.ts';

/** How many agents a floor has: a handful, a usual team, and more than fit any screen. */
export const floorSizes = { small: 3, usual: 40, large: 500 } as const;

export const FLOOR_IN_GROUPS = ['SALES', 'SUPPORT'] as const;
const FLOOR_USER_GROUPS = ['AGENTS', 'CLOSERS', 'NIGHT'] as const;
/** The server all sessions are on. */
export const FLOOR_SERVER = '127.0.0.1';

/**
 * A call centre of any size with the demo's logins, nobody logged in yet: `liveShift` brings it to life. The
 * first agent sits at the demo's seat.
 */
export function floorWorld({ agents }: { readonly agents: number }): World {
  const world = createWorld({
    users: apiUsers(),
    userGroups: ['ADMIN', ...FLOOR_USER_GROUPS].map((userGroup) => userGroupRow({ userGroup })),
    campaigns: [
      campaignRow({ campaignId: 'SPRING', campaignName: 'Spring renewals', campaignAllowInbound: true }),
      campaignRow({ campaignId: 'HELPDESK', campaignName: 'Help desk', campaignAllowInbound: true }),
      campaignRow({
        campaignId: 'WINBACK',
        campaignName: 'Win-back',
        dialMethod: 'MANUAL',
        autoDialLevel: 0,
      }),
    ],
    inboundGroups: [...FLOOR_IN_GROUPS, 'AGENTDIRECT'].map((groupId) => ({
      groupId,
      active: true,
      defaultXferGroup: 'SALES',
    })),
    phones: [{ login: DEMO_PHONE, dialplanNumber: '350', serverIp: FLOOR_SERVER }],
  });
  growFloor(world, agents);
  return world;
}

/** Hires until there are so many agents, with leads and sessions for them. Who is there stays as they are. */
export function growFloor({ users, leads, conferences }: World, agents: number): void {
  const others = users.filter(({ customThree }) => customThree === '').length;
  while (users.length - others < agents) users.push(agentAt(users.length - others));
  while (leads.size < 60 + 4 * agents) leads.set(101 + leads.size, leadAt(leads.size));
  // Who logs in again gets another session: enough for a day of that.
  while (conferences.length < 50 + 6 * agents) {
    conferences.push({ confExten: `${8_600_051 + conferences.length}`, serverIp: FLOOR_SERVER });
  }
}

/** The campaign an agent works in, and the in-groups they take. */
export function campaignOf(user: string): string {
  return ['SPRING', 'SPRING', 'HELPDESK', 'WINBACK'][Number(user) % 4] ?? 'SPRING';
}

function agentAt(at: number): User {
  const user = at === 0 ? DEMO_USER : `${2000 + at}`;
  return userRow({
    user,
    fullName: floorName(at),
    customThree: at === 0 ? DEMO_AGENT_ID : `A-${2000 + at}`,
    userGroup: FLOOR_USER_GROUPS[at % FLOOR_USER_GROUPS.length] ?? 'AGENTS',
    closerCampaigns: campaignOf(user) === 'WINBACK' ? ' -' : ` ${FLOOR_IN_GROUPS.join(' ')} -`,
  });
}

/** Made-up people, at numbers kept for fiction. */
function leadAt(at: number): Lead {
  const leadId = 101 + at;
  return leadRow({
    leadId,
    phoneNumber: `${200 + (at % 700)}5550${(100 + (at % 100)).toString()}`,
    vendorLeadCode: at % 17 === 3 ? `IMP|${leadId}` : `HF-${20_000 + leadId}`,
    sourceId: `WEB-${leadId}`,
  });
}

function apiUsers(): User[] {
  const apiUser = { userGroup: 'ADMIN', vdcAgentApiAccess: true };
  return [
    userRow({ ...apiUser, user: DEMO_API_USER, pass: DEMO_API_PASSWORD, fullName: 'Screen pop' }),
    userRow({
      ...apiUser,
      user: DEMO_REPORTS_USER,
      pass: DEMO_REPORTS_PASSWORD,
      fullName: 'Team reports',
      userLevel: 7,
      viewReports: true,
    }),
  ];
}
