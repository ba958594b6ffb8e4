import type { Refusal, Trouble } from '../utils/call/state.ts';
import type { WhyNot } from '../utils/call/why-not.ts';
import type { Words } from './words.ts';
import { API_USER, refusalWords, troubleWords } from './words.ts';

/*
 * Why something that was asked for was not done, and what to do about it. Exhaustive by type. Names of
 * fields are VICIdial's own.
 */

/** What stood in the way, as the end of a sentence; and what to do about it, and who can. */
export type Reason = readonly [what: string, now: string];

const CAMPAIGN = 'Admin > Campaigns: ';
const LOG_IN = "Log in to VICIdial's agent screen.";
const TEAM_LEAD = 'Your team lead can change that.';
const ADMINISTRATOR = "Tell the dialer's administrator.";
const IN_LEAD = 'Enter it in the lead first.';
const IN_CALL = 'It works only during a call.';
const CHECK = 'Check the number.';
const WAIT = 'Wait a few seconds.';
/** Where the truth is, when nobody else knows. */
export const LOOK = 'Look at your agent screen before you try again.';

/** Reasons of commands. Troubles and refusals of the link have their words already. */
export const reasons: Record<Exclude<WhyNot['kind'], Trouble | Refusal>, Reason> = {
  'not-logged-in': ['you are not logged in', LOG_IN],
  'not-paused': [
    'you are not paused',
    'The dialer takes it only while you are paused, with no outcome open.',
  ],
  'manual-dial-not-allowed': [
    'you may not dial by hand',
    'Admin > Users > your user: Agent Call Manual must be 1.',
  ],
  'group-alias-invalid': ['the group alias is unknown', 'Admin > Group Aliases: it must be Active.'],
  'caller-id-invalid': ['the group alias has no number', 'Admin > Group Aliases: Caller ID Number.'],
  'outbound-cid-not-allowed': [
    'the dialer takes no caller ID from us',
    'Admin > System Settings: Outbound Call Any CID must be API_ONLY.',
  ],
  'lead-invalid': ['there is no such lead', 'Check the lead ID.'],
  'phone-invalid': ['the lead has no such number', IN_LEAD],
  'lead-search-not-found': ['it is no number of the lead', IN_LEAD],
  'already-queued': ['it is in your manual dial queue already', 'Dial it there.'],
  'not-allowed-value': ['the dialer does not know this action', ADMINISTRATOR],
  'no-live-call': ['there is no live call', IN_CALL],
  'no-lead': ['no lead is on your screen', IN_CALL],
  'call-not-inbound': ['the call is not inbound', 'It works only on inbound calls.'],
  'in-group-invalid': ['the in-group is unknown', 'Admin > In-Groups: it must be Active.'],
  'three-way-active': ['three are on the call already', 'Hang up the third party first.'],
  'no-permission-of-user': [
    'the API user may not change in-groups',
    `${API_USER}set Change Agent Campaign to 1.`,
  ],
  'not-recording': ['nothing is being recorded', 'There is nothing to stop.'],
  'preview-not-allowed': [
    'your campaign has no preview',
    `${CAMPAIGN}Manual Preview Dial must not be DISABLED.`,
  ],
  'skip-not-allowed': [
    'your campaign allows no skipping',
    `${CAMPAIGN}Manual Preview Dial must be PREVIEW_AND_SKIP.`,
  ],
  'alt-dial-not-allowed': [
    'your campaign dials no second number',
    `${CAMPAIGN}Manual Alt Num Dialing must be Y.`,
  ],
  'inbound-not-allowed': [
    'your campaign takes no inbound calls',
    `${CAMPAIGN}Allow Inbound and Blended must be Y.`,
  ],
  'autodial-not-allowed': ['your campaign does not dial by itself', 'Leave outbound calls out.'],
  'lead-search-not-allowed': [
    'your campaign allows no other lead',
    `${CAMPAIGN}Agent Lead Search must be LIVE_CALL_INBOUND.`,
  ],
  'campaign-unknown': ['your campaign is unknown', ADMINISTRATOR],
  'too-fast': ['it came too soon after the last call', WAIT],
  'too-many': ['that is 20 calls in a minute', 'Wait a minute.'],
  'prefix-not-allowed': ['this number is not allowed here', TEAM_LEAD],
  'not-a-number': ['it is no phone number', `${CHECK} From abroad it begins with +.`],
  'number-too-short': ['the number is too short', CHECK],
  'number-too-long': ['the number is too long', CHECK],
  'number-retired': ['the number is of an old form', 'Ask for the one of today.'],
  'agent-unknown': ['your user is not known yet', LOG_IN],
  'lead-gone': ['that lead has gone', 'Nothing was sent.'],
  'bad-parameter': ['the dialer would change it', 'Use only letters, digits and -.'],
  'callback-missing': ['it needs a date', 'Choose date and time.'],
  'callback-past': ['the date is past', 'Choose a later one.'],
  'not-written-down': ['this browser could not note it', 'Try again, or restart the browser.'],
  'not-on-board': ['this seat has no such control', TEAM_LEAD],
  'lead-on-screen': ['a lead is on your screen', 'Set its outcome first.'],
  'outcome-at-risk': ["this lead's outcome would be lost", 'Set it first.'],
  'call-over': ['the call is over', 'Set its outcome.'],
  'no-preview': ['no preview is open', 'It would act on the next one.'],
  'preview-untold': [
    'whether a preview is open is not known',
    'Open this popup anew: the reports user is asked. Without one it cannot be told.',
  ],
  'waited-too-long': ['it waited too long for the lead to go', 'Try again.'],
  'other-agent': ['another agent is at this seat now', 'Nothing was sent.'],
  'call-came': ['a call came first', 'You are paused after it: log out then.'],
  'logging-out': ['you are being logged out', LOG_IN],
  'call-waits': ['another call is waiting', 'Cancel it first.'],
  mismatch: ['the dialer repeats something else', LOOK],
};

const linkWords: Record<Trouble | Refusal, Words> = { ...troubleWords, ...refusalWords };
const isOfLink = (kind: WhyNot['kind']): kind is Trouble | Refusal => kind in linkWords;

/** Of the function that was asked: the words of the link are about the question for the lead. */
const functionReasons: Record<'function-not-permitted' | 'unknown-function', (name: string) => Reason> = {
  'function-not-permitted': (name) => [
    `the login may not use ${name}`,
    `${API_USER}add ${name} to API Allowed Functions.`,
  ],
  'unknown-function': (name) => [`the dialer does not know ${name}`, ADMINISTRATOR],
};
const isOfFunction = (kind: WhyNot['kind']): kind is keyof typeof functionReasons => kind in functionReasons;

/** Why not, and what now. */
export function reasonOf({ kind, field }: WhyNot): Reason {
  if (field !== undefined && isOfFunction(kind)) return functionReasons[kind](field);
  if (isOfLink(kind)) {
    const { title, why, now } = linkWords[kind];
    return [title.charAt(0).toLowerCase() + title.slice(1), `${why} ${now}`];
  }
  const [what, now] = reasons[kind];
  return [field === undefined ? what : `${what} (${field})`, now];
}
