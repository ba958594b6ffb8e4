import type { LiveAgent } from '../live-agent.ts';
import type { World } from '../world.ts';

/** What VICIdial adds to an agent's status: of several that would fit, the last rule wins. */
export function subStatusOf(world: World, agent: LiveAgent): string {
  const ring = agent.onHookAgent && agent.ringCallerid.length > 18 ? 'RING' : '';
  if (agent.status === 'INCALL') return inCall(world, agent) ?? ring;
  if (agent.status !== 'PAUSED') return ring;
  if (agent.previewLeadId > 0) return 'PREVIEW';
  return agent.leadId > 0 ? 'DISPO' : ring;
}

/** The lead of a row: while one is previewed, that one. */
export function shownLeadId({ status, previewLeadId, leadId }: LiveAgent): number {
  return status === 'PAUSED' && previewLeadId > 0 ? previewLeadId : leadId;
}

function inCall(world: World, agent: LiveAgent): string | null {
  if (isParked(agent)) return 'PARK';
  return lineOf(world, agent) ?? (sharesItsLead(world, agent) ? '3-WAY' : null);
}

/** parked_channels: on hold or in a menu. */
export function isParked({ customerParked }: LiveAgent): boolean {
  return customerParked !== null;
}

/** An e-mail or a chat has no line that could be dead. */
export function lineOf(world: World, agent: LiveAgent): 'DEAD' | 'DIAL' | null {
  if (/CHAT|EMAIL/i.test(agent.comments)) return null;
  const call = world.autoCalls.find(({ callerid }) => callerid === agent.callerid);
  if (call === undefined) return 'DEAD';
  return agent.comments === 'MANUAL' && call.rings === true ? 'DIAL' : null;
}

function sharesItsLead(world: World, { leadId }: LiveAgent): boolean {
  const onLead = world.liveAgents.filter((row) => row.status === 'INCALL' && row.leadId === leadId);
  return leadId > 0 && onLead.length > 1;
}
