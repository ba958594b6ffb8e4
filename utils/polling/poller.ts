import type { PollOutcome } from '../call/poll-outcome.ts';
import type { Instant } from '../call/instant.ts';
import type { Link } from '../call/link-state.ts';
import type { PermanentFailure } from '../call/link-failure.ts';
import { isLoginFailure } from '../call/link-failure.ts';
import { createAskLoop } from './ask-loop.ts';
import { createPresence } from './presence.ts';
import { nextQuestionAt } from './back-off.ts';
import { paceOf } from './cadence.ts';
import type { PollQuestionParts } from './poll-question.ts';
import { createPollQuestion } from './poll-question.ts';

/** Asks the dialer what our agent does: one question at a time, the next when the last has settled. */
export interface Poller {
  /** Somebody looks, or nobody does. Asks only while somebody looks. */
  watch(watched: boolean): void;
  /** Asks now, unless refused: a hint that something may have changed. */
  hint(): void;
  /**
   * A person asks, also when nobody watches. Settles with what was answered, when it is written, whatever the state
   * makes of it. A question under way, or answered a moment ago, is taken for this one. An agent's asking sends no
   * refused login; one of the options page is put, and the guard of the login lets it through once.
   */
  retry(where: 'agent' | 'options'): Promise<PollOutcome>;
  /** The seat or its agent changed: what was asked for the old one is forgotten, its answer too. */
  restart(why: 'seat-changed' | 'agent-changed'): void;
  /** What the dialer has said against this login before, perhaps to another worker: it is not asked for it again. */
  applyRefusal(refused: { readonly why: PermanentFailure; readonly at: Instant } | null): void;
  /** Goes on if it is due; harmless at any time. Called by the alarm and when the worker starts. */
  resume(): void;
}

/** An answer so young answers a person who asks, unless it is forgotten since or was none of the dialer's. */
const FRESH_MS = 2_000;
/** The same for a refusal: whoever presses again and again costs the dialer 12 questions a minute. */
const FRESH_REFUSAL_MS = 5_000;
/** After trouble a hint does not ask sooner than this: hints come each second. */
const HINT_AFTER_TROUBLE_MS = 1_000;

export function createPoller(parts: PollQuestionParts): Poller {
  const { writer, clock } = parts;
  let askAgain = false;
  const question = createPollQuestion(parts);
  const dueAt = () => (presence.watched !== 'no' && question.isSetUp ? pollDueAt(parts) : null);
  const loop = createAskLoop({ clock, dueAt, question: question.ask, onSettle });
  const presence = createPresence({
    clock,
    onCome: () => loop.arm(),
    onLeave() {
      loop.stop();
      writer.commit({ kind: 'unwatched' });
    },
  });

  function onSettle() {
    const again = askAgain && mayHint();
    askAgain = false;
    if (again) void loop.ask();
    else loop.arm();
  }

  /** What a hint is about is the call, not a refusal: that is asked again when its time has come. */
  function mayHint(): boolean {
    const { link } = writer.state;
    if (presence.watched === 'no' || link.kind === 'down') return false;
    return link.kind !== 'stale' || !question.isYoung(HINT_AFTER_TROUBLE_MS);
  }

  return {
    watch: presence.watch,
    hint() {
      if (!mayHint()) return;
      askAgain = loop.isAsking;
      void loop.ask();
    },
    async retry(where) {
      if (where === 'agent' && isLoginRefused(writer.state.link)) return writer.state;
      writer.commit({ kind: 'retried' });
      if (loop.isAsking || !isFresh(writer.state.link, question.isYoung)) await loop.ask();
      return question.outcome ?? writer.state;
    },
    restart(why) {
      question.forget();
      writer.commit({ kind: why });
      loop.arm();
    },
    applyRefusal(refused) {
      const { link } = writer.state;
      if (refused === null || (link.kind === 'down' && link.refusal === refused.why)) return;
      question.applyRefusal({ kind: 'refused', refusal: refused.why, at: refused.at });
      loop.arm();
    },
    resume: loop.arm,
  };
}

function pollDueAt({ writer, clock, random, cadence }: PollQuestionParts): Instant | null {
  const { link, call } = writer.state;
  return nextQuestionAt(link, paceOf(call, cadence()), clock.now(), random);
}

/** Whether what was heard last answers a person who asks now. */
function isFresh(link: Link, isYoung: (ms: number) => boolean): boolean {
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

/** The one kind of refusal that an attempt can make worse, or does not help before its time. */
function isLoginRefused(link: Link): boolean {
  return link.kind === 'down' && isLoginFailure({ kind: link.refusal });
}
