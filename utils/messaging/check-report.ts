import type { Instant } from '../call/state.ts';

/*
 * Check set-up: what the options page asks for and gets. Types and names only; what is received is parsed in
 * check-received.ts.
 */

/** In the order in which they are made and shown. */
export const checkNames = [
  'address',
  'permission',
  'reachable',
  'vicidial',
  'versions',
  'dialer-clock',
  'login',
  'api-right',
  'lead-question',
  'controls',
  'agent-id',
  'agent-known',
  'agent-unique',
  'agent-logged-in',
  'team-id',
  'language',
  'characters',
  'response-time',
  'password',
  'lockout',
  'reports-user',
  'hints',
] as const;
export type CheckName = (typeof checkNames)[number];

/** `skipped`: it could not be made, because an earlier one failed. `note`: nothing is wrong, but it should be known. */
export const checkVerdicts = ['pass', 'warning', 'fail', 'skipped', 'note'] as const;
export type CheckVerdict = (typeof checkVerdicts)[number];

/** `you`: whoever sits in front of the options page. */
export const menders = ['you', 'team lead', 'dialer administrator', 'IT'] as const;

export interface Mend {
  readonly who: (typeof menders)[number];
  /** What to do, and where: in VICIdial's own words for its pages and fields. */
  readonly how: string;
}

/** What one check found. No secret and no lead data, so that it may be copied and sent on. */
export interface Finding {
  readonly check: CheckName;
  readonly verdict: CheckVerdict;
  readonly title: string;
  readonly reason: string;
  /** Null when there is nothing to mend. */
  readonly mend: Mend | null;
}

export interface CheckReport {
  readonly kind: 'checked';
  readonly at: Instant;
  /** Host and port of each web server of the dialer. */
  readonly dialers: readonly string[];
  readonly apiUser: string;
  readonly agentId: string;
  readonly findings: readonly Finding[];
}

/** Options -> background, answered by a `CheckAnswer`: examines the saved settings against the dialer. */
export type CheckSetUp = { readonly kind: 'check-set-up' };
export type CheckAnswer = CheckReport | { readonly kind: 'not-set-up' } | { readonly kind: 'team-only' };
