import type { State } from './state.ts';

/** Whose seat this is, in words that may be shown: no secret. Null while the seat is not set up. */
export interface Seat {
  readonly agentId: string;
  readonly dialerHost: string;
}

/** All that a surface (panel, popup, badge) needs; always sent whole. */
export interface Snapshot extends State {
  readonly seat: Seat | null;
}
