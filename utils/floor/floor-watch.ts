import type { FloorLink } from '../call/floor.ts';
import type { Instant } from '../call/state.ts';
import type { Clock, Random } from '../clock.ts';
import type { Floor } from '../dialer/logged-in-agents.ts';
import { loggedInAgents } from '../dialer/logged-in-agents.ts';
import { ASK_EVERY_MS, regularWait, troubleWait } from './cadence.ts';
import { refusalIn, troubleIn } from './failure.ts';
import type { FloorState } from './floor-state.ts';
import { attemptsOf, hear, linkOf, miss, rest } from './floor-state.ts';
import type { Answered, ReportsLine } from './reports-line.ts';
import { LIST } from './reports-line.ts';

/** Asks who is on the floor, once for all pages that show it. */
export interface FloorWatch {
  /** At least one page is open, or none is. Asks only while one is. */
  watch(watched: boolean): void;
  /**
   * A person asks, also when refused: a refused login is tried once more. A question under way, or put less than an
   * interval ago, is taken for this one.
   */
  askNow(): void;
  /** Goes on if it is due; harmless at any time. Called by the alarm and when the worker starts. */
  resume(): void;
  readonly state: FloorState;
  readonly link: FloorLink;
}

export interface FloorWatchParts {
  readonly line: ReportsLine;
  readonly clock: Clock;
  readonly random: Random;
  /** What was known before, and when the last worker asked. */
  readonly state: FloorState;
  readonly askedAt: Instant | null;
  /** A question leaves. */
  readonly asking: (at: Instant) => void;
  /** There is a new state; `heard`: a list came. */
  readonly changed: (heard: boolean) => void;
  /** The end of this watch: another login takes its place. */
  readonly signal: AbortSignal;
}

/** A page that is reloaded comes back at once, to the floor it left: what was heard stays for so long, in ms. */
const LINGER_MS = 5_000;
/** However far a wall clock jumps, look again after so long. */
const LONGEST_WAIT_MS = 6 * 60_000;

type Listed = Answered<Floor, { readonly kind: string; readonly retryAfter?: number }>;

export function createFloorWatch(parts: FloorWatchParts): FloorWatch {
  const { line, clock, random, signal } = parts;
  let { state, askedAt } = parts;
  let watched: 'now' | 'just-before' | 'no' = 'no';
  let current: Promise<void> | null = null;
  let cancelNext = () => {};
  let cancelLinger = () => {};
  signal.addEventListener('abort', () => {
    cancelNext();
    cancelLinger();
  });

  function arm() {
    cancelNext();
    if (watched !== 'now' || current !== null || signal.aborted) return;
    const due = dueAt();
    if (due === null) return;
    const wait = Math.min(LONGEST_WAIT_MS, Math.max(0, due - clock.now()));
    cancelNext = clock.after(wait, () => void cycle());
  }

  function dueAt(): Instant | null {
    if (line.refused !== null) return line.refused.nextAt;
    const due = state.hearing.kind === 'idle' ? clock.now() : state.hearing.nextAt;
    // The last worker may have died before the answer came.
    return askedAt !== null && isYoung(askedAt) ? Math.max(due, askedAt + ASK_EVERY_MS) : due;
  }

  /** Whether it is less than an interval ago; a wall clock that was set back does not make it so. */
  function isYoung(at: Instant): boolean {
    const age = clock.now() - at;
    return age >= 0 && age < ASK_EVERY_MS;
  }

  function cycle(): Promise<void> {
    cancelNext();
    current ??= question().finally(() => {
      current = null;
      arm();
    });
    return current;
  }

  async function question() {
    const answer: Listed = await line.ask({
      name: LIST,
      put(dialer) {
        askedAt = clock.now();
        parts.asking(askedAt);
        return loggedInAgents(dialer);
      },
      wanted: () => !signal.aborted,
    });
    if (answer !== null && !signal.aborted) record(answer);
  }

  function record(answer: NonNullable<Listed>) {
    const at = clock.now();
    if (answer.ok) state = hear(state, answer.value, at, at + regularWait(random));
    else if (refusalIn(answer.error) === null) {
      const { error } = answer;
      const wait = troubleWait(
        attemptsOf(state.hearing) + 1,
        random,
        'retryAfter' in error ? error.retryAfter : undefined,
      );
      state = miss(state, troubleIn(error) ?? 'unknown-answer', at, at + wait);
    }
    if (watched === 'no') state = rest(state);
    parts.changed(answer.ok);
  }

  function leave() {
    watched = 'no';
    state = rest(state);
    parts.changed(false);
  }

  return {
    watch(isWatched) {
      cancelLinger();
      if (isWatched) {
        watched = 'now';
        arm();
      } else if (watched !== 'no') {
        watched = 'just-before';
        cancelNext();
        cancelLinger = clock.after(LINGER_MS, leave);
      }
    },
    askNow() {
      const asked = current !== null || (askedAt !== null && isYoung(askedAt));
      if (signal.aborted || (asked && line.refused !== null)) return;
      line.lift();
      if (asked) return;
      void cycle();
      parts.changed(false);
    },
    resume: arm,
    get state() {
      return state;
    },
    get link() {
      return linkOf(state, line.refused, line.isSpent);
    },
  };
}
