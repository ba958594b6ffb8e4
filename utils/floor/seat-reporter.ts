import type { SeatReport } from '../call/seat-report.ts';
import type { State } from '../call/state.ts';
import type { Call } from '../call/agent-call.ts';
import type { Instant } from '../call/instant.ts';
import type { Clock } from '../clock.ts';
import { agentStatus } from '../dialer/reports/agent-status.ts';
import { createAskLoop } from '../polling/ask-loop.ts';
import { whyNone } from './failure.ts';
import { seatReportOf } from './agent-status-report.ts';
import type { ShownReportParts } from './shown-report.ts';
import { createShownReport } from './shown-report.ts';

/** Says in the popup what this seat's agent does. */
export interface SeatReporter {
  /** A popup is open, or none is; one that opens wants to know how it is now. */
  watch(isWatched: boolean): void;
  /** Call it with every state of the seat, before it is published: what has changed is asked about. */
  update(call: Call, around?: Around): void;
  /** A person asks once more, after a failure. A refused login is not sent again: the team page is the place for it. */
  askAgain(): void;
  /** Another login of the reports user: what was heard with the old one does not count. */
  restart(): void;
  readonly report: SeatReport;
}

/** What else tells of a change: the dialer is heard again, or something was done that the agent's screen acts on. */
type Around = Pick<State, 'link' | 'controlResult'>;

export interface SeatReporterParts extends ShownReportParts {
  readonly clock: Clock;
}

/** Between two questions, in ms. */
const APART_MS = 2_000;
/** The agent's screen takes an order within a second or two; in ms. */
const DONE_AFTER_MS = 2_500;

export function createSeatReporter(parts: SeatReporterParts): SeatReporter {
  const { connection, clock } = parts;
  const shown = createShownReport(parts);
  let isWatched = false;
  const asking = createAsking(clock, () => isWatched, question);
  const newsIn = createNews();

  /** Asks when it may, if it is still wanted then. */
  function askWhenDue() {
    if (!isWatched) return;
    shown.publishAsking();
    asking.soon();
  }

  /** Takes over what else is new, and asks about it. */
  function handleNews(around: Around) {
    const { isHeardAgain, isDone } = newsIn(around);
    if (isHeardAgain && shown.report.kind === 'failed') askWhenDue();
    else if (isWatched && isDone) asking.at(clock.now() + DONE_AFTER_MS);
  }

  async function question() {
    const [user, at] = [shown.user, connection()];
    if (user === null || at === null) return shown.publish({ kind: 'none' });
    shown.publishAsking();
    asking.hasLeft();
    const wanted = () => isWatched && !asking.isOvertaken && user === shown.user && at === connection();
    const answer = await at.ask({ name: 'agent_status', put: (dialer) => agentStatus(dialer, user), wanted });
    if (answer === null || !wanted()) return;
    shown.publish(
      answer.ok ? seatReportOf(answer.value, clock.now()) : { kind: 'failed', why: whyNone(answer.error) },
    );
  }

  return {
    watch(now) {
      if (now === isWatched) return;
      isWatched = now;
      if (now) return askWhenDue();
      asking.stop();
      shown.leave();
    },
    update(call, around) {
      const isNews = shown.follow(call);
      if (around !== undefined) handleNews(around);
      if (isNews) askWhenDue();
    },
    askAgain() {
      const at = connection();
      if (shown.report.kind !== 'failed' || at === null || at.link.kind === 'down') return;
      // One function may be refused alone, and be permitted by now.
      at.allowFunctionRetry();
      askWhenDue();
    },
    restart() {
      shown.forget();
      askWhenDue();
    },
    get report() {
      return shown.report;
    },
  };
}

/** When the question is put: not sooner after the one before than it may be. */
interface Asking {
  soon(): void;
  at(due: Instant): void;
  stop(): void;
  /** The question is on its way. */
  hasLeft(): void;
  /** Another one is due by now: the answer to this one is not wanted any more. */
  readonly isOvertaken: boolean;
}

function createAsking(clock: Clock, isWatched: () => boolean, question: () => Promise<void>): Asking {
  /** When the last question left, and when the next one is due; null: none is. */
  let askedAt: Instant | null = null;
  let dueAt: Instant | null = null;
  const loop = createAskLoop({
    clock,
    dueAt: () => (isWatched() ? dueAt : null),
    question() {
      dueAt = null;
      return question();
    },
    onSettle: () => loop.arm(),
  });

  function at(due: Instant) {
    dueAt = due;
    loop.arm();
  }

  return {
    at,
    soon() {
      const now = clock.now();
      at(askedAt === null ? now : Math.min(now, askedAt) + APART_MS);
    },
    stop: loop.stop,
    hasLeft() {
      askedAt = clock.now();
    },
    get isOvertaken() {
      return dueAt !== null && dueAt <= clock.now();
    },
  };
}

/** Tells what is new each time: the dialer is heard again, another result of call control was stored. */
function createNews() {
  let heard = false;
  /** The last result of call control that was stored; null: nobody has told of any yet. */
  let done: string | null = null;
  return ({ link, controlResult }: Around) => {
    const before = { heard, done };
    heard = link.kind === 'live';
    done = controlResult?.outcome.kind === 'stored' ? controlResult.id : (done ?? '');
    return { isHeardAgain: heard && !before.heard, isDone: before.done !== null && done !== before.done };
  };
}
