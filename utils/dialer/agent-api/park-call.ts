import type { ParkAction } from '../../call/controls.ts';
import type { Result } from '../../result.ts';
import type { Answer } from '../answer.ts';
import type { CommandFailure } from './command-failure.ts';
import type { Stored } from './command.ts';
import { readCommand, sendCommand, storedAs } from './command.ts';
import type { Dialer } from '../dialer.ts';
import { fixed, word } from './parameter.ts';

export interface ParkOrder {
  /** VICIdial user of the agent. */
  readonly agentUser: string;
  readonly action: ParkAction;
}

/** `park_call`: parks or grabs a party. Taken whenever a lead is on screen, an open disposition counts. */
export function parkCall(dialer: Dialer, order: ParkOrder): Promise<Result<Stored, CommandFailure>> {
  return sendCommand(
    dialer,
    'park_call',
    { agent_user: word(order.agentUser, 1, 20), value: fixed(order.action) },
    (answer) => parseParkCall(answer, order),
  );
}

const WORDS = {
  success: 'park_call function set',
  refusals: { 'agent_user does not have a lead on their screen': 'no-lead' },
} as const;

/** Exchanges agent.park_call.* */
export function parseParkCall(answer: Answer, order: ParkOrder): Result<Stored, CommandFailure> {
  return readCommand(answer, WORDS, storedAs(`${order.action}|${order.agentUser}`));
}
