import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOpen } from '../../../utils/call/dial-attempt.ts';
import { DEFERRED_FOR, isWaiting } from '../../../utils/call/deferred-call.ts';
import type { State } from '../../../utils/call/state.ts';
import type { Fate } from './attempt-place.ts';
import { handleCommand } from './handle-command.ts';
import { FATES, Place, Worker } from './attempt-place.ts';

/*
 * One agent, one dialer, several tabs, and a worker that may die at any moment. Every number typed and every lead
 * is of its own, so that what arrives at the dialer can be told apart.
 */

type Step =
  | { readonly kind: 'type' | 'type-again' | 'call-lead' | 'call-deferred' | 'pause-for-it' | 'cancel' }
  | { readonly kind: 'pause-then-call' | 'when-done' | 'ask' | 'ask-when-done' | 'answer' | 'answer-twice' }
  | { readonly kind: 'wait'; readonly ms: number }
  | { readonly kind: 'fate'; readonly fate: Fate }
  | { readonly kind: 'kill'; readonly writesLand: boolean }
  | { readonly kind: 'paused'; readonly paused: boolean }
  | { readonly kind: 'next-lead' | 'called-lead' | 'done' | 'dismiss' };

/** What a person meant, by whom they meant. */
class Wishes {
  readonly calls = new Map<string, number>();
  readonly cancelled = new Set<string>();

  count(whom: string) {
    this.calls.set(whom, (this.calls.get(whom) ?? 0) + 1);
  }
}

const whomOf = ({ attempt }: State) =>
  attempt?.target.kind === 'lead' ? `lead ${attempt.target.leadId}` : (attempt?.number ?? '');

/** Does one step, and notes the calls a person meant by it. */
async function live(place: Place, step: Step, wishes: Wishes): Promise<void> {
  const { worker } = place;
  const { state } = worker.writer;
  const { callCommands } = worker;
  // A person calls whom they see, which is what the extension has heard.
  const lead = state.call.kind === 'on-lead' ? `lead ${state.call.lead.leadId}` : null;
  const isFree = state.attempt === null || !isOpen(state.attempt);
  const pop = state.call.kind === 'on-lead' ? state.call.pop : 0;
  /** A new call that waits is one that was meant. */
  const deferredCall = (whom: string, command: () => void) => {
    command();
    const { deferredCall: now } = worker.writer.state;
    if (isWaiting(now) && now.id !== state.deferredCall?.id) wishes.count(whom);
  };
  switch (step.kind) {
    case 'type':
    case 'type-again': {
      const number = step.kind === 'type' ? place.nextNumber() : place.lastNumber || place.nextNumber();
      if (isFree) wishes.count(number);
      handleCommand(callCommands, { kind: 'call-number', number });
      break;
    }
    case 'call-lead':
      if (isFree && lead !== null) wishes.count(lead);
      handleCommand(callCommands, { kind: 'call-lead', pop });
      break;
    case 'pause-then-call':
      if (isFree && refusedFor(state, 'not-paused')) wishes.count(whomOf(state));
      handleCommand(callCommands, { kind: 'pause-then-call', attempt: state.attempt?.id ?? '' });
      break;
    case 'call-deferred':
      deferredCall(lead ?? '', () => handleCommand(callCommands, { kind: 'call-lead-when-done', pop }));
      break;
    case 'when-done':
      deferredCall(whomOf(state), () =>
        handleCommand(callCommands, { kind: 'call-when-done', attempt: state.attempt?.id ?? '' }),
      );
      break;
    case 'pause-for-it':
      handleCommand(callCommands, { kind: 'pause-for-call', on: true });
      break;
    case 'cancel':
      if (state.deferredCall?.progress.kind === 'waiting') wishes.cancelled.add(state.deferredCall.id);
      handleCommand(callCommands, { kind: 'cancel-deferred-call', id: state.deferredCall?.id ?? '' });
      break;
    case 'ask':
    case 'ask-when-done':
      handleCommand(callCommands, {
        kind: 'ask-in-popup',
        pop,
        when: step.kind === 'ask' ? 'now' : 'when-done',
      });
      break;
    case 'answer':
    case 'answer-twice': {
      const { question } = callCommands;
      if (question?.when === 'now' && isFree) wishes.count(lead ?? '');
      deferredCall(question?.when === 'when-done' ? (lead ?? '') : '', () => {
        handleCommand(callCommands, { kind: 'answer', yes: true });
        if (step.kind === 'answer-twice') handleCommand(callCommands, { kind: 'answer', yes: true });
      });
      break;
    }
    case 'wait':
      await place.wait(step.ms);
      break;
    case 'fate':
      place.fate = step.fate;
      break;
    case 'kill':
      worker.kill(place, step.writesLand);
      place.worker = new Worker(place);
      // What had not been written down yet is as if it had not been pressed, and seen to be so.
      wishes.cancelled.delete(place.worker.writer.state.deferredCall?.id ?? '');
      break;
    case 'paused':
      if (place.lead === null) place.paused = step.paused;
      break;
    case 'next-lead':
      place.show(`${5_000 + place.clock.now()}`);
      break;
    case 'called-lead':
      place.showCalled();
      break;
    case 'done':
      place.show(null);
      break;
    case 'dismiss':
      handleCommand(callCommands, { kind: 'dismiss-attempt' });
  }
  await place.clock.pass(0);
}

