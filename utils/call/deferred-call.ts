import type { DialAttempt, DialAttemptTarget } from './dial-attempt.ts';
import { isOf } from './attempt-life-cycle.ts';
import type { Call } from './agent-call.ts';
import type { Instant } from './instant.ts';

/*
 * A call that waits here, and not at the dialer, until the lead on screen is done: in most campaigns the dialer takes
 * no call before that. It becomes an order at most once for each time the dialer proves that it stored none.
 */

export interface DeferredCall {
  readonly id: string;
  /** The number as the agent knows it. */
  readonly number: string;
  readonly target: DialAttemptTarget;
  readonly at: Instant;
  /** How many pops there were: a later one of the same lead is this call, made otherwise. */
  readonly popsAtClick: number;
  /** Whether the agent wants to be paused for it, where they are not. */
  readonly pauseFirst: boolean;
  /** `ours`: a pause was stored for it; `left`: and could not be taken back when nothing came of the call. */
  readonly pause: 'none' | 'ours' | 'left';
  /** How often the dialer has refused it, because the agent was not paused. */
  readonly refusals: number;
  readonly progress: DeferredCallProgress;
}

export type DeferredCallProgress =
  | { readonly kind: 'waiting'; readonly notBefore: Instant }
  /** The order of this id may have left. */
  | { readonly kind: 'trying'; readonly attempt: string }
  | { readonly kind: 'over'; readonly why: DeferredCallEnd };

export const deferredCallEnds = [
  'cancelled',
  'too-long',
  'logged-out',
  'other-order', // another call was ordered from here
  'called-otherwise', // its lead came without us
] as const;
export type DeferredCallEnd = (typeof deferredCallEnds)[number];

/** So long it waits; in ms. */
export const DEFERRED_FOR = 10 * 60_000;
/** How long after each refusal it is tried again; after the last of them as long as after that. In ms. */
const WAITS = [2_000, 4_000, 8_000, 15_000, 30_000];
const MOST_REFUSALS = 25;

export type NewDeferredCall = Pick<DeferredCall, 'id' | 'number' | 'target' | 'at'>;

export function deferCall(call: NewDeferredCall, popsAtClick: number): DeferredCall {
  const progress = { kind: 'waiting', notBefore: call.at } as const;
  return { ...call, popsAtClick, pauseFirst: false, pause: 'none', refusals: 0, progress };
}

/** Whether it may still become a call. */
export function isWaiting(deferredCall: DeferredCall | null): deferredCall is DeferredCall {
  return deferredCall !== null && deferredCall.progress.kind !== 'over';
}

export function withPauseFirst(deferredCall: DeferredCall, pauseFirst: boolean, now: Instant): DeferredCall {
  const { progress, refusals } = deferredCall;
  const tryNow = pauseFirst && progress.kind === 'waiting' && refusals < MOST_REFUSALS;
  return {
    ...deferredCall,
    pauseFirst,
    ...(tryNow && { progress: { kind: 'waiting', notBefore: now } as const }),
  };
}

/** After a pause was stored for it, or what was stored has been seen to. */
export function withPause(
  deferredCall: DeferredCall,
  pause: DeferredCall['pause'],
  notBefore: Instant | null,
): DeferredCall | null {
  const { progress } = deferredCall;
  if (progress.kind === 'waiting' && notBefore !== null) {
    return { ...deferredCall, pause, progress: { kind: 'waiting', notBefore } };
  }
  return told({ ...deferredCall, pause });
}

export function ended(deferredCall: DeferredCall, why: DeferredCallEnd): DeferredCall | null {
  return deferredCall.progress.kind === 'waiting'
    ? told({ ...deferredCall, progress: { kind: 'over', why } })
    : deferredCall;
}

export function agedDeferredCall(deferredCall: DeferredCall, now: Instant): DeferredCall | null {
  return now - deferredCall.at < DEFERRED_FOR ? deferredCall : ended(deferredCall, 'too-long');
}

/** A person who has cancelled it knows that it is over. */
function told(deferredCall: DeferredCall): DeferredCall | null {
  const { progress, pause } = deferredCall;
  return progress.kind === 'over' && progress.why === 'cancelled' && pause === 'none' ? null : deferredCall;
}

/** The waiting call in the light of what happened. `refused`: its order came to nothing, and it waits again. */
export function followed(
  deferredCall: DeferredCall,
  attempt: DialAttempt | null,
  call: Call,
): { readonly deferredCall: DeferredCall | null; readonly refused: boolean } {
  const { progress } = deferredCall;
  switch (progress.kind) {
    case 'over':
      return { deferredCall, refused: false };
    case 'trying':
      return tried(deferredCall, attempt?.id === progress.attempt ? attempt : null);
    case 'waiting':
      return { deferredCall: waited(deferredCall, attempt, call), refused: false };
  }
}

function tried(deferredCall: DeferredCall, attempt: DialAttempt | null) {
  const kind = attempt?.progress.kind;
  if (kind === 'pausing' || kind === 'sending') return { deferredCall, refused: false };
  if (attempt?.progress.kind !== 'refused' || !isForNow(attempt.progress.why.kind))
    return { deferredCall: null, refused: false };
  const refusals = deferredCall.refusals + 1;
  const wait = refusals < MOST_REFUSALS ? (WAITS[refusals - 1] ?? 30_000) : DEFERRED_FOR;
  const progress = { kind: 'waiting', notBefore: attempt.at + wait } as const;
  return { deferredCall: { ...deferredCall, refusals, progress }, refused: true };
}

/** Nothing is stored, and what stood in the way may pass. */
const isForNow = (why: string) => why === 'not-paused' || why === 'lead-on-screen';

function waited(deferredCall: DeferredCall, attempt: DialAttempt | null, call: Call): DeferredCall | null {
  if (call.kind === 'logged-out' || call.kind === 'no-agent') return ended(deferredCall, 'logged-out');
  const isCalled =
    call.kind === 'on-lead' && call.pop > deferredCall.popsAtClick && isOf(deferredCall.target, call.lead);
  if (isCalled) return ended(deferredCall, 'called-otherwise');
  return attempt !== null && attempt.at >= deferredCall.at && isTaken(attempt)
    ? ended(deferredCall, 'other-order')
    : deferredCall;
}

const isTaken = ({ progress: { kind } }: DialAttempt) =>
  kind === 'stored' || kind === 'dialing' || kind === 'unknown';
