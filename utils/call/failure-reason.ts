import type { PermanentFailure, TransientFailure } from './link-failure.ts';

/** Why the dialer does not take a command: its answer to this command, not to our login. */
export const commandRefusals = [
  'not-logged-in', // the agent is not in the agent screen
  'not-paused', // the agent has to pause, or to finish the outcome, first
  'manual-dial-not-allowed', // the agent's user: Agent Call Manual is not 1
  'group-alias-invalid',
  'caller-id-invalid', // the group alias has no number
  'outbound-cid-not-allowed', // system setting Outbound Call Any CID is not API_ONLY
  'lead-invalid',
  'phone-invalid', // the lead has no such number
  'lead-search-not-found', // the number is none of the lead's
  'already-queued', // the number waits in the agent's manual dial queue from before
  'not-allowed-value', // the dialer does not know this action
  'no-live-call',
  'no-lead', // no lead on the agent's screen
  'call-not-inbound',
  'in-group-invalid',
  'three-way-active',
  'no-permission-of-user', // the API user: Change Agent Campaign is not 1
  'not-recording',
  'preview-not-allowed', // by the campaign, as the five below
  'skip-not-allowed',
  'alt-dial-not-allowed',
  'inbound-not-allowed',
  'autodial-not-allowed',
  'lead-search-not-allowed',
  'campaign-unknown',
] as const;
export type CommandRefusal = (typeof commandRefusals)[number];

/** What we refuse ourselves, before anything is sent. */
export const ownRefusals = [
  'too-fast', // one order per 3 s
  'too-many', // 20 orders a minute
  'prefix-not-allowed', // by the team lead's lists
  'not-a-number', // no phone number in the seat's country
  'number-too-short',
  'number-too-long',
  'number-retired', // a form of the past that does not tell today's number
  'agent-unknown', // the dialer has not named our agent's user yet
  'lead-gone', // the lead whose number was clicked is no longer on screen
  'bad-parameter', // the dialer would cut or drop it in silence; `field` names it
  'callback-missing', // the outcome needs a date
  'callback-past',
  'not-written-down', // the browser could not store the order, so it was not sent
  'not-among-controls', // not among what the team lead has put on this seat
  'lead-on-screen', // it has to wait for the lead's outcome
  'outcome-at-risk', // it would cost the lead its outcome
  'call-over', // the call was hung up, and needs no more than its outcome
  'no-preview', // an order for the preview would act on the next one
  'preview-untold', // nobody can tell whether a preview is open
  'waited-too-long', // what waited here for the lead to go was given up
  'other-agent', // it was for the agent who was at this seat before
  'call-came', // a call came before the agent's screen had logged out
  'logging-out', // the agent's screen is about to log out
  'call-waits', // another call was put off, and one at a time waits
] as const;
export type OwnRefusal = (typeof ownRefusals)[number];

/** Why something was not done. `field` is the dialer's name of a parameter, or of the function that was asked. */
export interface FailureReason {
  readonly kind: CommandRefusal | OwnRefusal | PermanentFailure | TransientFailure | 'mismatch';
  readonly field?: string;
}
