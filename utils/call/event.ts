import type { ControlResult } from './control-result.ts';
import type { DialAttempt, DialProgress } from './dial-attempt.ts';
import type { CommandStep, RefusedControl } from './lead-commands.ts';
import type { NewDeferredCall, DeferredCall, DeferredCallEnd } from './deferred-call.ts';
import type { WaitingPause } from './waiting-pause.ts';
import type { Report } from './report.ts';
import type { State } from './state.ts';
import type { PermanentFailure, TransientFailure } from './link-failure.ts';
import type { Instant } from './instant.ts';

/** What can happen to the state. `at` is when it happened. */
export type Event =
  /** The dialer answered. */
  | { readonly kind: 'heard'; readonly at: Instant; readonly report: Report }
  /** No usable answer came; it will be asked again. */
  | { readonly kind: 'missed'; readonly at: Instant; readonly trouble: TransientFailure }
  /** The dialer, or the browser, refuses us. */
  | { readonly kind: 'refused'; readonly at: Instant; readonly refusal: PermanentFailure }
  /** The next question is due at `nextAt`; null: none is. */
  | { readonly kind: 'scheduled'; readonly nextAt: Instant | null }
  /** A person asks to try again, whatever stood in the way. */
  | { readonly kind: 'retried' }
  /** The last surface closed: nobody is asked until somebody watches again. */
  | { readonly kind: 'unwatched' }
  /** A person ordered a call; written down before anything is sent. */
  | {
      readonly kind: 'dial-attempted';
      readonly attempt: Omit<DialAttempt, 'popsAtClick'>;
      /** It is the call that was put off under this id. */
      readonly deferredCall?: string;
    }
  | { readonly kind: 'attempt-moved'; readonly id: string; readonly progress: DialProgress }
  /** Time went by: an order without an end becomes unknown. */
  | { readonly kind: 'attempt-aged'; readonly at: Instant }
  /** The agent was paused for an order that came to nothing, and stays so. */
  | { readonly kind: 'attempt-left-pause'; readonly id: string }
  /** A person wants somebody called when the lead on screen is done. */
  | { readonly kind: 'call-deferred'; readonly deferredCall: NewDeferredCall }
  | {
      readonly kind: 'deferred-call-pause-first';
      readonly id: string;
      readonly at: Instant;
      readonly pauseFirst: boolean;
    }
  /** A pause was stored for it, or has been seen to. `notBefore`: when the page has had time for it. */
  | {
      readonly kind: 'deferred-call-paused';
      readonly id: string;
      readonly pause: DeferredCall['pause'];
      readonly notBefore: Instant | null;
    }
  | { readonly kind: 'deferred-call-ended'; readonly id: string; readonly why: DeferredCallEnd }
  /** A person has read why it was given up. */
  | { readonly kind: 'deferred-call-dismissed'; readonly id: string }
  /** A person has read what came of the order. */
  | { readonly kind: 'attempt-dismissed' }
  /** A person asked something else of call control. */
  | { readonly kind: 'command-sent'; readonly controlResult: ControlResult }
  | { readonly kind: 'command-settled'; readonly id: string; readonly outcome: ControlResult['outcome'] }
  /** The dialer has a step of call control, or may have it; of which pop, is what the person saw. */
  | { readonly kind: 'step-sent'; readonly pop: number; readonly step: CommandStep }
  /** The dialer has refused a control. */
  | { readonly kind: 'control-refused'; readonly pop: number; readonly refused: RefusedControl }
  /** A pause has to wait for the lead to go; it takes the place of one that did. */
  | { readonly kind: 'pause-waits'; readonly waiting: WaitingPause }
  /** The dialer has the pause that waited; its code, where there is one, is next. */
  | { readonly kind: 'pause-taken'; readonly id: string; readonly at: Instant }
  /** The agent is not paused, although the lead is gone: it was undone, and is stored once more. */
  | { readonly kind: 'pause-undone'; readonly id: string }
  /** Nothing waits any more. `outcome`: what is told of it; null: a person knows. */
  | {
      readonly kind: 'pause-over';
      readonly id: string;
      readonly at: Instant;
      readonly outcome: ControlResult['outcome'] | null;
    }
  /** A new worker takes over what the last one of this browser session knew. */
  | { readonly kind: 'restored'; readonly state: State }
  /** Another seat, login or dialer: nothing known of the old one holds. */
  | { readonly kind: 'seat-changed' }
  /** Another agent at the same seat: the page of the CRM says another AgentID. */
  | { readonly kind: 'agent-changed' };
