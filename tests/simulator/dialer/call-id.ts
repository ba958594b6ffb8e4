import type { AutoCall } from './call-rows.ts';
import { groupsIn } from './in-groups.ts';
import type { LiveAgent } from './live-agent.ts';
import { sqlDate } from './time.ts';

/** Who began a call; VICIdial puts it into the first letter of the call id. */
export type CallOrigin = 'auto' | 'manual' | 'inbound';

const LETTERS = { auto: 'V', manual: 'M', inbound: 'Y' } as const;

/** VICIdial's own 20-character call id: a letter, month to second, and the lead's id in nine digits. */
export function callIdOf(origin: CallOrigin, leadId: number, now: number, timeZone: string): string {
  const time = sqlDate(now, timeZone).replace(/\D/g, '').slice(4, 14);
  return `${LETTERS[origin]}${time}${leadId.toString().padStart(9, '0')}`;
}

/** The line's own row of an agent's call. */
export function autoCallOf(origin: CallOrigin, agent: LiveAgent): AutoCall {
  const inbound = origin === 'inbound';
  const [inGroup] = groupsIn(agent.closerCampaigns);
  return {
    callerid: agent.callerid,
    campaignId: inbound && inGroup !== undefined ? inGroup : agent.campaignId,
    callType: inbound ? 'IN' : 'OUT',
    status: inbound ? 'CLOSER' : 'XFER',
    leadId: agent.leadId,
    agentOnly: '',
  };
}
