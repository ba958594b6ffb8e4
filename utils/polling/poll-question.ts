import type { Report } from '../call/report.ts';
import type { PollOutcome } from '../call/poll-outcome.ts';
import { pollOutcomeOf } from '../call/poll-outcome.ts';
import type { Event } from '../call/event.ts';
import { transition } from '../call/transition.ts';
import type { Writer } from '../call/writer.ts';
import type { Clock, Random } from '../clock.ts';
import type { DialerFailure } from '../dialer/failure.ts';
import { isPermanent } from '../dialer/failure.ts';
import type { Result } from '../result.ts';
import { nextWait } from './back-off.ts';
import type { Cadence } from './cadence.ts';
import { paceOf } from './cadence.ts';

/** The question that is put again and again: what our agent does. What is answered is written, and when to ask next. */
export interface PollQuestion {
  ask(): Promise<void>;
  /** False: the last time there was nobody to ask. */
  readonly isSetUp: boolean;
  /** What the last answer said, as far as the state has come from it. */
  readonly outcome: PollOutcome | null;
  /** Whether an answer has come within the last `ms`. */
  isYoung(ms: number): boolean;
  /** What was asked for the old seat is forgotten, and its answer too. */
  forget(): void;
  /** Writes what is known without asking. */
  applyRefusal(event: Event & { readonly kind: 'refused' }): void;
}

export interface PollQuestionParts {
  readonly writer: Writer;
  readonly clock: Clock;
  readonly random: Random;
  readonly cadence: () => Cadence;
  /** Puts the question; null when the seat is not set up. */
  readonly ask: () => Promise<Result<Report, DialerFailure> | null>;
}

export function createPollQuestion({ writer, clock, random, cadence, ask }: PollQuestionParts): PollQuestion {
  let isSetUp = true;
  let settledAt: number | null = null;
  let outcome: PollOutcome | null = null;
  /** Counts restarts, so that an answer for the old seat is known by its number. */
  let era = 0;

  function record(event: Event & { readonly at: number }, retryAfter?: number) {
    const { link, call } = transition(writer.state, event);
    const wait = nextWait(link, paceOf(call, cadence()), random, retryAfter);
    writer.commit(event, { kind: 'scheduled', nextAt: wait === null ? null : event.at + wait });
  }

  return {
    async ask() {
      let answer;
      let asked;
      do {
        asked = era;
        answer = await ask();
      } while (asked !== era);
      isSetUp = answer !== null;
      settledAt = clock.now();
      outcome = null;
      if (answer === null) return;
      const event = eventOf(answer, settledAt);
      outcome = pollOutcomeOf(writer.state, event);
      record(event, answer.ok ? undefined : retryAfter(answer.error));
    },
    get isSetUp() {
      return isSetUp;
    },
    get outcome() {
      return outcome;
    },
    isYoung: (ms) => settledAt !== null && clock.now() - settledAt < ms,
    forget() {
      era += 1;
      isSetUp = true;
      settledAt = null;
      outcome = null;
    },
    applyRefusal(event) {
      outcome = null;
      record(event);
    },
  };
}

type Heard = Extract<Event, { readonly kind: 'heard' | 'refused' | 'missed' }>;

function eventOf(answer: Result<Report, DialerFailure>, at: number): Heard {
  if (answer.ok) return { kind: 'heard', at, report: answer.value };
  const { error } = answer;
  return isPermanent(error)
    ? { kind: 'refused', at, refusal: error.kind }
    : { kind: 'missed', at, trouble: error.kind };
}

const retryAfter = (failure: DialerFailure) => ('retryAfter' in failure ? failure.retryAfter : undefined);
