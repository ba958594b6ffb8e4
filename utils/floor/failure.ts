import type { FloorRefusal } from '../call/floor.ts';
import type { Instant, Trouble } from '../call/state.ts';
import { refusals, troubles } from '../call/state.ts';
import type { Random } from '../clock.ts';
import { refusedWait } from './cadence.ts';

/** That the reports user was refused: since when, how often in a row, and when it is asked again by itself. */
export interface Refused {
  readonly why: FloorRefusal;
  readonly at: Instant;
  readonly attempts: number;
  /** Null: not before somebody changes something. */
  readonly nextAt: Instant | null;
}

/** The refusal of one more question, after what was refused before. */
export function refusedAgain(
  before: Refused | undefined,
  why: FloorRefusal,
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

export const floorRefusals: readonly FloorRefusal[] = [...refusals, 'reports-right-missing'];

/** What speaks against the login or its rights, whatever is asked: nothing else is asked after it. */
const OF_THE_LOGIN: ReadonlySet<FloorRefusal> = new Set([
  'wrong-password',
  'locked',
  'ip-blocked',
  'no-active-server',
  'source-refused',
  'no-permission',
  'reports-right-missing',
]);

export const concernsLogin = (why: FloorRefusal): boolean => OF_THE_LOGIN.has(why);

/** The refusal that a failure is, or null. */
export const refusalIn = ({ kind }: { readonly kind: string }): FloorRefusal | null =>
  floorRefusals.find((refusal) => refusal === kind) ?? null;

/** The trouble that a failure is, or null. */
export const troubleIn = ({ kind }: { readonly kind: string }): Trouble | null =>
  troubles.find((trouble) => trouble === kind) ?? null;

/** Why there is no report, in the words a surface knows. */
export function whyNone(failure: { readonly kind: string }): Trouble | FloorRefusal {
  // Not sent: the dialer would drop characters of it and answer about somebody else.
  if (failure.kind === 'bad-parameter') return 'parameter-missing';
  return refusalIn(failure) ?? troubleIn(failure) ?? 'unknown-answer';
}
