/** Whole seconds since 1970, as PHP's date("U"). */
export function epochSeconds(ms: number): number {
  return Math.floor(ms / 1000);
}

/** "2026-11-20 13:38:35" in UTC, which is the simulated server's time zone. */
export function sqlDate(ms: number): string {
  return new Date(ms).toISOString().slice(0, 19).replace('T', ' ');
}
