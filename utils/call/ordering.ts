import type { Lead } from './lead.ts';
import type { Order, OrderProgress, OrderTarget } from './order.ts';
import { ORDER_UNKNOWN_AFTER, isOpen } from './order.ts';
import type { Call, Instant } from './state.ts';

/*
 * How an order goes on. It only ever moves towards an end; what comes late, for another order or from a
 * worker that is gone, moves nothing.
 */

/** From where an order may go where. */
const MAY_BECOME: Readonly<Record<OrderProgress['kind'], readonly OrderProgress['kind'][]>> = {
  pausing: ['sending', 'refused'],
  sending: ['pausing', 'stored', 'refused', 'unknown', 'dialing'],
  stored: ['unknown', 'dialing'],
  // A late answer can still prove that nothing was stored.
  unknown: ['refused', 'dialing'],
  refused: [],
  dialing: [],
};

/** The order after news of it; the same one when the news is not for it, or comes too late. */
export function moved(order: Order | null, id: string, progress: OrderProgress): Order | null {
  if (order === null || order.id !== id || !MAY_BECOME[order.progress.kind].includes(progress.kind))
    return order;
  return { ...order, progress };
}

/** The order as time has left it: unknown after 8 s without a lead, and not sent if it was only pausing. */
export function aged(order: Order | null, now: Instant): Order | null {
  if (order === null || !isOpen(order) || now - order.at < ORDER_UNKNOWN_AFTER) return order;
  return order.progress.kind === 'pausing'
    ? moved(order, order.id, { kind: 'refused', why: { kind: 'not-paused' } })
    : moved(order, order.id, { kind: 'unknown' });
}

/**
 * The order of an agent who has gone from the seat. What may have arrived still rings at their telephone:
 * nobody is to take it for undone, and it is never sent again. What has an end was theirs to read.
 */
export function abandoned(order: Order | null): Order | null {
  if (order === null || !isOpen(order)) return null;
  return order.progress.kind === 'pausing'
    ? moved(order, order.id, { kind: 'refused', why: { kind: 'agent-unknown' } })
    : moved(order, order.id, { kind: 'unknown' });
}

/**
 * The order in the light of what the dialer reports, which said `before` last time: the lead that was called, coming
 * anew, is the call.
 */
export function reconciled(last: Order | null, before: Call, call: Call, at: Instant): Order | null {
  if (last === null) return null;
  const order = isEdited(before, call) ? { ...last, popsBefore: Math.max(last.popsBefore, call.pop) } : last;
  const { kind } = order.progress;
  if (call.kind !== 'on-lead') return kind === 'dialing' ? null : order;
  if (call.pop <= order.popsBefore) return order;
  if (isOf(order.target, call.lead)) return moved(order, order.id, { kind: 'dialing', at });
  // Another lead has come: what was refused, or over, is no news any more, but for the pause it has left.
  if (order.pauseLeft === true) return order;
  return kind === 'refused' || kind === 'dialing' ? null : order;
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

export function isOf(target: OrderTarget, lead: Lead): boolean {
  return target.kind === 'lead' ? lead.leadId === target.leadId : carries(lead.phone, target.digits);
}

/** The dialer's lead may have the number with or without the country's code. */
function carries(phone: string, digits: string): boolean {
  return phone !== '' && digits !== '' && (phone.endsWith(digits) || digits.endsWith(phone));
}
