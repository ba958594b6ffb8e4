import { multipartFields } from './multipart.ts';

/** One HTTP request as it reaches the dialer's web server. Header names are lower case. */
export interface HttpRequest {
  readonly method: string;
  /** Path and query, or a whole address: host and scheme make no difference. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** The address it comes from; 127.0.0.1 when nothing is said. */
  readonly from?: string;
}

export function pathOf(request: HttpRequest): string {
  return new URL(request.url, 'http://dialer.invalid').pathname;
}

export function queryOf(request: HttpRequest): ReadonlyMap<string, string> {
  return new Map(new URL(request.url, 'http://dialer.invalid').searchParams);
}

/** The parameters a script sees: query and form fields, the query winning (corpus:agent.st_active.post_conflict). */
export function parametersOf(request: HttpRequest): ReadonlyMap<string, string> {
  return new Map([...formOf(request), ...queryOf(request)]);
}

/** The value of the form's last parameter, or undefined without a form. */
export function lastOfForm(request: HttpRequest): string | undefined {
  return [...formOf(request).values()].at(-1);
}

/** PHP reads forms of POST only, and no JSON (corpus:agent.st_active.post_json). */
function formOf(request: HttpRequest): ReadonlyMap<string, string> {
  const type = request.headers['content-type'] ?? '';
  if (request.method !== 'POST') return new Map();
  if (type.startsWith('application/x-www-form-urlencoded')) {
    return new Map(new URLSearchParams(new TextDecoder().decode(request.body)));
  }
  if (type.startsWith('multipart/form-data')) return multipartFields(type, request.body);
  return new Map();
}
