/*
 * The rows that listening to an agent needs, and what comes of it, under VICIdial's own column names.
 */

/** vicidial_conferences: every session there can be, whether or not an agent is in it. */
export interface Conference {
  confExten: string;
  serverIp: string;
}

/** phones. */
export interface Phone {
  login: string;
  dialplanNumber: string;
  serverIp: string;
  outboundCid?: string;
}

/** A call that was ordered, from a phone into an agent's session; numbered as in vicidial_manager. */
export interface Monitoring {
  readonly manId: number;
  readonly type: 'LISTEN' | 'BARGE' | 'HIJACK' | 'WHISPER';
  readonly phoneLogin: string;
  readonly sessionId: string;
  /** What is dialed first, and whom it then rings; a swap turns the two round. */
  readonly channel: string;
  readonly extension: string;
  /** Kind, second and user: two of one kind in one second have the same. */
  readonly callerCode: string;
}

/** A login in vicidial_user_log. `at`: milliseconds since 1970. */
export interface RecordedLogin {
  readonly user: string;
  readonly computerIp: string;
  readonly at: number;
}
