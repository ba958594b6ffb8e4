import type { FloorLink, PermanentReportFailure } from '../call/floor.ts';
import type { ReportDialer } from '../dialer/dialer.ts';
import type { Barred, LoginGuard } from '../dialer/login-guard.ts';
import type { ConnectionAccount, ConnectionParts } from '../polling/dialer-connection.ts';
import { createDialerConnection } from '../polling/dialer-connection.ts';
import type { Result } from '../result.ts';
import { fail } from '../result.ts';
import type { ReportsLinkParts } from './reports-link.ts';
import { createReportsLink } from './reports-link.ts';

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
 * login is refused. A failed login is counted for the account, and one below level 7 fails with the right password
 * too, so that a second attempt must not even be under way. What locks nobody is asked again by itself.
 */
export interface ReportsConnection {
  /** Host of the server that is asked, for people. */
  readonly host: string;
  readonly link: FloorLink;
  ask<T, F extends { readonly kind: string }>(question: Question<T, F>): Promise<Answered<T, F>>;
  /** A team lead wants it tried again, a refused login too: once. */
  allowRetry(): void;
  /** An agent does: not the login. */
  allowFunctionRetry(): void;
  /** Nobody looks any more: what was heard is soon no floor. */
  expire(): void;
}

export interface ReportsConnectionParts
  extends ConnectionParts<ReportDialer>, Pick<ReportsLinkParts, 'link' | 'onRefuse'> {
  /** Of this login, and of it at the agent API, which reads a password by rules of its own. */
  readonly guards: ReportsGuards;
}

export interface ReportsGuards {
  readonly reports: LoginGuard;
  readonly agentApi: LoginGuard;
}

export function createReportsConnection(
  account: ConnectionAccount,
  parts: ReportsConnectionParts,
): ReportsConnection {
  const { guards } = parts;
  const connection = createDialerConnection(account, parts);
  const link = createReportsLink({ ...parts, guard: guards.reports });
  let last: Promise<unknown> = Promise.resolve();

  async function put<T, F extends { readonly kind: string }>({
    name,
    put: send,
    wanted,
    minor,
  }: Question<T, F>): Promise<Answered<T, F>> {
    const held = link.refusalOf(name);
    if (held !== null) return fail({ kind: held });
    if (wanted !== undefined && !wanted()) return null;
    const guard = minor === true ? guards.agentApi : guards.reports;
    const answer = await connection.ask((dialer) => guard.send(() => send(dialer)));
    guard.revoke();
    link.settle(name, answer.ok ? null : answer.error, minor === true);
    return answer;
  }

  return {
    get host() {
      return connection.host;
    },
    get link() {
      return link.now;
    },
    ask(question) {
      const turn = last.then(() => put(question));
      last = turn.catch(() => {});
      return turn;
    },
    allowRetry: link.allowRetry,
    allowFunctionRetry: link.allowFunctionRetry,
    expire: link.expire,
  };
}
