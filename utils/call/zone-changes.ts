import type { Instant } from './instant.ts';
import type { Offset } from './wall-time.ts';
import { zoneOffset } from './wall-time.ts';

/*
 * What an offset alone tells of the future: it holds as long as every zone that has it keeps it. Looks at all
 * zones of the world, which takes some hundredths of a second: for the background.
 */

const MINUTE = 60_000;
const DAY = 86_400_000;
/** Shorter than any zone keeps a time: Morocco's for Ramadan lasts five weeks. */
const STEP = 20 * DAY;
/** Rules come back within a year. */
const HORIZON = 380 * DAY;

/** When the first of the zones with this offset changes it; null: none does. */
export function steadyUntil(offset: number, at: Instant): Instant | null {
  const changes = Intl.supportedValuesOf('timeZone')
    .map(zoneOffset)
    .filter((zone) => zone(at) === offset)
    .map((zone) => nextChange(zone, at))
    .filter((change) => change !== null);
  return changes.length === 0 ? null : Math.min(...changes);
}

function nextChange(zone: Offset, at: Instant): Instant | null {
  const before = zone(at);
  for (let from = at; from < at + HORIZON; from += STEP) {
    if (zone(from + STEP) !== before) return changeWithin(zone, from, from + STEP);
  }
  return null;
}

/** Clocks are changed on a full minute. */
function changeWithin(zone: Offset, from: Instant, to: Instant): Instant {
  if (to - from <= MINUTE) return Math.floor(to / MINUTE) * MINUTE;
  const middle = from + Math.floor((to - from) / 2);
  return zone(middle) === zone(from) ? changeWithin(zone, middle, to) : changeWithin(zone, from, middle);
}
