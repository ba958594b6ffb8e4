import type { NumberReading } from '../call/number-reading.ts';
import type { DialAttempt, DialAttemptTarget } from '../call/dial-attempt.ts';
import type { FailureReason } from '../call/failure-reason.ts';
import type { DialTarget } from '../dialer/agent-api/dial-order.ts';
import type { Result } from '../result.ts';
import { fail, ok } from '../result.ts';
import type { NumberRules } from './phone-number.ts';
import { readLeadPhone, readTyped } from './reading.ts';

/** Whom a person wants called: a number as it was typed, or a lead, whose number the dialer has. */
export type Callee =
  | { readonly kind: 'number'; readonly number: string }
  /** `number` is the lead's phone, as the dialer has told it. */
  | { readonly kind: 'lead'; readonly leadId: string; readonly number: string };

/** Whom the dialer is asked to call, and by what the call will be known. */
export interface Reached {
  readonly dial: DialTarget;
  readonly attempt: Pick<DialAttempt, 'target' | 'extension'>;
}

/** Nobody: what was typed is no number, or must not be called. */
export const nobody: DialAttemptTarget = { kind: 'number', digits: '' };

/** Finds out whom to dial, or why it is not done. */
export function reach(callee: Callee, rules: NumberRules): Result<Reached, FailureReason> {
  const read = callee.kind === 'lead' ? readLeadPhone : readTyped;
  return reachable(read(callee.number, rules), callee);
}

/** Whom an order was for. */
export function calleeOf({ number, target }: Pick<DialAttempt, 'number' | 'target'>): Callee {
  return target.kind === 'lead'
    ? { kind: 'lead', leadId: target.leadId, number }
    : { kind: 'number', number };
}

function reachable(reading: NumberReading, callee: Callee): Result<Reached, FailureReason> {
  switch (reading.kind) {
    case 'withheld':
      return fail(reading.why);
    case 'as-number': {
      const { digits, phoneCode, extension } = reading.number;
      const dial = { kind: 'number', number: digits, phoneCode } as const;
      const target = { kind: 'number', digits } as const;
      return ok({ dial, attempt: extension === null ? { target } : { target, extension } });
    }
    case 'as-lead': {
      if (callee.kind !== 'lead') return fail({ kind: 'not-a-number' });
      const { leadId } = callee;
      const digits = reading.digits.length;
      const dial = { kind: 'lead', leadId, phone: 'MAIN', digits } as const;
      return ok({ dial, attempt: { target: { kind: 'lead', leadId } } });
    }
  }
}
