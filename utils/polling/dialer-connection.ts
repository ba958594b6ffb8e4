import type { Report } from '../call/report.ts';
import type { Clock, Random } from '../clock.ts';
import { activeLead } from '../dialer/agent-api/active-lead.ts';
import { createCluster } from '../dialer/cluster.ts';
import type { Dialer, DialerAccount } from '../dialer/dialer.ts';
import type { DialerFailure } from '../dialer/failure.ts';
import type { Result } from '../result.ts';
import { fail } from '../result.ts';

/** The connection of one seat to its dialer, whichever of the dialer's web servers answers. */
export interface DialerConnection {
  /** The dialer at the server that the seat is with; null when the browser lets us reach none. */
  readonly dialer: Dialer | null;
  /** Host of that server, for people. */
  readonly host: string;
  /** What the agent has on screen: the poll. Moves on to another server when this one fails. */
  activeLead(agent: Agent): Promise<Result<Report, DialerFailure>>;
}

interface Agent {
  readonly agentId: string;
  readonly teamId: string;
}

export interface ConnectionAccount extends Omit<DialerAccount, 'url'> {
  /** All of the dialer's servers, and those of them the browser lets us reach. */
  readonly servers: readonly string[];
  readonly reachable: readonly string[];
}

export interface ConnectionParts {
  /** Spreads the seats over the servers. */
  readonly seatId: string;
  readonly clock: Clock;
  readonly random: Random;
  readonly dialerAt: (account: DialerAccount) => Dialer;
}

export function createDialerConnection(account: ConnectionAccount, parts: ConnectionParts): DialerConnection {
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
    async activeLead(agent) {
      if (cluster === null) return fail({ kind: 'no-permission' });
      const server = cluster.next();
      const answer = await activeLead(dialerAt(server), agent);
      cluster.settled(server, answer.ok ? null : answer.error);
      return answer;
    },
  };
}
