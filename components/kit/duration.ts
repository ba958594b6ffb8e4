import type { Words } from '../words/words.ts';

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
export function span(say: Words, ms: number): string {
  const seconds = Math.max(1, Math.floor(ms / 1000));
  if (seconds < 60) return say('time.seconds', { n: seconds });
  if (seconds < 3600) return say('time.minutes', { n: Math.floor(seconds / 60) });
  if (seconds < 86_400) return say('time.hours', { n: Math.floor(seconds / 3600) });
  return say('time.days', { n: Math.floor(seconds / 86_400) });
}

/** How long ago: "18 s ago". */
export const ago = (say: Words, ms: number): string => say('time.ago', { span: span(say, ms) });

const pad = (n: number) => String(n).padStart(2, '0');
