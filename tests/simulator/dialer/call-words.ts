import type { CallHappening, DialRefusal, Futility } from './call-events.ts';
import { leadInWords, nameOf } from './names.ts';
import { spokenPhone } from './phone.ts';
import type { World } from './world.ts';

/** What has happened in a call or instead of one, as a sentence without its full stop. */
export function callEventInWords(event: CallHappening, world: World): string {
  const name = nameOf(world, event.user);
  switch (event.kind) {
    case 'number-dialed':
      return dialedInWords(event, name);
    case 'dial-refused':
      return `The page of ${name} did not dial${event.number === '' ? '' : ` ${event.number}`}: ${REFUSALS[event.reason]}`;
    case 'preview-skipped':
      return `${name} skipped lead ${event.leadId}`;
    case 'customer-left':
      return `The customer of lead ${event.leadId} hung up; ${name} has not yet`;
    case 'outcome-lost':
      return `${name} was logged out before the outcome of lead ${event.leadId} was set`;
    case 'customer-parked':
      return `${name} parked the customer${event.where === 'ivr' ? ' in a menu' : ''}`;
    case 'customer-grabbed':
      return `${name} took the customer back`;
    case 'third-party-parked':
      return `${name} parked ${event.number}`;
    case 'third-party-grabbed':
      return `${name} took ${event.number} back`;
    case 'third-party-left':
      return `${event.number} left the call of ${name}`;
    case 'call-transferred':
      return `${name} handed lead ${event.leadId} on to ${targetInWords(event)}`;
    case 'three-way-left':
      return `${name} left lead ${event.leadId} and ${event.number} to themselves`;
    case 'tones-sent':
      return `${name} sent the tones ${event.tones}`;
    case 'recording-started':
      return `Recording ${event.recordingId} of ${name} began`;
    case 'recording-stopped':
      return `Recording ${event.recordingId} of ${name} ended`;
    case 'pause-code-set':
      return `${name} pauses with the code ${event.pauseCode}`;
    case 'after-call-set':
      return `${name} will ${event.afterCall === 'PAUSED' ? 'pause' : 'go on'} after this lead`;
    case 'callback-set':
      return `${leadInWords(world, event.leadId)}: to be called back at ${event.callbackTime}`;
    case 'callback-date-asked':
      return `The page of ${name} asks for the date of a callback`;
    case 'lead-switched':
      return `${name} has lead ${event.to} on screen in place of lead ${event.from}`;
    case 'in-groups-changed':
      return `${name} now takes calls of ${event.groups.join(', ') || 'no in-group'}`;
    case 'order-ignored':
      return `The page of ${name} left an order undone (${event.order}): ${FUTILITIES[event.why]}`;
  }
}

type Of<Kind extends CallHappening['kind']> = Extract<CallHappening, { kind: Kind }>;

function dialedInWords(event: Of<'number-dialed'>, name: string): string {
  const number = spokenPhone(event.phoneCode, event.number);
  switch (event.why) {
    case 'lead':
      return `${name} dialed ${number}`;
    case 'third-party':
      return `${name} dialed ${number} into the call`;
    case 'transfer':
      return `${number} was dialed for a transfer`;
  }
}

function targetInWords(event: Of<'call-transferred'>): string {
  switch (event.to) {
    case 'number':
      return event.target;
    case 'in-group':
      return `the in-group ${event.target}`;
    case 'voicemail':
      return 'voicemail';
  }
}

const REFUSALS: Readonly<Record<DialRefusal, string>> = {
  'do-not-call': 'the number is not to be called',
  'no-such-lead': 'there is no such lead',
  'no-number': 'there is no number',
  'in-call': 'a call is on already',
};

const FUTILITIES: Readonly<Record<Futility, string>> = {
  'taken-already': 'it came in the same second as the one before',
  'too-soon': 'another transfer was begun a moment ago',
  'no-call': 'there is no call',
  'no-third-party': 'nobody else is in the call',
  'disposition-open': 'the disposition is open',
  'no-automatic-dialing': 'the campaign does not dial by itself',
  'nothing-to-change': 'it is so already',
};
