import type { Report } from '../call/report.ts';
import type { Event } from '../call/transition.ts';
import { transition } from '../call/transition.ts';
import type { Writer } from '../call/writer.ts';
import type { Clock, Random } from '../clock.ts';
import type { DialerFailure } from '../dialer/failure.ts';
import { isRefusal } from '../dialer/failure.ts';
import type { Result } from '../result.ts';
import type { Cadence } from './cadence.ts';
import { nextWait } from './cadence.ts';

/** Asks the dialer what our agent does: one question at a time, the next when the last has settled. */
export interface Poller {
  /** Somebody looks, or nobody does. Asks only while somebody looks. */
  watch(watched: boolean): void;
  /** Asks now, unless refused: a hint that something may have changed. */
  hint(): void;
  /**
   * A person asks: also when refused, also when nobody watches. Settles when the answer is written.
   * A question under way, or answered a moment ago, is taken for this one: two clicks send no
   * refused password twice.
   */
  retry(): Promise<void>;
  /** The seat or its agent changed: what was asked for the old one is forgotten, its answer too. */
  restart(why: 'seat-changed' | 'agent-changed'): void;
  /** Goes on if it is due; harmless at any time. Called by the alarm and when the worker starts. */
  resume(): void;
}

export interface PollerParts {
  readonly writer: Writer;
  readonly clock: Clock;
  readonly random: Random;
  readonly cadence: () => Cadence;
  /** Puts the question; null when the seat is not set up. */
  readonly ask: () => Promise<Result<Report, DialerFailure> | null>;
}

/** A page that is reloaded comes back at once: keep asking for so long when nobody watches. */
const LINGER_MS = 5_000;
/** An answer so young answers a person who asks, unless it is forgotten since or was none of the dialer's. */
const FRESH_MS = 2_000;

export function createPoller({ writer, clock, random, cadence, ask }: PollerParts): Poller {
  let watched = false;
  let current: Promise<void> | null = null;
  let askAgain = false;
  let setUp = true;
  let settledAt: number | null = null;
  /** Counts restarts, so that an answer for the old seat is known by its number. */
  let era = 0;
  let cancelNext = () => {};
  let cancelLinger = () => {};

  function arm() {
    cancelNext();
    const due = watched && setUp && current === null ? dueAt() : null;
    if (due !== null) cancelNext = clock.after(Math.max(0, due - clock.now()), () => void cycle());
  }

  function dueAt(): number | null {
    const { link } = writer.state;
    if (link.kind !== 'idle') return link.nextAt;
    if (link.heardAt === null) return clock.now();
    const wait = nextWait(writer.state, cadence(), random);
    return wait === null ? null : link.heardAt + wait;
  }

  function cycle(): Promise<void> {
    cancelNext();
    current ??= question().finally(() => {
      current = null;
      settled();
    });
    return current;
  }

  async function question() {
    let answer;
    let asked;
    do {
      asked = era;
      answer = await ask();
    } while (asked !== era);
    setUp = answer !== null;
    settledAt = clock.now();
    if (answer !== null) record(answer);
  }

  function settled() {
    const again = askAgain && mayAsk();
    askAgain = false;
    if (again) void cycle();
    else arm();
  }

  function record(answer: Result<Report, DialerFailure>) {
    const event = eventOf(answer, clock.now());
    const after = transition(writer.state, event);
    const wait = nextWait(after, cadence(), random, answer.ok ? undefined : retryAfter(answer.error));
    writer.commit(event, { kind: 'scheduled', nextAt: wait === null ? null : clock.now() + wait });
  }

  const mayAsk = () => watched && !(writer.state.link.kind === 'down' && writer.state.link.nextAt === null);

  return {
    watch(now) {
      cancelLinger();
      if (now === watched) return;
      if (now) {
        watched = true;
        arm();
        return;
      }
      cancelLinger = clock.after(LINGER_MS, () => {
        watched = false;
        cancelNext();
        writer.commit({ kind: 'unwatched' });
      });
    },
    hint() {
      if (!mayAsk()) return;
      askAgain = current !== null;
      void cycle();
    },
    async retry() {
      writer.commit({ kind: 'retried' });
      const { link } = writer.state;
      // Where the browser forbids it nothing has been sent, and it may allow it by now.
      const isForbidden = link.kind === 'down' && link.refusal === 'no-permission';
      const isKnown = link.kind !== 'idle' && !isForbidden;
      const fresh = isKnown && settledAt !== null && clock.now() - settledAt < FRESH_MS;
      if (current !== null || !fresh) await cycle();
    },
    restart(why) {
      era += 1;
      setUp = true;
      settledAt = null;
      writer.commit({ kind: why });
      arm();
    },
    resume: arm,
  };
}

function eventOf(answer: Result<Report, DialerFailure>, at: number): Event {
  if (answer.ok) return { kind: 'heard', at, report: answer.value };
  const { error } = answer;
  return isRefusal(error)
    ? { kind: 'refused', at, refusal: error.kind }
    : { kind: 'missed', at, trouble: error.kind };
}

const retryAfter = (failure: DialerFailure) => ('retryAfter' in failure ? failure.retryAfter : undefined);
