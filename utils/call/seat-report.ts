import type { AgentState } from './agent-state.ts';
import type { PermanentReportFailure } from './floor.ts';
import type { TransientFailure } from './link-failure.ts';
import type { Instant } from './instant.ts';

/**
 * What this seat's agent does, as the reports user sees it; for the popup.
 *
 * `none`: this machine has no reports user, or nobody is logged in to report on.
 */
export type SeatReport =
  | { readonly kind: 'none' | 'asking' }
  | {
      readonly kind: 'agent';
      readonly at: Instant;
      readonly state: AgentState;
      readonly campaign: string;
      readonly callsToday: number;
      /** The number of the call, which need not be the lead's. Empty: there is none, or none any more; null: it cannot be told. */
      readonly callNumber: string | null;
    }
  /** `not-found`: the user group of the reports user does not let it see this agent. */
  | { readonly kind: 'failed'; readonly why: TransientFailure | PermanentReportFailure | 'not-found' };
