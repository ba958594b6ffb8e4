import type { Order, OrderTarget } from '../call/order.ts';
import type { WhyNot } from '../call/why-not.ts';
import type { DialTarget } from '../dialer/dial-order.ts';
import type { Result } from '../result.ts';
import { fail, ok } from '../result.ts';
import type { NumberRules } from './phone-number.ts';
import { parseNumber } from './phone-number.ts';

/** Whom a person wants called: a number as it was typed, or a lead, whose number the dialer has. */
export type Callee =
  | { readonly kind: 'number'; readonly number: string }
  /** `number` is the lead's phone, as the dialer has told it. */
  | { readonly kind: 'lead'; readonly leadId: string; readonly number: string };

/** Whom the dialer is asked to call, and by what the call will be known. */
export interface Reached {
  readonly dial: DialTarget;
  readonly target: OrderTarget;
}

/** Nobody: what was typed is no number, or must not be called. */
export const nobody: OrderTarget = { kind: 'number', digits: '' };

/** Finds out whom to dial, or why it is not done. */
export function reach(callee: Callee, rules: NumberRules): Result<Reached, WhyNot> {
  return callee.kind === 'lead' ? reachLead(callee, rules) : reachNumber(callee, rules);
}

/** Whom an order was for. */
export function calleeOf({ number, target }: Order): Callee {
  return target.kind === 'lead'
    ? { kind: 'lead', leadId: target.leadId, number }
    : { kind: 'number', number };
}

function reachNumber({ number: text }: Callee, rules: NumberRules): Result<Reached, WhyNot> {
  const number = parseNumber(text, rules);
  if (!number.ok) return number;
  const { digits, phoneCode } = number.value;
  return ok({ dial: { kind: 'number', number: digits, phoneCode }, target: { kind: 'number', digits } });
}

/**
 * A lead is dialed with number and code of the dialer's own record: the code is not in what the dialer tells of it,
 * so that a London number looks like one of Maine (exchange agent.st_active.phone_code_44). What is no number there
 * would be dialed as whatever digits are in it (exchange agent.dial.lead_formatted).
 */
function reachLead(
  { leadId, number }: Callee & { kind: 'lead' },
  rules: NumberRules,
): Result<Reached, WhyNot> {
  if (!/^\d{2,18}$/.test(number)) return fail({ kind: 'not-a-number' });
  const read = parseNumber(number, rules);
  if (!read.ok && (rules.allowPrefixes.length > 0 || read.error.kind === 'prefix-not-allowed')) return read;
  const digits = number.length;
  return ok({ dial: { kind: 'lead', leadId, phone: 'MAIN', digits }, target: { kind: 'lead', leadId } });
}
