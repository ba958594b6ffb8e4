import type { User } from '../rows.ts';
import type { World } from '../world.ts';
import { findUser } from '../world.ts';
import { addressAllowed } from './addresses.ts';
import type { FailureMarks } from './lockout.ts';
import { clearFailures, countFailure, isLocked } from './lockout.ts';
import { passwordMatches } from './password.ts';

export interface Credentials {
  readonly user: string;
  readonly pass: string;
  readonly address: string;
}

/** How a script calls VICIdial's user_authorization. */
export interface LoginRules {
  readonly minimumLevel: number;
  /** Only a login that counts as one resets the account's failures. */
  readonly clearsFailures: boolean;
  readonly asksSecondFactor: boolean;
  readonly marks: FailureMarks;
}

export type Verdict =
  | { readonly kind: 'good'; readonly row: User }
  | { readonly kind: 'bad' | 'locked' | 'no-servers' | 'second-factor' | 'ip-blocked' };

/**
 * Judges a user and password as both scripts do: one counter of failures for each account,
 * servers and addresses looked at only when the password was right.
 */
export function logIn(world: World, nowSeconds: number, given: Credentials, rules: LoginRules): Verdict {
  const row = findUser(world, given.user);
  if (row === undefined) return { kind: 'bad' };
  const right = row.active && row.userLevel >= rules.minimumLevel && passwordMatches(world, row, given.pass);
  if (!right || isLocked(row, nowSeconds)) {
    return { kind: countFailure(row, nowSeconds, rules.marks) === 'locked' ? 'locked' : 'bad' };
  }
  if (!world.servers.some((server) => server.active && server.activeAsteriskServer))
    return { kind: 'no-servers' };
  if (rules.asksSecondFactor && world.system.twoFactorAuth && !row.twoFactorOverride) {
    return { kind: 'second-factor' };
  }
  if (!addressAllowed(world, row, given.address)) return { kind: 'ip-blocked' };
  if (rules.clearsFailures) clearFailures(row, nowSeconds);
  return { kind: 'good', row };
}

/** Whether the account may call a function: listed between spaces, or ALL_FUNCTIONS. */
export function functionAllowed(row: User, name: string): boolean {
  const allowed = row.apiAllowedFunctions.split(' ');
  return allowed.includes('ALL_FUNCTIONS') || allowed.includes(name);
}
