import type { Clock } from '../../utils/clock.ts';

/** A clock that stands still until a test moves it. */
export interface FakeClock extends Clock {
  /** Lets time pass, running what falls due in order, and whatever that sets going. */
  pass(ms: number): Promise<void>;
  /** Lets the wall clock jump without running anything in between: a laptop asleep. */
  sleep(ms: number): void;
}

export function createFakeClock(start = 1_000_000): FakeClock {
  let now = start;
  const tasks = new Map<number, { readonly at: number; readonly run: () => void }>();
  let ids = 0;

  const settle = async () => {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  };
  const nextDue = (until: number) =>
    [...tasks].filter(([, task]) => task.at <= until).toSorted(([, a], [, b]) => a.at - b.at)[0];

  return {
    now: () => now,
    after(ms, run) {
      ids += 1;
      const id = ids;
      tasks.set(id, { at: now + ms, run });
      return () => tasks.delete(id);
    },
    async pass(ms) {
      const until = now + ms;
      await settle();
      for (let due = nextDue(until); due !== undefined; due = nextDue(until)) {
        const [id, task] = due;
        tasks.delete(id);
        now = Math.max(now, task.at);
        task.run();
        await settle();
      }
      now = until;
    },
    sleep(ms) {
      now += ms;
    },
  };
}
