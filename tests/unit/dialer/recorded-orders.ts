import type { DialOrder, DialTarget } from '../../../utils/dialer/agent-api/dial-order.ts';
import type { InGroupsOrder } from '../../../utils/dialer/agent-api/change-in-groups.ts';
import { inGroupActions } from '../../../utils/dialer/agent-api/change-in-groups.ts';
import type { OutcomeOrder } from '../../../utils/dialer/agent-api/external-status.ts';
import type { RemoteAgentOrder } from '../../../utils/dialer/agent-api/ra-call-control.ts';
import type { SwitchOrder } from '../../../utils/dialer/agent-api/switch-lead.ts';
import type { TransferOrder } from '../../../utils/dialer/agent-api/transfer-order.ts';
import { cidChoices, transferActions } from '../../../utils/dialer/agent-api/transfer-order.ts';

/*
 * The orders that would have led to the recorded requests. Where a recording holds a value that no order
 * can hold, the order has the first of its own instead, so that such a SUCCESS shows as a mismatch.
 */

export type Params = Readonly<Record<string, string>>;

/** Whom a recording speaks for. We never send `alt_user`: its answers name somebody else than it. */
export const agentOf = (params: Params) => params['agent_user'] ?? params['alt_user'] ?? '';

export function oneOf<T extends string>(actions: readonly [T, ...T[]], text: string | undefined): T {
  return actions.find((action) => action === text) ?? actions[0];
}

const isYes = (text: string | undefined) => text === 'YES';

export function dialOrder(params: Params): DialOrder {
  return {
    agentUser: agentOf(params),
    target: dialTarget(params),
    search: isYes(params['search']),
    preview: isYes(params['preview']),
    focus: isYes(params['focus']),
    vendorId: params['vendor_id'] ?? '',
    dialPrefix: params['dial_prefix'] ?? '',
    groupAlias: params['group_alias'] ?? '',
    outboundCid: params['outbound_cid'] ?? '',
    inGroup: params['dial_ingroup'] ?? '',
  };
}

function dialTarget(params: Params): DialTarget {
  const { value: number = '', phone_code: phoneCode = '', lead_id: leadId, alt_dial: alt } = params;
  if (leadId === undefined) return { kind: 'number', number, phoneCode };
  if (alt === 'SEARCH') return { kind: 'number-of-lead', leadId, number };
  return { kind: 'lead', leadId, phone: oneOf(['MAIN', 'ALT', 'ADDR3'], alt) };
}

export function outcomeOrder(params: Params): OutcomeOrder {
  const order = {
    agentUser: agentOf(params),
    status: params['value'] ?? '',
    isCallback: /^(?:CALLBK|CBCAMP)$/.test(params['value'] ?? ''),
    now: '2026-11-20 12:00:00',
    qmDispoCode: params['qm_dispo_code'] ?? '',
  };
  const at = params['callback_datetime']?.replace('+', ' ');
  if (at === undefined) return order;
  const type = oneOf(['ANYONE', 'USERONLY'], params['callback_type']);
  return { ...order, callback: { at, type, comments: params['callback_comments'] ?? '' } };
}

export function transferOrder(params: Params): TransferOrder {
  const order: TransferOrder = {
    agentUser: agentOf(params),
    action: oneOf(transferActions, params['value']),
    phoneNumber: params['phone_number'] ?? '',
    inGroup: params['ingroup_choices'] ?? '',
    consultative: isYes(params['consultative']),
    dialOverride: isYes(params['dial_override']),
    groupAlias: params['group_alias'] ?? '',
    oneThreeWayOnly: isYes(params['tw_check']),
  };
  const cid = params['cid_choice'];
  return cid === undefined ? order : { ...order, cidChoice: oneOf(cidChoices, cid) };
}

export function inGroupsOrder(params: Params): InGroupsOrder {
  return {
    agentUser: agentOf(params),
    action: oneOf(inGroupActions, params['value']),
    inGroups: (params['ingroup_choices'] ?? '').split(' ').filter((name) => name.length > 1),
    blended: isYes(params['blended']),
    asDefault: isYes(params['set_as_default']),
  };
}

export function switchOrder(params: Params): SwitchOrder {
  const { lead_id: leadId, vendor_lead_code: vendorLeadCode = '' } = params;
  const agentUser = agentOf(params);
  return leadId === undefined
    ? { agentUser, to: { kind: 'vendor-code', vendorLeadCode } }
    : { agentUser, to: { kind: 'lead', leadId } };
}

export function remoteAgentOrder(params: Params): RemoteAgentOrder {
  const order = { agentUser: agentOf(params), callId: params['value'] ?? '', status: params['status'] ?? '' };
  switch (params['stage']) {
    case 'EXTENSIONTRANSFER':
      return { ...order, action: { stage: 'EXTENSIONTRANSFER', phoneNumber: params['phone_number'] ?? '' } };
    case 'INGROUPTRANSFER':
      return { ...order, action: { stage: 'INGROUPTRANSFER', inGroup: params['ingroup_choices'] ?? '' } };
    default:
      return { ...order, action: { stage: 'HANGUP' } };
  }
}
