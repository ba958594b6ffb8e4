import type { CallTime } from '../call/dial-attempt.ts';
import { isOpen } from '../call/dial-attempt.ts';
import { isWaiting } from '../call/deferred-call.ts';
import type { Question } from '../call/snapshot.ts';
import type { Call, Instant } from '../call/state.ts';
import type { FailureReason } from '../call/failure-reason.ts';
import type { Writer } from '../call/writer.ts';
import type { Clock } from '../clock.ts';
import type { Callee } from './callee.ts';
import { calleeOf } from './callee.ts';
import type { Dialing } from './dialing.ts';
import type { DeferredCalls } from './deferred-calls.ts';

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
  callWhenDone(attempt: string): void;
  pauseThenCall(attempt: string): void;
  /** Of the call that waits. */
  pauseForCall(on: boolean): void;
  cancelDeferredCall(id: string): void;
  dismissAttempt(): void;
  /** What a person is asked in the popup; null when there is no question. */
  readonly question: Question | null;
}

export interface CallCommandHandlerParts {
  readonly writer: Writer;
  readonly clock: Clock;
  readonly dialing: Dialing;
  readonly waiting: DeferredCalls;
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
    const { attempt, deferredCall } = writer.state;
    if (attempt !== null && attempt.id !== asked.attempt) return null;
    if (isWaiting(deferredCall)) return null;
    return leadOf(writer.state.call, asked.pop)?.number === asked.lead.number ? asked : null;
  }

  function ask(pop: number, when: CallTime) {
    const { call: now, attempt } = writer.state;
    const lead = leadOf(now, pop);
    // It is being called: another click means nothing more.
    if (lead === null || !mayCall() || (attempt !== null && isOpen(attempt))) return;
    asked = { lead, pop, when, at: clock.now(), attempt: attempt?.id ?? null };
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
    else waiting.defer(callee);
  }

  /** The lead is the background's own: one that has gone meanwhile is not called. */
  function callLead(pop: number, when: CallTime) {
    const lead = leadOf(writer.state.call, pop);
    if (lead === null) dialing.refuse('', { kind: 'lead-gone' });
    else call(lead, when);
  }

  /** Whom it was for, not who is on screen by now. */
  function refusedFor(id: string, why: FailureReason['kind']): Callee | null {
    const { attempt } = writer.state;
    const isMeant =
      attempt?.id === id && attempt.progress.kind === 'refused' && attempt.progress.why.kind === why;
    return isMeant ? calleeOf(attempt) : null;
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
    cancelDeferredCall: (id) => waiting.cancel(id),
    dismissAttempt: () => writer.commit({ kind: 'attempt-dismissed' }),
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
  readonly attempt: string | null;
}

type Lead = Callee & { readonly kind: 'lead' };

function leadOf(call: Call, pop: number): Lead | null {
  if (call.kind !== 'on-lead' || call.pop !== pop) return null;
  const { leadId, phone } = call.lead;
  return phone === '' ? null : { kind: 'lead', leadId, number: phone };
}
