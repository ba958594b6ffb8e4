import type { Instant } from './instant.ts';

/*
 * Wall clocks: what hangs on a wall somewhere, and which instant it means there. A wall time is held as the
 * milliseconds that a clock in UTC would have it at, so that two of them compare and subtract.
 */

export type WallTime = number;

/** How far a place is ahead of UTC at an instant, in ms: it changes where there is daylight-saving time. */
export type Offset = (at: Instant) => number;

const DAY = 86_400_000;

/** By this computer's own clock and zone. */
export const ownOffset: Offset = (at) => 0 - new Date(at).getTimezoneOffset() * 60_000;

/** Of an IANA zone such as `America/New_York`. Throws where there is no such zone. */
export function zoneOffset(zone: string): Offset {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  return (at) => {
    // `GMT` alone is UTC itself.
    const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(format.format(at)) ?? [];
    return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
  };
}

/** What the wall clock shows at an instant. */
export const wallAt = (at: Instant, offset: Offset): WallTime => at + offset(at);

/**
 * The instants at which a place's clock shows this: one, none where it skips the time in spring, two where it
 * is put back in autumn, the earlier one first.
 */
export function instantsOf(wall: WallTime, offset: Offset): readonly Instant[] {
  const around = new Set([offset(wall - DAY), offset(wall + DAY)]);
  return [...around]
    .map((one) => wall - one)
    .filter((at) => wallAt(at, offset) === wall)
    .toSorted((a, b) => a - b);
}

const FORM = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(?::00)?$/;

/** `2026-12-25T12:00` as a date field has it, to the minute; null: it says no time that there is. */
export function readWall(text: string): WallTime | null {
  const [, day, minute] = FORM.exec(text) ?? [];
  const wall = Date.parse(`${day}T${minute}Z`);
  return Number.isNaN(wall) || !new Date(wall).toISOString().startsWith(`${day}T`) ? null : wall;
}

/** As a date field has it. */
export const fieldText = (wall: WallTime): string => new Date(wall).toISOString().slice(0, 16);

/** As VICIdial has it: 19 characters, whatever comes. */
export const dialerText = (wall: WallTime): string =>
  new Date(wall).toISOString().slice(0, 19).replace('T', ' ');
