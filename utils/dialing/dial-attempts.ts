import type { DialProgress } from '../call/dial-attempt.ts';
import { ATTEMPT_UNKNOWN_AFTER, isOpen } from '../call/dial-attempt.ts';
import type { Instant } from '../call/instant.ts';
import type { State } from '../call/state.ts';
import { isLoginFailure } from '../call/link-failure.ts';
import { userOf } from '../call/transition.ts';
import type { FailureReason } from '../call/failure-reason.ts';
import type { Writer } from '../call/writer.ts';
import type { Clock } from '../clock.ts';
import type { Dialer } from '../dialer/dialer.ts';
import type { DialOrder } from '../dialer/agent-api/dial-order.ts';
import type { Callee, Reached } from './callee.ts';
import { nobody, reach } from './callee.ts';
import { overLimit } from './limits.ts';
import type { NumberRules } from './phone-number.ts';

/** How a seat dials: what it says about numbers, and what goes with every order. */
export interface DialingRules extends NumberRules, Pick<DialOrder, 'search' | 'preview' | 'focus'> {
  readonly dialPrefix: string;
  readonly groupAlias: string;
  readonly dialIngroup: string;
  readonly vendorId: string;
}

/** The order as it is written down: placed, moved on, aged. Nothing is sent from here. */
export interface DialAttempts {
  /** Writes the order down; null when it is not to be sent. */
  place(callee: Callee, pausing: boolean, deferredCall?: string): Placed | null;
  /** Whether somebody can be called, after orders `placed` at these times. */
  check(callee: Callee, placed: readonly Instant[]): Ready | Refused;
  /** Moves an order on; false when it has come to an end meanwhile, and must not be sent. */
  move(id: string, progress: DialProgress): boolean;
  refuse(id: string, why: FailureReason): void;
  /** Says why a number is not called. */
  refuseNumber(number: string, why: FailureReason): void;
  isNow(id: string, kind: DialProgress['kind']): boolean;
  /** Whether the order, as it stands, is where a new worker will find it. If not, it is not sent. */
  writtenDown(id: string): Promise<boolean>;
  /** What “not paused” means: with the lead still on screen that was there at the click, no pause would help. */
  notPaused(id: string): FailureReason;
  /** Looks whether an open order has become unknown, now and when its time has come. */
  age(): void;
}

export interface DialAttemptsParts {
  readonly writer: Writer;
  readonly clock: Clock;
  readonly newId: () => string;
  /** The dialer and the seat's rules; null while the seat is not set up. */
  readonly seat: () => { readonly dialer: Dialer; readonly rules: DialingRules } | null;
  /** Settles when the state as it is now is stored where a new worker finds it. */
  readonly kept: () => Promise<void>;
}

interface Refused {
  readonly why: FailureReason;
}

export interface Ready {
  readonly dialer: Dialer;
  readonly rules: DialingRules;
  readonly user: string;
  readonly reached: Reached;
}

export interface Placed extends Ready {
  readonly id: string;
  readonly at: Instant;
}

export function createDialAttempts({ writer, clock, newId, seat, kept }: DialAttemptsParts): DialAttempts {
  function place(callee: Callee, pausing: boolean, deferredCall?: string): Placed | null {
    const { attempt, placed } = writer.state;
    if (attempt !== null && isOpen(attempt)) return null;
    const at = clock.now();
    const id = newId();
    const ready = checked(callee, seat(), writer.state, { placed, at });
    const progress: DialProgress =
      'why' in ready ? { kind: 'refused', why: ready.why } : { kind: pausing ? 'pausing' : 'sending' };
    const reached = 'why' in ready ? { target: nobody } : ready.reached.attempt;
    const ordered = { id, number: callee.number, ...reached, at, progress };
    writer.commit({
      kind: 'dial-attempted',
      attempt: ordered,
      ...(deferredCall !== undefined && { deferredCall }),
    });
    return 'why' in ready || writer.state.attempt?.id !== id ? null : { ...ready, id, at };
  }

  function isNow(id: string, kind: DialProgress['kind']): boolean {
    const { attempt } = writer.state;
    return attempt?.id === id && attempt.progress.kind === kind;
  }

  function move(id: string, progress: DialProgress): boolean {
    writer.commit({ kind: 'attempt-moved', id, progress });
    return isNow(id, progress.kind);
  }

  async function writtenDown(id: string): Promise<boolean> {
    try {
      await kept();
      return true;
    } catch {
      move(id, { kind: 'refused', why: { kind: 'not-written-down' } });
      return false;
    }
  }

  return {
    place,
    check: (callee, placed) => checked(callee, seat(), writer.state, { placed, at: clock.now() }),
    move,
    refuse(id, why) {
      move(id, { kind: 'refused', why });
    },
    refuseNumber(number, why) {
      const progress = { kind: 'refused', why } as const;
      writer.commit({
        kind: 'dial-attempted',
        attempt: { id: newId(), number, target: nobody, at: clock.now(), progress },
      });
    },
    isNow,
    writtenDown,
    notPaused: (id) => ({ kind: isOnItsLead(writer.state, id) ? 'lead-on-screen' : 'not-paused' }),
    age: createAging({ writer, clock }),
  };
}

/** Looks whether an open order has become unknown, and again when the open one will. */
function createAging({ writer, clock }: Pick<DialAttemptsParts, 'writer' | 'clock'>): () => void {
  let cancel = () => {};
  return function age() {
    cancel();
    writer.commit({ kind: 'attempt-aged', at: clock.now() });
    const { attempt } = writer.state;
    if (attempt === null || !isOpen(attempt)) return;
    cancel = clock.after(attempt.at + ATTEMPT_UNKNOWN_AFTER - clock.now(), age);
  };
}

function checked(
  callee: Callee,
  here: ReturnType<DialAttemptsParts['seat']>,
  { link, call }: State,
  { placed, at }: { readonly placed: readonly Instant[]; readonly at: Instant },
): Ready | Refused {
  const user = userOf(call);
  if (here === null || user === null) return { why: { kind: 'agent-unknown' } };
  if (link.kind === 'down' && isLoginFailure({ kind: link.refusal })) return { why: { kind: link.refusal } };
  const reached = reach(callee, here.rules);
  if (!reached.ok) return { why: reached.error };
  const limit = overLimit(placed, at);
  return limit === null ? { ...here, user, reached: reached.value } : { why: limit };
}

/** Whether the lead is still on screen that was there when this order was placed. */
const isOnItsLead = ({ attempt, call }: State, id: string): boolean =>
  call.kind === 'on-lead' && attempt?.id === id && call.pop <= attempt.popsAtClick;
