import type { Result } from '../../result.ts';
import type { Answer } from '../answer.ts';
import type { CommandFailure } from './command-failure.ts';
import { readCommand, sendCommand } from './command.ts';
import type { Dialer } from '../dialer.ts';
import type { Parameter } from './parameter.ts';
import { dialable, fixed, optional, word } from './parameter.ts';

export interface RemoteAgentOrder {
  /** VICIdial user of the remote agent. The dialer does not look whether the call is this agent's. */
  readonly agentUser: string;
  /** VICIdial's id of the call, up to 20 characters. */
  readonly callId: string;
  readonly action:
    | { readonly stage: 'HANGUP' }
    | { readonly stage: 'EXTENSIONTRANSFER'; readonly phoneNumber: string }
    | { readonly stage: 'INGROUPTRANSFER'; readonly inGroup: string };
  /** Outcome of the call; RAXFER if there is none. */
  readonly status?: string;
}

/** Not stored for a page to pick up: the dialer ends the call and frees the agent itself. */
export interface Done {
  readonly kind: 'done';
}

/** `ra_call_control`: hangs up or transfers a remote agent's call. */
export function raCallControl(
  dialer: Dialer,
  order: RemoteAgentOrder,
): Promise<Result<Done, CommandFailure>> {
  return sendCommand(
    dialer,
    'ra_call_control',
    {
      agent_user: word(order.agentUser, 1, 20),
      value: word(order.callId, 1, 20),
      stage: fixed(order.action.stage),
      ...target(order.action),
      status: optional(order.status, (text) => word(text, 1, 6)),
    },
    (answer) => parseRaCallControl(answer, order),
  );
}

function target(action: RemoteAgentOrder['action']): Record<string, Parameter> {
  switch (action.stage) {
    case 'HANGUP':
      return {};
    case 'EXTENSIONTRANSFER':
      return { phone_number: dialable(action.phoneNumber, 2, 25) };
    case 'INGROUPTRANSFER':
      return { ingroup_choices: word(action.inGroup, 2, 20) };
  }
}

const REFUSALS = {
  'no active call found': 'no-live-call',
  'stage is not valid': 'not-allowed-value',
  'phone_number is not valid': 'phone-invalid',
  'ingroup is not valid': 'in-group-invalid',
} as const;

/** `agent|call|HANGUP`, or the number transferred to, empty for an in-group. Exchanges agent.ra_call_control.* */
export function parseRaCallControl(answer: Answer, order: RemoteAgentOrder): Result<Done, CommandFailure> {
  const { action } = order;
  const success = action.stage === 'HANGUP' ? 'ra_call_control hungup' : 'ra_call_control transfer';
  const expected = `${order.agentUser}|${order.callId}|${lastOf(action)}`;
  return readCommand(answer, { success, refusals: REFUSALS }, (echo) =>
    echo === expected ? { kind: 'done' } : null,
  );
}

function lastOf(action: RemoteAgentOrder['action']): string {
  switch (action.stage) {
    case 'HANGUP':
      return 'HANGUP';
    case 'EXTENSIONTRANSFER':
      return action.phoneNumber;
    case 'INGROUPTRANSFER':
      return '';
  }
}
