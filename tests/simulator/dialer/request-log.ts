import type { Verdict } from './accounts/login.ts';
import type { Fault } from './fault.ts';
import type { HttpRequest } from '../http/request.ts';
import { parametersOf, pathOf, queryOf } from '../http/request.ts';

/** One request to the dialer, without its password. */
export interface LoggedRequest {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly method: string;
  readonly path: string;
  /** Empty when none was named. */
  readonly function: string;
  /** Every parameter but `pass`, as it was sent. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Whether the password stood in the address, and so in the web server's access log. */
  readonly passwordInAddress: boolean;
  readonly sentCookies: boolean;
  /** The fault that met it. */
  readonly fault: Fault['kind'] | null;
}

export function logged(request: HttpRequest, at: number, fault: Fault['kind'] | null): LoggedRequest {
  const { pass: _, ...parameters } = Object.fromEntries(parametersOf(request));
  return {
    at,
    method: request.method,
    path: pathOf(request),
    function: parameters['function'] ?? '',
    parameters,
    passwordInAddress: queryOf(request).has('pass'),
    sentCookies: 'cookie' in request.headers,
    fault,
  };
}

/** A login that a script did not take. `at`: milliseconds since 1970. */
export interface RefusedLogin {
  readonly at: number;
  readonly apiUser: string;
  readonly reason: Exclude<Verdict['kind'], 'good'>;
}

/** How many calls of which function there were, from a moment on. */
export function callsByFunction(
  requests: readonly LoggedRequest[],
  since = 0,
): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const request of requests) {
    if (request.at >= since) counts[request.function] = (counts[request.function] ?? 0) + 1;
  }
  return counts;
}
