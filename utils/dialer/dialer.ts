import type { Clock } from '../clock.ts';
import type { Result } from '../result.ts';
import type { Answer } from './answer.ts';
import { findAnswer } from './answer.ts';
import type { DialerFailure } from './failure.ts';
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
  /** Asks without a login: costs no login attempt. */
  askOpenly(script: Script, parameters: Record<string, string>): Promise<Result<Answer, DialerFailure>>;
}

/** The name the dialer's logs know us by: 2 to 20 letters, or it refuses or cuts it. */
const SOURCE = 'screenpop';

export function createDialer(account: DialerAccount, clock: Clock, fetcher: typeof fetch): Dialer {
  async function send(script: Script, parameters: Record<string, string>) {
    const form = new URLSearchParams({ source: SOURCE, ...parameters });
    const body = await post(`${account.url}/${account[script]}`, form, clock, fetcher);
    return body.ok ? findAnswer(body.value) : body;
  }
  return {
    ask: (script, parameters) =>
      send(script, { user: account.apiUser, pass: account.password, ...parameters }),
    askOpenly: send,
  };
}
