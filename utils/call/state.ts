import type { ControlResult } from './control-result.ts';
import type { Lead } from './lead.ts';
import type { DialAttempt } from './dial-attempt.ts';
import type { LeadCommands } from './lead-commands.ts';
import { noLeadCommands } from './lead-commands.ts';
import type { DeferredCall } from './deferred-call.ts';
import type { WaitingPause } from './waiting-pause.ts';

/** Milliseconds since 1970 by the wall clock, so that sleep counts as time gone by. */
export type Instant = number;

/**
 * What the agent does, as the dialer last reported it. `user` is the agent's VICIdial login.
 * `pop` numbers the pops of this browser session: a new number is a new pop.
 */
export type Call =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'no-agent' }
  | { readonly kind: 'logged-out'; readonly user: string; readonly since: Instant }
  | { readonly kind: 'no-lead'; readonly user: string; readonly since: Instant }
  | {
      readonly kind: 'on-lead';
      readonly user: string;
      readonly lead: Lead;
      readonly since: Instant;
      readonly pop: number;
    };

/** Why an answer did not come or cannot be used; passes by itself, so it is asked again. */
export const transientFailures = [
  'offline', // no connection to the dialer
  'certificate', // the browser does not trust the dialer's
  'timeout',
  'redirect',
  'not-a-dialer', // a web page, a login page, a captive portal
  'http-auth', // the web server asks for a login of its own
  'firewall', // one that reads requests, or a rule of the web server, blocks ours
  'server-error', // the web server or its database is in trouble
  'too-big',
  'bad-text',
  'ambiguous', // two answers in one
  'another-agent', // an answer for another user than the one known
  'translated', // an answer in another language
  'unknown-answer', // an answer in words we do not know
] as const;
export type TransientFailure = (typeof transientFailures)[number];

/** Why we get no answer until somebody changes something; all but the first two, and the last, cost nobody anything. */
export const permanentFailures = [
  'wrong-password',
  'locked',
  'api-right-missing',
  'ip-blocked',
  'no-active-server',
  'function-not-permitted',
  'api-off',
  'source-refused',
  'unknown-function',
  'parameter-missing',
  'no-permission', // the browser's permission for the dialer's address is missing
] as const;
export type PermanentFailure = (typeof permanentFailures)[number];

/**
 * Whether we can hear the dialer; says nothing of the call.
 *
 * - `idle`: not set up, or nobody watches, so nothing is asked.
 * - `live`: the last question was answered at `heardAt`; the next is due at `nextAt`. `odd`: since then one answer
 *   came that cannot be used, and the next one will tell whether it means anything.
 * - `stale`: since `since` no usable answer came; `heardAt` is the last good one, if there was any.
 * - `down`: refused `attempts` times in a row; `nextAt` is null when nothing is asked until somebody changes something.
 */
export type Link =
  | { readonly kind: 'idle'; readonly heardAt: Instant | null }
  | { readonly kind: 'live'; readonly heardAt: Instant; readonly nextAt: Instant; readonly odd?: true }
  | {
      readonly kind: 'stale';
      readonly heardAt: Instant | null;
      readonly since: Instant;
      readonly trouble: TransientFailure;
      readonly attempts: number;
      readonly nextAt: Instant;
    }
  | {
      readonly kind: 'down';
      readonly heardAt: Instant | null;
      readonly since: Instant;
      readonly refusal: PermanentFailure;
      readonly attempts?: number;
      readonly nextAt: Instant | null;
    };

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
