import type { Clocks } from '../../utils/call/callback-time.ts';
import { callbackTime } from '../../utils/call/callback-time.ts';
import { dialerNow } from '../../utils/call/dialer-clock.ts';
import type { WallTime } from '../../utils/call/wall-time.ts';
import { fieldText, wallAt } from '../../utils/call/wall-time.ts';

/** A date that is chosen by one press. */
export interface QuickTime {
  readonly when: 'hour' | 'afternoon' | 'tomorrow' | 'monday';
  /** As a date field has it, by the agent's clock. */
  readonly text: string;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** An afternoon that is about to begin is none to be called back in. */
const MARGIN = HOUR;
const AFTERNOON = 15 * HOUR;
const MORNING = 10 * HOUR;

/** What people promise at the end of a call, by the agent's clock; none that is past, skipped or not known. */
export function quickTimes(clocks: Clocks): readonly QuickTime[] {
  const { own, dialer, now } = clocks;
  if (dialer === null) return [];
  const instant = dialerNow(dialer, now);
  const wall = wallAt(instant, own);
  const midnight = Math.floor(wall / DAY) * DAY;
  const inOneHour = wallAt(Math.ceil((instant + HOUR) / MINUTE) * MINUTE, own);
  const toMonday = daysToMonday(wall);
  const times: readonly (readonly [when: QuickTime['when'], wall: WallTime | null])[] = [
    ['hour', inOneHour],
    ['afternoon', wall + MARGIN > midnight + AFTERNOON ? null : midnight + AFTERNOON],
    ['tomorrow', midnight + DAY + MORNING],
    ['monday', toMonday === 1 ? null : midnight + toMonday * DAY + MORNING],
  ];
  return times
    .map(([when, time]) => ({ when, text: time === null ? '' : fieldText(time) }))
    .filter(({ text }) => callbackTime(text, 'own', clocks).kind === 'chosen');
}

/** 1 to 7: on a Monday it is the next one. */
const daysToMonday = (wall: WallTime) => (8 - new Date(wall).getUTCDay()) % 7 || 7;
