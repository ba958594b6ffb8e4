import type { Result } from '../../result.ts';
import type { Answer } from '../answer.ts';
import type { CommandFailure } from './command-failure.ts';
import type { Stored } from './command.ts';
import { readCommand, sendCommand, storedAs } from './command.ts';
import type { Dialer } from '../dialer.ts';
import { fixed, word } from './parameter.ts';

export interface HangupOrder {
  /** VICIdial user of the agent. */
  readonly agentUser: string;
}

/**
 * `external_hangup`: hangs up the agent's call. The disposition stays open.
 * Taken from an idle agent too; nothing happens then.
 */
export function externalHangup(dialer: Dialer, order: HangupOrder): Promise<Result<Stored, CommandFailure>> {
  return sendCommand(
    dialer,
    'external_hangup',
    { agent_user: word(order.agentUser, 1, 20), value: fixed('1') },
    (answer) => parseExternalHangup(answer, order),
  );
}

/** Exchanges agent.external_hangup.* */
export function parseExternalHangup(answer: Answer, order: HangupOrder): Result<Stored, CommandFailure> {
  return readCommand(answer, { success: 'external_hangup function set' }, storedAs(`1|${order.agentUser}`));
}
