import type { Result } from '../../result.ts';
import { fail } from '../../result.ts';
import type { Answer } from '../answer.ts';
import type { CommandFailure } from './command-failure.ts';
import type { Stored } from './command.ts';
import { readCommand, sendCommand, storedAs } from './command.ts';
import type { Dialer } from '../dialer.ts';
import { word } from './parameter.ts';

export interface PauseCodeOrder {
  /** VICIdial user of the agent. */
  readonly agentUser: string;
  /** A code of the agent's campaign: the dialer does not look whether there is such a one. */
  readonly code: string;
}

/** `pause_code`: says why the agent pauses. The agent has to be paused already; an open disposition counts. */
export function pauseCode(dialer: Dialer, order: PauseCodeOrder): Promise<Result<Stored, CommandFailure>> {
  return sendCommand(
    dialer,
    'pause_code',
    { agent_user: word(order.agentUser, 1, 20), value: word(order.code, 1, 6) },
    (answer) => parsePauseCode(answer, order),
  );
}

/** The code is not repeated. Exchanges agent.pause_code.* */
export function parsePauseCode(answer: Answer, order: PauseCodeOrder): Result<Stored, CommandFailure> {
  // `ERROR: pause_code error - agent is not paused - 1001` (exchange agent.pause_code.not_paused).
  if (answer.reason === 'pause_code error' && answer.data?.startsWith('agent is not paused - ')) {
    return fail({ kind: 'not-paused' });
  }
  return readCommand(answer, { success: 'pause_code function sent' }, storedAs(order.agentUser));
}
