import type { Lead } from './lead.ts';

/** What the dialer says about our agent. `user` is the agent's VICIdial login. */
export type Report =
  | { readonly kind: 'lead'; readonly user: string; readonly lead: Lead }
  | { readonly kind: 'no-lead'; readonly user: string }
  | { readonly kind: 'logged-out'; readonly user: string }
  | { readonly kind: 'no-agent' };
