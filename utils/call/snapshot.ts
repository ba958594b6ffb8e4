import type { ControlsConfig } from './controls.ts';
import type { DialerClock } from './dialer-clock.ts';
import type { NumberReading } from './number-reading.ts';
import type { CallTime } from './dial-attempt.ts';
import type { SeatReport } from './seat-report.ts';
import type { State } from './state.ts';

/** Whose seat this is, in words that may be shown: no secret. Null while the seat is not set up. */
export interface SeatSummary {
  readonly agentId: string;
  readonly dialerHost: string;
}

/** A call that waits for a person's yes in the popup, because the panel could not be sure of the click. */
export interface Question {
  readonly number: string;
  readonly when: CallTime;
}

/** What this seat had since midnight. */
export interface Today {
  readonly pops: number;
  /** Calls ordered here that the agent's screen dialed. */
  readonly calls: number;
}

/** All that a surface (panel, popup, badge) needs; always sent whole. */
export interface Snapshot extends State {
  /** What it speaks: the tag of one of our languages. */
  readonly language: string;
  readonly seat: SeatSummary | null;
  /** The controls this seat has. */
  readonly controlsConfig: ControlsConfig;
  /** The dialer's clock; null: not known, or nobody here needs it. */
  readonly dialerClock: DialerClock | null;
  readonly question: Question | null;
  /** What would be dialed for the lead on screen; null: there is none, or no seat. */
  readonly reading: NumberReading | null;
  readonly today: Today;
  readonly report: SeatReport;
  /** A team lead's machine: it has a reports user, and with it the team page. */
  readonly hasReportsUser: boolean;
}
