import * as z from 'zod/mini';
import { browser } from '../browser.ts';
import type { Today } from '../call/snapshot.ts';
import type { State } from '../call/state.ts';
import type { Instant } from '../call/instant.ts';
import type { Clock } from '../clock.ts';
import { wallClock } from '../dialer/agent-api/wall-clock.ts';

/*
 * How many pops and calls this seat had today: numbers alone, on disk, so that they outlive the browser. Pops are
 * numbered anew in each browser session; a mark that is gone with the session tells one from the next.
 */

const KEY = 'day-tally';
const MARK = 'day-tally-marked';

const count = z.int().check(z.gte(0));
const tallySchema = z.object({
  /** The local date they are counts of. */
  day: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)),
  pops: count,
  calls: count,
  /** What is counted already: all pops of this browser session up to this number, and the last order. */
  lastPop: count,
  lastAttempt: z.nullable(z.string()),
});
export type Tally = z.infer<typeof tallySchema>;

type Counted = Pick<State, 'pops' | 'attempt'>;

export interface DayTally {
  /** As of now: at midnight it begins again. */
  readonly today: Today;
  /**
   * Counts what is new in a state. `kept` settles when that state has outlived this worker; only then the count
   * does, too. The other way round, a pop whose number was lost with the worker would make room for another one.
   */
  record(state: Counted, kept: Promise<void>): void;
}

/** `restored`: the state the worker begins with, which no later one of this browser session precedes. */
export async function loadDayTally(restored: Counted, clock: Clock): Promise<DayTally> {
  let tally = await beginning(restored, clock.now());

  return {
    get today() {
      return ofDay(tally, clock.now());
    },
    record(state, kept) {
      const next = counted(tally, state, dayOf(clock.now()));
      if (next === tally) return;
      tally = next;
      const store = () => browser.storage.local.set({ [KEY]: next });
      // A count that cannot be stored is stored with the next one.
      kept.then(store, store).catch(() => {});
    },
  };
}

/** The tally with what is new in a state; the same object when nothing is. */
export function counted(tally: Tally, { pops, attempt }: Counted, day: string): Tally {
  const newPops = Math.max(0, pops - tally.lastPop);
  const newCall =
    attempt?.progress.kind === 'dialing' && attempt.id !== tally.lastAttempt ? attempt.id : null;
  if (newPops === 0 && newCall === null) return tally;
  const before = tally.day === day ? tally : { ...tally, day, pops: 0, calls: 0 };
  return {
    ...before,
    pops: before.pops + newPops,
    calls: before.calls + (newCall === null ? 0 : 1),
    lastPop: before.lastPop + newPops,
    lastAttempt: newCall ?? before.lastAttempt,
  };
}

async function beginning(restored: Counted, now: Instant): Promise<Tally> {
  try {
    const [tally, session] = await Promise.all([stored(), browser.storage.session.get(MARK)]);
    if (tally !== null && session[MARK] === true) return tally;
    const begun = { ...(tally ?? none(now)), lastPop: restored.pops };
    // In this order: without the mark, the next worker begins again, and has lost nothing by it.
    await browser.storage.local.set({ [KEY]: begun });
    await browser.storage.session.set({ [MARK]: true });
    return begun;
  } catch {
    return { ...none(now), lastPop: restored.pops };
  }
}

async function stored(): Promise<Tally | null> {
  const items = await browser.storage.local.get(KEY);
  return tallySchema.safeParse(items[KEY]).data ?? null;
}

const ofDay = (tally: Tally | null, now: Instant): Today =>
  tally?.day === dayOf(now) ? { pops: tally.pops, calls: tally.calls } : { pops: 0, calls: 0 };

const none = (now: Instant): Tally => ({ day: dayOf(now), pops: 0, calls: 0, lastPop: 0, lastAttempt: null });

/** "2026-11-21", where this computer is. */
const dayOf = (at: Instant) => wallClock(at).slice(0, 10);
