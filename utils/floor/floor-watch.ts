import type { Instant } from '../call/instant.ts';
import type { Clock, Random } from '../clock.ts';
import type { Floor } from '../dialer/reports/logged-in-agents.ts';
import { loggedInAgents } from '../dialer/reports/logged-in-agents.ts';
import { createAskLoop } from '../polling/ask-loop.ts';
import { createPresence } from '../polling/presence.ts';
import { nextQuestionAt } from '../polling/back-off.ts';
import { ASK_EVERY_MS, floorPace } from './cadence.ts';
import type { FloorState } from './floor-state.ts';
import { listed, expired } from './floor-state.ts';
import type { Answered, ReportsConnection } from './reports-connection.ts';
import { LIST } from './reports-link.ts';

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
}

export interface FloorWatchParts {
  readonly connection: ReportsConnection;
  readonly clock: Clock;
  readonly random: Random;
  /** What was known before, and when the last worker asked. */
  readonly state: FloorState;
  readonly askedAt: Instant | null;
  /** A question leaves. */
  readonly onAsk: (at: Instant) => void;
  /** There is a new state; `heard`: a list came. */
  readonly onChange: (heard: boolean) => void;
  /** The end of this watch: another login takes its place. */
  readonly signal: AbortSignal;
}

type Listed = Answered<Floor, { readonly kind: string }>;

export function createFloorWatch(parts: FloorWatchParts): FloorWatch {
  const { connection, clock, random, signal } = parts;
  let { state, askedAt } = parts;
  const loop = createAskLoop({ clock, dueAt, question, onSettle: () => loop.arm() });
  const presence = createPresence({
    clock,
    signal,
    onCome: () => loop.arm(),
    onLookAway: () => loop.stop(),
    onLeave() {
      expire();
      parts.onChange(false);
    },
  });
  signal.addEventListener('abort', () => loop.stop());

  function expire() {
    state = expired(state);
    connection.expire();
  }

  function dueAt(): Instant | null {
    if (presence.watched !== 'now' || signal.aborted) return null;
    const now = clock.now();
    const due = nextQuestionAt(connection.link, floorPace, now, random);
    if (due === null || askedAt === null || !isYoung(askedAt, now)) return due;
    // The last worker may have died before the answer came.
    return Math.max(due, askedAt + ASK_EVERY_MS);
  }

  async function question() {
    const answer: Listed = await connection.ask({
      name: LIST,
      put(dialer) {
        askedAt = clock.now();
        parts.onAsk(askedAt);
        return loggedInAgents(dialer);
      },
      wanted: () => !signal.aborted,
    });
    if (answer !== null && !signal.aborted) record(answer);
  }

  function record(answer: NonNullable<Listed>) {
    if (answer.ok) state = listed(state, answer.value, clock.now());
    if (presence.watched === 'no') expire();
    parts.onChange(answer.ok);
  }

  return {
    watch: presence.watch,
    askNow() {
      const asked = loop.isAsking || (askedAt !== null && isYoung(askedAt, clock.now()));
      if (signal.aborted || (asked && connection.link.kind === 'down')) return;
      connection.allowRetry();
      if (asked) return;
      void loop.ask();
      parts.onChange(false);
    },
    resume: loop.arm,
    get state() {
      return state;
    },
  };
}

/** Whether it is less than an interval ago; a wall clock that was set back does not make it so. */
const isYoung = (at: Instant, now: Instant) => now >= at && now - at < ASK_EVERY_MS;
