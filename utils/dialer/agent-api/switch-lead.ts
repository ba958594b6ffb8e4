import type { Result } from '../../result.ts';
import type { Answer } from '../answer.ts';
import type { CommandFailure } from './command-failure.ts';
import type { Stored } from './command.ts';
import { readCommand, sendCommand } from './command.ts';
import type { Dialer } from '../dialer.ts';
import type { Parameter } from './parameter.ts';
import { leadId, vendorCode, word } from './parameter.ts';

export interface SwitchOrder {
  /** VICIdial user of the agent. */
  readonly agentUser: string;
  /** Of several leads with one vendor lead code the dialer takes the newest. */
  readonly to:
    | { readonly kind: 'lead'; readonly leadId: string }
    | { readonly kind: 'vendor-code'; readonly vendorLeadCode: string };
}

export interface StoredSwitch extends Stored {
  /** The lead that the call is to be switched to. */
  readonly leadId: string;
}

/** `switch_lead`: puts another lead on screen for a live inbound call. */
export function switchLead(
  dialer: Dialer,
  order: SwitchOrder,
): Promise<Result<StoredSwitch, CommandFailure>> {
  return sendCommand(
    dialer,
    'switch_lead',
    { agent_user: word(order.agentUser, 1, 20), ...lead(order.to) },
    (answer) => parseSwitchLead(answer, order),
  );
}

function lead(to: SwitchOrder['to']): Record<string, Parameter> {
  return to.kind === 'lead'
    ? { lead_id: leadId(to.leadId) }
    : { vendor_lead_code: vendorCode(to.vendorLeadCode, 1, 20) };
}

const WORDS = {
  success: 'switch_lead function set',
  unended: true,
  refusals: {
    'agent_user does not have a live call': 'no-live-call',
    'agent call is not inbound': 'call-not-inbound',
    'campaign does not allow inbound lead search': 'lead-search-not-allowed',
    'campaign not found': 'campaign-unknown',
    'switch-to lead not found': 'lead-invalid',
  },
} as const;

/** `agent|lead_id|vendor_lead_code|campaign|present lead_id|`. Exchanges agent.switch_lead.* */
export function parseSwitchLead(answer: Answer, order: SwitchOrder): Result<StoredSwitch, CommandFailure> {
  return readCommand(answer, WORDS, (echo) => {
    const [agent, id = ''] = echo.split('|');
    if (agent !== order.agentUser || !/^\d+$/.test(id)) return null;
    const other = order.to.kind === 'lead' && Number(order.to.leadId) !== Number(id);
    return other ? null : { kind: 'stored', leadId: id };
  });
}
