import type { Instant } from '../call/instant.ts';
import type { Clock } from '../clock.ts';

/**
 * Keeps orders apart that the agent's page tells apart by the second alone (pause, resume, dial): it takes a
 * second one of the same second for the first, and leaves it aside. One for all orders of a seat.
 */
export interface Spacing {
  /**
   * Sends when its turn has come: one at a time, and a second after the last one that the dialer may have stored.
   * What the dialer has refused stored nothing, and nobody waits for it.
   */
  send<T>(order: () => Promise<T>, mayBeStored: (answer: T) => boolean): Promise<T>;
}

/** A second by the dialer's clock, and a little for how a browser keeps its own. */
const APART_MS = 1_100;

export function createSpacing(clock: Clock): Spacing {
  let free: Instant | null = null;
  let last: Promise<unknown> = Promise.resolve();

  async function turn<T>(order: () => Promise<T>, mayBeStored: (answer: T) => boolean): Promise<T> {
    const wait = free === null ? 0 : free - clock.now();
    if (wait > 0) await new Promise<void>((resolve) => void clock.after(wait, resolve));
    const answer = await order();
    // From the answer on: the order itself has arrived somewhere before it.
    if (mayBeStored(answer)) free = clock.now() + APART_MS;
    return answer;
  }

  return {
    send(order, mayBeStored) {
      const mine = last.then(() => turn(order, mayBeStored));
      last = mine.catch(() => {});
      return mine;
    },
  };
}
