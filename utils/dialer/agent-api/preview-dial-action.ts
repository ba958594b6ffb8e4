import type { PreviewAction } from '../../call/controls.ts';
import type { Result } from '../../result.ts';
import type { Answer } from '../answer.ts';
import type { CommandFailure } from './command-failure.ts';
import type { Stored } from './command.ts';
import { readCommand, sendCommand, storedAs } from './command.ts';
import type { Dialer } from '../dialer.ts';
import { fixed, word } from './parameter.ts';

export interface PreviewOrder {
  /** VICIdial user of the agent. */
  readonly agentUser: string;
  readonly action: PreviewAction;
}

/**
 * `preview_dial_action`: what to do with the lead in preview. Taken without a preview too, and then it acts on the
 * next one, minutes later. Written over an `external_dial` that the agent's page has not picked up.
 */
export function previewDialAction(
  dialer: Dialer,
  order: PreviewOrder,
): Promise<Result<Stored, CommandFailure>> {
  return sendCommand(
    dialer,
    'preview_dial_action',
    { agent_user: word(order.agentUser, 2, 20), value: fixed(order.action) },
    (answer) => parsePreviewDialAction(answer, order),
  );
}

const WORDS = {
  success: 'preview_dial_action function set',
  refusals: {
    'agent_user is not paused': 'not-paused',
    'agent_user is not allowed to place manual dial calls': 'manual-dial-not-allowed',
    'preview dialing not allowed on this campaign': 'preview-not-allowed',
    'preview dial skipping not allowed on this campaign': 'skip-not-allowed',
    'alt number dialing not allowed on this campaign': 'alt-dial-not-allowed',
  },
} as const;

/** The action is repeated twice. Exchanges agent.preview_dial_action.* */
export function parsePreviewDialAction(answer: Answer, order: PreviewOrder): Result<Stored, CommandFailure> {
  return readCommand(answer, WORDS, storedAs(`${order.action}|${order.agentUser}|${order.action}`));
}
