import type { Report } from '../call/report.ts';
import type { Instant, Link, Refusal } from '../call/state.ts';
import type { Event } from '../call/transition.ts';
import type { Told } from '../call/told.ts';
import { toldBy } from '../call/told.ts';
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
   * A person asks, also when nobody watches. Settles with what was answered, when it is written, whatever the state
   * makes of it. A question under way, or answered a moment ago, is taken for this one. An agent's wish sends no
   * refused login; one of the options page is put, and the guard of the login lets it through once.
   */
  retry(where: 'agent' | 'options'): Promise<Told>;
  /** The seat or its agent changed: what was asked for the old one is forgotten, its answer too. */
  restart(why: 'seat-changed' | 'agent-changed'): void;
  /** What the dialer has said against this login before, perhaps to another worker: it is not asked for it again. */
  know(refused: { readonly why: Refusal; readonly at: Instant } | null): void;
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
/** The same for a refusal: whoever presses again and again costs the dialer 12 questions a minute. */
const FRESH_REFUSAL_MS = 5_000;
/** After trouble a hint does not ask sooner than this: hints come each second. */
const HINT_AFTER_TROUBLE_MS = 1_000;

export function createPoller({ writer, clock, random, cadence, ask }: PollerParts): Poller {
  let watched = false;
  let current: Promise<void> | null = null;
  let askAgain = false;
  let setUp = true;
  let settledAt: number | null = null;
  /** What the last answer said, as far as the state has come from it. */
  let told: Told | null = null;
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
    told = null;
    if (answer !== null) record(answer);
  }

  function settled() {
    const again = askAgain && mayHint();
    askAgain = false;
    if (again) void cycle();
    else arm();
  }

  function record(answer: Result<Report, DialerFailure>) {
    const event = eventOf(answer, clock.now());
    const after = transition(writer.state, event);
    const wait = nextWait(after, cadence(), random, answer.ok ? undefined : retryAfter(answer.error));
    told = toldBy(writer.state, event);
    writer.commit(event, { kind: 'scheduled', nextAt: wait === null ? null : clock.now() + wait });
  }

  /** What a hint is about is the call, not a refusal: that is asked again when its time has come. */
  function mayHint(): boolean {
    const { link } = writer.state;
    if (!watched || link.kind === 'down') return false;
    return link.kind !== 'stale' || !isYoung(HINT_AFTER_TROUBLE_MS);
  }

  const isYoung = (ms: number) => settledAt !== null && clock.now() - settledAt < ms;

  function isFresh(): boolean {
    const { link } = writer.state;
    switch (link.kind) {
      case 'idle':
        return false;
      case 'live':
      case 'stale':
        return isYoung(FRESH_MS);
      case 'down':
        // Where the browser forbids it nothing has been sent, and it may allow it by now.
        return link.refusal !== 'no-permission' && isYoung(FRESH_REFUSAL_MS);
    }
  }

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
      if (!mayHint()) return;
      askAgain = current !== null;
      void cycle();
    },
    async retry(where) {
      if (where === 'agent' && isLoginRefused(writer.state.link)) return writer.state;
      writer.commit({ kind: 'retried' });
      if (current !== null || !isFresh()) await cycle();
      return told ?? writer.state;
    },
    restart(why) {
      era += 1;
      setUp = true;
      settledAt = null;
      told = null;
      writer.commit({ kind: why });
      arm();
    },
    know(refused) {
      const { link } = writer.state;
      if (refused === null || (link.kind === 'down' && link.refusal === refused.why)) return;
      const event: Event = { kind: 'refused', refusal: refused.why, at: refused.at };
      const wait = nextWait(transition(writer.state, event), cadence(), random);
      told = null;
      writer.commit(event, { kind: 'scheduled', nextAt: wait === null ? null : refused.at + wait });
      arm();
    },
    resume: arm,
  };
}

/** The one kind of refusal that an attempt can make worse, or does not help before its time. */
function isLoginRefused(link: Link): boolean {
  return link.kind === 'down' && (link.refusal === 'wrong-password' || link.refusal === 'locked');
}

function eventOf(answer: Result<Report, DialerFailure>, at: number): Event {
  if (answer.ok) return { kind: 'heard', at, report: answer.value };
  const { error } = answer;
  return isRefusal(error)
    ? { kind: 'refused', at, refusal: error.kind }
    : { kind: 'missed', at, trouble: error.kind };
}

const retryAfter = (failure: DialerFailure) => ('retryAfter' in failure ? failure.retryAfter : undefined);
