import type { PermanentReportFailure } from '../call/floor.ts';
import type { Instant } from '../call/instant.ts';
import type { LinkOf } from '../call/link-state.ts';
import type { TransientFailure } from '../call/link-failure.ts';
import type { Random } from '../clock.ts';
import { LOCKED_MS } from '../dialer/login-guard.ts';

/** How long one waits who asks again and again, all in milliseconds. */
export interface Pace {
  /** From an answer to the next question; chance takes one in between, so that those who ask drift apart. */
  readonly regular: { readonly shortest: number; readonly longest: number };
  /**
   * After failures that pass: doubled with each, with full jitter, so that a dialer that comes back is not met by all
   * at once. `garbled`: the most when the dialer is well and says something that cannot be used.
   */
  readonly backOff: {
    readonly first: number;
    readonly shortest: number;
    readonly longest: number;
    readonly garbled: number;
  };
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
/** What a web server may ask us to wait. */
const LONGEST_RETRY_AFTER = MINUTE;
/** Behind the end of a lock, so that not all come back at one moment. */
const LOCK_JITTER = MINUTE;
/** A refusal that locks nobody: a floor of 300 seats is back within the longest of them after it was mended. */
const REFUSED = { first: 15 * SECOND, longest: 5 * MINUTE };
const GARBLED: ReadonlySet<TransientFailure> = new Set<TransientFailure>([
  'ambiguous',
  'bad-text',
  'too-big',
]);

type AnyLink = LinkOf<PermanentReportFailure>;

/**
 * How long to wait before the next question, in milliseconds; null: not before somebody changes something.
 * `retryAfter` is what the web server asked for.
 */
export function nextWait(link: AnyLink, pace: Pace, random: Random, retryAfter?: number): number | null {
  const { regular, backOff } = pace;
  switch (link.kind) {
    case 'idle':
    case 'live':
      return regular.longest - random() * (regular.longest - regular.shortest);
    case 'stale': {
      if (retryAfter !== undefined) {
        return Math.min(LONGEST_RETRY_AFTER, Math.max(backOff.first, retryAfter)) + random() * SECOND;
      }
      const wait = Math.max(backOff.shortest, random() * doubled(backOff, link.attempts));
      return GARBLED.has(link.trouble) ? Math.min(backOff.garbled, wait) : wait;
    }
    case 'down':
      switch (link.refusal) {
        case 'wrong-password':
        case 'no-permission':
          return null;
        case 'locked':
          return LOCKED_MS + random() * LOCK_JITTER;
        default:
          return doubled(REFUSED, (link.attempts ?? 1) - 1) * (1 - random() / 2);
      }
  }
}

const doubled = ({ first, longest }: { readonly first: number; readonly longest: number }, times: number) =>
  Math.min(longest, first * 2 ** Math.min(times, 10));

/** When the next question is due; null: not before somebody changes something. */
export function nextQuestionAt(link: AnyLink, pace: Pace, now: Instant, random: Random): Instant | null {
  const due = dueAt(link, pace, now, random);
  // A wall clock that was set back must not stop us until it has come round again.
  return due !== null && due - now > longestWait(link, pace) ? now : due;
}

function dueAt(link: AnyLink, pace: Pace, now: Instant, random: Random): Instant | null {
  if (link.kind !== 'idle') return link.nextAt;
  if (link.heardAt === null) return now;
  const wait = nextWait(link, pace, random);
  return wait === null ? null : link.heardAt + wait;
}

function longestWait(link: AnyLink, { regular }: Pace): number {
  switch (link.kind) {
    case 'idle':
    case 'live':
      return regular.longest;
    case 'stale':
      return LONGEST_RETRY_AFTER + SECOND;
    case 'down':
      return link.refusal === 'locked' ? LOCKED_MS + LOCK_JITTER : REFUSED.longest;
  }
}
