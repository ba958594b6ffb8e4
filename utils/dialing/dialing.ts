import type { DialAttemptTarget } from '../call/dial-attempt.ts';
import type { DeferredCall } from '../call/deferred-call.ts';
import type { FailureReason } from '../call/failure-reason.ts';
import type { Result } from '../result.ts';
import { fail, ok } from '../result.ts';
import type { Callee } from './callee.ts';
import type { DialSenderParts } from './dial-sender.ts';
import { createDialSender } from './dial-sender.ts';
import type { DialAttemptsParts, Placed } from './dial-attempts.ts';
import { createDialAttempts } from './dial-attempts.ts';

/**
 * Click-to-dial. The dialer's command is a mailbox that rings a customer's telephone: every click is
 * written down before it is sent, one at a time, and sent again only when the dialer has proved that it
 * stored nothing.
 */
export interface Dialing {
  /** A person wants somebody called. Does nothing while an order is open. */
  call(callee: Callee): Promise<void>;
  /** The same, but the agent is paused first: for an order refused because they were not. */
  pauseThenCall(callee: Callee): Promise<void>;
  /** Sends the order of a call that was put off, once; nothing where that call waits no more. */
  callDeferred(callee: Callee, deferredCall: Pick<DeferredCall, 'id' | 'pause'>): Promise<void>;
  /** By what the call of somebody would be known, or why they are not called. */
  reachable(callee: Callee): Result<DialAttemptTarget, FailureReason>;
  /** Says why a number is not called, without asking the dialer. Does nothing while an order is open. */
  refuse(number: string, why: FailureReason): void;
  /** Looks whether an open order has become unknown. Called when the worker starts and by the alarm. */
  resume(): void;
}

export interface DialingParts extends DialAttemptsParts, DialSenderParts {}

/** How long a dialer that refuses because the agent is not paused is asked again, and how often. */
const PAUSE_WITHIN_MS = 5_000;
const PAUSE_EVERY_MS = 1_000;

export function createDialing(parts: DialingParts): Dialing {
  const { clock } = parts;
  const book = createDialAttempts(parts);
  const { send, pauseFor, takeBackPause } = createDialSender(book, parts);

  async function once(attempt: Placed | null) {
    if (attempt === null) return;
    book.age();
    if (!(await book.writtenDown(attempt.id))) return;
    if ((await send(attempt)) === 'not-paused') book.refuse(attempt.id, book.notPaused(attempt.id));
  }

  return {
    call: (callee) => once(book.place(callee, false)),

    async callDeferred(callee, deferredCall) {
      const attempt = book.place(callee, false, deferredCall.id);
      await once(attempt);
      if (attempt !== null && deferredCall.pause === 'ours') await takeBackPause(attempt);
    },

    reachable(callee) {
      const ready = book.check(callee, []);
      return 'why' in ready ? fail(ready.why) : ok(ready.reached.attempt.target);
    },

    async pauseThenCall(callee) {
      const attempt = book.place(callee, true);
      if (attempt === null) return;
      book.age();
      if (!(await book.writtenDown(attempt.id))) return;
      if (!(await pauseFor(attempt))) return;
      for (;;) {
        if (!book.move(attempt.id, { kind: 'sending' }) || !(await book.writtenDown(attempt.id))) return;
        if ((await send(attempt)) === 'settled') return takeBackPause(attempt);
        // Refused for this reason, and so not stored.
        book.move(attempt.id, { kind: 'pausing' });
        if (clock.now() - attempt.at >= PAUSE_WITHIN_MS) {
          book.refuse(attempt.id, book.notPaused(attempt.id));
          return takeBackPause(attempt);
        }
        await new Promise<void>((resolve) => clock.after(PAUSE_EVERY_MS, resolve));
      }
    },

    refuse: book.refuseNumber,
    resume: book.age,
  };
}
