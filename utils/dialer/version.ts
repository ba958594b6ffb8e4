import type { Result } from '../result.ts';
import { fail, ok } from '../result.ts';
import type { Answer } from './answer.ts';
import { unknownAnswer } from './answer.ts';
import type { Dialer, Script } from './dialer.ts';
import type { DialerFailure } from './failure.ts';

/** `version` and `build` as VICIdial writes them, `epoch`: the dialer's clock in seconds since 1970. */
export interface DialerVersion {
  readonly version: string;
  readonly build: string;
  readonly epoch: number;
}

/** Asks a script for its version: needs no login, so it tells whether a dialer is there at all. */
export async function version(dialer: Dialer, script: Script): Promise<Result<DialerVersion, DialerFailure>> {
  const answer = await dialer.askOpenly(script, { function: 'version' });
  return answer.ok ? parseVersion(answer.value) : answer;
}

/** `2.14-82|BUILD: 250122-1010|DATE: …|EPOCH: 1795181915`, more columns may follow (exchange nonagent.version). */
const COLUMNS = /^([\w.-]+)\|BUILD: ([\w-]+)\|DATE: [^|]*\|EPOCH: (\d+)/;

export function parseVersion(answer: Answer): Result<DialerVersion, DialerFailure> {
  const [, number, build, epoch] = COLUMNS.exec(answer.reason) ?? [];
  if (number === undefined || build === undefined) return fail(unknownAnswer(answer));
  return ok({ version: number, build, epoch: Number(epoch) });
}
