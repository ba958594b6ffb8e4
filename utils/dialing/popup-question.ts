import { isWaiting } from '../call/deferred-call.ts';
import type { CallTime } from '../call/dial-attempt.ts';
import { isOpen } from '../call/dial-attempt.ts';
import type { Question } from '../call/snapshot.ts';
import type { Call } from '../call/agent-call.ts';
import type { Instant } from '../call/instant.ts';
import type { Writer } from '../call/writer.ts';
import type { Clock } from '../clock.ts';
import type { Callee } from './callee.ts';

/** The question that the popup asks where a click was not surely meant: is the lead on screen to be called? */
export interface PopupQuestion {
  /** Whether the lead of this pop is to be called. Does nothing for a lead that has gone, or is being called. */
  ask(pop: number, when: CallTime): void;
  /** Whom to call, and when; null: nobody. There is no question after it. */
  answer(yes: boolean): { readonly lead: Callee; readonly when: CallTime } | null;
  /** It is not meant any more. */
  withdraw(): void;
  /** What a person is asked; null when there is no question. */
  readonly question: Question | null;
}

export interface PopupQuestionParts {
  readonly writer: Writer;
  readonly clock: Clock;
  /** Brings the popup up where the browser allows it; else the agent opens it. */
  readonly openPopup: () => void;
  /** The question came or went. */
  readonly onChange: () => void;
}

/** A question nobody answers in this time is no longer meant. */
const ASKED_FOR_MS = 30_000;

export function createPopupQuestion({
  writer,
  clock,
  openPopup,
  onChange,
}: PopupQuestionParts): PopupQuestion {
  let asked: Asked | null = null;

  /** As long as the lead it is about is on screen and nobody has ordered a call otherwise. */
  function standing(): Asked | null {
    if (asked === null || clock.now() - asked.at > ASKED_FOR_MS) return null;
    const { attempt, deferredCall, call } = writer.state;
    if (attempt !== null && attempt.id !== asked.attempt) return null;
    if (isWaiting(deferredCall)) return null;
    return leadToCall(call, asked.pop)?.number === asked.lead.number ? asked : null;
  }

  return {
    ask(pop, when) {
      const { call, attempt } = writer.state;
      const lead = leadToCall(call, pop);
      // It is being called: another click means nothing more.
      if (lead === null || (attempt !== null && isOpen(attempt))) return;
      asked = { lead, pop, when, at: clock.now(), attempt: attempt?.id ?? null };
      clock.after(ASKED_FOR_MS + 1, onChange);
      onChange();
      openPopup();
    },
    answer(yes) {
      const question = standing();
      asked = null;
      onChange();
      return yes ? question : null;
    },
    withdraw() {
      asked = null;
    },
    get question() {
      const question = standing();
      return question && { number: question.lead.number, when: question.when };
    },
  };
}

/** A click that could not be trusted, on the lead of a pop; `attempt`: the last one by then. */
interface Asked {
  readonly lead: Lead;
  readonly pop: number;
  readonly at: Instant;
  readonly when: CallTime;
  readonly attempt: string | null;
}

type Lead = Callee & { readonly kind: 'lead' };

/** The lead of a pop. The number is the background's own; null: it has gone, or has no number. */
export function leadToCall(call: Call, pop: number): Lead | null {
  if (call.kind !== 'on-lead' || call.pop !== pop) return null;
  const { leadId, phone } = call.lead;
  return phone === '' ? null : { kind: 'lead', leadId, number: phone };
}
