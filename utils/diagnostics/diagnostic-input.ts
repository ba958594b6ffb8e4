import type { ControlName } from '../call/controls.ts';
import type { Link } from '../call/link-state.ts';
import type { PollOutcome } from '../call/poll-outcome.ts';
import type { Clock } from '../clock.ts';
import type { Dialer } from '../dialer/dialer.ts';

/** A seat as it is set up. */
export interface DiagnosticInput {
  /** Base addresses of the web servers of one dialer, as configured. */
  readonly servers: readonly string[];
  /** Whether somebody has said that the password may travel unencrypted. */
  readonly allowHttp: boolean;
  readonly apiUser: string;
  readonly password: string;
  /** The level-7 account of a team lead's machine. */
  readonly reports: { readonly user: string; readonly password: string } | null;
  /** Empty when only a page can say it. */
  readonly agentId: string;
  readonly teamId: string;
  /** The IANA zone of the dialer, as it is set; empty: it is not. */
  readonly timeZone: string;
  /** What of call control this seat shows. */
  readonly controls: readonly ControlName[];
  /** Milliseconds between two questions: waiting for a lead, on one, logged out. */
  readonly cadence: { readonly waiting: number; readonly onLead: number; readonly away: number };
  /** How the poller stood with the dialer before it was asked for this examination. */
  readonly before: Link;
  /** Whether a refused login may be tried once more, by the connection test. */
  readonly mayTryAgain: boolean;
}

export interface DiagnosticsParts {
  readonly clock: Clock;
  /** A web server with the login of the API user. */
  readonly dialerAt: (server: string) => Dialer;
  /** The same with the login of the reports user. */
  readonly reportsDialerAt: (server: string) => Dialer;
  /** Whether the browser lets us reach this address. */
  readonly hasAccess: (address: string) => Promise<boolean>;
  /** Whether a tab of this browser, at an address that we may see, shows VICIdial's agent screen. */
  readonly agentScreenOpen: () => Promise<boolean>;
  /**
   * Puts the poller's own question, so that a refused password is sent once for both of us and the poller
   * stops, too. Settles with what was answered.
   */
  readonly askPoll: () => Promise<PollOutcome>;
}
