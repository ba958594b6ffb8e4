import type { Lead } from './lead.ts';
import type { DialAttempt, DialProgress, DialAttemptTarget } from './dial-attempt.ts';
import { ATTEMPT_UNKNOWN_AFTER, isOpen } from './dial-attempt.ts';
import type { Call } from './agent-call.ts';
import type { Instant } from './instant.ts';

/*
 * How an order goes on. It only ever moves towards an end; what comes late, for another order or from a
 * worker that is gone, moves nothing.
 */

/** From where an order may go where. */
const MAY_BECOME: Readonly<Record<DialProgress['kind'], readonly DialProgress['kind'][]>> = {
  pausing: ['sending', 'refused'],
  sending: ['pausing', 'stored', 'refused', 'unknown', 'dialing'],
  stored: ['unknown', 'dialing'],
  // A late answer can still prove that nothing was stored.
  unknown: ['refused', 'dialing'],
  refused: [],
  dialing: [],
};

/** The order after news of it; the same one when the news is not for it, or comes too late. */
export function moved(attempt: DialAttempt | null, id: string, progress: DialProgress): DialAttempt | null {
  if (attempt === null || attempt.id !== id || !MAY_BECOME[attempt.progress.kind].includes(progress.kind))
    return attempt;
  return { ...attempt, progress };
}

/** The order as time has left it: unknown after 8 s without a lead, and not sent if it was only pausing. */
export function aged(attempt: DialAttempt | null, now: Instant): DialAttempt | null {
  if (attempt === null || !isOpen(attempt) || now - attempt.at < ATTEMPT_UNKNOWN_AFTER) return attempt;
  return attempt.progress.kind === 'pausing'
    ? moved(attempt, attempt.id, { kind: 'refused', why: { kind: 'not-paused' } })
    : moved(attempt, attempt.id, { kind: 'unknown' });
}

/**
 * The order of an agent who has gone from the seat. What may have arrived still rings at their telephone:
 * nobody is to take it for undone, and it is never sent again. What has an end was theirs to read.
 */
export function abandoned(attempt: DialAttempt | null): DialAttempt | null {
  if (attempt === null || !isOpen(attempt)) return null;
  return attempt.progress.kind === 'pausing'
    ? moved(attempt, attempt.id, { kind: 'refused', why: { kind: 'agent-unknown' } })
    : moved(attempt, attempt.id, { kind: 'unknown' });
}

/**
 * The order in the light of what the dialer reports, which said `before` last time: the lead that was called, coming
 * anew, is the call.
 */
export function reconciled(
  last: DialAttempt | null,
  before: Call,
  call: Call,
  at: Instant,
): DialAttempt | null {
  if (last === null) return null;
  const attempt = isEdited(before, call)
    ? { ...last, popsAtClick: Math.max(last.popsAtClick, call.pop) }
    : last;
  const { kind } = attempt.progress;
  if (call.kind !== 'on-lead') return kind === 'dialing' ? null : attempt;
  if (call.pop <= attempt.popsAtClick) return attempt;
  if (isOf(attempt.target, call.lead)) return moved(attempt, attempt.id, { kind: 'dialing', at });
  // Another lead has come: what was refused, or over, is no news any more, but for the pause it has left.
  if (attempt.pauseLeft === true) return attempt;
  return kind === 'refused' || kind === 'dialing' ? null : attempt;
}

/** The same lead with another number has not come anew: somebody has corrected it on screen. */
function isEdited(before: Call, call: Call): call is Call & { kind: 'on-lead' } {
  return (
    before.kind === 'on-lead' &&
    call.kind === 'on-lead' &&
    before.pop !== call.pop &&
    before.lead.leadId === call.lead.leadId
  );
}

export function isOf(target: DialAttemptTarget, lead: Lead): boolean {
  return target.kind === 'lead' ? lead.leadId === target.leadId : carries(lead.phone, target.digits);
}

/** The dialer's lead may have the number with or without the country's code. */
function carries(phone: string, digits: string): boolean {
  return phone !== '' && digits !== '' && (phone.endsWith(digits) || digits.endsWith(phone));
}
