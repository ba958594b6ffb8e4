import type { Instant } from '../call/instant.ts';
import type { FailureReason } from '../call/failure-reason.ts';

const SHORTEST_GAP_MS = 3_000;
const MINUTE_MS = 60_000;
const MOST_IN_A_MINUTE = 20;

/** Whether one more order is too much for a person's hand, after those placed at the given times. */
export function overLimit(placed: readonly Instant[], now: Instant): FailureReason | null {
  if (placed.some((at) => now - at < SHORTEST_GAP_MS)) return { kind: 'too-fast' };
  const lately = placed.filter((at) => now - at < MINUTE_MS).length;
  return lately >= MOST_IN_A_MINUTE ? { kind: 'too-many' } : null;
}
