import type { Result } from '../../result.ts';
import type { Answer } from '../answer.ts';
import type { CommandFailure } from './command-failure.ts';
import type { Parameters, Stored } from './command.ts';
import { readCommand, sendCommand, stored } from './command.ts';
import type { Dialer } from '../dialer.ts';
import type { TransferOrder } from './transfer-order.ts';
import { demands, fitsMailbox } from './transfer-order.ts';
import { alphanumeric, dialable, fixed, inGroup, onlyIf, optional, word, yes, yesNo } from './parameter.ts';

/** `transfer_conference`: transfers, three-way calls and their ends. Needs a live call. */
export function transferConference(
  dialer: Dialer,
  order: TransferOrder,
): Promise<Result<Stored, CommandFailure>> {
  return sendCommand(
    dialer,
    'transfer_conference',
    parameters(order),
    (answer) => parseTransferConference(answer, order),
    fitsMailbox(order),
  );
}

function parameters(order: TransferOrder): Parameters {
  const { number, group, dials, overrides } = demands(order);
  return {
    agent_user: word(order.agentUser, 1, 20),
    value: fixed(order.action),
    phone_number: onlyIf(
      number !== 'never',
      dialable(order.phoneNumber ?? '', number === 'must' ? 1 : 0, 25),
    ),
    ingroup_choices: onlyIf(group, inGroup(order.inGroup ?? '', group ? 2 : 0, 20)),
    consultative: onlyIf(dials, yes(order.consultative)),
    // Always said: left out, the agent's page keeps the choice of the transfer before.
    dial_override: overrides ? yesNo(order.dialOverride === true) : onlyIf(false, yes(order.dialOverride)),
    group_alias: onlyIf(
      dials,
      optional(order.groupAlias, (text) => alphanumeric(text, 2, 30)),
    ),
    cid_choice: onlyIf(dials, fixed(order.cidChoice ?? '')),
    tw_check: onlyIf(dials, yes(order.oneThreeWayOnly)),
  };
}

const WORDS = {
  success: 'transfer_conference function set',
  refusals: {
    'agent_user does not have a live call': 'no-live-call',
    'ingroup is not valid': 'in-group-invalid',
    'group_alias is not valid': 'group-alias-invalid',
    'caller_id_number from group_alias is not valid': 'caller-id-invalid',
    'cid_choice is not valid': 'not-allowed-value',
    'value is not valid': 'not-allowed-value',
    'agent_user has current active 3-way call': 'three-way-active',
  },
} as const;

/** `action|in-group|number|consultative|agent|call id|`. Exchanges agent.transfer.* */
export function parseTransferConference(
  answer: Answer,
  order: TransferOrder,
): Result<Stored, CommandFailure> {
  return readCommand(answer, WORDS, (echo) => {
    const [action, group, number, consultative, agent] = echo.split('|');
    const repeated =
      action === order.action &&
      agent === order.agentUser &&
      number === (order.phoneNumber ?? '') &&
      consultative === yesNo(order.consultative === true).text &&
      // The default in-group is named by its own name (exchange agent.transfer.local_closer_default).
      (order.inGroup === 'DEFAULTINGROUP' || group === (order.inGroup ?? ''));
    return repeated ? stored : null;
  });
}
