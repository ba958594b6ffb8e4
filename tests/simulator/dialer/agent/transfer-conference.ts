import type { AgentParameter, Read } from '../filters.ts';
import { epochSeconds } from '../time.ts';
import { findInboundGroup } from '../world.ts';
import type { Addressed } from './addressed.ts';
import { addressed, namesNobody } from './addressed.ts';
import { callerIdOfAlias } from './caller-id.ts';
import type { AgentCall, AgentFunction } from './function.ts';
import { ringSeveral } from './multi-dial.ts';
import { post } from './post.ts';
import { defaultInGroup } from './ra-call-control.ts';

const TO_A_NUMBER = new Set(['BLIND_TRANSFER', 'LEAVE_VM', 'DIAL_WITH_CUSTOMER', 'PARK_CUSTOMER_DIAL']);
const WITHOUT_A_TARGET = new Set(['HANGUP_XFER', 'HANGUP_BOTH', 'LEAVE_3WAY_CALL']);
const CALLER_ID_CHOICES = /CAMPAIGN|AGENT_PHONE|CUSTOMER|CUSTOM_CID/;

/** Hands a call on, or brings somebody into it; nobody looks whether a number was sent. */
export const transferConference: AgentFunction = {
  name: 'transfer_conference',

  missing(read) {
    const value = read('value');
    return value.length < 8 || namesNobody(read, 1) ? `${value}|${read('agent_user')}` : null;
  },

  run(call) {
    const agent = addressed(call);
    if (agent === null) return;
    const { user, live } = agent;
    if (live.leadId === 0 || live.callerid.length < 16) {
      return call.fail('agent_user does not have a live call', user);
    }
    const transfer = transferOf(call, agent);
    if (transfer === null) return;
    const several = ringSeveral(call, user);
    const check = call.read('tw_check');
    if (/YES/i.test(check) && live.thirdParty !== null) {
      return call.fail('agent_user has current active 3-way call', `${user}|1|0|${check}`);
    }
    post(call, live, 'external_transferconf', transfer.order);
    const { read } = call;
    const told = `${read('value')}|${transfer.inGroup}|${read('phone_number')}|${consultative(read)}`;
    call.succeed('transfer_conference function set', `${told}|${user}|${live.callerid}${several}|`);
  },
};

interface Transfer {
  readonly order: string;
  /** As the answer repeats it. */
  readonly inGroup: string;
}

/** The order, or null when the answer says why there is none. */
function transferOf(call: AgentCall, agent: Addressed): Transfer | null {
  const { read } = call;
  const value = read('value');
  const inGroup = read('ingroup_choices');
  if (isForInGroup(read)) return toInGroup(call, agent);
  if (TO_A_NUMBER.has(value)) {
    const callerId = callerIdOf(call, agent);
    if (callerId === null) return null;
    const number = `${value}------${read('phone_number')}---NO---${read('dial_override')}`;
    return { order: `${number}---${callerId}`, inGroup };
  }
  if (WITHOUT_A_TARGET.has(value)) {
    return { order: `${value}---------NO------------${epochSeconds(call.now)}`, inGroup };
  }
  call.fail('value is not valid', `${value}|${read('user')}`);
  return null;
}

function isForInGroup(read: Read<AgentParameter>): boolean {
  const value = read('value');
  const withSomebody = value === 'DIAL_WITH_CUSTOMER' || value === 'PARK_CUSTOMER_DIAL';
  return value === 'LOCAL_CLOSER' || (withSomebody && consultative(read) === 'YES');
}

function consultative(read: Read<AgentParameter>): 'YES' | 'NO' {
  return read('consultative') === 'YES' ? 'YES' : 'NO';
}

function toInGroup(call: AgentCall, agent: Addressed): Transfer | null {
  const { read, world } = call;
  const inGroup = inGroupOf(call, agent);
  if (inGroup.length < 2 || findInboundGroup(world, inGroup)?.active !== true) {
    call.fail('ingroup is not valid', inGroup);
    return null;
  }
  const callerId = callerIdOf(call, agent);
  if (callerId === null) return null;
  const target = `${read('value')}---${inGroup}---${read('phone_number')}`;
  return { order: `${target}---${consultative(read)}------${callerId}`, inGroup };
}

/** DEFAULTINGROUP asks the live call (corpus:agent.transfer.local_closer_default). */
function inGroupOf({ read, world }: AgentCall, { live }: Addressed): string {
  const choice = read('ingroup_choices');
  if (!choice.includes('DEFAULTINGROUP')) return choice;
  const autoCall = world.autoCalls.find(({ callerid }) => callerid === live.callerid);
  return autoCall === undefined ? '' : defaultInGroup(world, autoCall);
}

/** The last four items: alias, its number, the second the order came in, whose id to show. */
function callerIdOf(call: AgentCall, agent: Addressed): string | null {
  const number = callerIdOfAlias(call, agent);
  if (number === null) return null;
  const choice = call.read('cid_choice');
  if (choice.length > 1 && !CALLER_ID_CHOICES.test(choice)) {
    call.fail('cid_choice is not valid', `${agent.user}|${choice}`);
    return null;
  }
  return `${call.read('group_alias')}---${number}---${epochSeconds(call.now)}---${choice}`;
}
