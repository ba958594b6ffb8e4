import type { AutoCall } from '../call-rows.ts';
import { sameText } from '../collation.ts';
import { findCampaign, findInboundGroup } from '../world.ts';
import type { World } from '../world.ts';
import type { Addressed } from './addressed.ts';
import { addressedByUserOnly } from './addressed.ts';
import type { AgentCall, AgentFunction } from './function.ts';

/**
 * Ends or hands on the call of a remote agent, who has no page: it acts at once, on whoever has the
 * call, page or not (corpus:agent.ra_call_control.hangup).
 */
export const raCallControl: AgentFunction = {
  name: 'ra_call_control',

  missing(read) {
    const [value, user, stage] = [read('value'), read('agent_user'), read('stage')];
    return [value, user, stage].includes('') ? `${value}|${user}|${stage}` : null;
  },

  run(call) {
    const agent = addressedByUserOnly(call);
    if (agent === null) return;
    const value = call.read('value');
    const autoCall = call.world.autoCalls.find(({ callerid }) => sameText(callerid, value));
    if (autoCall === undefined) return call.fail('no active call found', value);
    if (!announce(call, agent, autoCall)) return;
    end(call.world, autoCall, call.read('status') || 'RAXFER', call.now);
  },
};

/** Prints what becomes of the call; false when it is an error. */
function announce(call: AgentCall, { user }: Addressed, autoCall: AutoCall): boolean {
  const { read } = call;
  const [value, stage, phone] = [read('value'), read('stage'), read('phone_number')];
  switch (stage) {
    case 'HANGUP':
      call.succeed('ra_call_control hungup', `${user}|${value}|HANGUP`);
      return true;
    case 'EXTENSIONTRANSFER':
      if (phone.length > 1) call.succeed('ra_call_control transfer', `${user}|${value}|${phone}`);
      else call.fail('phone_number is not valid', phone);
      return phone.length > 1;
    case 'INGROUPTRANSFER': {
      const group = inGroupOf(call, autoCall);
      const active = findInboundGroup(call.world, group)?.active === true;
      if (active) call.succeed('ra_call_control transfer', `${user}|${value}|${phone}`);
      else call.fail('ingroup is not valid', group);
      return active;
    }
    default:
      call.fail('stage is not valid', stage);
      return false;
  }
}

function inGroupOf({ read, world }: AgentCall, autoCall: AutoCall): string {
  const choice = read('ingroup_choices');
  return choice.includes('DEFAULTINGROUP') ? defaultInGroup(world, autoCall) : choice;
}

/** Where a call goes when nobody says where: its in-group's or its campaign's default. */
export function defaultInGroup(world: World, { callType, campaignId }: AutoCall): string {
  const row = callType === 'IN' ? findInboundGroup(world, campaignId) : findCampaign(world, campaignId);
  return row?.defaultXferGroup ?? '';
}

function end(world: World, autoCall: AutoCall, status: string, now: number): void {
  const lead = world.leads.get(autoCall.leadId);
  if (lead !== undefined) lead.status = status.slice(0, 6);
  for (const agent of world.liveAgents) {
    if (!sameText(agent.callerid, autoCall.callerid)) continue;
    Object.assign(agent, {
      status: 'READY',
      leadId: 0,
      callerid: '',
      customerParked: null,
      thirdParty: null,
      lastStateChange: now,
    } satisfies Partial<typeof agent>);
  }
  world.autoCalls.splice(world.autoCalls.indexOf(autoCall), 1);
}
