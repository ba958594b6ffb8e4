import type { PermanentReportFailure } from '../call/floor.ts';
import type { TransientFailure } from '../call/link-failure.ts';
import type { Instant } from '../call/instant.ts';
import { permanentFailures } from '../call/link-failure.ts';
import type { Random } from '../clock.ts';
import { transientFailureIn } from '../dialer/failure.ts';
import { refusedWait } from './cadence.ts';

/** That the reports user was refused: since when, how often in a row, and when it is asked again by itself. */
export interface Refused {
  readonly why: PermanentReportFailure;
  readonly at: Instant;
  readonly attempts: number;
  /** Null: not before somebody changes something. */
  readonly nextAt: Instant | null;
}

/** The refusal of one more question, after what was refused before. */
export function refusedAgain(
  before: Refused | undefined,
  why: PermanentReportFailure,
  at: Instant,
  random: Random,
): Refused {
  const attempts = before?.why === why ? before.attempts + 1 : 1;
  const wait = refusedWait(why, attempts, random);
  return {
    why,
    at: attempts === 1 ? at : (before?.at ?? at),
    attempts,
    nextAt: wait === null ? null : at + wait,
  };
}

export const permanentReportFailures: readonly PermanentReportFailure[] = [
  ...permanentFailures,
  'reports-right-missing',
];

/** What speaks against the login or its rights, whatever is asked: nothing else is asked after it. */
const OF_THE_LOGIN: ReadonlySet<PermanentReportFailure> = new Set([
  'wrong-password',
  'locked',
  'ip-blocked',
  'no-active-server',
  'source-refused',
  'no-permission',
  'reports-right-missing',
]);

export const concernsLogin = (why: PermanentReportFailure): boolean => OF_THE_LOGIN.has(why);

/** The refusal that a failure is, or null. */
export const permanentFailureIn = ({ kind }: { readonly kind: string }): PermanentReportFailure | null =>
  permanentReportFailures.find((refusal) => refusal === kind) ?? null;

/** Why there is no report, in the words a surface knows. */
export function whyNone(failure: { readonly kind: string }): TransientFailure | PermanentReportFailure {
  // Not sent: the dialer would drop characters of it and answer about somebody else.
  if (failure.kind === 'bad-parameter') return 'parameter-missing';
  return permanentFailureIn(failure) ?? transientFailureIn(failure) ?? 'unknown-answer';
}
