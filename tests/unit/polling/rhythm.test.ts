import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PermanentFailure, TransientFailure } from '../../../utils/call/link-failure.ts';
import { permanentFailures, transientFailures } from '../../../utils/call/link-failure.ts';
import type { DialerFailure } from '../../../utils/dialer/failure.ts';
import { createFakeClock } from '../../support/fake-clock.ts';
import type { AskerKind } from './askers.ts';
import { askers } from './askers.ts';

/* When the dialer is asked again, whatever it answers and however long that lasts. */

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
/** What is asked again by itself. */
const healing = permanentFailures.filter((kind) => !isFinal(kind) && kind !== 'locked');

function isFinal(kind: PermanentFailure) {
  return kind === 'wrong-password' || kind === 'no-permission';
}

/** How long each question had to wait behind the answer before it, with these answers one after the other. */
async function waitsOf(kind: AskerKind, answers: readonly (DialerFailure | null)[], seed: number) {
  const clock = createFakeClock(Date.UTC(2026, 10, 20, 9));
  const asked: number[] = [];
  const asker = await kind.open({
    clock,
    seed,
    failure: () => answers[asked.length - 1] ?? null,
    onAsk: () => asked.push(clock.now()),
  });
  asker.watch(true);
  // 20 min are longer than the longest wait, that for the end of a lock.
  for (let step = 0; step < 20 * 4 && asked.length <= answers.length; step += 1)
    await clock.pass(15 * SECOND);
  return asked.slice(1, answers.length + 1).map((at, index) => at - (asked[index] ?? 0));
}

const seeds = fc.nat(10_000);
const transient = fc.constantFrom(...transientFailures);

describe.each(askers)('$name', (kind) => {
  const { regular, backOff } = kind;
  const check = <T>(arbitrary: fc.Arbitrary<T>, predicate: (value: T, seed: number) => Promise<void>) =>
    fc.assert(fc.asyncProperty(arbitrary, seeds, predicate), { numRuns: 40 });

  test('while all is well: its interval, with its jitter', async () => {
    const waits = await waitsOf(
      kind,
      Array.from({ length: 30 }, () => null),
      7,
    );
    expect(waits).toHaveLength(30);
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(regular.shortest);
    expect(Math.max(...waits)).toBeLessThanOrEqual(regular.longest);
    expect(new Set(waits).size).toBeGreaterThan(20);
  });

  test('failures that pass, whichever: doubling to the longest, never below the shortest, then as before', () =>
    check(fc.array(transient, { minLength: 2, maxLength: 12 }), async (failures, seed) => {
      const waits = await waitsOf(kind, [...failures.map((each) => ({ kind: each })), null], seed);
      expect(waits).toHaveLength(failures.length + 1);
      for (const [index, wait] of waits.slice(0, -1).entries()) {
        expect(wait).toBeGreaterThanOrEqual(backOff.shortest);
        const ceiling = Math.max(regular.longest, backOff.first * 2 ** (index + 1));
        expect(wait).toBeLessThanOrEqual(Math.min(backOff.longest, ceiling));
      }
      expect(waits.at(-1)).toBeLessThanOrEqual(regular.longest);
    }));

  test('what the web server asks for is obeyed, from the shortest to a minute', () =>
    check(fc.oneof(fc.nat(10 * SECOND), fc.nat(60 * MINUTE)), async (retryAfter, seed) => {
      const [wait = 0] = await waitsOf(kind, [{ kind: 'server-error', retryAfter }], seed);
      const asked = Math.min(MINUTE, Math.max(regular.shortest, retryAfter));
      expect(wait).toBeGreaterThanOrEqual(asked);
      expect(wait).toBeLessThanOrEqual(Math.max(asked, regular.longest) + SECOND);
    }));

  test('a refusal that locks nobody: 15 s doubling to 5 min, half of it jitter', () =>
    check(
      fc.tuple(fc.constantFrom(...healing), fc.integer({ min: 1, max: 6 })),
      async ([why, times], seed) => {
        const waits = await waitsOf(
          kind,
          Array.from({ length: times }, () => ({ kind: why })),
          seed,
        );
        expect(waits).toHaveLength(times);
        for (const [index, wait] of waits.entries()) {
          const ceiling = Math.min(5 * MINUTE, 15 * SECOND * 2 ** index);
          expect(wait).toBeGreaterThanOrEqual(ceiling / 2);
          expect(wait).toBeLessThanOrEqual(ceiling);
        }
      },
    ));

  test('a lock: not before the dialer opens it, and within a minute behind that', () =>
    check(fc.constant(null), async (_, seed) => {
      const [wait] = await waitsOf(kind, [{ kind: 'locked' }], seed);
      expect(wait).toBeGreaterThanOrEqual(15 * MINUTE);
      expect(wait).toBeLessThanOrEqual(16 * MINUTE);
    }));

  test.each(permanentFailures.filter(isFinal))('%s: never', async (why) => {
    expect(await waitsOf(kind, [{ kind: why }], 7)).toEqual([]);
  });

  const healed = fc.oneof(transient, fc.constantFrom(...healing)).map((each) => ({ kind: each }));

  test('whatever follows on whatever: no question sooner than regularly', () =>
    check(fc.array(fc.oneof(fc.constant(null), healed), { maxLength: 12 }), async (answers, seed) => {
      const waits = await waitsOf(kind, answers, seed);
      expect(waits).toHaveLength(answers.length);
      for (const wait of waits) {
        expect(wait).toBeGreaterThanOrEqual(Math.min(regular.shortest, backOff.shortest));
        expect(wait).toBeLessThanOrEqual(5 * MINUTE);
      }
    }));

  test.each([null, 'offline', 'api-off', 'locked'] as const)(
    'a wall clock that is set back, after %s: the background, which looks every 30 s, goes on by then',
    async (why) => {
      const clock = createFakeClock(Date.UTC(2026, 10, 20, 9));
      let asked = 0;
      const failure = why === null ? null : { kind: why };
      const asker = await kind.open({ clock, seed: 7, failure: () => failure, onAsk: () => (asked += 1) });
      asker.watch(true);
      await clock.pass(10 * SECOND);
      clock.sleep(-24 * 60 * MINUTE);
      const before = asked;
      for (let alarm = 0; alarm < 40; alarm += 1) {
        asker.resume();
        await clock.pass(30 * SECOND);
      }
      if (why === 'locked') expect(asked - before).toBeLessThanOrEqual(2);
      else expect(asked).toBeGreaterThan(before);
    },
  );

  test('after whatever came before: a refused password ends it', () =>
    check(
      fc.array(
        fc.oneof(
          fc.constant(null),
          transient.map((each) => ({ kind: each })),
        ),
        { maxLength: 6 },
      ),
      async (before: readonly ({ readonly kind: TransientFailure } | null)[], seed) => {
        const waits = await waitsOf(kind, [...before, { kind: 'wrong-password' }], seed);
        expect(waits).toHaveLength(before.length);
      },
    ));
});
