import type { CallTime } from '../call/dial-attempt.ts';
import type { Question } from '../call/snapshot.ts';
import type { FailureReason } from '../call/failure-reason.ts';
import type { Callee } from './callee.ts';
import { calleeOf } from './callee.ts';
import type { Dialing } from './dialing.ts';
import type { DeferredCalls } from './deferred-calls.ts';
import type { PopupQuestionParts } from './popup-question.ts';
import { createPopupQuestion, leadToCall } from './popup-question.ts';

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

export interface CallCommandHandlerParts extends PopupQuestionParts {
  readonly dialing: Dialing;
  readonly waiting: DeferredCalls;
  /** Whether the team lead lets this seat call from here. */
  readonly mayCall: () => boolean;
}

export function createCallCommandHandler(parts: CallCommandHandlerParts): CallCommandHandler {
  const { writer, dialing, waiting, mayCall } = parts;
  const popupQuestion = createPopupQuestion(parts);

  /** Whoever is called otherwise, nobody is asked about any more. */
  function call(callee: Callee, when: CallTime) {
    popupQuestion.withdraw();
    if (!mayCall()) return dialing.refuse(callee.number, { kind: 'not-among-controls' });
    if (when === 'now') void dialing.call(callee);
    else waiting.defer(callee);
  }

  /** Whom it was for, not who is on screen by now. */
  function refusedFor(id: string, why: FailureReason['kind']): Callee | null {
    const { attempt } = writer.state;
    const isMeant =
      attempt?.id === id && attempt.progress.kind === 'refused' && attempt.progress.why.kind === why;
    return isMeant ? calleeOf(attempt) : null;
  }

  return {
    callLead(pop, when) {
      const lead = leadToCall(writer.state.call, pop);
      if (lead === null) dialing.refuse('', { kind: 'lead-gone' });
      else call(lead, when);
    },
    callNumber: (number) => call({ kind: 'number', number }, 'now'),
    ask(pop, when) {
      if (mayCall()) popupQuestion.ask(pop, when);
    },
    answer(yes) {
      const meant = popupQuestion.answer(yes);
      if (meant !== null) call(meant.lead, meant.when);
    },
    callWhenDone(id) {
      const callee = refusedFor(id, 'lead-on-screen');
      if (callee !== null) call(callee, 'when-done');
    },
    pauseThenCall(id) {
      const callee = refusedFor(id, 'not-paused');
      popupQuestion.withdraw();
      if (callee === null) return;
      if (!mayCall()) dialing.refuse(callee.number, { kind: 'not-among-controls' });
      else void dialing.pauseThenCall(callee);
    },
    pauseForCall: (on) => waiting.pauseFirst(on),
    cancelDeferredCall: (id) => waiting.cancel(id),
    dismissAttempt: () => writer.commit({ kind: 'attempt-dismissed' }),
    get question() {
      return popupQuestion.question;
    },
  };
}
