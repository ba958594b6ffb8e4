import { describe, expect, test } from 'vitest';
import type { Report } from '../../../utils/call/report.ts';
import { permanentFailures } from '../../../utils/call/state.ts';
import { createWriter } from '../../../utils/call/writer.ts';
import type { DialerFailure } from '../../../utils/dialer/failure.ts';
import { createPoller } from '../../../utils/polling/poller.ts';
import { fail, ok } from '../../../utils/result.ts';
import type { Result } from '../../../utils/result.ts';
import { seededRandom } from '../../simulator/seeded-random.ts';
import { createFakeClock } from '../../support/fake-clock.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const SEATS = 300;
/** Asked for every 30 s: of seats that are back nothing else is of interest. */
const LOGGED_OUT = ok<Report>({ kind: 'logged-out', user: '6666' });

/** 300 seats that wait for leads at one dialer, on one clock. */
async function openFloor() {
  const clock = createFakeClock(Date.UTC(2026, 10, 20, 9));
  const floor = { answer: ok<Report>({ kind: 'no-lead', user: '6666' }) as Result<Report, DialerFailure> };
  const asked: number[] = [];
  const writers = Array.from({ length: SEATS }, (_, seat) => {
    const writer = createWriter(() => {});
    const poller = createPoller({
      writer,
      clock,
      random: seededRandom(seat + 1),
      cadence: () => ({ waiting: SECOND, onLead: 3 * SECOND, away: 30 * SECOND }),
      async ask() {
        asked.push(clock.now());
        return floor.answer;
      },
    });
    clock.after(seat * 3, () => poller.watch(true));
    return writer;
  });
  await clock.pass(2 * SECOND);
  return Object.assign(floor, { clock, asked, writers });
}

/** The most questions in any second since `from`. */
function peak(asked: readonly number[], from: number): number {
  const perSecond = new Map<number, number>();
  for (const at of asked.filter((each) => each >= from)) {
    const second = Math.floor(at / SECOND);
    perSecond.set(second, (perSecond.get(second) ?? 0) + 1);
  }
  return Math.max(0, ...perSecond.values());
}

describe('300 seats at a dialer that refuses what locks nobody', () => {
  const healing = permanentFailures.filter(
    (kind) => !['wrong-password', 'locked', 'no-permission'].includes(kind),
  );

  test.each([
    ['api-off', MINUTE],
    ['function-not-permitted', 60 * MINUTE],
  ] as const)('%s for %i ms: all are back within 5 min, without a click', async (kind, ms) => {
    const floor = await openFloor();
    floor.answer = fail({ kind });
    await floor.clock.pass(ms);
    const { asked, clock, writers } = floor;
    expect(writers.every(({ state }) => state.link.kind === 'down')).toBe(true);
    const mendedAt = clock.now();
    // Once the longest waits are reached, the whole floor costs the dialer a few questions a second.
    if (ms > 30 * MINUTE) expect(peak(asked, mendedAt - 10 * MINUTE)).toBeLessThanOrEqual(12);
    floor.answer = LOGGED_OUT;
    await clock.pass(5 * MINUTE);
    expect(writers.filter(({ state }) => state.link.kind !== 'live')).toHaveLength(0);
    expect(peak(asked, mendedAt)).toBeLessThanOrEqual(70);
  });

  test.each(healing)('%s: the first questions after it are spread over seconds', async (kind) => {
    const floor = await openFloor();
    floor.answer = fail({ kind });
    await floor.clock.pass(3 * SECOND);
    const since = floor.clock.now();
    await floor.clock.pass(13 * SECOND);
    expect(peak(floor.asked, since)).toBeLessThanOrEqual(70);
  });
});
