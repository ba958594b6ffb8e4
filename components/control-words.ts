import type { ParkAction, Wish } from '../utils/call/control.ts';
import type { Deed } from '../utils/call/deed.ts';
import type { Offer } from '../utils/call/availability.ts';
import type { CallTime, Order, OrderProgress } from '../utils/call/order.ts';
import type { PutOff, PutOffEnd } from '../utils/call/put-off.ts';
import type { WaitingPause } from '../utils/call/waiting-pause.ts';
import { LOOK, reasonOf } from './reason-words.ts';

/*
 * What people are told of call control. No word claims more than that the dialer wrote something down:
 * what the agent's screen makes of it is never reported. Every content script carries them.
 */

/** What is said of something asked for: in one line, and what to do. */
export interface Told {
  readonly title: string;
  /** Empty: nothing. */
  readonly now: string;
}

export const progressWords: Record<OrderProgress['kind'], string> = {
  pausing: 'Pausing first…',
  sending: 'Sending…',
  stored: 'Waiting for your agent screen',
  dialing: 'Dialing',
  refused: 'Not dialed',
  unknown: 'Not sure whether it was dialed',
};

/** The dialer tells of no pause, so neither can we say which it is. */
const PAUSE_LEFT = 'You are paused now, or will be after this call.';

export function orderWords({ progress, pauseLeft }: Order): Told {
  const title = progressWords[progress.kind];
  if (progress.kind !== 'refused') return { title, now: progress.kind === 'unknown' ? LOOK : '' };
  const [what, now] = reasonOf(progress.why);
  return { title: `${title}: ${what}`, now: pauseLeft === true ? `${now} ${PAUSE_LEFT}` : now };
}

/** The button that calls the lead on screen. */
export const callWords: Record<CallTime, string> = {
  now: 'Call',
  'when-done': 'Call when this one is done',
};

const endWords: Record<PutOffEnd, string> = {
  cancelled: 'Call cancelled',
  'too-long': 'Not called: 10 minutes have passed',
  'logged-out': 'Not called: you logged out',
  'other-order': 'Not called: you called another number',
  'called-otherwise': 'Not called again: this lead was called already',
};

/** Of a call that was put off. `isOnLead`: a lead is on screen. */
export function putOffWords({ progress, pause, refusals }: PutOff, isOnLead: boolean): Told {
  if (progress.kind === 'over') {
    return { title: endWords[progress.why], now: pause === 'left' ? PAUSE_LEFT : '' };
  }
  const title = 'A call is waiting';
  if (isOnLead) return { title, now: 'It is dialed once, when the lead on your screen is done.' };
  if (refusals === 0) return { title, now: 'It is dialed once.' };
  return { title, now: 'It is dialed once, as soon as you are paused.' };
}

/** How far an order is; with its number, unless that is on screen as `phone`. */
export function progressLine({ progress, number }: Order, phone: string): string {
  const words = progressWords[progress.kind];
  return number === phone ? words : `${words} · ${number}`;
}

/** What an agent calls a wish. */
export const wishWords: Record<Wish['kind'], string> = {
  'hang-up': 'Hang up',
  pause: 'Pause',
  resume: 'Resume',
  'cancel-pause': 'Cancel pause',
  outcome: 'Outcome',
  finish: 'Hang up, set outcome, pause',
  transfer: 'Transfer',
  park: 'Park',
  tones: 'Key pad',
  recording: 'Recording',
  preview: 'Preview',
  'switch-lead': 'Switch lead',
  'in-groups': 'In-groups',
  queue: 'Calls in queue',
  'log-out': 'Log out',
  'remote-agent': 'Remote agent',
};

const NO_CALLBACK = 'Its status in VICIdial must have Scheduled Callback set to Y.';

const SET_CODE = 'Choose the pause code in your agent screen.';

/** What waits for the lead to go; `label`: the pause code's, empty without one. */
export function waitingWords({ step, free }: WaitingPause, label: string): string {
  if (free !== null) return label === '' ? 'Pausing…' : `Pausing… (${label})`;
  if (step === 'code') return `Pause code ${label}: set after the disposition`;
  return label === ''
    ? 'You will be paused after the disposition'
    : `After the disposition: pause (${label})`;
}

/** What is said once the call was hung up; `canSet`: the seat has dispositions. */
export const endedWords = (canSet: boolean) =>
  canSet ? 'Call ended: set the disposition' : 'Call ended: set the disposition in your agent screen';

export function deedWords({ wish, outcome }: Deed): Told {
  const name = wishWords[wish];
  switch (outcome.kind) {
    case 'sending':
      return { title: `${name}: sending…`, now: '' };
    case 'kept':
      return { title: `${name}: after the disposition`, now: '' };
    case 'stored': {
      // A remote agent has no screen: the dialer acts by itself.
      const title = `${name}: handed to ${wish === 'remote-agent' ? 'the dialer' : 'your agent screen'}`;
      if (outcome.codeDropped === true) return { title: `${name}: its code was not set`, now: SET_CODE };
      return outcome.callbackDropped === true
        ? { title: `${title}, without the date`, now: NO_CALLBACK }
        : { title, now: '' };
    }
    case 'told':
      return { title: `${name}: ${answerWords(outcome)}`, now: '' };
    case 'unclear':
      return { title: `${name}: not sure whether it arrived`, now: LOOK };
    case 'refused': {
      const [what, now] = reasonOf(outcome.why);
      // Of several steps, those before may be done.
      return { title: `${name}: not ${wish === 'finish' ? 'all ' : ''}done, ${what}`, now };
    }
  }
}

function answerWords({ recording, waiting }: Deed['outcome'] & { kind: 'told' }): string {
  if (waiting !== undefined) return String(waiting);
  return recording === true ? 'on' : 'off';
}

/** The controls' names. Three dots: it asks for more before anything is sent. */
export const offerWords: Record<Offer, string> = {
  ...wishWords,
  call: 'Call',
  outcome: 'Outcome…',
  keypad: wishWords.tones,
};

type PreviewAction = (Wish & { kind: 'preview' })['action'];

/** The customer and a third party, in the order in which an agent meets with them. */
export const parkWords: readonly (readonly [string, ParkAction])[] = [
  ['Park customer', 'PARK_CUSTOMER'],
  ['Take customer back', 'GRAB_CUSTOMER'],
  ['Park customer in the IVR', 'PARK_IVR_CUSTOMER'],
  ['Take customer back from the IVR', 'GRAB_IVR_CUSTOMER'],
  ['Park third party', 'PARK_XFER'],
  ['Take third party back', 'GRAB_XFER'],
  ['Park customer, take third party', 'SWAP_PARK_CUSTOMER'],
  ['Park third party, take customer', 'SWAP_PARK_XFER'],
  ['Hang up third party, take customer', 'HANGUP_XFER_GRAB_CUSTOMER'],
];

export const previewWords: readonly (readonly [string, PreviewAction])[] = [
  ['Dial lead', 'DIALONLY'],
  ['Skip lead', 'SKIP'],
  ['Dial alternative number', 'ALTDIAL'],
  ['Dial address 3 number', 'ADR3DIAL'],
  ['Finish lead', 'FINISH'],
];

/** A click on Call that could not be trusted: the popup asks whether it was meant. */
export const questionWords: Told = {
  title: 'Not dialed yet: please confirm',
  now: 'The panel changed under the pointer. Answer in the popup: the Screen Pop button in the toolbar.',
};
