import type { DialerClock } from './dialer-clock.ts';
import { dialerNow, dialerOffset, dialerWall, reliable } from './dialer-clock.ts';
import type { Instant } from './instant.ts';
import type { Offset, WallTime } from './wall-time.ts';
import { instantsOf, readWall, wallAt } from './wall-time.ts';

/** What a date that an agent has chosen comes to at the dialer. */
export type CallbackTime =
  | { readonly kind: 'missing' | 'past' }
  /** The clock goes from before it to after it: whose. */
  | { readonly kind: 'skipped'; readonly whose: 'own' | 'dialer' }
  | ChosenTime;

export interface ChosenTime {
  readonly kind: 'chosen';
  /** What is sent. */
  readonly dialer: WallTime;
  /** The agent's own; null: the dialer's clock is not known. */
  readonly own: WallTime | null;
  /**
   * A clock that is put back shows the time twice. `own`, `dialer`: it was chosen by that one, and the first is
   * meant. `sooner`: the second was chosen, and the dialer will take the first.
   */
  readonly twice: 'own' | 'dialer' | 'sooner' | null;
  /** Nobody knows how the dialer's clock goes until then. */
  readonly mayShift: boolean;
}

/** Who is asked. `own`: how the agent's clock goes. */
export interface Clocks {
  readonly own: Offset;
  readonly dialer: DialerClock | null;
  readonly now: Instant;
}

/** `text` as a date field has it, by the agent's clock or by the dialer's. */
export function callbackTime(text: string, by: 'own' | 'dialer', clocks: Clocks): CallbackTime {
  const wall = readWall(text);
  if (wall === null) return { kind: 'missing' };
  const clock = reliable(clocks.dialer, clocks.now);
  if (clock === null) return untranslated(wall, clocks);
  const dialer = dialerOffset(clock, clocks.own);
  const instants = instantsOf(wall, by === 'own' ? clocks.own : dialer);
  const [at] = instants;
  if (at === undefined) return { kind: 'skipped', whose: by };
  const sent = wallAt(at, dialer);
  const isPast = at <= dialerNow(clock, clocks.now) || sent <= dialerWall(clock, clocks.own, clocks.now);
  if (isPast) return { kind: 'past' };
  const isSecond = (instantsOf(sent, dialer)[0] ?? at) < at;
  return {
    kind: 'chosen',
    dialer: sent,
    own: wallAt(at, clocks.own),
    twice: isSecond ? 'sooner' : instants.length > 1 ? by : null,
    mayShift: clock.zone === null && clock.steadyUntil !== null && at >= clock.steadyUntil,
  };
}

/** Nothing is assumed: it is the dialer's, as it stands. */
function untranslated(wall: WallTime, { own, now }: Clocks): CallbackTime {
  if (wall <= dialerWall(null, own, now)) return { kind: 'past' };
  return { kind: 'chosen', dialer: wall, own: null, twice: null, mayShift: false };
}
