import type { Event } from './event.ts';
import { sameContact } from './lead.ts';
import { down, live, odd, scheduled, stale, unwatched } from './link.ts';
import type { DialAttempt } from './dial-attempt.ts';
import { isOpen } from './dial-attempt.ts';
import { leadCommandsFor, withRefusal, withStep } from './lead-commands.ts';
import { abandoned, aged, moved, reconciled } from './attempt-life-cycle.ts';
import { agedDeferredCall } from './deferred-call.ts';
import { afterPause, asControlResult } from './waiting-pause.ts';
import { waitingAfter, withWaiting, withoutWaiting } from './waiting-pause-life-cycle.ts';
import type { Report } from './report.ts';
import type { Call } from './agent-call.ts';
import type { Instant } from './instant.ts';
import type { Link } from './link-state.ts';
import type { State } from './state.ts';
import { initialState } from './state.ts';
import { isLoginFailure } from './link-failure.ts';
import { steppedDeferredCall, withDeferredCall, withFollowed } from './deferred-call-life-cycle.ts';

/** The one way the state changes. Pure: the same state and event give the same state. */
export function transition(state: State, event: Event): State {
  return withFollowed(stepped(state, event));
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
    case 'dial-attempted':
      return attempted(state, event.attempt, event.deferredCall);
    case 'attempt-moved':
      return withAttempt(state, moved(state.attempt, event.id, event.progress));
    case 'attempt-aged':
      return withDeferredCall(withAttempt(state, aged(state.attempt, event.at)), null, (one) =>
        agedDeferredCall(one, event.at),
      );
    case 'attempt-left-pause':
      return state.attempt?.id === event.id
        ? { ...state, attempt: { ...state.attempt, pauseLeft: true } }
        : state;
    case 'call-deferred':
    case 'deferred-call-pause-first':
    case 'deferred-call-paused':
    case 'deferred-call-ended':
    case 'deferred-call-dismissed':
      return steppedDeferredCall(state, event);
    case 'attempt-dismissed':
      return state.attempt !== null && isOpen(state.attempt) ? state : { ...state, attempt: null };
    case 'command-sent':
      return { ...state, controlResult: event.controlResult };
    case 'command-settled':
      return state.controlResult?.id === event.id
        ? { ...state, controlResult: { ...state.controlResult, outcome: event.outcome } }
        : state;
    case 'step-sent':
      return { ...state, leadCommands: withStep(state.leadCommands, event.pop, event.step) };
    case 'control-refused':
      return { ...state, leadCommands: withRefusal(state.leadCommands, event.pop, event.refused) };
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
      return { ...initialState, pops: state.pops, placed: state.placed, attempt: state.attempt };
    case 'agent-changed':
      return handedOver(state);
  }
}

/** The login is the same, so what was refused of it stays refused; a page must not make us ask again. */
function handedOver({ pops, placed, attempt, link, waiting }: State): State {
  const after = unwatched(link);
  return {
    ...initialState,
    pops,
    placed,
    link: after.kind === 'idle' ? initialState.link : after,
    attempt: abandoned(attempt),
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
  const link = live(at);
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
function attempted(
  state: State,
  attempt: Omit<DialAttempt, 'popsAtClick'>,
  deferredCallId: string | undefined,
): State {
  if (state.attempt !== null && isOpen(state.attempt)) return state;
  const waiting = deferredCallId === undefined ? null : state.deferredCall;
  if (deferredCallId !== undefined && (waiting?.id !== deferredCallId || waiting.progress.kind !== 'waiting'))
    return state;
  const lately = state.placed.filter((at) => attempt.at - at < MINUTE);
  const placed = attempt.progress.kind === 'refused' ? lately : [...lately, attempt.at];
  const trying = waiting && { ...waiting, progress: { kind: 'trying', attempt: attempt.id } as const };
  return {
    ...state,
    placed,
    attempt: { ...attempt, popsAtClick: state.pops },
    deferredCall: trying ?? state.deferredCall,
  };
}

function reconcile(before: Call, state: State, at: Instant): State {
  return {
    ...state,
    attempt: reconciled(state.attempt, before, state.call, at),
    leadCommands: leadCommandsFor(state.leadCommands, state.call),
    ...waitingAfter(state, at),
  };
}

/** An order that the dialer has refused is none: it stored nothing, and does not count for the limits. */
function withAttempt(state: State, attempt: DialAttempt | null): State {
  if (attempt === null || attempt === state.attempt) return { ...state, attempt };
  const { progress, at } = attempt;
  // A password that is refused counts at the dialer, too.
  const isRefused = progress.kind === 'refused' && !isLoginFailure(progress.why);
  const placed = isRefused ? without(state.placed, at) : state.placed;
  return { ...state, attempt, placed, refusesOnLead: refusesOnLead(state, attempt) };
}

/** What the dialer makes of calls while a lead is on screen: the campaign decides, and does not tell. */
function refusesOnLead(
  { call, refusesOnLead: before }: State,
  { progress, popsAtClick }: DialAttempt,
): boolean {
  if (progress.kind === 'refused' && progress.why.kind === 'lead-on-screen') return true;
  const isOnLead = call.kind === 'on-lead' && call.pop <= popsAtClick;
  return progress.kind === 'stored' && isOnLead ? false : before;
}

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
