import { isOpen } from '../call/order.ts';
import type { Call, Instant } from '../call/state.ts';
import type { Writer } from '../call/writer.ts';
import type { Clock } from '../clock.ts';
import type { Command } from '../messaging/messages.ts';
import type { CallControl } from './call-control.ts';
import type { Callee } from './callee.ts';
import { calleeOf } from './callee.ts';
import type { Dialing } from './dialing.ts';

/** What a person may ask of calls, from whichever surface. */
export type CallCommand = Extract<
  Command,
  {
    kind:
      | 'call-lead'
      | 'ask-in-popup'
      | 'answer'
      | 'call-number'
      | 'pause-then-call'
      | 'dismiss-order'
      | 'carry-out';
  }
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
  let asked: Asked | null = null;

  /** The question, as long as the lead it is about is on screen and nobody has ordered a call otherwise. */
  function standing() {
    if (asked === null || clock.now() - asked.at > ASKED_FOR_MS) return null;
    if (lastOrder() !== null && lastOrder() !== asked.after) return null;
    return leadOf(writer.state.call, asked.pop)?.number === asked.lead.number ? asked : null;
  }

  const lastOrder = () => writer.state.order?.id ?? null;

  function ask(pop: number) {
    const { call: now, order } = writer.state;
    const lead = leadOf(now, pop);
    // It is being called: another click means nothing more.
    if (lead === null || (order !== null && isOpen(order))) return;
    asked = { lead, pop, at: clock.now(), after: lastOrder() };
    clock.after(ASKED_FOR_MS + 1, changed);
    changed();
    openPopup();
  }

  function answer(yes: boolean) {
    const question = standing();
    asked = null;
    changed();
    if (yes && question !== null) void dialing.call(question.lead);
  }

  /** The lead is the background's own: one that has gone meanwhile is not called. */
  function callLead(pop: number) {
    const lead = leadOf(writer.state.call, pop);
    if (lead === null) dialing.refuse('', { kind: 'lead-gone' });
    else void dialing.call(lead);
  }

  /** Whom it was for, not who is on screen by now. */
  function pauseThenCall(id: string) {
    const { order } = writer.state;
    if (order?.id !== id || order.progress.kind !== 'refused') return;
    if (order.progress.why.kind === 'not-paused') void dialing.pauseThenCall(calleeOf(order));
  }

  return {
    obey(command) {
      switch (command.kind) {
        case 'call-lead':
          return callLead(command.pop);
        case 'call-number':
          return void dialing.call({ kind: 'number', number: command.number });
        case 'pause-then-call':
          return pauseThenCall(command.order);
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
      return standing()?.lead.number ?? null;
    },
  };
}

/** A click that could not be trusted, on the lead of a pop; `after` the order of this id, if there was one. */
interface Asked {
  readonly lead: Lead;
  readonly pop: number;
  readonly at: Instant;
  readonly after: string | null;
}

type Lead = Callee & { readonly kind: 'lead' };

function leadOf(call: Call, pop: number): Lead | null {
  if (call.kind !== 'on-lead' || call.pop !== pop) return null;
  const { leadId, phone } = call.lead;
  return phone === '' ? null : { kind: 'lead', leadId, number: phone };
}
