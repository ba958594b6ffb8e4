import type { Clock } from '../clock.ts';
import type { Result } from '../result.ts';
import { fail } from '../result.ts';
import type { Answer } from './answer.ts';
import { findAnswer } from './answer.ts';
import { isDistrusted } from './certificate.ts';
import type { DialerFailure } from './failure.ts';
import type { Body, OrderFetch } from './transport.ts';
import { post } from './transport.ts';

/** Where a dialer is and how to log in to its API. */
export interface DialerAccount {
  /** Base address without a trailing slash; may carry a path. */
  readonly url: string;
  /** Paths of the two scripts below the base address. */
  readonly agentApi: string;
  readonly nonAgentApi: string;
  readonly apiUser: string;
  readonly password: string;
}

export type Script = 'agentApi' | 'nonAgentApi';

/** A dialer one can put questions to. Each function of the API is a file beside this one. */
export interface Dialer {
  /** Asks with the API user's login. Every call counts: for the dialer's load, and a refused one for its lock. */
  ask(script: Script, parameters: Record<string, string>): Promise<Result<Answer, DialerFailure>>;
  /**
   * Like `ask`, for what must not be done twice: on a connection of its own. A browser sends a request once more by
   * itself when a connection that was used before breaks without an answer.
   */
  order(script: Script, parameters: Record<string, string>): Promise<Result<Answer, DialerFailure>>;
  /** Asks without a login: costs no login attempt. */
  askOpenly(script: Script, parameters: Record<string, string>): Promise<Result<Answer, DialerFailure>>;
}

/** A dialer that is asked for reports too: with a login of level 7, each call a write to its busiest table. */
export interface ReportDialer extends Dialer {
  /**
   * Asks the non-agent API for rows, which come without a word before them: `findTable` reads the body.
   * `maxBytes`: how large that may be.
   */
  askTable(parameters: Record<string, string>, maxBytes: number): Promise<Result<Body, DialerFailure>>;
}

/** The name the dialer's logs know us by: 2 to 20 letters, or it refuses or cuts it. */
const SOURCE = 'screenpop';

/** `orderFetch`: sends each order on a connection of its own. */
export function createDialer(
  account: DialerAccount,
  clock: Clock,
  fetcher: typeof fetch,
  orderFetch: OrderFetch = fetcher,
): ReportDialer {
  const login = { user: account.apiUser, pass: account.password };

  /**
   * `value` always goes along: without it VICIdial takes the form's last parameter for it, and would store a user's
   * name as an outcome. For the same reason the password stands in front of all that may come last (exchanges
   * agent.post_no_value.external_status, .pass_last).
   */
  async function bodyOf(
    by: OrderFetch,
    script: Script,
    parameters: Record<string, string>,
    maxBytes?: number,
  ) {
    const form = new URLSearchParams({ source: SOURCE, ...parameters, value: parameters['value'] ?? '' });
    const body = await post(`${account.url}/${account[script]}`, form, clock, by, maxBytes);
    // Of an order only that it may have arrived counts.
    const isOpen = !body.ok && body.error.kind === 'offline' && by === fetcher;
    return isOpen && (await isDistrusted(account.url, clock, fetcher))
      ? fail({ kind: 'certificate' } as const)
      : body;
  }

  async function send(by: OrderFetch, script: Script, parameters: Record<string, string>) {
    const body = await bodyOf(by, script, parameters);
    return body.ok ? findAnswer(body.value) : body;
  }

  return {
    ask: (script, parameters) => send(fetcher, script, { ...login, ...parameters }),
    order: (script, parameters) => send(orderFetch, script, { ...login, ...parameters }),
    askOpenly: (script, parameters) => send(fetcher, script, parameters),
    askTable: (parameters, maxBytes) => bodyOf(fetcher, 'nonAgentApi', { ...login, ...parameters }, maxBytes),
  };
}
