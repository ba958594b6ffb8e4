import type { Event } from './event.ts';
import { sameContact } from './lead.ts';
import { down, odd, scheduled, stale, unwatched } from './link.ts';
import type { Order } from './order.ts';
import { isOpen } from './order.ts';
import { orderedFor, withRefusal, withStep } from './ordered.ts';
import { abandoned, aged, moved, reconciled } from './ordering.ts';
import type { NewPutOff, PutOff } from './put-off.ts';
import { agedPutOff, ended, followed, isWaiting, putOffNow, withPause, withPauseFirst } from './put-off.ts';
import { afterPause, asControlResult, waitingAfter, withWaiting, withoutWaiting } from './waiting-pause.ts';
import type { Report } from './report.ts';
import type { Call, Instant, Link, State } from './state.ts';
import { initialState } from './state.ts';
import type { WhyNot } from './why-not.ts';

/** The one way the state changes. Pure: the same state and event give the same state. */
export function transition(state: State, event: Event): State {
  return follow(stepped(state, event));
}

function stepped(state: State, event: Event): State {
  switch (event.kind) {
    case 'heard':
      return reconcile(state.call, heard(state, event.at, event.report), event.at);
    case 'missed':
      return { ...state, link: odd(state.link, event.trouble) ?? stale(state.link, event.at, event.trouble) };
    case 'refused':
      return { ...state, link: odd(state.link, event.refusal) ?? down(state.link, event.at, event.refusal) };
    case 'scheduled':
      return { ...state, link: scheduled(state.link, event.nextAt) };
    case 'retried':
      return retried(state);
    case 'unwatched':
      return { ...state, link: unwatched(state.link) };
    case 'ordered':
      return ordered(state, event.order, event.putOff);
    case 'order-moved':
      return withOrder(state, moved(state.order, event.id, event.progress));
    case 'order-aged':
      return withPutOff(withOrder(state, aged(state.order, event.at)), null, (one) =>
        agedPutOff(one, event.at),
      );
    case 'order-left-pause':
      return state.order?.id === event.id ? { ...state, order: { ...state.order, pauseLeft: true } } : state;
    case 'put-off':
    case 'put-off-pause-first':
    case 'put-off-paused':
    case 'put-off-ended':
    case 'put-off-dismissed':
      return steppedPutOff(state, event);
    case 'order-dismissed':
      return state.order !== null && isOpen(state.order) ? state : { ...state, order: null };
    case 'command-sent':
      return { ...state, controlResult: event.controlResult };
    case 'command-settled':
      return state.controlResult?.id === event.id
        ? { ...state, controlResult: { ...state.controlResult, outcome: event.outcome } }
        : state;
    case 'step-ordered':
      return { ...state, ordered: withStep(state.ordered, event.pop, event.step) };
    case 'control-refused':
      return { ...state, ordered: withRefusal(state.ordered, event.pop, event.refused) };
    case 'pause-waits':
      return { ...state, waiting: event.waiting };
    case 'pause-taken':
      return withWaiting(state, event.id, (waiting) => afterPause(waiting, state.call, event.at));
    case 'pause-undone':
      return withWaiting(state, event.id, (waiting) => ({ ...waiting, step: 'pause', again: true }));
    case 'pause-over':
      return withoutWaiting(state, event.id, event.at, event.outcome);
    case 'restored':
      return restored(event.state);
    case 'seat-changed':
      // An order may be on its way all the same, and a second one has to wait for it.
      return { ...initialState, pops: state.pops, placed: state.placed, order: state.order };
    case 'agent-changed':
      return handedOver(state);
  }
}

function steppedPutOff(state: State, event: Extract<Event, { kind: `put-off${string}` }>): State {
  switch (event.kind) {
    case 'put-off':
      return putOff(state, event.putOff);
    case 'put-off-pause-first':
      return withPutOff(state, event.id, (one) => withPauseFirst(one, event.pauseFirst, event.at));
    case 'put-off-paused':
      return withPutOff(state, event.id, (one) => withPause(one, event.pause, event.notBefore));
    case 'put-off-ended':
      return withPutOff(state, event.id, (one) => ended(one, event.why));
    case 'put-off-dismissed':
      return withPutOff(state, event.id, (one) => (isWaiting(one) ? one : null));
  }
}

/** The login is the same, so what was refused of it stays refused; a page must not make us ask again. */
function handedOver({ pops, placed, order, link, waiting }: State): State {
  const after = unwatched(link);
  return {
    ...initialState,
    pops,
    placed,
    link: after.kind === 'idle' ? initialState.link : after,
    order: abandoned(order),
    controlResult:
      waiting && asControlResult(waiting, waiting.at, { kind: 'refused', why: { kind: 'other-agent' } }),
  };
}

