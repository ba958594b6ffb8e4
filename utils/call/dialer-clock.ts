import type { ControlsConfig } from './controls.ts';
import type { State } from './state.ts';
import type { Instant } from './instant.ts';
import type { Offset, WallTime } from './wall-time.ts';
import { wallAt, zoneOffset } from './wall-time.ts';

/** The dialer's clock, as it was heard. */
export interface DialerClock {
  /** When, by the dialer. */
  readonly at: Instant;
  /** How far the dialer's time was ahead of UTC, in ms. */
  readonly offset: number;
  /** How far its clock is ahead of this computer's, in ms: that one may be wrong by minutes. */
  readonly ahead: number;
  /** The zone that the team lead has set, where what was heard agrees with it. */
  readonly zone: string | null;
  /** What was heard does not agree with the zone that is set, and counts. */
  readonly isContradicted: boolean;
  /** From here on the zones of the world that had this offset do not all agree; null: they do. */
  readonly steadyUntil: Instant | null;
}

/** Whether an agent may choose the date of a callback in a moment, and the dialer answers. */
export function mayCallBack({ call, link }: State, { controls, outcomes }: ControlsConfig): boolean {
  if (call.kind !== 'on-lead' || link.kind !== 'live') return false;
  return controls.includes('outcome') && outcomes.some(({ callback }) => callback);
}

/** The present instant by the dialer's clock. */
export const dialerNow = (clock: DialerClock, now: Instant): Instant => now + clock.ahead;

/**
 * The clock as far as it can be relied upon. Without a zone, what was heard says nothing any more once one of
 * the zones that it could be in has put its clocks forward or back.
 */
export function reliable(clock: DialerClock | null, now: Instant): DialerClock | null {
  if (clock === null || clock.zone !== null || clock.steadyUntil === null) return clock;
  return dialerNow(clock, now) < clock.steadyUntil ? clock : null;
}

/**
 * The dialer's zone: the one that is set; without it the agent's own where that agrees with what was heard, as
 * most dialers stand where their agents sit; otherwise what was heard, as if it stayed so.
 */
export function dialerOffset(clock: DialerClock, own: Offset): Offset {
  if (clock.zone !== null) return zoneOffset(clock.zone);
  return own(clock.at) === clock.offset ? own : () => clock.offset;
}

/** Where the day begins last: a wall time that is past there is past everywhere. */
const LATEST = -12 * 3_600_000;

/** What the dialer's wall clock shows now; where it is not known, the earliest that it can show. */
export function dialerWall(clock: DialerClock | null, own: Offset, now: Instant): WallTime {
  return clock === null ? now + LATEST : wallAt(dialerNow(clock, now), dialerOffset(clock, own));
}
