import type { Random } from '../clock.ts';
import type { State } from '../call/state.ts';
import type { TransientFailure } from '../call/link-failure.ts';

/** How long to wait between two questions, in milliseconds. */
export interface Cadence {
  /** Logged in, no lead: the time within which a new lead must show. */
  readonly waiting: number;
  readonly onLead: number;
  /** Logged out, or no such agent. */
  readonly away: number;
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const BACK_OFF = { first: SECOND, longest: 15 * SECOND, shortest: SECOND / 2 };
const RETRY_AFTER = { shortest: SECOND, longest: MINUTE };
/** The dialer opens a locked account 900 s after its clock started; later than that is early enough. */
const LOCKED = 15 * MINUTE;
/** A refusal that locks nobody: a floor of 300 seats is back within the longest of them after it was mended. */
const REFUSED = { first: 15 * SECOND, longest: 5 * MINUTE };
/** The dialer is well and says something that cannot be used: its next lead must not be late for it. */
const GARBLED: ReadonlySet<TransientFailure> = new Set<TransientFailure>([
  'ambiguous',
  'bad-text',
  'too-big',
]);

/**
 * How long to wait before the next question, in milliseconds; null: not before somebody changes something.
 *
 * Regular waits are shortened by up to a twentieth, never lengthened: seats drift apart, and a new lead
 * still shows within the interval. Trouble waits with full jitter, so that a dialer that comes back is not
 * met by all seats at once.
 */
export function nextWait(
  { link, call }: State,
  cadence: Cadence,
  random: Random,
  retryAfter?: number,
): number | null {
  switch (link.kind) {
    case 'idle':
    case 'live':
      return regular(call.kind, cadence) * (1 - random() / 20);
    case 'stale': {
      if (retryAfter !== undefined) return obey(retryAfter, random);
      const wait = backOff(link.attempts, random);
      return GARBLED.has(link.trouble) ? Math.min(cadence.onLead, wait) : wait;
    }
    case 'down':
      switch (link.refusal) {
        case 'wrong-password':
        case 'no-permission':
          return null;
        case 'locked':
          return LOCKED + random() * MINUTE;
        default:
          return refusedWait(link.attempts ?? 1, random);
      }
  }
}

function regular(kind: State['call']['kind'], cadence: Cadence): number {
  switch (kind) {
    case 'unknown':
    case 'no-lead':
      return cadence.waiting;
    case 'on-lead':
      return cadence.onLead;
    case 'logged-out':
    case 'no-agent':
      return cadence.away;
  }
}

function backOff(attempts: number, random: Random): number {
  const ceiling = Math.min(BACK_OFF.longest, BACK_OFF.first * 2 ** Math.min(attempts, 10));
  return Math.max(BACK_OFF.shortest, random() * ceiling);
}

/** After the `attempts`-th refusal in a row that locks nobody, in ms: jittered, so that a floor comes back in good order. */
function refusedWait(attempts: number, random: Random): number {
  const ceiling = Math.min(REFUSED.longest, REFUSED.first * 2 ** Math.min(attempts - 1, 10));
  return ceiling * (1 - random() / 2);
}

function obey(retryAfter: number, random: Random): number {
  const clamped = Math.min(RETRY_AFTER.longest, Math.max(RETRY_AFTER.shortest, retryAfter));
  return clamped + random() * SECOND;
}
