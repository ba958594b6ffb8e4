import type { CommandStep } from '../call/lead-commands.ts';
import type { WaitingPause } from '../call/waiting-pause.ts';
import type { Clock } from '../clock.ts';
import type { Dialer } from '../dialer/dialer.ts';
import type { Spacing } from '../dialing/spacing.ts';

/** An agent at a dialer. */
export interface ControlSeat {
  readonly dialer: Dialer;
  /** VICIdial user of the agent. */
  readonly user: string;
  readonly clock: Clock;
  /** The dialer has a step, or may have it. */
  readonly leadCommands: (step: CommandStep['step'], sure: boolean) => void;
  /**
   * What is known of the call from here: it may be `live`, it was hung up and its disposition is open, or the answer
   * to the hang-up was lost.
   */
  readonly phase: 'live' | 'over' | 'doubtful';
  readonly spacing: Spacing;
  /** Keeps a pause, or the code of one that is stored, until the lead is gone. */
  readonly keep: (step: WaitingPause['step'], code: string | null) => void;
  /** Whether an outcome of this code needs a callback date; null: it is none of this seat's. */
  readonly isCallback: (code: string) => boolean | null;
  /** The present time as the dialer's clock shows it and writes it; the earliest that may be, where it is not known. */
  readonly dialerTime: () => string;
}
