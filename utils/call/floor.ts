import type { AgentState } from './agent-state.ts';
import type { Instant } from './instant.ts';
import type { LinkOf } from './link-state.ts';
import type { TransientFailure } from './link-failure.ts';
import { permanentFailures } from './link-failure.ts';

/*
 * The floor: everybody who is logged in, as the reports user sees them. What it is made of comes from one report;
 * how long a state lasts is counted from what was seen of it.
 */

export interface FloorAgent {
  /** VICIdial user. */
  readonly user: string;
  /** Null, here and below: cannot be told, as the dialer quotes nothing; its name stands in `ambiguous`. */
  readonly fullName: string | null;
  readonly campaign: string;
  readonly userGroup: string | null;
  readonly state: AgentState;
  /** Since when the state was seen; `atLeast`: it was there when we first looked, and may be older. */
  readonly since: Instant;
  readonly atLeast: boolean;
  /** Null also when there is no lead. */
  readonly leadId: string | null;
  readonly callsToday: number;
  /** The agent's conference; to listen in, it has to be known. */
  readonly sessionId: string | null;
  readonly ambiguous: readonly string[];
}

/** A state an agent was seen in, and for how long; `until` is null for the one of now. */
export interface Sighting {
  readonly state: AgentState;
  readonly leadId: string | null;
  readonly since: Instant;
  readonly atLeast: boolean;
  readonly until: Instant | null;
}

/** Why the reports user gets no report. */
export const permanentReportFailures = [...permanentFailures, 'reports-right-missing'] as const;
export type PermanentReportFailure = (typeof permanentReportFailures)[number];

/** Whether we hear of the floor, as a seat's link. `isSpent`: a person has had the refused login tried once more. */
export type FloorLink = LinkOf<PermanentReportFailure> & { readonly isSpent?: true };

/** How calls and agents of some in-groups or user groups stand, in numbers. */
export interface QueueCounts {
  readonly kind: 'in-groups' | 'user-groups';
  readonly names: readonly string[];
  readonly callsWaiting: number;
  readonly loggedIn: number;
  readonly inCalls: number;
  readonly ready: number;
  readonly paused: number;
  readonly wrappingUp: number;
  /** Null: this report does not tell. */
  readonly deadCalls: number | null;
  readonly heardAt: Instant;
}

/** Why there are no numbers of some in-groups or user groups, where there never were any. */
export interface QueueTrouble {
  readonly kind: QueueCounts['kind'];
  readonly names: readonly string[];
  readonly why: TransientFailure | PermanentReportFailure;
}

/** One agent in full, as `agent_status` has them. */
export interface AgentDetail {
  readonly user: string;
  readonly status:
    | { readonly kind: 'asking' }
    | { readonly kind: 'not-logged-in' | 'not-found' }
    | { readonly kind: 'failed'; readonly why: TransientFailure | PermanentReportFailure }
    | {
        readonly kind: 'agent';
        readonly at: Instant;
        readonly state: AgentState;
        readonly phone: string | null;
        readonly vendorLeadCode: string | null;
        readonly callId: string;
        readonly ambiguous: readonly string[];
        /** Calls and e-mails that wait and could reach this agent; missing where the dialer has not told. */
        readonly callsWaiting?: number;
      };
  /** Oldest first; as long as this browser session has seen them. */
  readonly history: readonly Sighting[];
}

/** All that a team page shows; always sent whole. `null` detail: nobody is looked at. */
export interface FloorSnapshot {
  /** `no-reports-user`: the seat has a dialer, but no reports user and its password. */
  readonly setUp: 'ready' | 'no-reports-user' | 'not-set-up';
  readonly link: FloorLink;
  /** In the dialer's order. Empty and live: nobody is logged in. */
  readonly agents: readonly FloorAgent[];
  /** Rows of the report that could not be read. */
  readonly unreadable: number;
  readonly queues: readonly QueueCounts[];
  /** Missing where there are none. */
  readonly queueTroubles?: readonly QueueTrouble[];
  readonly detail: AgentDetail | null;
  /** What came of the last command to listen in. */
  readonly monitor: MonitorResult | null;
  readonly dialerHost: string;
  readonly reportsUser: string;
}

export const monitorModes = ['MONITOR', 'BARGE', 'WHISPER'] as const;
export type MonitorMode = (typeof monitorModes)[number];

/** What a team lead asks for: who is heard, in which way, at which phone. */
export interface MonitorRequest {
  readonly id: string;
  readonly user: string;
  readonly sessionId: string;
  readonly mode: MonitorMode;
  /** Login of the team lead's phone, as in VICIdial's *Phones*. */
  readonly phoneLogin: string;
  /** Address of the dialer's server that has the agent's session: no report tells it. */
  readonly serverIp: string;
}

export interface MonitorResult {
  readonly id: string;
  readonly user: string;
  readonly outcome:
    | { readonly kind: 'sending' }
    /** The call to the phone was ordered; `mode` may be less than was asked for. */
    | { readonly kind: 'launched'; readonly mode: MonitorMode }
    | {
        readonly kind: 'failed';
        readonly why:
          | TransientFailure
          | PermanentReportFailure
          | 'session-unknown'
          | 'phone-unknown'
          | 'mismatch'
          | 'bad-parameter';
      };
}
