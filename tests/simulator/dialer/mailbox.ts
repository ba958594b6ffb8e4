/*
 * Where agc/api.php leaves its orders: columns of the agent's row in vicidial_live_agents. The agent's
 * own page looks at them about once a second and does what they say; nobody else does.
 */

/** Every column, and how many characters it holds; what is longer is cut without a word. */
const widths = {
  external_dial: 100,
  external_dtmf: 100,
  external_hangup: 1,
  external_lead_id: 10,
  external_park: 40,
  external_pause: 20,
  external_pause_code: 6,
  external_recording: 20,
  external_status: 255,
  external_transferconf: 120,
} as const;

export type MailboxColumn = keyof typeof widths;
export type Mailbox = Record<MailboxColumn, string>;

export function emptyMailbox(): Mailbox {
  return {
    external_dial: '',
    external_dtmf: '',
    external_hangup: '',
    external_lead_id: '',
    external_park: '',
    external_pause: '',
    external_pause_code: '',
    external_recording: '',
    external_status: '',
    external_transferconf: '',
  };
}

/** What is left of a text in its column (corpus:agent.external_hangup.value_long). */
export function cutToColumn(column: MailboxColumn, text: string): string {
  return text.slice(0, widths[column]);
}

/** A call that begins wipes what was ordered before it, a pause nobody has seen yet included. */
export function wipeForCall(mailbox: Mailbox): void {
  Object.assign(mailbox, {
    external_hangup: '0',
    external_status: '',
    external_pause: '',
    external_dial: '',
  } satisfies Partial<Mailbox>);
}

/** The end of a disposition wipes the orders about the call; `external_pause` stays. */
export function wipeForDisposition(mailbox: Mailbox): void {
  Object.assign(mailbox, {
    external_hangup: '0',
    external_status: '',
    external_dtmf: '',
    external_transferconf: '',
    external_park: '',
    external_recording: '',
  } satisfies Partial<Mailbox>);
}
