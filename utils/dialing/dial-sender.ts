import { isLoginFailure } from '../call/link-failure.ts';
import type { Writer } from '../call/writer.ts';
import type { Clock } from '../clock.ts';
import type { CommandFailure } from '../dialer/agent-api/command-failure.ts';
import type { DialOrder } from '../dialer/agent-api/dial-order.ts';
import { externalDial } from '../dialer/agent-api/external-dial.ts';
import { provesNothingStored } from '../dialer/agent-api/stored-nothing.ts';
import type { DialAttempts, Placed, Ready } from './dial-attempts.ts';
import { mayBeStored, orderPause } from './pause-order.ts';
import type { Spacing } from './spacing.ts';
import { failureReason } from './failure-reason.ts';

/** Sends what an order needs, each time once, and moves the order on by what the dialer said. */
export interface DialSender {
  /** Sends the order once. What comes of it is moved on, but for `not-paused`, which the caller may wait out. */
  send(attempt: Placed): Promise<'not-paused' | 'settled'>;
  /** Pauses the agent for it; false where that was refused, and the order with it. */
  pauseFor(attempt: Placed): Promise<boolean>;
  /** Of an order that came to nothing: its pause is undone, or it is said that it stays. */
  takeBackPause(attempt: Placed): Promise<void>;
}

export interface DialSenderParts {
  readonly writer: Writer;
  readonly clock: Clock;
  readonly spacing: Spacing;
  /** Something may have changed at the dialer. */
  readonly hint: () => void;
}

export function createDialSender(
  book: DialAttempts,
  { writer, clock, spacing, hint }: DialSenderParts,
): DialSender {
  /** A failure that proves nothing leaves the order open: time will make it unknown, or the lead a call. */
  function fall(id: string, failure: CommandFailure) {
    if (provesNothingStored(failure)) book.refuse(id, failureReason(failure));
    // The poll has the same password, and must not send it again.
    // A refused password counts at the dialer, whatever it was sent for.
    if (isLoginFailure(failure)) writer.commit({ kind: 'refused', at: clock.now(), refusal: failure.kind });
  }

  return {
    async send(attempt) {
      const dial = async () =>
        book.isNow(attempt.id, 'sending') ? externalDial(attempt.dialer, dialOrder(attempt)) : null;
      const sent = await spacing.send(dial, (answer) => answer !== null && mayBeStored(answer));
      // Its turn came too late: people have been told already that nobody knows.
      if (sent === null) return 'settled';
      if (sent.ok) book.move(attempt.id, { kind: 'stored', at: clock.now() });
      else if (sent.error.kind === 'not-paused') return 'not-paused';
      else fall(attempt.id, sent.error);
      hint();
      return 'settled';
    },

    async pauseFor({ id, dialer, user }) {
      const paused = await orderPause(spacing, dialer, user, 'PAUSE');
      if (paused.ok) return true;
      fall(id, paused.error);
      book.refuse(id, failureReason(paused.error));
      return false;
    },

    async takeBackPause({ id, dialer, user }) {
      if (!book.isNow(id, 'refused')) return;
      // With a lead on screen the dialer refuses it, or the outcome decides.
      const back =
        writer.state.call.kind === 'no-lead' && (await orderPause(spacing, dialer, user, 'RESUME')).ok;
      if (!back) writer.commit({ kind: 'attempt-left-pause', id });
      hint();
    },
  };
}

function dialOrder({ rules, user, reached: { dial: target } }: Ready): DialOrder {
  const { search, preview, focus, vendorId, dialPrefix, groupAlias, dialIngroup: inGroup } = rules;
  return { agentUser: user, target, search, preview, focus, vendorId, dialPrefix, groupAlias, inGroup };
}
