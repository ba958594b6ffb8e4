import type { Clock, Random } from '../clock.ts';
import { createCluster } from '../dialer/cluster.ts';
import type { DialerAccount, ReportDialer } from '../dialer/dialer.ts';
import type { Result } from '../result.ts';
import { fail } from '../result.ts';
import type { FloorRefusal } from '../call/floor.ts';
import type { Refused } from './failure.ts';
import { concernsLogin, refusalIn, troubleIn } from './failure.ts';

/** The login of the reports user, and the dialer's web servers. */
export interface ReportsAccount extends Omit<DialerAccount, 'url'> {
  /** All of the dialer's servers, and those of them the browser lets us reach. */
  readonly servers: readonly string[];
  readonly reachable: readonly string[];
}

/** What is asked: `name` is the function of the dialer's API. */
export interface Question<T, F extends { readonly kind: string }> {
  readonly name: string;
  readonly put: (dialer: ReportDialer) => Promise<Result<T, F>>;
  /** Asked again when its turn comes: somebody may have looked away. */
  readonly wanted?: () => boolean;
  /** Nice to have: whatever it is refused for, only it is not asked again. */
  readonly minor?: true;
}

/** An answer, or null: it was not wanted any more. */
export type Answered<T, F extends { readonly kind: string }> = Result<
  T,
  F | { readonly kind: FloorRefusal }
> | null;

/**
 * The line of the reports user to the dialer: one question at a time, for all who have one, and none once its
 * login was refused. A failed login is counted for the account, and one below level 7 fails with the right
 * password too, so that a second attempt must not even be under way.
 */
export interface ReportsLine {
  /** Host of the server that is asked, for people. */
  readonly host: string;
  readonly refused: Refused | null;
  ask<T, F extends { readonly kind: string }>(question: Question<T, F>): Promise<Answered<T, F>>;
  /** A person wants it tried again. */
  lift(): void;
}

export interface ReportsLineParts {
  /** Spreads the seats over the servers. */
  readonly seatId: string;
  readonly clock: Clock;
  readonly random: Random;
  readonly dialerAt: (account: DialerAccount) => ReportDialer;
  /** What is known of this login from before. */
  readonly refused: Refused | null;
  /** The login was refused. */
  readonly changed: () => void;
}

/** The function without which there is no floor: whatever it is refused for ends all. */
export const LIST = 'logged_in_agents';

export function createReportsLine(account: ReportsAccount, parts: ReportsLineParts): ReportsLine {
  const { servers, reachable, ...login } = account;
  const cluster = reachable.length === 0 ? null : createCluster({ ...parts, servers: reachable });
  let { refused } = parts;
  let last: Promise<unknown> = Promise.resolve();
  /** Functions that this user may not call; the others go on. */
  const barred = new Map<string, FloorRefusal>();

  function note(name: string, why: FloorRefusal, minor: boolean) {
    if (minor || (name !== LIST && !concernsLogin(why))) {
      barred.set(name, why);
      return;
    }
    refused = { why, at: parts.clock.now() };
    parts.changed();
  }

  async function put<T, F extends { readonly kind: string }>({
    name,
    put: send,
    wanted,
    minor,
  }: Question<T, F>): Promise<Answered<T, F>> {
    const why = refused?.why ?? barred.get(name);
    if (why !== undefined) return fail({ kind: why });
    if (wanted !== undefined && !wanted()) return null;
    const answer = cluster === null ? fail({ kind: 'no-permission' } as const) : await sendTo(cluster, send);
    const refusal = answer.ok ? null : refusalIn(answer.error);
    if (refusal !== null) note(name, refusal, minor ?? false);
    return answer;
  }

  async function sendTo<T, F extends { readonly kind: string }>(
    { next, settled }: NonNullable<typeof cluster>,
    send: Question<T, F>['put'],
  ): Promise<Result<T, F>> {
    const server = next();
    const answer = await send(parts.dialerAt({ ...login, url: server }));
    const trouble = answer.ok ? null : troubleIn(answer.error);
    settled(server, trouble === null ? null : { kind: trouble });
    return answer;
  }

  return {
    get host() {
      const server = cluster?.server ?? servers[0];
      return server === undefined ? '' : new URL(server).host;
    },
    get refused() {
      return refused;
    },
    ask(question) {
      const turn = last.then(() => put(question));
      last = turn.catch(() => {});
      return turn;
    },
    lift() {
      refused = null;
      barred.clear();
    },
  };
}
