import type { Result } from '../../result.ts';
import type { Answer } from '../answer.ts';
import type { CommandFailure } from './command-failure.ts';
import { askCommand, readCommand } from './command.ts';
import type { Dialer } from '../dialer.ts';
import { fixed, word } from './parameter.ts';

/** Calls and e-mails that wait and could reach the agent. */
export interface QueueCount {
  readonly kind: 'queue-count';
  readonly count: number;
}

/** `calls_in_queue_count`: a question, nothing is stored. */
export function callsInQueueCount(
  dialer: Dialer,
  order: { readonly agentUser: string },
): Promise<Result<QueueCount, CommandFailure>> {
  return askCommand(
    dialer,
    'calls_in_queue_count',
    { agent_user: word(order.agentUser, 1, 20), value: fixed('DISPLAY') },
    parseCallsInQueueCount,
  );
}

/** The agent is not repeated. Exchanges agent.calls_in_queue_count.* */
export function parseCallsInQueueCount(answer: Answer): Result<QueueCount, CommandFailure> {
  return readCommand(answer, { success: 'calls_in_queue_count' }, (echo) =>
    /^\d{1,9}$/.test(echo) ? { kind: 'queue-count', count: Number(echo) } : null,
  );
}
