import type { AgentParameter, Read } from '../filters.ts';
import { findCampaign, findUser } from '../world.ts';
import type { Addressed } from './addressed.ts';
import { addressed, namesNobody } from './addressed.ts';
import type { AgentCall, AgentFunction } from './function.ts';
import { post } from './post.ts';

const ACTIONS = new Set(['SKIP', 'DIALONLY', 'ALTDIAL', 'ADR3DIAL', 'FINISH']);

/** Shares its column with external_dial; nobody looks whether a preview is open. */
export const previewDialAction: AgentFunction = {
  name: 'preview_dial_action',
  subject: valueOf,

  missing(read) {
    const value = valueOf(read);
    if (ACTIONS.has(value) && !namesNobody(read, 2)) return null;
    return `${value}||${read('agent_user')}|${read('alt_user')}`;
  },

  run(call) {
    const agent = addressed(call);
    if (agent === null) return;
    const refusal = refusalOf(call, agent);
    if (refusal !== null) return call.fail(refusal.reason, refusal.data);
    const value = valueOf(call.read);
    post(call, agent.live, 'external_dial', value);
    call.succeed('preview_dial_action function set', `${value}|${agent.user}|${value}`);
  },
};

function valueOf(read: Read<AgentParameter>): string {
  return read('value').replace(/[^A-Z0-9]/g, '');
}

interface Refusal {
  readonly reason: string;
  readonly data: string;
}

function refusalOf(call: AgentCall, { user, live }: Addressed): Refusal | null {
  const value = valueOf(call.read);
  const campaign = findCampaign(call.world, live.campaignId);
  const preview = campaign?.manualPreviewDial ?? '';
  const alternative = campaign?.altNumberDialing ?? '';
  if (preview === 'DISABLED') {
    return {
      reason: 'preview dialing not allowed on this campaign',
      data: `${user}|${live.campaignId}|${preview}`,
    };
  }
  if (preview === 'PREVIEW_ONLY' && value === 'SKIP') {
    return {
      reason: 'preview dial skipping not allowed on this campaign',
      data: `${user}|${live.campaignId}|${preview}`,
    };
  }
  if (alternative === 'N' && ['ALTDIAL', 'ADR3DIAL', 'FINISH'].includes(value)) {
    return {
      reason: 'alt number dialing not allowed on this campaign',
      data: `${user}|${live.campaignId}|${alternative}`,
    };
  }
  if (live.status !== 'PAUSED') return { reason: 'agent_user is not paused', data: user };
  if (findUser(call.world, user)?.agentcallManual !== '1') {
    return { reason: 'agent_user is not allowed to place manual dial calls', data: user };
  }
  return null;
}
