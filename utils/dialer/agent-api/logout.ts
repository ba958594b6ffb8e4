import type { Result } from '../../result.ts';
import type { Answer } from '../answer.ts';
import type { CommandFailure } from './command-failure.ts';
import type { Stored } from './command.ts';
import { readCommand, sendCommand, stored } from './command.ts';
import type { Dialer } from '../dialer.ts';
import { fixed, word } from './parameter.ts';

export interface LogoutOrder {
  /** VICIdial user of the agent. */
  readonly agentUser: string;
}

/**
 * `logout`: logs the agent out of the agent screen, in a call at its first look after the hang-up: the disposition
 * is lost then.
 */
export function logout(dialer: Dialer, order: LogoutOrder): Promise<Result<Stored, CommandFailure>> {
  return sendCommand(
    dialer,
    'logout',
    { agent_user: word(order.agentUser, 1, 20), value: fixed('LOGOUT') },
    (answer) => parseLogout(answer, order),
  );
}

/** `LOGOUT|epoch|agent`. Exchanges agent.logout.* */
export function parseLogout(answer: Answer, order: LogoutOrder): Result<Stored, CommandFailure> {
  return readCommand(answer, { success: 'logout function set' }, (echo) => {
    const [action, , agent] = echo.split('|');
    return action === 'LOGOUT' && agent === order.agentUser ? stored : null;
  });
}
