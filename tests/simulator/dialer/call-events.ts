import type { DialedNumber } from './call-rows.ts';

/** Why an agent's page does not dial a number it was given. */
export type DialRefusal = 'do-not-call' | 'no-such-lead' | 'no-number' | 'in-call';

/** Why an agent's page takes an order and does nothing. */
export type Futility =
  /** It bears the same second as the one before. */
  | 'taken-already'
  /** A transfer was begun less than three looks ago. */
  | 'too-soon'
  | 'no-call'
  | 'no-third-party'
  /** Pausing and resuming between hanging up and the disposition changes nothing. */
  | 'disposition-open'
  | 'no-automatic-dialing'
  | 'nothing-to-change';

/** What happened in, to and instead of calls. */
export type CallHappening =
  | ({ readonly kind: 'number-dialed' } & Omit<DialedNumber, 'at'>)
  | {
      readonly kind: 'dial-refused';
      readonly user: string;
      readonly number: string;
      readonly reason: DialRefusal;
    }
  | { readonly kind: 'preview-skipped'; readonly user: string; readonly leadId: number }
  /** The customer hung up; the agent has not yet. */
  | { readonly kind: 'customer-left'; readonly user: string; readonly leadId: number }
  /** The agent was logged out before the disposition was set. */
  | { readonly kind: 'outcome-lost'; readonly user: string; readonly leadId: number }
  | {
      readonly kind: 'customer-parked';
      readonly user: string;
      readonly leadId: number;
      readonly where: 'hold' | 'ivr';
    }
  | { readonly kind: 'customer-grabbed'; readonly user: string; readonly leadId: number }
  | {
      readonly kind: 'third-party-parked' | 'third-party-grabbed' | 'third-party-left';
      readonly user: string;
      readonly number: string;
    }
  | {
      readonly kind: 'call-transferred';
      readonly user: string;
      readonly leadId: number;
      readonly to: 'number' | 'in-group' | 'voicemail';
      /** The number or the in-group; empty for voicemail. */
      readonly target: string;
    }
  | {
      readonly kind: 'three-way-left';
      readonly user: string;
      readonly leadId: number;
      readonly number: string;
    }
  | { readonly kind: 'tones-sent'; readonly user: string; readonly tones: string }
  | {
      readonly kind: 'recording-started' | 'recording-stopped';
      readonly user: string;
      readonly recordingId: number;
      readonly filename: string;
    }
  | { readonly kind: 'pause-code-set'; readonly user: string; readonly pauseCode: string }
  | { readonly kind: 'after-call-set'; readonly user: string; readonly afterCall: 'READY' | 'PAUSED' }
  | {
      readonly kind: 'callback-set';
      readonly user: string;
      readonly leadId: number;
      readonly callbackTime: string;
      readonly recipient: string;
    }
  /** The page waits for a person to choose a date, with the disposition open. */
  | {
      readonly kind: 'callback-date-asked';
      readonly user: string;
      readonly leadId: number;
      readonly status: string;
    }
  | { readonly kind: 'lead-switched'; readonly user: string; readonly from: number; readonly to: number }
  | { readonly kind: 'in-groups-changed'; readonly user: string; readonly groups: readonly string[] }
  | {
      readonly kind: 'order-ignored';
      readonly user: string;
      readonly order: string;
      readonly why: Futility;
    };
