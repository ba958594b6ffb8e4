import type { Fault } from './faults.ts';
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