function heard(state: State, at: Instant, report: Report): State {
  const known = userOf(state.call);
  if (known !== null && report.kind !== 'no-agent' && !sameUser(known, report.user)) {
    // Two users with one AgentID: the dialer always answers for the first of them.
    const { link } = state;
    return { ...state, link: odd(link, 'another-agent') ?? stale(link, at, 'another-agent') };
  }
  const link: Link = { kind: 'live', heardAt: at, nextAt: at };
  switch (report.kind) {
    case 'lead':
      return onLead(state, link, at, report);
    case 'no-lead':
    case 'logged-out': {
      const since = state.call.kind === report.kind ? state.call.since : at;
      // Who logs in again may be in another campaign.
      const refuses = report.kind === 'no-lead' && state.refusesOnLead;
      const call = { kind: report.kind, user: report.user, since };
      return { ...state, link, call, refusesOnLead: refuses };
    }
    case 'no-agent':
      return { ...state, link, call: { kind: 'no-agent' } };
  }
}

function onLead(state: State, link: Link, at: Instant, report: Report & { kind: 'lead' }): State {
  const { user, lead } = report;
  const { call } = state;
  if (call.kind === 'on-lead' && sameContact(call.lead, lead)) {
    return { ...state, link, call: { ...call, user, lead } };
  }
  const pop = state.pops + 1;
  return { ...state, pops: pop, link, call: { kind: 'on-lead', user, lead, since: at, pop } };
}

/** How far back the limits look. */
const MINUTE = 60_000;

/** One order at a time: a second one changes nothing while the first is open. */
function ordered(state: State, order: Omit<Order, 'popsBefore'>, putOffId: string | undefined): State {
  if (state.order !== null && isOpen(state.order)) return state;
  const waiting = putOffId === undefined ? null : state.putOff;
  if (putOffId !== undefined && (waiting?.id !== putOffId || waiting.progress.kind !== 'waiting'))
    return state;
  const lately = state.placed.filter((at) => order.at - at < MINUTE);
  const placed = order.progress.kind === 'refused' ? lately : [...lately, order.at];
  const trying = waiting && { ...waiting, progress: { kind: 'trying', order: order.id } as const };
  return {
    ...state,
    placed,
    order: { ...order, popsBefore: state.pops },
    putOff: trying ?? state.putOff,
  };
}

/** One call at a time waits, and what is said of the last order leads to it. */
function putOff(state: State, call: NewPutOff): State {
  const { order } = state;
  if (isWaiting(state.putOff) || (order !== null && isOpen(order))) return state;
  return { ...state, putOff: putOffNow(call, state.pops), order: null };
}

/** `id` null: whichever there is. */
function withPutOff(state: State, id: string | null, change: (one: PutOff) => PutOff | null): State {
  const { putOff: one } = state;
  return one === null || (id !== null && one.id !== id) ? state : { ...state, putOff: change(one) };
}

/** The waiting call goes with everything that happens; an order of its own that was refused is no news. */
function follow(state: State): State {
  if (state.putOff === null) return state;
  const { putOff: next, refused } = followed(state.putOff, state.order, state.call);
  return { ...state, putOff: next, order: refused ? null : state.order };
}

function reconcile(before: Call, state: State, at: Instant): State {
  return {
    ...state,
    order: reconciled(state.order, before, state.call, at),
    ordered: orderedFor(state.ordered, state.call),
    ...waitingAfter(state, at),
  };
}

/** An order that the dialer has refused is none: it stored nothing, and does not count for the limits. */
function withOrder(state: State, order: Order | null): State {
  if (order === null || order === state.order) return { ...state, order };
  const { progress, at } = order;
  const isRefused = progress.kind === 'refused' && !isOfLogin(progress.why.kind);
  const placed = isRefused ? without(state.placed, at) : state.placed;
  return { ...state, order, placed, refusesOnLead: refusesOnLead(state, order) };
}

/** What the dialer makes of calls while a lead is on screen: the campaign decides, and does not tell. */
function refusesOnLead({ call, refusesOnLead: before }: State, { progress, popsBefore }: Order): boolean {
  if (progress.kind === 'refused' && progress.why.kind === 'lead-on-screen') return true;
  const isOnLead = call.kind === 'on-lead' && call.pop <= popsBefore;
  return progress.kind === 'stored' && isOnLead ? false : before;
}

/** A password that is refused counts at the dialer, too. */
const isOfLogin = (kind: WhyNot['kind']) => kind === 'wrong-password' || kind === 'locked';

function without(placed: readonly Instant[], at: Instant): readonly Instant[] {
  const index = placed.lastIndexOf(at);
  return placed.filter((_, place) => place !== index);
}

/** A command that was on its way when the last worker ended may or may not have arrived. */
function restored(state: State): State {
  return state.controlResult?.outcome.kind === 'sending'
    ? { ...state, controlResult: { ...state.controlResult, outcome: { kind: 'unclear' } } }
    : state;
}

/** A person's asking also clears the user we knew when the answers are for another one. */
function retried(state: State): State {
  const { link } = state;
  if (link.kind === 'stale' && link.trouble === 'another-agent') {
    return { ...state, call: { kind: 'unknown' } };
  }
  return state;
}

/** The VICIdial login of the agent, once the dialer has named it. */
export function userOf(call: Call): string | null {
  return call.kind === 'unknown' || call.kind === 'no-agent' ? null : call.user;
}

/** The dialer's collation takes upper and lower case for equal. */
const sameUser = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
