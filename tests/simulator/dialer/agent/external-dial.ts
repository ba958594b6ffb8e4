import type { AgentParameter, Read } from '../filters.ts';
import { epochSeconds } from '../time.ts';
import { findCampaign, findInboundGroup, findUser } from '../world.ts';
import type { Addressed } from './addressed.ts';
import { addressed, namesNobody } from './addressed.ts';
import { callerIdOfAlias } from './caller-id.ts';
import type { Dialable } from './dialable.ts';
import { dialableLead } from './dialable.ts';
import type { AgentCall, AgentFunction } from './function.ts';
import { post } from './post.ts';
import { queueDial } from './queue-dial.ts';

/**
 * Leaves a number for the agent's page to dial. The answer says that it was stored; whether it is
 * dialed is the page's to decide (corpus:agent.dial.value).
 */
export const externalDial: AgentFunction = {
  name: 'external_dial',
  subject: valueOf,

  missing(read) {
    const value = valueOf(read);
    const [search, preview, focus] = [read('search'), read('preview'), read('focus')];
    const nothingToDial = value.length < 2 && read('lead_id') === '';
    const choicesMissing = [search, preview, focus].some((choice) => choice.length < 2);
    if (!nothingToDial && !choicesMissing && !namesNobody(read, 2)) return null;
    const data = [value, read('phone_code'), search, preview, focus, read('lead_id')];
    return [...data, read('agent_user'), read('alt_user')].join('|');
  },

  run(call) {
    const agent = addressed(call);
    if (agent === null) return;
    const mode = findCampaign(call.world, agent.live.campaignId)?.apiManualDial ?? 'STANDARD';
    const inGroup = dialInGroup(call);
    const free = agent.live.status === 'PAUSED' && agent.live.leadId === 0;
    if (mode === 'STANDARD' && !free && inGroup === '') {
      return call.fail('agent_user is not paused', agent.user);
    }
    if (findUser(call.world, agent.user)?.agentcallManual !== '1') {
      return call.fail('agent_user is not allowed to place manual dial calls', agent.user);
    }
    const callerId = callerIdFor(call, agent);
    if (callerId === null) return;
    const target = targetOf(call, agent);
    if (target === null) return;

    const epoch = `${epochSeconds(call.now)}`;
    const order = orderOf(call.read, { target, callerId, epoch, inGroup });
    if (mode === 'STANDARD') post(call, agent.live, 'external_dial', order);
    else if (!queueDial(call, agent, target.number, order)) return;
    call.succeed('external_dial function set', toldOf(call.read, agent, { target, callerId, epoch }));
  },
};

/** Only digits count, so "+1 (727)..." keeps its 1; the one word allowed dials the next lead. */
function valueOf(read: Read<AgentParameter>): string {
  const value = read('value');
  return value === 'MANUALNEXT' ? value : value.replace(/[^0-9]/g, '');
}

/** An in-group nobody knows is told, and the call goes on without it. */
function dialInGroup(call: AgentCall): string {
  const wanted = call.read('dial_ingroup');
  if (wanted === '' || findInboundGroup(call.world, wanted) !== undefined) return wanted;
  call.notice('defined dial_ingroup not found', wanted);
  return '';
}

interface CallerId {
  readonly alias: string;
  readonly number: string;
}

function callerIdFor(call: AgentCall, agent: Addressed): CallerId | null {
  const number = callerIdOfAlias(call, agent);
  if (number === null) return null;
  const wanted = call.read('outbound_cid');
  if (wanted.length < 2) return { alias: call.read('group_alias'), number };
  const setting = call.world.system.outboundCidAny;
  if (setting === 'API_ONLY') return { alias: '-FORCE-', number: wanted };
  call.fail('outbound_cid is not allowed on this system', `${agent.user}|${wanted}|${setting}`);
  return null;
}

/** With a lead, its number and code go before those that were sent (corpus:agent.dial.lead_id_and_value). */
function targetOf(call: AgentCall, agent: Addressed): Dialable | null {
  const { read } = call;
  if (read('lead_id') !== '') return dialableLead(call, agent, valueOf(read));
  return { number: valueOf(read), phoneCode: read('phone_code'), altDial: read('alt_dial') };
}

interface Order {
  readonly target: Dialable;
  readonly callerId: CallerId;
  readonly epoch: string;
  readonly inGroup: string;
}

/** Fourteen items; a "!" in the vendor's id makes them more (corpus:agent.dial.vendor_bang). */
function orderOf(read: Read<AgentParameter>, { target, callerId, epoch, inGroup }: Order): string {
  const vtiger = '';
  const called = `${target.number}!${target.phoneCode}!${choicesOf(read).join('!')}!${epoch}`;
  const shown = `${read('dial_prefix')}!${callerId.alias}!${callerId.number}!${vtiger}`;
  return `${called}!${shown}!${read('lead_id')}!${target.altDial}!${inGroup}`;
}

function toldOf(
  read: Read<AgentParameter>,
  { user }: Addressed,
  { target, callerId, epoch }: Omit<Order, 'inGroup'>,
): string {
  const called = `${target.number}|${user}|${target.phoneCode}|${choicesOf(read).join('|')}|${epoch}`;
  return `${called}|${read('dial_prefix')}|${callerId.alias}|${callerId.number}|${target.altDial}`;
}

function choicesOf(read: Read<AgentParameter>): string[] {
  return [read('search'), read('preview'), read('focus'), read('vendor_id')];
}
