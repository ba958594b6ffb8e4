import type { OrderProgress } from '../call/order.ts';
import { ORDER_UNKNOWN_AFTER, isOpen } from '../call/order.ts';
import type { Instant } from '../call/state.ts';
import { userOf } from '../call/transition.ts';
import type { WhyNot } from '../call/why-not.ts';
import type { Writer } from '../call/writer.ts';
import type { Clock } from '../clock.ts';
import type { CommandFailure } from '../dialer/command-failure.ts';
import type { Dialer } from '../dialer/dialer.ts';
import type { DialOrder } from '../dialer/dial-order.ts';
import { externalDial } from '../dialer/external-dial.ts';
import { externalPause } from '../dialer/external-pause.ts';
import { provesNothingStored } from '../dialer/stored-nothing.ts';
import { overLimit } from './limits.ts';
import type { DialableNumber, NumberRules } from './phone-number.ts';
import { parseNumber } from './phone-number.ts';
import { whyNot } from './why-not.ts';

/** How a seat dials: what it says about numbers, and what goes with every order. */
export interface DialingRules extends NumberRules, Pick<DialOrder, 'search' | 'preview' | 'focus'> {
  readonly dialPrefix: string;
  readonly groupAlias: string;
  readonly dialIngroup: string;
  readonly vendorId: string;
}

/**
 * Click-to-dial. The dialer's command is a mailbox that rings a customer's telephone: every click is
 * written down before it is sent, one at a time, and sent again only when the dialer has proved that it
 * stored nothing.
 */
export interface Dialing {
  /** A person wants this number called. Does nothing while an order is open. */
  call(number: string): Promise<void>;
  /** The same, but the agent is paused first: for an order refused because they were not. */
  pauseThenCall(number: string): Promise<void>;
  /** Says why a number is not called, without asking the dialer. Does nothing while an order is open. */
  refuse(number: string, why: WhyNot): void;
  /** Looks whether an open order has become unknown. Called when the worker starts and by the alarm. */
  resume(): void;
}

export interface DialingParts {
  readonly writer: Writer;
  readonly clock: Clock;
  readonly newId: () => string;
  /** The dialer and the seat's rules; null while the seat is not set up. */
  readonly seat: () => { readonly dialer: Dialer; readonly rules: DialingRules } | null;
  /** Settles when the state as it is now is stored where a new worker finds it. */
  readonly kept: () => Promise<void>;
  /** Something may have changed at the dialer. */
  readonly hint: () => void;
}

/** How long a dialer that refuses because the agent is not paused is asked again, and how often. */
const PAUSE_WITHIN_MS = 5_000;
const PAUSE_EVERY_MS = 500;

export function createDialing({ writer, clock, newId, seat, kept, hint }: DialingParts): Dialing {
  let cancelAging = () => {};

  function resume() {
    cancelAging();
    writer.commit({ kind: 'order-aged', at: clock.now() });
    const { order } = writer.state;
    if (order === null || !isOpen(order)) return;
    cancelAging = clock.after(order.at + ORDER_UNKNOWN_AFTER - clock.now(), resume);
  }

  /** Writes the order down; null when it is not to be sent. */
  function place(number: string, pausing: boolean): Placed | null {
    const { order, placed, call } = writer.state;
    if (order !== null && isOpen(order)) return null;
    const at = clock.now();
    const id = newId();
    const ready = check(number, placed, at, userOf(call));
    const progress: OrderProgress =
      'why' in ready ? { kind: 'refused', why: ready.why } : { kind: pausing ? 'pausing' : 'sending' };
    const digits = 'why' in ready ? '' : ready.number.digits;
    writer.commit({ kind: 'ordered', order: { id, number, digits, at, progress } });
    return 'why' in ready ? null : { ...ready, id, at };
  }

  function check(
    number: string,
    placed: readonly Instant[],
    at: Instant,
    user: string | null,
  ): Ready | Refused {
    const here = seat();
    if (here === null || user === null) return { why: { kind: 'agent-unknown' } };
    const parsed = parseNumber(number, here.rules);
    if (!parsed.ok) return { why: parsed.error };
    const limit = overLimit(placed, at);
    return limit === null ? { ...here, user, number: parsed.value } : { why: limit };
  }

  /** Moves an order on; false when it has come to an end meanwhile, and must not be sent. */
  function move(id: string, progress: OrderProgress): boolean {
    writer.commit({ kind: 'order-moved', id, progress });
    const { order } = writer.state;
    return order?.id === id && order.progress.kind === progress.kind;
  }

  function refuse(id: string, why: WhyNot) {
    move(id, { kind: 'refused', why });
  }

  /** Whether the order, as it stands, is where a new worker will find it. If not, it is not sent. */
  async function writtenDown(id: string): Promise<boolean> {
    try {
      await kept();
      return true;
    } catch {
      refuse(id, { kind: 'not-written-down' });
      return false;
    }
  }

  /** Sends the order once. What comes of it is moved on, but for `notPaused`, which the caller may wait out. */
  async function send(order: Placed): Promise<'not-paused' | 'settled'> {
    const sent = await externalDial(order.dialer, dialOrder(order));
    if (sent.ok) move(order.id, { kind: 'stored', at: clock.now() });
    else if (sent.error.kind === 'not-paused') return 'not-paused';
    else fall(order.id, sent.error);
    hint();
    return 'settled';
  }

  /** A failure that proves nothing leaves the order open: time will make it unknown, or the lead a call. */
  function fall(id: string, failure: CommandFailure) {
    if (provesNothingStored(failure)) refuse(id, whyNot(failure));
  }

  return {
    async call(number) {
      const order = place(number, false);
      if (order === null) return;
      resume();
      if (!(await writtenDown(order.id))) return;
      if ((await send(order)) === 'not-paused') refuse(order.id, { kind: 'not-paused' });
    },

    async pauseThenCall(number) {
      const order = place(number, true);
      if (order === null) return;
      resume();
      if (!(await writtenDown(order.id))) return;
      const paused = await externalPause(order.dialer, { agentUser: order.user, action: 'PAUSE' });
      if (!paused.ok) return refuse(order.id, whyNot(paused.error));
      for (;;) {
        if (!move(order.id, { kind: 'sending' }) || !(await writtenDown(order.id))) return;
        if ((await send(order)) === 'settled') return;
        // Refused for this reason, and so not stored.
        move(order.id, { kind: 'pausing' });
        if (clock.now() - order.at >= PAUSE_WITHIN_MS) return refuse(order.id, { kind: 'not-paused' });
        await new Promise<void>((resolve) => clock.after(PAUSE_EVERY_MS, resolve));
      }
    },

    refuse(number, why) {
      const progress = { kind: 'refused', why } as const;
      writer.commit({
        kind: 'ordered',
        order: { id: newId(), number, digits: '', at: clock.now(), progress },
      });
    },

    resume,
  };
}

interface Refused {
  readonly why: WhyNot;
}

interface Ready {
  readonly dialer: Dialer;
  readonly rules: DialingRules;
  readonly user: string;
  readonly number: DialableNumber;
}

interface Placed extends Ready {
  readonly id: string;
  readonly at: Instant;
}

function dialOrder({ rules, user, number }: Ready): DialOrder {
  const { search, preview, focus, vendorId, dialPrefix, groupAlias, dialIngroup: inGroup } = rules;
  const target = { kind: 'number', number: number.digits, phoneCode: number.phoneCode } as const;
  return { agentUser: user, target, search, preview, focus, vendorId, dialPrefix, groupAlias, inGroup };
}
