import type { OrderProgress, OrderTarget } from '../call/order.ts';
import { ORDER_UNKNOWN_AFTER, isOpen } from '../call/order.ts';
import type { Instant } from '../call/state.ts';
import type { PutOff } from '../call/put-off.ts';
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
import type { Result } from '../result.ts';
import { fail, ok } from '../result.ts';
import type { Callee, Reached } from './callee.ts';
import { nobody, reach } from './callee.ts';
import { overLimit } from './limits.ts';
import type { NumberRules } from './phone-number.ts';
import type { Spacing } from './spacing.ts';
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

export interface DialingParts {
  readonly writer: Writer;
  readonly clock: Clock;
  readonly spacing: Spacing;
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
const PAUSE_EVERY_MS = 1_000;

export function createDialing({ writer, clock, spacing, newId, seat, kept, hint }: DialingParts): Dialing {
  let cancelAging = () => {};

  function resume() {
    cancelAging();
    writer.commit({ kind: 'order-aged', at: clock.now() });
    const { order } = writer.state;
    if (order === null || !isOpen(order)) return;
    cancelAging = clock.after(order.at + ORDER_UNKNOWN_AFTER - clock.now(), resume);
  }

  /** Writes the order down; null when it is not to be sent. */
  function place(callee: Callee, pausing: boolean, putOff?: string): Placed | null {
    const { order, placed, call } = writer.state;
    if (order !== null && isOpen(order)) return null;
    const at = clock.now();
    const id = newId();
    const ready = check(callee, placed, at, userOf(call));
    const progress: OrderProgress =
      'why' in ready ? { kind: 'refused', why: ready.why } : { kind: pausing ? 'pausing' : 'sending' };
    const reached = 'why' in ready ? { target: nobody } : ready.reached.order;
    const ordered = { id, number: callee.number, ...reached, at, progress };
    writer.commit({ kind: 'ordered', order: ordered, ...(putOff !== undefined && { putOff }) });
    return 'why' in ready || writer.state.order?.id !== id ? null : { ...ready, id, at };
  }

  function check(
    callee: Callee,
    placed: readonly Instant[],
    at: Instant,
    user: string | null,
  ): Ready | Refused {
    const here = seat();
    if (here === null || user === null) return { why: { kind: 'agent-unknown' } };
    const { link } = writer.state;
    if (link.kind === 'down' && isOfLogin({ kind: link.refusal })) return { why: { kind: link.refusal } };
    const reached = reach(callee, here.rules);
    if (!reached.ok) return { why: reached.error };
    const limit = overLimit(placed, at);
    return limit === null ? { ...here, user, reached: reached.value } : { why: limit };
  }

  /** Moves an order on; false when it has come to an end meanwhile, and must not be sent. */
  function move(id: string, progress: OrderProgress): boolean {
    writer.commit({ kind: 'order-moved', id, progress });
    const { order } = writer.state;
    return order?.id === id && order.progress.kind === progress.kind;
  }

  function isSending(id: string): boolean {
    const { order } = writer.state;
    return order?.id === id && order.progress.kind === 'sending';
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
    const dial = async () => (isSending(order.id) ? externalDial(order.dialer, dialOrder(order)) : null);
    const sent = await spacing.send(dial, (answer) => answer !== null && mayBeStored(answer));
    // Its turn came too late: people have been told already that nobody knows.
    if (sent === null) return 'settled';
    if (sent.ok) move(order.id, { kind: 'stored', at: clock.now() });
    else if (sent.error.kind === 'not-paused') return 'not-paused';
    else fall(order.id, sent.error);
    hint();
    return 'settled';
  }

  /** A failure that proves nothing leaves the order open: time will make it unknown, or the lead a call. */
  function fall(id: string, failure: CommandFailure) {
    if (provesNothingStored(failure)) refuse(id, whyNot(failure));
    // The poll has the same password, and must not send it again.
    if (isOfLogin(failure)) writer.commit({ kind: 'refused', at: clock.now(), refusal: failure.kind });
  }

  async function once(order: Placed | null) {
    if (order === null) return;
    resume();
    if (!(await writtenDown(order.id))) return;
    if ((await send(order)) === 'not-paused') refuse(order.id, notPaused(order.id));
  }

  /** What “not paused” means: with the lead still on screen that was there at the click, no pause would help. */
  function notPaused(id: string): WhyNot {
    const { order, call } = writer.state;
    const isOnLead = call.kind === 'on-lead' && order?.id === id && call.pop <= order.popsBefore;
    return { kind: isOnLead ? 'lead-on-screen' : 'not-paused' };
  }

  function setPause({ dialer, user: agentUser }: Placed, action: 'PAUSE' | 'RESUME') {
    return spacing.send(() => externalPause(dialer, { agentUser, action }), mayBeStored);
  }

  /** Of an order that came to nothing: its pause is undone, or it is said that it stays. */
  async function takeBackPause(order: Placed) {
    const isRefused = () =>
      writer.state.order?.id === order.id && writer.state.order.progress.kind === 'refused';
    if (!isRefused()) return;
    // With a lead on screen the dialer refuses it, or the outcome decides.
    const back = writer.state.call.kind === 'no-lead' && (await setPause(order, 'RESUME')).ok;
    if (!back) writer.commit({ kind: 'order-left-pause', id: order.id });
    hint();
  }

  return {
    call: (callee) => once(place(callee, false)),

    async callPutOff(callee, putOff) {
      const order = place(callee, false, putOff.id);
      await once(order);
      if (order !== null && putOff.pause === 'ours') await takeBackPause(order);
    },

    reachable(callee) {
      const ready = check(callee, [], clock.now(), userOf(writer.state.call));
      return 'why' in ready ? fail(ready.why) : ok(ready.reached.order.target);
    },

    async pauseThenCall(callee) {
      const order = place(callee, true);
      if (order === null) return;
      resume();
      if (!(await writtenDown(order.id))) return;
      const paused = await setPause(order, 'PAUSE');
      if (!paused.ok) {
        fall(order.id, paused.error);
        return refuse(order.id, whyNot(paused.error));
      }
      for (;;) {
        if (!move(order.id, { kind: 'sending' }) || !(await writtenDown(order.id))) return;
        if ((await send(order)) === 'settled') return takeBackPause(order);
        // Refused for this reason, and so not stored.
        move(order.id, { kind: 'pausing' });
        if (clock.now() - order.at >= PAUSE_WITHIN_MS) {
          refuse(order.id, notPaused(order.id));
          return takeBackPause(order);
        }
        await new Promise<void>((resolve) => clock.after(PAUSE_EVERY_MS, resolve));
      }
    },

    refuse(number, why) {
      const progress = { kind: 'refused', why } as const;
      writer.commit({
        kind: 'ordered',
        order: { id: newId(), number, target: nobody, at: clock.now(), progress },
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
  readonly reached: Reached;
}

interface Placed extends Ready {
  readonly id: string;
  readonly at: Instant;
}

function dialOrder({ rules, user, reached: { dial: target } }: Ready): DialOrder {
  const { search, preview, focus, vendorId, dialPrefix, groupAlias, dialIngroup: inGroup } = rules;
  return { agentUser: user, target, search, preview, focus, vendorId, dialPrefix, groupAlias, inGroup };
}

type OfLogin = CommandFailure & { readonly kind: 'wrong-password' | 'locked' };

/** A refused password counts at the dialer, whatever it was sent for. */
const isOfLogin = (failure: CommandFailure): failure is OfLogin =>
  failure.kind === 'wrong-password' || failure.kind === 'locked';

/** Whether the next order has to keep its distance from this one. */
export const mayBeStored = (answer: Result<unknown, CommandFailure>): boolean =>
  answer.ok || !provesNothingStored(answer.error);
