import type { ControlName } from '../call/controls.ts';
import type { Answer } from '../dialer/answer.ts';
import type { ControlFunction } from '../dialer/agent-api/control-functions.ts';
import { controlFunctions, probes } from '../dialer/agent-api/control-functions.ts';
import type { DialerFailure } from '../dialer/failure.ts';
import type { Right } from '../messaging/finding-facts.ts';
import type { Result } from '../result.ts';
import type { Questions } from './questions.ts';

/**
 * An agent who cannot exist: VICIdial's names of users end after 20 characters. A function looks at its
 * parameters, then whether the API user is allowed it, then whether the agent is logged in, and only then
 * stores anything (exchanges agent.auth.limited_unset_value, agent.auth.limited_no, agent.dial.unknown_agent).
 * So with all its parameters, for this agent, it tells the right and stores nothing.
 */
export const NOBODY = 'screen-pop-checks-rights';

export type FunctionName = ControlFunction;

/** What these controls ask of the dialer, each once. */
export function functionsBehind(controls: readonly ControlName[]): readonly FunctionName[] {
  return [...new Set(controls.flatMap((control) => controlFunctions[control]))];
}

export interface AskedFunction {
  readonly name: FunctionName;
  readonly right: Right;
}

/** Asks for one function after the other. Each leaves a row in the dialer's log of the API. */
export async function askRights(
  questions: Questions,
  functions: readonly FunctionName[],
): Promise<readonly AskedFunction[]> {
  const asked: AskedFunction[] = [];
  for (const name of functions) {
    const answer = await questions.ask({ function: name, agent_user: NOBODY, ...probes[name] });
    asked.push({ name, right: answer === null ? 'not-asked' : rightIn(answer, name) });
  }
  return asked;
}

function rightIn(answer: Result<Answer, DialerFailure>, name: FunctionName): Right {
  if (answer.ok) return rightByData(answer.value, name);
  switch (answer.error.kind) {
    case 'function-not-permitted':
      return 'refused';
    case 'unknown-function':
      return 'unknown-function';
    default:
      return 'untold';
  }
}

/** By the data: the words before it follow the API user's language (exchange agent.lang.notloggedin). */
function rightByData({ data }: Answer, name: FunctionName): Right {
  if (data === NOBODY) return 'allowed';
  return data?.split('|').at(-2) === name ? 'refused' : 'untold';
}
