import type { ControlResult } from './control-result.ts';
import type { Lead } from './lead.ts';
import type { DialAttempt } from './dial-attempt.ts';
import { isOpen } from './dial-attempt.ts';
import type { DeferredCall } from './deferred-call.ts';
import type { Snapshot } from './snapshot.ts';
import type { Link } from './link-state.ts';
import type { PermanentFailure, TransientFailure } from './link-failure.ts';
import type { Call } from './agent-call.ts';
import type { Instant } from './instant.ts';

/*
 * What the surfaces make of a snapshot. Pure; `now` is the wall clock in milliseconds, so a laptop that
 * slept finds its last answer old before anybody has told it so.
 */

/** An answer so long overdue, in ms, will not come: the computer slept or the worker was killed. */
const OVERDUE = 6_000;
/** How long a silence lasts before it is worth a notice where no lead is on screen; in ms. */
const HICCUP = 5_000;
/** The same beside a lead, where an old caller misleads: the header tells the age at once, the banner waits. */
const HICCUP_ON_LEAD = 2_000;
/** How long it is news that an order became a call, and that a command of call control was settled; in ms. */
const GOOD_NEWS = 10_000;
/** The same for one of call control that went wrong; an order that did stands until it is dismissed. */
const BAD_NEWS = 60_000;

/** What stands between the agent and the truth, and has to be told. */
export type Problem =
  | { readonly kind: 'not-set-up' }
  /** A team lead's machine, and no agent works at it. */
  | { readonly kind: 'team-only' }
  /** The AgentID comes from a page of the CRM, and none has said it yet. */
  | { readonly kind: 'agent-unnamed' }
  | { readonly kind: 'no-agent' }
  | { readonly kind: 'logged-out'; readonly user: string }
  /** Answers stopped coming, nobody knows why. */
  | { readonly kind: 'silent' }
  | { readonly kind: 'trouble'; readonly trouble: TransientFailure; readonly nextAt: Instant }
  /** `nextAt` is null when nothing is asked until somebody changes something. */
  | { readonly kind: 'refused'; readonly refusal: PermanentFailure; readonly nextAt: Instant | null };

export interface LeadView {
  readonly kind: 'lead';
  readonly pop: number;
  readonly lead: Lead;
  /** Time on the lead, in ms. */
  readonly onLeadFor: number;
  /** Whether the dialer says so now. If not, the lead must be shown with its age. */
  readonly fresh: boolean;
  /** Age of the last good answer, in ms; null when there was none. */
  readonly heardFor: number | null;
  readonly problem: Problem | null;
  readonly attempt: DialAttempt | null;
  readonly controlResult: ControlResult | null;
}

/** A call that was asked for, while no lead is there to stand beside. */
export interface AskedView {
  readonly kind: 'asked';
  readonly attempt: DialAttempt;
}

/** A call that waits, or was given up, while no lead is there to stand beside. */
interface DeferredCallView {
  readonly kind: 'call-deferred';
  readonly deferredCall: DeferredCall;
}

/** A pause that is under way without a lead, or what became of it where that is no good news. */
export interface ToldView {
  readonly kind: 'told';
  readonly controlResult: ControlResult | null;
}

interface NoticeView {
  readonly kind: 'notice';
  readonly problem: Problem;
}

export type PanelView =
  | { readonly kind: 'none' }
  | LeadView
  | AskedView
  | DeferredCallView
  | ToldView
  | NoticeView;

/** What the panel shows: a lead that was not dismissed, what was asked for without one, a notice, or nothing. */
export function panelView(snapshot: Snapshot, now: Instant, dismissedPop: number | null = null): PanelView {
  const { call, link } = snapshot;
  // Nobody has asked for a while: the caller may be long gone, and the first answer is on its way.
  if (link.kind === 'idle') return { kind: 'none' };
  if (call.kind === 'on-lead' && call.pop !== dismissedPop) return leadView(snapshot, call, now);
  const attempt = shownAttempt(snapshot, now);
  if (attempt !== null && attempt.progress.kind !== 'dialing') return { kind: 'asked', attempt };
  const { deferredCall } = snapshot;
  if (deferredCall !== null && deferredCall.progress.kind !== 'trying')
    return { kind: 'call-deferred', deferredCall };
  const told = call.kind === 'no-lead' ? toldWithoutLead(snapshot, now) : null;
  if (told !== null) return told;
  const problem = call.kind === 'on-lead' ? null : problemOf(snapshot, now);
  return problem === null ? { kind: 'none' } : { kind: 'notice', problem };
}

/** What a panel told beside the lead has to be told to its end, though the lead is gone. */
function toldWithoutLead(snapshot: Snapshot, now: Instant): ToldView | null {
  const controlResult = shownControlResult(snapshot, now);
  const isAfterLead =
    controlResult !== null &&
    (controlResult.command === 'pause' || controlResult.command === 'finish') &&
    wentWrong(controlResult);
  if (snapshot.waiting === null && !isAfterLead) return null;
  return { kind: 'told', controlResult: isAfterLead ? controlResult : null };
}

