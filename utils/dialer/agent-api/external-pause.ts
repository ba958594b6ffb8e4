import type { Result } from '../../result.ts';
import type { Answer } from '../answer.ts';
import type { CommandFailure } from './command-failure.ts';
import type { Stored } from './command.ts';
import { readCommand, sendCommand, stored } from './command.ts';
import type { Dialer } from '../dialer.ts';
import { fixed, word } from './parameter.ts';

export const pauseActions = ['PAUSE', 'RESUME'] as const;

export interface PauseOrder {
  /** VICIdial user of the agent. */
  readonly agentUser: string;
  readonly action: (typeof pauseActions)[number];
}

/**
 * `external_pause`: pauses the agent (in a call: after the disposition) or makes them ready.
 * The agent's page leaves RESUME aside in a campaign without auto-dial.
 */
export function externalPause(dialer: Dialer, order: PauseOrder): Promise<Result<Stored, CommandFailure>> {
  return sendCommand(
    dialer,
    'external_pause',
    { agent_user: word(order.agentUser, 1, 20), value: fixed(order.action) },
    (answer) => parseExternalPause(answer, order),
  );
}

const WORDS = {
  success: 'external_pause function set',
  refusals: { 'external_pause agent is not paused': 'not-paused' },
} as const;

/** `action|epoch|agent`. Exchanges agent.external_pause.* */
export function parseExternalPause(answer: Answer, order: PauseOrder): Result<Stored, CommandFailure> {
  return readCommand(answer, WORDS, (echo) => {
    const [action, , agent] = echo.split('|');
    return action === order.action && agent === order.agentUser ? stored : null;
  });
}
