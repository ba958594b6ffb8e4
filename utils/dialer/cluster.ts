import type { Clock, Random } from '../clock.ts';
import { transientFailureIn } from './failure.ts';

/**
 * The web servers of one dialer, and which of them this seat keeps to. All write into the same database, so that
 * it does not matter which one is asked, as long as it answers.
 */
export interface Cluster {
  /** Base address of the one this seat is with. */
  readonly server: string;
  /** The one for the next regular question, which may try whether home is back. */
  next(): string;
  /** What came of a question to `server`: null is an answer, whatever it says. */
  settled(server: string, failure: { readonly kind: string } | null): void;
}

export interface ClusterParts {
  /** At least one. */
  readonly servers: readonly string[];
  /** Spreads the seats: another id may have another home. */
  readonly seatId: string;
  readonly clock: Clock;
  readonly random: Random;
}

/** So many failures in a row are no hiccup. */
const FAILURES = 2;
const MINUTE = 60_000;
/** How long a seat stays away from a home that failed, in ms; doubled each time it fails again. */
const AWAY = { first: 5 * MINUTE, longest: 80 * MINUTE };

export function createCluster({ servers, seatId, clock, random }: ClusterParts): Cluster {
  const order = spread(servers, seatId);
  const at = (index: number) => order[index % order.length] ?? '';
  let index = 0;
  let failures = 0;
  let away = AWAY.first;
  let homeAt = 0;
  /** The one that worked, while home is tried again. */
  let fallback: number | null = null;

  function leave(to: number) {
    failures = 0;
    // The whole floor lost the same server and must not come back to it at one moment.
    if (index === 0) homeAt = clock.now() + away * (1 + random() / 2);
    index = to;
  }

  function failed() {
    failures += 1;
    if (fallback !== null) {
      away = Math.min(AWAY.longest, away * 2);
      leave(fallback);
      fallback = null;
    } else if (failures >= FAILURES && order.length > 1) leave((index + 1) % order.length);
  }

  function answered() {
    failures = 0;
    if (index === 0 && fallback === null && clock.now() - homeAt > away) away = AWAY.first;
    fallback = null;
  }

  return {
    get server() {
      return at(index);
    },
    next() {
      if (index !== 0 && clock.now() >= homeAt) {
        fallback = index;
        index = 0;
        failures = 0;
      }
      return at(index);
    },
    settled(server, failure) {
      if (server !== at(index)) return;
      // A refusal is an answer: every server would say the same.
      if (failure === null || transientFailureIn(failure) === null) answered();
      else failed();
    },
  };
}

/** The servers in this seat's own order: each seat ranks them by a number made of both (rendezvous hashing). */
function spread(servers: readonly string[], seatId: string): readonly string[] {
  return servers.toSorted((a, b) => rank(seatId, b) - rank(seatId, a));
}

/** FNV-1a, 32 bits, with a last stir: its upper bits hardly know the last letters. */
function rank(seatId: string, server: string): number {
  let hash = 0x811c9dc5;
  for (const letter of `${seatId} ${server}`) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
