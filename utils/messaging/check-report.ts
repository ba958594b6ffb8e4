import type { Instant } from '../call/instant.ts';
import type { Finding } from './finding.ts';

/*
 * Check set-up: what the options page asks for and gets. Types only; what is received is parsed in
 * check-received.ts.
 */

export interface CheckReport {
  readonly kind: 'checked';
  readonly at: Instant;
  /** Host and port of each web server of the dialer. */
  readonly dialers: readonly string[];
  readonly apiUser: string;
  readonly agentId: string;
  readonly findings: readonly Finding[];
}

/** Options -> background, answered by a `CheckAnswer`: checks the saved settings against the dialer. */
export type CheckSetUp = { readonly kind: 'check-set-up' };
export type CheckAnswer = CheckReport | { readonly kind: 'not-set-up' } | { readonly kind: 'team-only' };
