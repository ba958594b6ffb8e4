/** The seat is taken over when the worker starts, and again whenever settings, policy or permissions change. */
export interface SeatUpdates {
  /** Settles when the seat counts as it is set up at the time of the call; rejects when that could not be read. */
  refresh(): Promise<void>;
  /** Settles when all that was asked for so far is done, or has failed; rejects when the start has. */
  readonly settled: Promise<void>;
}

/** One after the other: two at once would each see a new login and ask twice. */
export function createSeatUpdates(start: () => Promise<void>, apply: () => Promise<void>): SeatUpdates {
  const started = start();
  let last = started;
  /** One that has failed keeps nobody from going on. */
  const settled = () => last.catch(() => started);
  return {
    refresh() {
      last = settled().then(apply);
      return last;
    },
    get settled() {
      return settled();
    },
  };
}
