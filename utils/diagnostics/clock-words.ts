import type { Instant } from '../call/state.ts';
import { wallClock } from '../dialer/wall-clock.ts';

/** "13:38" by this computer's clock; with the date when that is another day than now. */
export function timeOf(at: Instant, now: Instant): string {
  const [day, time = ''] = wallClock(at).split(' ');
  const minute = time.slice(0, 5);
  return wallClock(now).startsWith(`${day} `) ? minute : `${day} ${minute}`;
}

/** "0.25 s", "3 s", "15 min". */
export function spanOf(ms: number): string {
  return ms >= 120_000 ? `${Math.round(ms / 60_000)} min` : `${Math.round(ms / 10) / 100} s`;
}
