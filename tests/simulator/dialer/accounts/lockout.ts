import type { User } from '../rows.ts';

const ATTEMPTS = 10;
/** Seconds. */
const LOCKOUT = 900;

/** How each script marks a failed login in failed_last_type_today. */
export interface FailureMarks {
  readonly counted: string;
  readonly restarted: string;
  readonly locked: string;
}

/** Logins made before this many seconds since 1970 hold no lock any more. */
export function lockoutLimit(now: number): number {
  return now - LOCKOUT;
}

/** Refused, even with the right password: ten failures, and the last login is not yet 900 s ago. */
export function isLocked(row: User, nowSeconds: number): boolean {
  return row.failedLoginCount >= ATTEMPTS && lastLogin(row) >= lockoutLimit(nowSeconds);
}

/**
 * Counts one failure. The tenth only locks an account that logged in within the last 15 minutes;
 * otherwise the eleventh starts the clock, and the twentieth locks (corpus:agent.lockout.*).
 */
export function countFailure(row: User, nowSeconds: number, marks: FailureMarks): 'counted' | 'locked' {
  if (row.failedLoginCount < ATTEMPTS) {
    row.failedLoginCount += 1;
    row.failedLastTypeToday = marks.counted;
    return 'counted';
  }
  if (isLocked(row, nowSeconds)) {
    row.failedLastTypeToday = marks.locked;
    return 'locked';
  }
  row.failedLoginCount = 1;
  row.lastLoginDate = nowSeconds * 1000;
  row.failedLastTypeToday = marks.restarted;
  return 'counted';
}

export function clearFailures(row: User, nowSeconds: number): void {
  row.failedLoginCount = 0;
  row.lastLoginDate = nowSeconds * 1000;
}

function lastLogin(row: User): number {
  return Math.floor(row.lastLoginDate / 1000);
}
