import type { Result } from '../../result.ts';
import type { Answer } from '../answer.ts';
import type { CommandFailure } from './command-failure.ts';
import type { Stored } from './command.ts';
import { askCommand, readCommand, sendCommand, stored } from './command.ts';
import type { Dialer } from '../dialer.ts';
import { fixed, onlyIf, optional, word } from './parameter.ts';

export const recordingActions = ['START', 'STOP'] as const;

export interface RecordingOrder {
  /** VICIdial user of the agent. */
  readonly agentUser: string;
  readonly action: (typeof recordingActions)[number];
  /** With START: what is put behind the recording's file name. */
  readonly suffix?: string;
}

/** `recording`: starts one more recording, or stops all. */
export function recording(dialer: Dialer, order: RecordingOrder): Promise<Result<Stored, CommandFailure>> {
  return sendCommand(
    dialer,
    'recording',
    {
      agent_user: word(order.agentUser, 1, 20),
      value: fixed(order.action),
      stage: onlyIf(
        order.action === 'START',
        optional(order.suffix, (text) => word(text, 1, 14)),
      ),
    },
    (answer) => parseRecording(answer, order),
  );
}

const WORDS = {
  success: 'recording function sent',
  refusals: { 'stop recording error': 'not-recording' },
} as const;

/** `agent|action and suffix||||server|session|status`. Exchanges agent.recording.* */
export function parseRecording(answer: Answer, order: RecordingOrder): Result<Stored, CommandFailure> {
  return readCommand(answer, WORDS, (echo) => {
    const [agent, action] = echo.split('|');
    const asked = `${order.action}${order.suffix ?? ''}`;
    return agent === order.agentUser && action === asked ? stored : null;
  });
}

/** `not-recording` also while a START waits for the agent's page. */
export interface RecordingStatus {
  readonly kind: 'recording' | 'not-recording';
}

/** `recording` with STATUS: a question, nothing is stored. */
export function recordingStatus(
  dialer: Dialer,
  order: { readonly agentUser: string },
): Promise<Result<RecordingStatus, CommandFailure>> {
  return askCommand(
    dialer,
    'recording',
    { agent_user: word(order.agentUser, 1, 20), value: fixed('STATUS') },
    (answer) => parseRecordingStatus(answer, order),
  );
}

/** `NOTICE: …`, not SUCCESS. Exchange agent.recording.status_none. */
export function parseRecordingStatus(
  answer: Answer,
  order: { readonly agentUser: string },
): Result<RecordingStatus, CommandFailure> {
  const kind = answer.reason === 'recording active' ? 'recording' : 'not-recording';
  const success = kind === 'recording' ? 'recording active' : 'not recording';
  return readCommand(answer, { success }, (echo) =>
    echo.split('|')[0] === order.agentUser ? { kind } : null,
  );
}
