import type { Clock, Random } from '../clock.ts';
import { createCluster } from '../dialer/cluster.ts';
import type { DialerAccount, ReportDialer } from '../dialer/dialer.ts';
import type { Barred, LoginGuard } from '../dialer/login-guard.ts';
import type { Result } from '../result.ts';
import { fail } from '../result.ts';
import type { PermanentReportFailure } from '../call/floor.ts';
import type { Refused } from './failure.ts';
import { permanentFailureIn, transientFailureIn } from './failure.ts';
import { createRefusals } from './refusals.ts';

/** The login of the reports user, and the dialer's web servers. */
export interface ReportsAccount extends Omit<DialerAccount, 'url'> {
  /** All of the dialer's servers, and those of them the browser lets us reach. */
  readonly servers: readonly string[];
  readonly reachable: readonly string[];
}

/** What is asked: `name` is the function of the dialer's API. */
interface Question<T, F extends { readonly kind: string }> {
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
  F | Barred | { readonly kind: PermanentReportFailure }
> | null;

/**
 * The reports user's connection to the dialer: one question at a time, for all who have one, and none while its
 * login is refused. A failed login is counted for the account, and one below level 7 fails with the right password too, so
 * that a second attempt must not even be under way. What locks nobody is asked again by itself.
 */
export interface ReportsConnection {
  /** Host of the server that is asked, for people. */
  readonly host: string;
  readonly refused: Refused | null;
  /** A person has had the refused login tried once more: only another one helps. */
  readonly isSpent: boolean;
  ask<T, F extends { readonly kind: string }>(question: Question<T, F>): Promise<Answered<T, F>>;
  /** A team lead wants it tried again, a refused login too: once. */
  lift(): void;
  /** An agent does: not the login. */
  liftFunctions(): void;
}

export interface ReportsConnectionParts {
  /** Spreads the seats over the servers. */
  readonly seatId: string;
  readonly clock: Clock;
  readonly random: Random;
  readonly dialerAt: (account: DialerAccount) => ReportDialer;
  /** Of this login, and of it at the agent API, which reads a password by rules of its own. */
  readonly guards: ReportsGuards;
  /** What is known of this login from before. */
  readonly refused: Refused | null;
  /** The login was refused. */
  readonly changed: () => void;
}

export interface ReportsGuards {
  readonly reports: LoginGuard;
  readonly agentApi: LoginGuard;
}

export function createReportsConnection(
  account: ReportsAccount,
  parts: ReportsConnectionParts,
): ReportsConnection {
  const { guards } = parts;
  const { servers, reachable, ...login } = account;
  const cluster = reachable.length === 0 ? null : createCluster({ ...parts, servers: reachable });
  const refusals = createRefusals({ ...parts, guard: guards.reports });
  let last: Promise<unknown> = Promise.resolve();

  async function put<T, F extends { readonly kind: string }>({
    name,
    put: send,
    wanted,
    minor,
  }: Question<T, F>): Promise<Answered<T, F>> {
    const held = refusals.holding(name);
    if (held !== null) return fail({ kind: held });
    if (wanted !== undefined && !wanted()) return null;
    const guard = minor === true ? guards.agentApi : guards.reports;
    const answer =
      cluster === null ? fail({ kind: 'no-permission' } as const) : await sendTo(cluster, guard, send);
    guard.revoke();
    const refusal = answer.ok ? null : permanentFailureIn(answer.error);
    if (refusal !== null) refusals.note(name, refusal, minor === true);
    else if (answer.ok) refusals.heard(name);
    return answer;
  }

  async function sendTo<T, F extends { readonly kind: string }>(
    { next, settled }: NonNullable<typeof cluster>,
    guard: LoginGuard,
    send: Question<T, F>['put'],
  ): Promise<Result<T, F | Barred>> {
    const server = next();
    const answer = await guard.send(() => send(parts.dialerAt({ ...login, url: server })));
    const trouble = answer.ok ? null : transientFailureIn(answer.error);
    settled(server, trouble === null ? null : { kind: trouble });
    return answer;
  }

  return {
    get host() {
      const server = cluster?.server ?? servers[0];
      return server === undefined ? '' : new URL(server).host;
    },
    get refused() {
      return refusals.refused;
    },
    get isSpent() {
      return guards.reports.isSpent;
    },
    ask(question) {
      const turn = last.then(() => put(question));
      last = turn.catch(() => {});
      return turn;
    },
    lift: refusals.lift,
    liftFunctions: refusals.liftFunctions,
  };
}
