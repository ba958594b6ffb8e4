import type { NumberReading, ReadNumber } from '../call/number-reading.ts';
import type { NumberRules } from './phone-number.ts';
import { isAllowed, isAllowedForLead, readNumber } from './phone-number.ts';

/* What would be dialed, or why nothing: the same for what is shown before the click and for what is sent after it. */

/** A number as a person typed it. */
export function readTyped(text: string, rules: NumberRules): NumberReading {
  const read = readNumber(text, rules);
  if (!read.ok) return { kind: 'withheld', why: read.error };
  return isAllowed(read.value, rules) ? { kind: 'as-number', number: read.value } : FORBIDDEN;
}

/**
 * The phone of a lead, as the dialer has told it. It is dialed as the lead it is, with number and code of the
 * dialer's own record: the code is not in what the dialer tells of it, so that a London number looks like one of Maine
 * (exchange agent.st_active.phone_code_44). But the dialer dials all the digits in it behind that code, those of a code
 * that is written out and of an extension as well (exchange agent.dial.lead_formatted): then the number is dialed.
 */
export function readLeadPhone(phone: string, rules: NumberRules): NumberReading {
  if (phone.trim() === '') return { kind: 'withheld', why: { kind: 'phone-invalid' } };
  const read = readNumber(phone, rules);
  const digits = phone.replaceAll(/\D/g, '');
  if (!isDigits(phone) || (read.ok && read.value.extension !== null)) return readTyped(phone, rules);
  if (!/^\d{2,18}$/.test(digits)) return { kind: 'withheld', why: { kind: 'not-a-number' } };
  const number = read.ok ? read.value : null;
  return mayDial(number, digits, rules) ? { kind: 'as-lead', digits, number } : FORBIDDEN;
}

const FORBIDDEN = { kind: 'withheld', why: { kind: 'prefix-not-allowed' } } as const;

/** What the dialer makes of it by leaving out what is no digit. */
const isDigits = (phone: string) => /^[\d ().-]*$/.test(phone) && !/\( ?0 ?\)/.test(phone);

/** A number that is none at this seat may be one with the lead's own code, but not by a list of what is allowed. */
function mayDial(number: ReadNumber | null, digits: string, rules: NumberRules): boolean {
  if (number !== null) return isAllowedForLead(number, rules);
  const { allowPrefixes, denyPrefixes } = rules;
  return (
    allowPrefixes.length === 0 && isAllowed({ phoneCode: '', digits }, { allowPrefixes: [], denyPrefixes })
  );
}
