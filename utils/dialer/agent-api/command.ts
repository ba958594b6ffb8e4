import type { Result } from '../../result.ts';
import { fail, ok } from '../../result.ts';
import type { Answer } from '../answer.ts';
import { unknownAnswer } from '../answer.ts';
import type { CommandRefusal } from '../../call/failure-reason.ts';
import type { CommandFailure } from './command-failure.ts';
import type { Dialer } from '../dialer.ts';
import type { DialerFailure } from '../failure.ts';
import type { BadParameter, Parameter } from './parameter.ts';

/**
 * The dialer wrote the command down. Nothing more is proved: the agent's page carries it out within a
 * second, or never. A later command of the same function overwrites one that was not carried out.
 */
export interface Stored {
  readonly kind: 'stored';
}
export const stored: Stored = { kind: 'stored' };

/** What goes with a command, by the dialer's names. */
export type Parameters = Readonly<Record<string, Parameter>>;

/** A function's own words; those of an agent who is not logged in are shared by all. */
export interface Words {
  readonly success: string;
  readonly refusals?: Readonly<Record<string, CommandRefusal>>;
  /** Its refusals end without a newline. */
  readonly unended?: true;
}

/**
 * Sends a command, or tells which parameter must not be sent. The agent is always named by `agent_user`:
 * `alt_user` loses characters and goes on after an error (exchange agent.dial.alt_user_dash).
 */
export function sendCommand<T>(
  dialer: Dialer,
  name: string,
  parameters: Parameters,
  parse: (answer: Answer) => Result<T, CommandFailure>,
  contradiction: BadParameter | null = null,
): Promise<Result<T, CommandFailure>> {
  return send(dialer.order, name, parameters, parse, contradiction);
}

/** The same for a command that only asks: nothing is stored, so that it may arrive twice. */
export function askCommand<T>(
  dialer: Dialer,
  name: string,
  parameters: Parameters,
  parse: (answer: Answer) => Result<T, CommandFailure>,
): Promise<Result<T, CommandFailure>> {
  return send(dialer.ask, name, parameters, parse);
}

async function send<T>(
  by: Dialer['order'],
  name: string,
  parameters: Parameters,
  parse: (answer: Answer) => Result<T, CommandFailure>,
  contradiction: BadParameter | null = null,
): Promise<Result<T, CommandFailure>> {
  const bad = badIn(parameters) ?? contradiction;
  if (bad !== null) return fail(bad);
  const given = Object.entries(parameters).filter(([, { text }]) => text !== '');
  const texts = Object.fromEntries(given.map(([key, { text }]) => [key, text]));
  const answer = await by('agentApi', { function: name, ...texts });
  return answer.ok ? parse(answer.value) : fail(naming(name, answer.error));
}

/** A right is missing for one function; which one, only the asker knows. */
function naming(asked: string, failure: DialerFailure): CommandFailure {
  const { kind } = failure;
  return kind === 'function-not-permitted' || kind === 'unknown-function' ? { kind, asked } : failure;
}

/** The first parameter that must not be sent. */
export function badIn(parameters: Parameters): BadParameter | null {
  for (const [parameter, { problem: reason }] of Object.entries(parameters)) {
    if (reason !== null) return { kind: 'bad-parameter', parameter, reason };
  }
  return null;
}

/** Reads an answer: `confirm` makes the outcome of what SUCCESS repeats, or null where that is not what was asked. */
export function readCommand<T>(
  answer: Answer,
  words: Words,
  confirm: (echo: string) => T | null,
): Result<T, CommandFailure> {
  const { keyword, reason, data } = answer;
  if (keyword !== 'ERROR' && reason === words.success && data !== null) {
    const outcome = confirm(data);
    return outcome === null ? fail({ kind: 'mismatch' }) : ok(outcome);
  }
  // Half a line may have become something else.
  const whole = data !== null && (answer.complete || words.unended === true);
  const refusal = keyword === 'SUCCESS' || !whole ? null : refusalOf(reason, words.refusals ?? {});
  return fail(refusal === null ? unknownAnswer(answer) : { kind: refusal });
}

/** For a command whose SUCCESS repeats all of it. */
export function storedAs(expected: string): (echo: string) => Stored | null {
  return (echo) => (echo === expected ? stored : null);
}

function refusalOf(
  reason: string,
  refusals: Readonly<Record<string, CommandRefusal>>,
): CommandRefusal | null {
  if (reason === 'agent_user is not logged in') return 'not-logged-in';
  return Object.hasOwn(refusals, reason) ? (refusals[reason] ?? null) : null;
}
