/*
 * The rows about calls, under VICIdial's own column names. Times are milliseconds since 1970.
 */

/** vicidial_auto_calls: a call that is in a menu (IVR), waits for an agent (LIVE) or has one (CLOSER, XFER). */
export interface AutoCall {
  callerid: string;
  /** The campaign of an outbound call, the in-group of an inbound one. */
  campaignId: string;
  callType: 'IN' | 'OUT';
  status: 'IVR' | 'LIVE' | 'CLOSER' | 'XFER';
  leadId: number;
  /** The number that calls or is called, where it is not the lead's. */
  phoneNumber?: string;
  /** A number dialed by hand has not answered: the row has no channel yet. */
  rings?: boolean;
  /** The user an AGENTDIRECT call is for. */
  agentOnly: string;
}

/** vicidial_manual_dial_queue: orders to dial in a campaign whose api_manual_dial is QUEUE. */
export interface QueuedDial {
  user: string;
  phoneNumber: string;
  /** QUEUE: handed to the agent's page, not yet dialed. */
  status: 'READY' | 'QUEUE';
  externalDial: string;
}

/** vicidial_inbound_groups. */
export interface InboundGroup {
  groupId: string;
  active: boolean;
  defaultXferGroup: string;
}

/** groups_alias: a caller id with a name. */
export interface GroupAlias {
  groupAliasId: string;
  callerIdNumber: string;
}

/** vicidial_statuses and vicidial_campaign_statuses. */
export interface DispositionStatus {
  status: string;
  /** Null: a status of every campaign. */
  campaignId: string | null;
  scheduledCallback: boolean;
}

/** vicidial_callbacks. `callbackTime` as the order had it, "2026-12-25 12:00:00". */
export interface ScheduledCallback {
  leadId: number;
  user: string;
  status: string;
  callbackTime: string;
  recipient: string;
  comments: string;
}

/** recording_log. */
export interface Recording {
  recordingId: number;
  user: string;
  leadId: number;
  filename: string;
  serverIp: string;
  startTime: number;
  /** Null while it goes on. */
  endTime: number | null;
}

/** A number the dialer really called: for the lead, as a third party, or to hand the call on. */
export interface DialedNumber {
  readonly at: number;
  readonly user: string;
  readonly why: 'lead' | 'third-party' | 'transfer';
  /** As it was sent; empty when none was. */
  readonly phoneCode: string;
  readonly number: string;
  readonly leadId: number;
}

/** Key presses sent into the agent's conference, "#", "*" and the pause "," as they were meant. */
export interface SentTones {
  readonly at: number;
  readonly user: string;
  readonly tones: string;
}
