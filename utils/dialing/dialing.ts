import type { OrderTarget } from '../call/order.ts';
import type { PutOff } from '../call/put-off.ts';
import type { WhyNot } from '../call/why-not.ts';
import type { Result } from '../result.ts';
import { fail, ok } from '../result.ts';
import type { Callee } from './callee.ts';
import type { DialSenderParts } from './dial-sender.ts';
import { createDialSender } from './dial-sender.ts';
import type { OrderBookParts, Placed } from './order-book.ts';
import { createOrderBook } from './order-book.ts';

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
  callPutOff(callee: Callee, putOff: Pick<PutOff, 'id' | 'pause'>): Promise<void>;
  /** By what the call of somebody would be known, or why they are not called. */
  reachable(callee: Callee): Result<OrderTarget, WhyNot>;
  /** Says why a number is not called, without asking the dialer. Does nothing while an order is open. */
  refuse(number: string, why: WhyNot): void;
  /** Looks whether an open order has become unknown. Called when the worker starts and by the alarm. */
  resume(): void;
}

export interface DialingParts extends OrderBookParts, DialSenderParts {}

/** How long a dialer that refuses because the agent is not paused is asked again, and how often. */
const PAUSE_WITHIN_MS = 5_000;
const PAUSE_EVERY_MS = 1_000;

export function createDialing(parts: DialingParts): Dialing {
  const { clock } = parts;
  const book = createOrderBook(parts);
  const { send, pauseFor, takeBackPause } = createDialSender(book, parts);

  async function once(order: Placed | null) {
    if (order === null) return;
    book.age();
    if (!(await book.writtenDown(order.id))) return;
    if ((await send(order)) === 'not-paused') book.refuse(order.id, book.notPaused(order.id));
  }

  return {
    call: (callee) => once(book.place(callee, false)),

    async callPutOff(callee, putOff) {
      const order = book.place(callee, false, putOff.id);
      await once(order);
      if (order !== null && putOff.pause === 'ours') await takeBackPause(order);
    },

    reachable(callee) {
      const ready = book.check(callee, []);
      return 'why' in ready ? fail(ready.why) : ok(ready.reached.order.target);
    },

    async pauseThenCall(callee) {
      const order = book.place(callee, true);
      if (order === null) return;
      book.age();
      if (!(await book.writtenDown(order.id))) return;
      if (!(await pauseFor(order))) return;
      for (;;) {
        if (!book.move(order.id, { kind: 'sending' }) || !(await book.writtenDown(order.id))) return;
        if ((await send(order)) === 'settled') return takeBackPause(order);
        // Refused for this reason, and so not stored.
        book.move(order.id, { kind: 'pausing' });
        if (clock.now() - order.at >= PAUSE_WITHIN_MS) {
          book.refuse(order.id, book.notPaused(order.id));
          return takeBackPause(order);
        }
        await new Promise<void>((resolve) => clock.after(PAUSE_EVERY_MS, resolve));
      }
    },

    refuse: book.refuseNumber,
    resume: book.age,
  };
}
