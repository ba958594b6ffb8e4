import type { ControlCommand } from './controls.ts';
import type { Instant } from './instant.ts';
import type { FailureReason } from './failure-reason.ts';

/**
 * The last thing a person asked of call control, and what came of it. `stored` is all the dialer ever
 * says; `told` answers the questions (recording or not, calls in queue).
 */
export interface ControlResult {
  readonly id: string;
  readonly command: ControlCommand['kind'];
  readonly at: Instant;
  readonly outcome:
    /** `kept`: it waits here until the lead is gone. */
    | { readonly kind: 'sending' | 'unclear' | 'kept' }
    /** `callbackDropped`: the dialer knows the outcome as none with a callback, and left the date out. */
    | {
        readonly kind: 'stored';
        readonly callbackDropped?: boolean;
        /** The pause is stored, but its code was not taken. */
        readonly codeDropped?: boolean;
      }
    | { readonly kind: 'told'; readonly recording?: boolean; readonly waiting?: number }
    | { readonly kind: 'refused'; readonly why: FailureReason };
}