function refusedFor({ attempt }: State, why: string): boolean {
  return attempt?.progress.kind === 'refused' && attempt.progress.why.kind === why;
}

const clicks = [
  'type',
  'type',
  'type-again',
  'call-lead',
  'call-deferred',
  'call-deferred',
  'when-done',
  'pause-then-call',
  'pause-for-it',
  'ask',
  'ask-when-done',
  'answer',
  'answer-twice',
] as const;

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<Step>(...clicks.map((kind) => ({ kind }))) },
  { weight: 1, arbitrary: fc.constant<Step>({ kind: 'cancel' }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('wait' as const),
      ms: fc.constantFrom(0, 1, 2, 300, 600, 3_100, 5_100, 9_000),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('fate' as const), fate: fc.constantFrom(...FATES) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('kill' as const), writesLand: fc.boolean() }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('paused' as const),
      paused: fc.constantFrom(true, true, false),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.constantFrom<Step>(
      { kind: 'next-lead' },
      { kind: 'called-lead' },
      { kind: 'done' },
      { kind: 'done' },
      { kind: 'dismiss' },
    ),
  },
);

/** What people do in one go, so that lives are not all odds and ends. */
const scenes: readonly (readonly Step[])[] = [
  [{ kind: 'paused', paused: true }, { kind: 'type' }],
  [{ kind: 'next-lead' }, { kind: 'call-deferred' }, { kind: 'paused', paused: true }, { kind: 'done' }],
  [{ kind: 'next-lead' }, { kind: 'call-deferred' }, { kind: 'done' }, { kind: 'cancel' }],
  [
    { kind: 'done' },
    { kind: 'paused', paused: false },
    { kind: 'next-lead' },
    { kind: 'call-deferred' },
    { kind: 'pause-for-it' },
    { kind: 'done' },
    { kind: 'wait', ms: 600 },
  ],
];

const lives = fc
  .array(fc.oneof({ weight: 6, arbitrary: step.map((one) => [one]) }, fc.constantFrom(...scenes)), {
    minLength: 3,
    maxLength: 18,
  })
  .map((parts) => parts.flat());

