import type { Clock, Random } from '../clock.ts';
import { createCluster } from '../dialer/cluster.ts';
import type { Dialer, DialerAccount } from '../dialer/dialer.ts';
import type { Result } from '../result.ts';
import { fail } from '../result.ts';

/** The connection of one login to its dialer, whichever of the dialer's web servers answers. */
export interface DialerConnection<D extends Dialer = Dialer> {
  /** The dialer at the server that this seat is with; null when the browser lets us reach none. */
  readonly dialer: D | null;
  /** Host of that server, for people. */
  readonly host: string;
  /** Puts a question that comes again and again. Moves on to another server when this one fails. */
  ask<T, F extends { readonly kind: string }>(
    put: (dialer: D) => Promise<Result<T, F>>,
  ): Promise<Result<T, F | { readonly kind: 'no-permission' }>>;
}

export interface ConnectionAccount extends Omit<DialerAccount, 'url'> {
  /** All of the dialer's servers, and those of them the browser lets us reach. */
  readonly servers: readonly string[];
  readonly reachable: readonly string[];
}

export interface ConnectionParts<D extends Dialer> {
  /** Spreads the seats over the servers. */
  readonly seatId: string;
  readonly clock: Clock;
  readonly random: Random;
  readonly dialerAt: (account: DialerAccount) => D;
}

export function createDialerConnection<D extends Dialer>(
  account: ConnectionAccount,
  parts: ConnectionParts<D>,
): DialerConnection<D> {
  const { servers, reachable, ...login } = account;
  const cluster = reachable.length === 0 ? null : createCluster({ ...parts, servers: reachable });
  const dialerAt = (url: string) => parts.dialerAt({ ...login, url });
  return {
    get dialer() {
      return cluster === null ? null : dialerAt(cluster.server);
    },
    get host() {
      const server = cluster?.server ?? servers[0];
      return server === undefined ? '' : new URL(server).host;
    },
    async ask(put) {
      if (cluster === null) return fail({ kind: 'no-permission' });
      const server = cluster.next();
      const answer = await put(dialerAt(server));
      cluster.settled(server, answer.ok ? null : answer.error);
      return answer;
    },
  };
}
