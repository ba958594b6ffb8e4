import type { Instant } from './instant.ts';
import type { Lead } from './lead.ts';

/**
 * What the agent does, as the dialer last reported it. `user` is the agent's VICIdial login.
 * `pop` numbers the pops of this browser session: a new number is a new pop.
 */
export type Call =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'no-agent' }
  | { readonly kind: 'logged-out'; readonly user: string; readonly since: Instant }
  | { readonly kind: 'no-lead'; readonly user: string; readonly since: Instant }
  | {
      readonly kind: 'on-lead';
      readonly user: string;
      readonly lead: Lead;
      readonly since: Instant;
      readonly pop: number;
    };
