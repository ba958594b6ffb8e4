import type { Answer } from '../dialer/answer.ts';
import type { Dialer } from '../dialer/dialer.ts';
import type { DialerFailure } from '../dialer/failure.ts';
import { isPermanent } from '../dialer/failure.ts';
import type { Obstacle } from '../messaging/finding-facts.ts';
import type { Result } from '../result.ts';
import { isLoginRefusal } from './heard.ts';
import { serverTrouble } from './server-trouble.ts';

/**
 * The questions to the agent API that need the login, one after the other. After the first that is refused
 * for the login's sake, or that gets no answer, none is sent any more.
 */
export interface Questions {
  /** Null: it was not sent. */
  ask(parameters: Readonly<Record<string, string>>): Promise<Result<Answer, DialerFailure> | null>;
  /** What the dialer answered so far. */
  readonly answers: readonly Answer[];
  /** Why nothing is sent (any more); null while it is. */
  readonly stopped: Obstacle | null;
}

export function createQuestions(dialer: Dialer | null, gate: Obstacle | null): Questions {
  const answers: Answer[] = [];
  let stopped = gate;
  return {
    answers,
    get stopped() {
      return stopped;
    },
    async ask(parameters) {
      if (stopped !== null || dialer === null) return null;
      const answer = await dialer.ask('agentApi', { ...parameters });
      if (answer.ok) answers.push(answer.value);
      else stopped = reasonToStop(answer.error);
      return answer;
    },
  };
}

function reasonToStop(failure: DialerFailure): Obstacle | null {
  if (!isPermanent(failure)) return { kind: 'trouble-meanwhile', trouble: serverTrouble(failure) };
  return isLoginRefusal(failure.kind) ? { kind: 'login-refused-meanwhile' } : null;
}
