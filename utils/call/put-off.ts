import type { Order, OrderTarget } from './order.ts';
import { isOf } from './ordering.ts';
import type { Call, Instant } from './state.ts';

/*
 * A call that waits here, and not at the dialer, until the lead on screen is done: in most campaigns the dialer takes
 * no call before that. It becomes an order at most once for each time the dialer proves that it stored none.
 */

export interface PutOff {
  readonly id: string;
  /** The number as the agent knows it. */
  readonly number: string;
  readonly target: OrderTarget;
  readonly at: Instant;
  /** How many pops there were: a later one of the same lead is this call, made otherwise. */
  readonly popsBefore: number;
  /** Whether the agent wants to be paused for it, where they are not. */
  readonly pauseFirst: boolean;
  /** `ours`: a pause was stored for it; `left`: and could not be taken back when nothing came of the call. */
  readonly pause: 'none' | 'ours' | 'left';
  /** How often the dialer has refused it, because the agent was not paused. */
  readonly refusals: number;
  readonly progress: PutOffProgress;
}

export type PutOffProgress =
  | { readonly kind: 'waiting'; readonly notBefore: Instant }
  /** The order of this id may have left. */
  | { readonly kind: 'trying'; readonly order: string }
  | { readonly kind: 'over'; readonly why: PutOffEnd };

export const putOffEnds = [
  'cancelled',
  'too-long',
  'logged-out',
  'other-order', // another call was ordered from here
  'called-otherwise', // its lead came without us
] as const;
export type PutOffEnd = (typeof putOffEnds)[number];

/** So long it waits; in ms. */
export const PUT_OFF_FOR = 10 * 60_000;
/** How long after each refusal it is tried again; after the last of them as long as after that. In ms. */
const WAITS = [2_000, 4_000, 8_000, 15_000, 30_000];
const MOST_REFUSALS = 25;

export type NewPutOff = Pick<PutOff, 'id' | 'number' | 'target' | 'at'>;

export function putOffNow(call: NewPutOff, popsBefore: number): PutOff {
  const progress = { kind: 'waiting', notBefore: call.at } as const;
  return { ...call, popsBefore, pauseFirst: false, pause: 'none', refusals: 0, progress };
}

/** Whether it may still become a call. */
export function isWaiting(putOff: PutOff | null): putOff is PutOff {
  return putOff !== null && putOff.progress.kind !== 'over';
}

export function withPauseFirst(putOff: PutOff, pauseFirst: boolean, now: Instant): PutOff {
  const { progress, refusals } = putOff;
  const tryNow = pauseFirst && progress.kind === 'waiting' && refusals < MOST_REFUSALS;
  return { ...putOff, pauseFirst, ...(tryNow && { progress: { kind: 'waiting', notBefore: now } as const }) };
}

/** After a pause was stored for it, or what was stored has been seen to. */
export function withPause(putOff: PutOff, pause: PutOff['pause'], notBefore: Instant | null): PutOff | null {
  const { progress } = putOff;
  if (progress.kind === 'waiting' && notBefore !== null) {
    return { ...putOff, pause, progress: { kind: 'waiting', notBefore } };
  }
  return told({ ...putOff, pause });
}

export function ended(putOff: PutOff, why: PutOffEnd): PutOff | null {
  return putOff.progress.kind === 'waiting' ? told({ ...putOff, progress: { kind: 'over', why } }) : putOff;
}

export function agedPutOff(putOff: PutOff, now: Instant): PutOff | null {
  return now - putOff.at < PUT_OFF_FOR ? putOff : ended(putOff, 'too-long');
}

/** A person who has cancelled it knows that it is over. */
function told(putOff: PutOff): PutOff | null {
  const { progress, pause } = putOff;
  return progress.kind === 'over' && progress.why === 'cancelled' && pause === 'none' ? null : putOff;
}

/** The waiting call in the light of what happened. `refused`: its order came to nothing, and it waits again. */
export function followed(
  putOff: PutOff,
  order: Order | null,
  call: Call,
): { readonly putOff: PutOff | null; readonly refused: boolean } {
  const { progress } = putOff;
  switch (progress.kind) {
    case 'over':
      return { putOff, refused: false };
    case 'trying':
      return tried(putOff, order?.id === progress.order ? order : null);
    case 'waiting':
      return { putOff: waited(putOff, order, call), refused: false };
  }
}

function tried(putOff: PutOff, order: Order | null) {
  const kind = order?.progress.kind;
  if (kind === 'pausing' || kind === 'sending') return { putOff, refused: false };
  if (order?.progress.kind !== 'refused' || !isForNow(order.progress.why.kind))
    return { putOff: null, refused: false };
  const refusals = putOff.refusals + 1;
  const wait = refusals < MOST_REFUSALS ? (WAITS[refusals - 1] ?? 30_000) : PUT_OFF_FOR;
  const progress = { kind: 'waiting', notBefore: order.at + wait } as const;
  return { putOff: { ...putOff, refusals, progress }, refused: true };
}

/** Nothing is stored, and what stood in the way may pass. */
const isForNow = (why: string) => why === 'not-paused' || why === 'lead-on-screen';

function waited(putOff: PutOff, order: Order | null, call: Call): PutOff | null {
  if (call.kind === 'logged-out' || call.kind === 'no-agent') return ended(putOff, 'logged-out');
  const isCalled = call.kind === 'on-lead' && call.pop > putOff.popsBefore && isOf(putOff.target, call.lead);
  if (isCalled) return ended(putOff, 'called-otherwise');
  return order !== null && order.at >= putOff.at && isTaken(order) ? ended(putOff, 'other-order') : putOff;
}

const isTaken = ({ progress: { kind } }: Order) =>
  kind === 'stored' || kind === 'dialing' || kind === 'unknown';
