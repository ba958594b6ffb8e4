import type { Today } from '../call/snapshot.ts';
import type { State } from '../call/state.ts';
import { initialState } from '../call/state.ts';
import type { Writer } from '../call/writer.ts';
import { createWriter } from '../call/writer.ts';
import type { DayTally } from '../polling/day-tally.ts';

/** The state of the seat, and what of it outlives the worker. */
export interface SeatState {
  readonly writer: Writer;
  /** Settles when the last state is written down; rejects where the browser refuses. */
  readonly kept: Promise<void>;
  /** What this seat had today. */
  readonly today: Today;
  /** Reads what the last worker has left. Rejects when the browser does not give it. */
  recall(): Promise<void>;
  /** Goes on from there: what was read is the state from now on. */
  restore(): void;
}

export interface SeatStateParts {
  readonly read: () => Promise<State>;
  readonly keep: (state: State) => Promise<void>;
  /** The day's tally of a worker that begins with this state. */
  readonly loadTally: (restored: State) => Promise<DayTally>;
  /** Another state than before; it is on its way to the storage. */
  readonly onChange: (state: State) => void;
}

export function createSeatState({ read, keep, loadTally, onChange }: SeatStateParts): SeatState {
  let kept = Promise.resolve();
  let tally: DayTally | null = null;
  let before = initialState;

  const writer = createWriter((state) => {
    kept = keep(state);
    // Whoever needs it to be there awaits it; a poll's state may be lost.
    kept.catch(() => {});
    tally?.record(state, kept);
    onChange(state);
  });

  return {
    writer,
    get kept() {
      return kept;
    },
    get today() {
      return tally?.today ?? { pops: 0, calls: 0 };
    },
    async recall() {
      before = await read();
      tally = await loadTally(before);
    },
    restore: () => writer.commit({ kind: 'restored', state: before }),
  };
}
