import { describe, expect, test } from 'vitest';
import { permanentFailures } from '../../../utils/call/link-failure.ts';
import type { DialerFailure } from '../../../utils/dialer/failure.ts';
import { createFakeClock } from '../../support/fake-clock.ts';
import type { Asker, AskerKind } from './askers.ts';
import { askers } from './askers.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const SEATS = 300;

interface Question {
  readonly seat: number;
  readonly at: number;
}

/** 300 of them at one dialer, on one clock. */
async function openFloor(kind: AskerKind) {
  const clock = createFakeClock(Date.UTC(2026, 10, 20, 9));
  const floor = { failure: null as DialerFailure | null, isEvening: false };
  const asked: Question[] = [];
  const seats: Asker[] = [];
  for (let seat = 0; seat < SEATS; seat += 1) {
    const asker = await kind.open({
      clock,
      seed: seat + 1,
      failure: () => floor.failure,
      onAsk: () => asked.push({ seat, at: clock.now() }),
      isEvening: () => floor.isEvening,
    });
    clock.after(seat * 3, () => asker.watch(true));
    seats.push(asker);
  }
  await clock.pass(kind.regular.longest + SECOND);
  return Object.assign(floor, { clock, asked, seats });
}

/** The most questions in any second since `from`. */
function peak(asked: readonly Question[], from: number): number {
  const perSecond = new Map<number, number>();
  for (const { at } of asked.filter((each) => each.at >= from)) {
    const second = Math.floor(at / SECOND);
    perSecond.set(second, (perSecond.get(second) ?? 0) + 1);
  }
  return Math.max(0, ...perSecond.values());
}

/** The first question of each since `from`. */
function firsts(asked: readonly Question[], from: number): readonly Question[] {
  const since = asked.filter(({ at }) => at >= from).toReversed();
  return [...new Map(since.map((question) => [question.seat, question])).values()];
}

describe.each(askers)('300 times $name at a dialer that refuses what locks nobody', (kind) => {
  const healing = permanentFailures.filter(
    (why) => !['wrong-password', 'locked', 'no-permission'].includes(why),
  );

  test.each([
    ['api-off', MINUTE],
    ['function-not-permitted', 60 * MINUTE],
  ] as const)(
    '%s for %i ms: all are back within 5 min, without a click',
    async (why, ms) => {
      const floor = await openFloor(kind);
      floor.failure = { kind: why };
      await floor.clock.pass(ms);
      const { asked, clock, seats } = floor;
      expect(seats.every(({ link }) => link.kind === 'down')).toBe(true);
      const mendedAt = clock.now();
      // Once the longest waits are reached, the whole floor costs the dialer a few questions a second.
      if (ms > 30 * MINUTE) expect(peak(asked, mendedAt - 10 * MINUTE)).toBeLessThanOrEqual(12);
      Object.assign(floor, { failure: null, isEvening: true });
      await clock.pass(5 * MINUTE);
      expect(seats.filter(({ link }) => link.kind !== 'live')).toHaveLength(0);
      const back = firsts(asked, mendedAt);
      expect(back).toHaveLength(SEATS);
      expect(peak(back, mendedAt)).toBeLessThanOrEqual(70);
    },
    60_000,
  );

  test.each(healing)('%s: the first questions after it are spread over seconds', async (why) => {
    const floor = await openFloor(kind);
    floor.failure = { kind: why };
    // A seat among good answers takes the first one for an oddity.
    await floor.clock.pass(2 * kind.regular.longest + SECOND / 2);
    const since = floor.clock.now();
    await floor.clock.pass(13 * SECOND);
    expect(peak(floor.asked, since)).toBeLessThanOrEqual(70);
  });
});
