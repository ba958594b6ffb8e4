import type { Result } from '../../result.ts';
import { fail, ok } from '../../result.ts';
import type { Answer } from '../answer.ts';
import { unknownAnswer } from '../answer.ts';
import type { Dialer, Script } from '../dialer.ts';
import type { DialerFailure } from '../failure.ts';
import { isWallClock } from './wall-clock.ts';

/** `version` and `build` as VICIdial writes them. */
export interface DialerVersion {
  readonly version: string;
  readonly build: string;
  /** The dialer's clock in seconds since 1970. */
  readonly epoch: number;
  /** How far its time of day is ahead of UTC, in ms; null: it says none that a place of this world has. */
  readonly offset: number | null;
}

/** Asks a script for its version: needs no login, so it tells whether a dialer is there at all. */
export async function version(dialer: Dialer, script: Script): Promise<Result<DialerVersion, DialerFailure>> {
  const answer = await dialer.askOpenly(script, { function: 'version' });
  return answer.ok ? parseVersion(answer.value) : answer;
}

/**
 * `2.14-82|BUILD: 250122-1010|DATE: 2026-11-20 13:38:35|EPOCH: 1795181915`, more columns may follow (exchange
 * nonagent.version). What the columns are called is the language's, and so is the colon (exchanges
 * agent.lang.*.version).
 */
const COLUMNS =
  /^[^|:：]*[:：]\s?([\w.-]+)\|[^|:：]*[:：]\s?([\w-]+)\|[^|:：]*[:：]\s?([^|]*)\|[^|:：]*[:：]\s?(\d+)/u;

export function parseVersion(answer: Answer): Result<DialerVersion, DialerFailure> {
  const [, number, build, date = '', epoch] = COLUMNS.exec(answer.line) ?? [];
  if (number === undefined || build === undefined) return fail(unknownAnswer(answer));
  return ok({ version: number, build, epoch: Number(epoch), offset: offsetOf(date, Number(epoch)) });
}

const QUARTER = 900_000;
const FARTHEST = 14 * 3_600_000;

/** Both are of the same second, or of two that follow each other; every zone is whole quarters of an hour off UTC. */
function offsetOf(date: string, epoch: number): number | null {
  if (!isWallClock(date)) return null;
  const ahead = Date.parse(`${date.replace(' ', 'T')}Z`) - epoch * 1000;
  const offset = Math.round(ahead / QUARTER) * QUARTER;
  return Math.abs(ahead - offset) > 2_000 || Math.abs(offset) > FARTHEST ? null : offset;
}