/** What never happens, whatever happened. */
function judge(place: Place, { calls }: Wishes): void {
  const { arrivals } = place;
  for (const whom of new Set(arrivals.map((arrival) => arrival.whom))) {
    const stored = arrivals.filter((one) => one.whom === whom && one.stored && !one.repeat);
    expect(stored.length, `${whom} was called more often than it was meant`).toBeLessThanOrEqual(
      calls.get(whom) ?? 0,
    );
  }
  for (const id of new Set(arrivals.map((arrival) => arrival.attempt))) {
    const own = arrivals.filter(({ attempt, repeat }) => attempt === id && !repeat);
    // Whatever was sent beyond the first was sent after a proof that nothing was stored.
    const proved = own.filter(({ provedNotStored }) => provedNotStored);
    expect(own.length - proved.length, 'an order leaves once').toBeLessThanOrEqual(1);
  }
  const ofPutOffs = arrivals.filter(({ deferredCall }) => deferredCall !== null);
  for (const id of new Set(ofPutOffs.map(({ deferredCall }) => deferredCall))) {
    const own = ofPutOffs.filter(({ deferredCall, repeat }) => deferredCall === id && !repeat);
    expect(own.filter(({ stored }) => stored).length, 'a call that waits comes once').toBeLessThanOrEqual(1);
    expect(own.length, 'the dialer is not pestered').toBeLessThanOrEqual(26);
  }
  expect(
    place.arrivals.filter(({ deferredCall, cancelledBy }) => deferredCall !== null && cancelledBy),
    'what was cancelled is never sent',
  ).toEqual([]);
  expect(place.unwritten, 'what is sent is written down first').toEqual([]);
  expect(place.resumes, 'a pause of ours at most is taken back').toBeLessThanOrEqual(place.pauses);
  expect(place.tooClose, 'orders of the same second').toEqual([]);
}

const RUNS = 10_000;

test(`at most one order per click, whatever happens: ${RUNS} lives`, async () => {
  const seen = { stored: 0, repeated: 0, deferredCall: 0, wireRepeats: 0, takenBack: 0, cancelled: 0 };
  await fc.assert(
    fc.asyncProperty(lives, async (steps) => {
      const place = new Place();
      place.poll();
      const wishes = new Wishes();
      place.isCancelled = (id) => wishes.cancelled.has(id);
      for (const one of steps) await live(place, one, wishes);
      await place.wait(30_000);
      judge(place, wishes);
      const { attempt } = place.worker.writer.state;
      if (attempt?.progress.kind === 'refused') {
        const kept = place.arrivals.filter((one) => one.attempt === attempt.id && one.stored);
        expect(kept, 'refused means that nothing was stored').toEqual([]);
      }

      await place.clock.pass(DEFERRED_FOR);
      await place.clock.pass(30_000);
      judge(place, wishes);
      const last = place.worker.writer.state;
      expect(isWaiting(last.deferredCall), 'no call waits for ever').toBe(false);
      expect(last.attempt === null || !isOpen(last.attempt), 'no order stays open for ever').toBe(true);

      seen.stored += place.arrivals.filter(({ stored, repeat }) => stored && !repeat).length;
      seen.wireRepeats += place.arrivals.filter(({ repeat }) => repeat).length;
      seen.deferredCall += place.arrivals.filter(
        ({ stored, deferredCall }) => stored && deferredCall !== null,
      ).length;
      seen.takenBack += place.resumes;
      seen.cancelled += wishes.cancelled.size;
      seen.repeated += place.arrivals.filter(({ provedNotStored }) => provedNotStored).length;
    }),
    { numRuns: RUNS },
  );
  // The lives are worth living: calls went through, waited, were cancelled, and some were asked for again.
  expect(seen.stored).toBeGreaterThan(RUNS / 4);
  expect(seen.repeated).toBeGreaterThan(RUNS / 100);
  expect(seen.deferredCall).toBeGreaterThan(RUNS / 100);
  expect(seen.wireRepeats).toBeGreaterThan(RUNS / 100);
  expect(seen.cancelled).toBeGreaterThan(RUNS / 100);
  expect(seen.takenBack).toBeGreaterThan(0);
}, 300_000);

test('a lost connection leaves an order that nobody is sure of, until its lead is seen', async () => {
  const place = new Place();
  place.fate = 'wire-repeat-lost';
  handleCommand(place.worker.callCommands, { kind: 'call-number', number: place.nextNumber() });
  await place.clock.pass(100);
  expect(place.arrivals).toHaveLength(2);
  expect(place.worker.writer.state.attempt?.progress.kind).toBe('sending');
  await place.clock.pass(9_000);
  expect(place.worker.writer.state.attempt?.progress.kind).toBe('unknown');
  place.showCalled();
  expect(place.worker.writer.state.attempt?.progress.kind).toBe('dialing');
});