/** The order, as long as there is something to tell of it: the next lead makes old failures history. */
export function shownAttempt({ attempt, pops }: Snapshot, now: Instant): DialAttempt | null {
  if (attempt === null || isOpen(attempt)) return attempt;
  const { progress } = attempt;
  const isNews =
    progress.kind === 'dialing'
      ? elapsed(progress.at, now) < GOOD_NEWS
      : pops === attempt.popsAtClick || attempt.pauseLeft === true;
  return isNews ? attempt : null;
}

/** Whether an order is on its way or has just become a call: no time for a second one. */
export function isUnderWay(attempt: DialAttempt): boolean {
  return isOpen(attempt) || attempt.progress.kind === 'dialing';
}

/** The last result, as long as it is news. */
export function shownControlResult({ controlResult }: Snapshot, now: Instant): ControlResult | null {
  if (controlResult === null || controlResult.outcome.kind === 'sending') return controlResult;
  return elapsed(controlResult.at, now) < (wentWrong(controlResult) ? BAD_NEWS : GOOD_NEWS)
    ? controlResult
    : null;
}

/** Refused, done by half, or nobody knows. */
export function wentWrong({ outcome }: ControlResult): boolean {
  if (outcome.kind === 'stored') return outcome.callbackDropped === true || outcome.codeDropped === true;
  return outcome.kind === 'refused' || outcome.kind === 'unclear';
}

/** The first thing that is wrong, from the outside in: set-up, link, call. Null: nothing. */
export function problemOf(snapshot: Snapshot, now: Instant): Problem | null {
  if (snapshot.seat === null) return { kind: snapshot.hasReportsUser ? 'team-only' : 'not-set-up' };
  if (snapshot.seat.agentId === '') return { kind: 'agent-unnamed' };
  return linkProblem(snapshot.link, now, snapshot.call) ?? callProblem(snapshot.call);
}

/**
 * Whether a press can bring anything: a refused login is not sent for it, a lock is not over sooner, and what the
 * browser forbids is asked as soon as it allows it.
 */
export function canAskAgain(problem: Problem): boolean {
  return !IN_VAIN.has(problem.kind === 'refused' ? problem.refusal : problem.kind);
}

const IN_VAIN: ReadonlySet<Problem['kind'] | PermanentFailure> = new Set<Problem['kind'] | PermanentFailure>([
  'not-set-up',
  'team-only',
  'agent-unnamed',
  'wrong-password',
  'locked',
  'no-permission',
]);

/** Whether the dialer answers and the next answer is not overdue. */
export function isFresh(link: Link, now: Instant): boolean {
  return link.kind === 'live' && !isOverdue(link, now);
}

/** Whether a question that was due has gone unanswered for too long by the wall clock. */
export function isOverdue(link: Link, now: Instant): boolean {
  const nextAt = link.kind === 'idle' ? null : link.nextAt;
  return nextAt !== null && now - nextAt > OVERDUE;
}

/** Age of the last good answer, in ms; null when there was none. */
export function heardFor(link: Link, now: Instant): number | null {
  return link.heardAt === null ? null : elapsed(link.heardAt, now);
}

/** Milliseconds gone by; none when the clock was set back. */
export function elapsed(since: Instant, now: Instant): number {
  return Math.max(0, now - since);
}

function leadView(snapshot: Snapshot, call: Call & { kind: 'on-lead' }, now: Instant): LeadView {
  const { link } = snapshot;
  return {
    kind: 'lead',
    pop: call.pop,
    lead: call.lead,
    onLeadFor: elapsed(call.since, now),
    fresh: isFresh(link, now),
    heardFor: heardFor(link, now),
    problem: linkProblem(link, now, call),
    attempt: shownAttempt(snapshot, now),
    controlResult: shownControlResult(snapshot, now),
  };
}

function linkProblem(link: Link, now: Instant, call: Call): Problem | null {
  switch (link.kind) {
    case 'idle':
      return null;
    case 'live':
      return isOverdue(link, now) ? { kind: 'silent' } : null;
    case 'stale': {
      const hiccup = call.kind === 'on-lead' ? HICCUP_ON_LEAD : HICCUP;
      if (now - link.since <= hiccup) return null;
      return { kind: 'trouble', trouble: link.trouble, nextAt: link.nextAt };
    }
    case 'down':
      return { kind: 'refused', refusal: link.refusal, nextAt: link.nextAt };
  }
}

function callProblem(call: Call): Problem | null {
  switch (call.kind) {
    case 'logged-out':
      return { kind: 'logged-out', user: call.user };
    case 'no-agent':
      return { kind: 'no-agent' };
    case 'unknown':
    case 'no-lead':
    case 'on-lead':
      return null;
  }
}
