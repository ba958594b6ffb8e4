import type { CallTime } from '../call/order.ts';
import { isOpen } from '../call/order.ts';
import { isWaiting } from '../call/put-off.ts';
import type { Question } from '../call/snapshot.ts';
import type { Call, Instant } from '../call/state.ts';
import type { WhyNot } from '../call/why-not.ts';
import type { Writer } from '../call/writer.ts';
import type { Clock } from '../clock.ts';
import type { Callee } from './callee.ts';
import { calleeOf } from './callee.ts';
import type { Dialing } from './dialing.ts';
import type { WaitingCall } from './put-off.ts';

/** Takes what the surfaces ask to dialing, and keeps the question the popup has to ask. */
export interface CallCommandHandler {
  /** Calls the lead of a pop. The number is the background's own; a lead that has gone is not called. */
  callLead(pop: number, when: CallTime): void;
  callNumber(number: string): void;
  /** The popup has to ask whether the lead of this pop is to be called. */
  ask(pop: number, when: CallTime): void;
  /** To what the popup asked. */
  answer(yes: boolean): void;
  /** The order of this id was refused: because a lead is on screen, or because the agent was not paused. */
  callWhenDone(order: string): void;
  pauseThenCall(order: string): void;
  /** Of the call that waits. */
  pauseForCall(on: boolean): void;
  cancelPutOff(id: string): void;
  dismissOrder(): void;
  /** What a person is asked in the popup; null when there is no question. */
  readonly question: Question | null;
}

export interface CallCommandHandlerParts {
  readonly writer: Writer;
  readonly clock: Clock;
  readonly dialing: Dialing;
  readonly waiting: WaitingCall;
  /** Whether the team lead lets this seat call from here. */
  readonly mayCall: () => boolean;
  /** Brings the popup up where the browser allows it; else the agent opens it. */
  readonly openPopup: () => void;
  /** The question came or went. */
  readonly onChange: () => void;
}

/** A question nobody answers in this time is no longer meant. */
const ASKED_FOR_MS = 30_000;

export function createCallCommandHandler(parts: CallCommandHandlerParts): CallCommandHandler {
  const { writer, clock, dialing, waiting, mayCall, openPopup, onChange } = parts;
  let asked: Asked | null = null;

  /** The question, as long as the lead it is about is on screen and nobody has ordered a call otherwise. */
  function standing() {
    if (asked === null || clock.now() - asked.at > ASKED_FOR_MS) return null;
    const { order, putOff } = writer.state;
    if (order !== null && order.id !== asked.order) return null;
    if (isWaiting(putOff)) return null;
    return leadOf(writer.state.call, asked.pop)?.number === asked.lead.number ? asked : null;
  }

  function ask(pop: number, when: CallTime) {
    const { call: now, order } = writer.state;
    const lead = leadOf(now, pop);
    // It is being called: another click means nothing more.
    if (lead === null || !mayCall() || (order !== null && isOpen(order))) return;
    asked = { lead, pop, when, at: clock.now(), order: order?.id ?? null };
    clock.after(ASKED_FOR_MS + 1, onChange);
    onChange();
    openPopup();
  }

  function answer(yes: boolean) {
    const question = standing();
    asked = null;
    onChange();
    if (yes && question !== null) call(question.lead, question.when);
  }

  /** Whoever is called otherwise, nobody is asked about any more. */
  function call(callee: Callee, when: CallTime) {
    asked = null;
    if (!mayCall()) return dialing.refuse(callee.number, { kind: 'not-among-controls' });
    if (when === 'now') void dialing.call(callee);
    else waiting.putOff(callee);
  }

  /** The lead is the background's own: one that has gone meanwhile is not called. */
  function callLead(pop: number, when: CallTime) {
    const lead = leadOf(writer.state.call, pop);
    if (lead === null) dialing.refuse('', { kind: 'lead-gone' });
    else call(lead, when);
  }

  /** Whom it was for, not who is on screen by now. */
  function refusedFor(id: string, why: WhyNot['kind']): Callee | null {
    const { order } = writer.state;
    const isMeant = order?.id === id && order.progress.kind === 'refused' && order.progress.why.kind === why;
    return isMeant ? calleeOf(order) : null;
  }

  function pauseThenCall(id: string) {
    const callee = refusedFor(id, 'not-paused');
    asked = null;
    if (callee === null) return;
    if (!mayCall()) dialing.refuse(callee.number, { kind: 'not-among-controls' });
    else void dialing.pauseThenCall(callee);
  }

  function callWhenDone(id: string) {
    const callee = refusedFor(id, 'lead-on-screen');
    if (callee !== null) call(callee, 'when-done');
  }

  return {
    callLead,
    callNumber: (number) => call({ kind: 'number', number }, 'now'),
    ask,
    answer,
    callWhenDone,
    pauseThenCall,
    pauseForCall: (on) => waiting.pauseFirst(on),
    cancelPutOff: (id) => waiting.cancel(id),
    dismissOrder: () => writer.commit({ kind: 'order-dismissed' }),
    get question() {
      const question = standing();
      return question && { number: question.lead.number, when: question.when };
    },
  };
}

/** A click that could not be trusted, on the lead of a pop; `order`: the last one by then. */
interface Asked {
  readonly lead: Lead;
  readonly pop: number;
  readonly at: Instant;
  readonly when: CallTime;
  readonly order: string | null;
}

type Lead = Callee & { readonly kind: 'lead' };

function leadOf(call: Call, pop: number): Lead | null {
  if (call.kind !== 'on-lead' || call.pop !== pop) return null;
  const { leadId, phone } = call.lead;
  return phone === '' ? null : { kind: 'lead', leadId, number: phone };
}
