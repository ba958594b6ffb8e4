import type { ControlResult } from '../../utils/call/control-result.ts';
import type { Offer } from '../../utils/call/availability.ts';
import type { DialAttempt } from '../../utils/call/dial-attempt.ts';
import type { DeferredCall } from '../../utils/call/deferred-call.ts';
import type { WaitingPause } from '../../utils/call/waiting-pause.ts';
import { reasonOf } from '../reason-words.ts';
import type { Words } from '../words/words.ts';
import { sentences } from '../words/words.ts';

/*
 * What people are told of call control. No word claims more than that the dialer wrote something down:
 * what the agent's screen makes of it is never reported.
 */

/** What is said of something asked for: in one line, and what to do. */
export interface Told {
  readonly title: string;
  /** Empty: nothing. */
  readonly now: string;
}

/** How far an order is. */
export const progressWords = (say: Words, { progress }: DialAttempt): string =>
  say(`control.progress.${progress.kind}`);

export function attemptWords(say: Words, attempt: DialAttempt): Told {
  const { progress, pauseLeft } = attempt;
  if (progress.kind !== 'refused') {
    const title = progressWords(say, attempt);
    return { title, now: progress.kind === 'unknown' ? say('reasons.look') : '' };
  }
  const [what, now] = reasonOf(say, progress.why);
  // The dialer tells of no pause, so neither can we say which it is.
  const left = pauseLeft === true ? say('control.pause-left') : '';
  return { title: say('control.not-dialed', { what }), now: sentences(say, now, left) };
}

/** Of a call that was put off. `isOnLead`: a lead is on screen. */
export function deferredCallWords(
  say: Words,
  { progress, pause, refusals }: DeferredCall,
  isOnLead: boolean,
): Told {
  if (progress.kind === 'over') {
    const now = pause === 'left' ? say('control.pause-left') : '';
    return { title: say(`control.deferred.${progress.why}`), now };
  }
  const title = say('control.deferred.waits');
  if (isOnLead) return { title, now: say('control.deferred.on-lead') };
  return { title, now: refusals === 0 ? say('control.deferred.once') : say('control.deferred.when-paused') };
}

/** How far an order is; with its number, unless that is on screen as `phone`. */
export function progressLine(say: Words, attempt: DialAttempt, phone: string): string {
  const progress = progressWords(say, attempt);
  const { number } = attempt;
  return number === phone ? progress : say('control.progress-of', { progress, number });
}

/** What waits for the lead to go; `label`: the pause code's, empty without one. */
export function waitingWords(say: Words, { step, free }: WaitingPause, label: string): string {
  if (free !== null) return label === '' ? say('control.pausing') : say('control.pausing-code', { label });
  if (step === 'code') return say('control.code-after', { label });
  return label === '' ? say('control.pause-after') : say('control.pause-after-code', { label });
}

/** What is said of something asked for that is no order. */
export function controlResultWords(say: Words, { command, outcome }: ControlResult): Told {
  const name = say(`control.command.${command}`);
  switch (outcome.kind) {
    case 'sending':
      return { title: say('control.result.sending', { name }), now: '' };
    case 'kept':
      return { title: say('control.result.kept', { name }), now: '' };
    case 'stored':
      return storedWords(say, name, command, outcome);
    case 'told':
      return { title: answerWords(say, name, outcome), now: '' };
    case 'unclear':
      return { title: say('control.result.unclear', { name }), now: say('reasons.look') };
    case 'refused': {
      const [what, now] = reasonOf(say, outcome.why);
      // Of several steps, those before may be done.
      const title = command === 'finish' ? 'control.result.refused-in-part' : 'control.result.refused';
      return { title: say(title, { name, what }), now };
    }
  }
}

type Outcome<Kind> = ControlResult['outcome'] & { readonly kind: Kind };

function storedWords(
  say: Words,
  name: string,
  command: ControlResult['command'],
  outcome: Outcome<'stored'>,
): Told {
  if (outcome.codeDropped === true) {
    return { title: say('control.result.code-dropped', { name }), now: say('control.result.set-code') };
  }
  if (outcome.callbackDropped === true) {
    return { title: say('control.result.undated', { name }), now: say('control.result.no-callback') };
  }
  // A remote agent has no screen: the dialer acts by itself.
  const title = command === 'remote-agent' ? 'control.result.stored-at-dialer' : 'control.result.stored';
  return { title: say(title, { name }), now: '' };
}

function answerWords(say: Words, name: string, { recording, waiting }: Outcome<'told'>): string {
  if (waiting !== undefined) return say('control.result.waiting', { name, n: waiting });
  return say('control.result.recording', { name, state: recording === true ? 'on' : 'off' });
}

/** The controls' names. Three dots: it asks for more before anything is sent. */
export function offerWords(say: Words, offer: Offer): string {
  switch (offer) {
    case 'call':
      return say('control.call.now');
    case 'outcome':
      return say('control.outcome-more');
    case 'keypad':
      return say('control.command.tones');
    default:
      return say(`control.command.${offer}`);
  }
}

/** A click on Call that could not be trusted: the popup asks whether it was meant. */
export const questionWords = (say: Words): Told => ({
  title: say('control.question.title'),
  now: say('control.question.now'),
});
