import { beforeEach, describe, expect, it } from 'vitest';
import { fail, ok } from '../../../utils/result.ts';
import type { Dialer } from '../../../utils/dialer/dialer.ts';
import type { ClockMemory } from '../../../utils/controls/clock-memory.ts';
import { createClockWatch } from '../../../utils/controls/clock-watch.ts';
import type { FakeClock } from '../../support/fake-clock.ts';
import { createFakeClock } from '../../support/fake-clock.ts';

const HOUR = 3_600_000;
const MINUTE = 60_000;

let clock: FakeClock;
let kept: ClockMemory | null;
let asked: number;
let login: number;
let zone: string;
let wanted: boolean;
/** How far this computer is behind the dialer. */
let behind: number;
/** How far the dialer's time is ahead of UTC; null: it does not answer. */
let offset: number | null;
beforeEach(() => {
  clock = createFakeClock(Date.UTC(2026, 10, 30, 12));
  [kept, asked, login, zone, wanted, behind, offset] = [null, 0, 1, '', true, 0, -5 * HOUR];
});

const dialer: Dialer = {
  ask: () => Promise.reject(new Error('The clock needs no login.')),
  order: () => Promise.reject(new Error('The clock orders nothing.')),
  async askOpenly() {
    asked += 1;
    if (offset === null) return fail({ kind: 'timeout' });
    const epoch = Math.floor((clock.now() + behind) / 1000);
    const date = new Date(epoch * 1000 + offset).toISOString().slice(0, 19).replace('T', ' ');
    const reason = `2.14-82|BUILD: 250122-1010|DATE: ${date}|EPOCH: ${epoch}`;
    return ok({
      keyword: 'VERSION',
      reason,
      data: null,
      text: `VERSION: ${reason}`,
      line: `VERSION: ${reason}`,
      complete: true,
      notices: [],
    });
  },
};

const watch = () =>
  createClockWatch({
    clock,
    isWanted: () => wanted,
    dialer: () => dialer,
    login: () => login,
    zone: () => zone,
    memory: {
      recall: async () => kept,
      async keep(memory) {
        kept = memory;
      },
    },
    onChange() {},
  });

/** On a lead, looked at as often as it is asked for. */
async function pass(watching: ReturnType<typeof watch>, ms: number) {
  for (let gone = 0; gone < ms; gone += 3_000) {
    watching.evaluate();
    await clock.pass(3_000);
  }
}

describe('the dialer’s clock', () => {
  it('is known by its offset, and by how far it is ahead of this one', async () => {
    behind = 20 * MINUTE;
    const watching = watch();
    expect(watching.clock).toBeNull();
    await pass(watching, 3_000);
    expect(watching.clock).toMatchObject({ offset: -5 * HOUR, zone: null, isContradicted: false });
    expect(watching.clock?.ahead).toBe(20 * MINUTE + 500);
  });

  it('is asked for once an hour, and not by seats without callbacks', async () => {
    wanted = false;
    const watching = watch();
    await pass(watching, HOUR);
    expect(asked).toBe(0);
    wanted = true;
    await pass(watching, HOUR - MINUTE);
    expect(asked).toBe(1);
    await pass(watching, 2 * MINUTE);
    expect(asked).toBe(2);
  });

  it('is not asked for again by the next worker', async () => {
    const before = watch();
    await pass(before, 3_000);
    const after = watch();
    await after.recall();
    await pass(after, 10 * MINUTE);
    expect(asked).toBe(1);
    expect(after.clock).toEqual(before.clock);
  });

  it('is asked for ten minutes after a question without an answer, and what was known stays', async () => {
    const watching = watch();
    offset = null;
    await pass(watching, 9 * MINUTE);
    expect([asked, watching.clock]).toEqual([1, null]);
    offset = -5 * HOUR;
    await pass(watching, 2 * MINUTE);
    expect(watching.clock).toMatchObject({ offset: -5 * HOUR });
    offset = null;
    await pass(watching, HOUR);
    expect(watching.clock).toMatchObject({ offset: -5 * HOUR });
  });

  it('is asked for again when some zone like it has changed its clocks, once', async () => {
    clock = createFakeClock(Date.UTC(2027, 2, 14, 4, 50));
    const watching = watch();
    await pass(watching, 9 * MINUTE);
    expect(asked).toBe(1);
    await pass(watching, 30 * MINUTE);
    expect(asked).toBe(2);
  });

  it('is forgotten with the login that it was asked with', async () => {
    const watching = watch();
    await pass(watching, 3_000);
    login = 2;
    expect(watching.clock).toBeNull();
    await pass(watching, 3_000);
    expect(asked).toBe(2);
    expect(watching.clock).not.toBeNull();
  });

  it('counts, where it does not show the zone that is set', async () => {
    const watching = watch();
    await pass(watching, 3_000);
    zone = 'America/New_York';
    expect(watching.clock).toMatchObject({ zone, isContradicted: false });
    zone = 'America/Chicago';
    expect(watching.clock).toMatchObject({ zone: null, isContradicted: true, offset: -5 * HOUR });
  });

  it('is not known where it shows what no place on earth has', async () => {
    offset = 17 * MINUTE;
    const watching = watch();
    await pass(watching, 3_000);
    expect(watching.clock).toBeNull();
  });
});
