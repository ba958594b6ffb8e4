/*
 * Times for people. All take milliseconds and round down, so that a clock on screen never runs ahead.
 */

/** A running clock: "0:41", "2:14", "1:02:03". */
export function stopwatch(ms: number): string {
  const total = Math.floor(Math.max(0, ms) / 1000);
  const seconds = total % 60;
  const minutes = Math.floor(total / 60) % 60;
  const hours = Math.floor(total / 3600);
  const parts = hours > 0 ? [hours, pad(minutes), pad(seconds)] : [minutes, pad(seconds)];
  return parts.join(':');
}

/** How long, in one unit: "18 s", "3 min", "2 h", "4 d". Never "0 s": that would flicker with "1 s". */
export function span(ms: number): string {
  const seconds = Math.max(1, Math.floor(ms / 1000));
  if (seconds < 60) return `${seconds} s`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min`;
  if (seconds < 86_400) return `${Math.floor(seconds / 3600)} h`;
  return `${Math.floor(seconds / 86_400)} d`;
}

/** How long ago: "18 s ago". */
export const ago = (ms: number): string => `${span(ms)} ago`;

const pad = (n: number) => String(n).padStart(2, '0');
