import type { Result } from '../../result.ts';
import type { Answer } from '../answer.ts';
import type { CommandFailure } from './command-failure.ts';
import type { Parameters, Stored } from './command.ts';
import { badIn, readCommand, sendCommand } from './command.ts';
import type { Dialer } from '../dialer.ts';
import type { BadParameter, Parameter, Problem } from './parameter.ts';
import { absent, comment, dottedWord, fixed, optional, overflow, word } from './parameter.ts';
import { isWallClock } from './wall-clock.ts';

interface Callback {
  /** 'YYYY-MM-DD HH:MM:SS' by the dialer's clock. */
  readonly at: string;
  readonly type: 'USERONLY' | 'ANYONE';
  /** Letters, digits, space . _ - */
  readonly comments: string;
}

export interface OutcomeOrder {
  /** VICIdial user of the agent. */
  readonly agentUser: string;
  /** A status of the system or the campaign: the dialer does not look whether there is such a one. */
  readonly status: string;
  /** Whether the status is flagged as Scheduled Callback. Then it needs `callback`, otherwise it has none. */
  readonly isCallback: boolean;
  readonly callback?: Callback;
  /** The present time in the form, and by the clock, of `callback.at`. */
  readonly now: string;
  /** QueueMetrics' code of the outcome. */
  readonly qmDispoCode?: string;
}

export interface StoredOutcome extends Stored {
  /** The status is none of the dialer's callback statuses: it took the outcome without the date. */
  readonly callbackDropped: boolean;
}

/** VARCHAR(255). */
const COLUMN = 255;

/** `external_status`: the outcome of the call. In a call it waits for the disposition screen. */
export function externalStatus(
  dialer: Dialer,
  order: OutcomeOrder,
): Promise<Result<StoredOutcome, CommandFailure>> {
  return sendCommand(
    dialer,
    'external_status',
    parameters(order),
    (answer) => parseExternalStatus(answer, order),
    tooLong(order),
  );
}

/** What speaks against an outcome, before anything is sent. */
export function outcomeProblem(order: OutcomeOrder): BadParameter | null {
  return badIn(parameters(order)) ?? tooLong(order);
}

const tooLong = (order: OutcomeOrder) => overflow('external_status', full(order), COLUMN);

function parameters(order: OutcomeOrder): Parameters {
  const { callback } = order;
  return {
    agent_user: word(order.agentUser, 1, 20),
    value: word(order.status, 1, 6),
    callback_datetime: dateTime(order),
    callback_type: callback === undefined ? absent : fixed(callback.type),
    callback_comments: comment(callback?.comments ?? '', 0, 200),
    qm_dispo_code: optional(order.qmDispoCode, (text) => dottedWord(text, 1, 100)),
  };
}

/** The dialer takes a callback without a date and one in the past (exchanges agent.external_status.callback_*). */
function dateTime({ isCallback, callback, now }: OutcomeOrder): Parameter {
  const text = callback?.at ?? '';
  const problem = (): Problem | null => {
    if (callback === undefined) return isCallback ? 'empty' : null;
    if (!isCallback) return 'not-allowed';
    if (!isWallClock(text)) return 'not-a-date';
    return text <= now ? 'in-the-past' : null;
  };
  return { text, problem: problem() };
}

/** What the dialer makes of the order: `status!date!type!comments!code`. */
function full(order: OutcomeOrder): string {
  const { status, callback, qmDispoCode = '' } = order;
  if (callback === undefined) return bare(order);
  return `${status}!${callback.at}!${callback.type}!${callback.comments}!${qmDispoCode}`;
}

function bare({ status, qmDispoCode = '' }: OutcomeOrder): string {
  return qmDispoCode === '' ? status : `${status}!!!!${qmDispoCode}`;
}

/** Exchanges agent.external_status.* */
export function parseExternalStatus(
  answer: Answer,
  order: OutcomeOrder,
): Result<StoredOutcome, CommandFailure> {
  return readCommand(answer, { success: 'external_status function set' }, (echo) => {
    if (echo === `${full(order)}|${order.agentUser}`) return { kind: 'stored', callbackDropped: false };
    return echo === `${bare(order)}|${order.agentUser}` ? { kind: 'stored', callbackDropped: true } : null;
  });
}
