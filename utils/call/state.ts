import type { Instant } from './instant.ts';
import type { Call } from './agent-call.ts';
import type { Link } from './link-state.ts';
import type { ControlResult } from './control-result.ts';
import type { DialAttempt } from './dial-attempt.ts';
import type { LeadCommands } from './lead-commands.ts';
import { noLeadCommands } from './lead-commands.ts';
import type { DeferredCall } from './deferred-call.ts';
import type { WaitingPause } from './waiting-pause.ts';

export interface State {
  readonly call: Call;
  readonly link: Link;
  /** How many pops there were in this browser session. */
  readonly pops: number;
  /** The last click on Call, until it is settled and seen. */
  readonly attempt: DialAttempt | null;
  /** A call that waits until the lead on screen is done, or was given up and is to be told of. */
  readonly deferredCall: DeferredCall | null;
  /** The dialer has refused a call in this session because a lead was on screen. */
  readonly refusesOnLead: boolean;
  /** When orders were placed in the last minute, for the limits. */
  readonly placed: readonly Instant[];
  /** The last thing asked of call control. */
  readonly controlResult: ControlResult | null;
  /** What is known from here of the lead on screen, which the dialer does not tell. */
  readonly leadCommands: LeadCommands;
  /** A pause that is stored, or gets its code, when the lead is gone. */
  readonly waiting: WaitingPause | null;
}

export const initialState: State = {
  call: { kind: 'unknown' },
  link: { kind: 'idle', heardAt: null },
  pops: 0,
  attempt: null,
  deferredCall: null,
  refusesOnLead: false,
  placed: [],
  controlResult: null,
  leadCommands: noLeadCommands,
  waiting: null,
};
