import { surelySent } from '../call/lead-commands.ts';
import type { Writer } from '../call/writer.ts';
import type { Clock } from '../clock.ts';
import type { Dialer } from '../dialer/dialer.ts';
import { orderPauseIf } from '../dialing/pause-order.ts';
import type { Spacing } from '../dialing/spacing.ts';

/**
 * A call may come before the agent's screen has taken the log-out: it would log out at the hang-up, and lose the
 * outcome. A pause takes its place.
 */
export interface OvertakenLogOut {
  /** A log-out is at the dialer, and may still be overtaken. */
  readonly isOpen: boolean;
  /** A call has come before it was taken. */
  readonly isOvertaken: boolean;
  takeBack(): Promise<void>;
}

export interface OvertakenLogOutParts {
  readonly writer: Writer;
  readonly clock: Clock;
  readonly spacing: Spacing;
  readonly newId: () => string;
  /** Null while the seat is not set up. */
  readonly dialer: () => Dialer | null;
}

/** So long a log-out may be overtaken by a call, in ms. */
const LOG_OUT_WITHIN = 30_000;

export function createOvertakenLogOut(parts: OvertakenLogOutParts): OvertakenLogOut {
  const { writer, clock, spacing, newId, dialer } = parts;

  function isLoggingOut(): boolean {
    const since = surelySent(writer.state.leadCommands, 'log-out');
    return since !== null && clock.now() - since < LOG_OUT_WITHIN;
  }

  const isOvertaken = () => isLoggingOut() && writer.state.call.kind === 'on-lead';

  return {
    get isOpen() {
      return isLoggingOut();
    },
    get isOvertaken() {
      return isOvertaken();
    },
    async takeBack() {
      const { call } = writer.state;
      const at = dialer();
      if (call.kind !== 'on-lead' || at === null) return;
      // One column for both at the dialer (exchange agent.external_pause.over_logout).
      const result = await orderPauseIf(spacing, at, call.user, isOvertaken);
      if (result === null || !result.ok) return;
      const step = { step: 'pause', at: clock.now(), sure: true } as const;
      const outcome = { kind: 'refused', why: { kind: 'call-came' } } as const;
      writer.commit(
        { kind: 'step-sent', pop: call.pop, step },
        {
          kind: 'command-sent',
          controlResult: { id: newId(), command: 'log-out', at: clock.now(), outcome },
        },
      );
    },
  };
}
