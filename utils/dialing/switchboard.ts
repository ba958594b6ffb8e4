import type { Call, Instant } from '../call/state.ts';
import type { Writer } from '../call/writer.ts';
import type { Clock } from '../clock.ts';
import type { Command } from '../messaging/messages.ts';
import type { CallControl } from './call-control.ts';
import type { Dialing } from './dialing.ts';

/** What a person may ask of calls, from whichever surface. */
export type CallCommand = Extract<
  Command,
  { kind: 'call-lead' | 'ask-in-popup' | 'answer' | 'call-number' | 'dismiss-order' | 'carry-out' }
>;

/** Takes what the surfaces ask to dialing and call control, and keeps the question the popup has to ask. */
export interface Switchboard {
  obey(command: CallCommand): void;
  /** The number a person is asked about in the popup; null when there is no question. */
  readonly question: string | null;
}

export interface SwitchboardParts {
  readonly writer: Writer;
  readonly clock: Clock;
  readonly dialing: Dialing;
  readonly control: CallControl;
  /** Brings the popup up where the browser allows it; else the agent opens it. */
  readonly openPopup: () => void;
  /** The question came or went. */
  readonly changed: () => void;
}

/** A question nobody answers in this time is no longer meant. */
const ASKED_FOR_MS = 30_000;

export function createSwitchboard(parts: SwitchboardParts): Switchboard {
  const { writer, clock, dialing, control, openPopup, changed } = parts;
  let asked: { readonly number: string; readonly pop: number; readonly at: Instant } | null = null;

  /** The question, as long as the lead it is about is on screen. */
  function standing() {
    if (asked === null || clock.now() - asked.at > ASKED_FOR_MS) return null;
    return phoneOf(writer.state.call, asked.pop) === asked.number ? asked : null;
  }

  function ask(pop: number) {
    const number = phoneOf(writer.state.call, pop);
    if (number === null) return;
    asked = { number, pop, at: clock.now() };
    clock.after(ASKED_FOR_MS + 1, changed);
    changed();
    openPopup();
  }

  function answer(yes: boolean) {
    const question = standing();
    asked = null;
    changed();
    if (yes && question !== null) void dialing.call(question.number);
  }

  /** The number is the background's own: a lead that has gone meanwhile is not called. */
  function callLead(pop: number, pauseFirst: boolean) {
    const number = phoneOf(writer.state.call, pop);
    if (number === null) dialing.refuse('', { kind: 'lead-gone' });
    else call(number, pauseFirst);
  }

  function call(number: string, pauseFirst: boolean) {
    void (pauseFirst ? dialing.pauseThenCall(number) : dialing.call(number));
  }

  return {
    obey(command) {
      switch (command.kind) {
        case 'call-lead':
          return callLead(command.pop, command.pauseFirst);
        case 'call-number':
          return call(command.number, command.pauseFirst);
        case 'ask-in-popup':
          return ask(command.pop);
        case 'answer':
          return answer(command.yes);
        case 'dismiss-order':
          return writer.commit({ kind: 'order-dismissed' });
        case 'carry-out':
          void control.carryOut(command.wish);
      }
    },
    get question() {
      return standing()?.number ?? null;
    },
  };
}

function phoneOf(call: Call, pop: number): string | null {
  return call.kind === 'on-lead' && call.pop === pop && call.lead.phone !== '' ? call.lead.phone : null;
}
