import { fail, ok } from '../../result.ts';
import { isPlainHttp, parseDialerAddress } from './dialer-address.ts';
import type { Parsed } from './parsed.ts';

/** The web servers of one dialer, at most. */
export const MOST_SERVERS = 10;
const LONGEST = 10_000;
const EXAMPLE = 'https://dialer2.example.com';
const BETWEEN = /[\s,;]+/;

export type ServersProblem =
  | { readonly kind: 'addresses-too-long' }
  | { readonly kind: 'http-not-allowed' }
  | { readonly kind: 'no-web-address-among'; readonly example: string }
  | { readonly kind: 'too-many-servers'; readonly most: number; readonly count: number };

/** More web servers of the same cluster, separated by commas or blanks; none is fine. */
export function parseServers(text: string): Parsed<readonly string[], ServersProblem> {
  const servers = new Set<string>();
  if (text.length > LONGEST) return fail({ kind: 'addresses-too-long' });
  for (const typed of text.split(BETWEEN).filter(Boolean)) {
    const parsed = parseDialerAddress(typed);
    if (!parsed.ok) return fail({ kind: 'no-web-address-among', example: EXAMPLE });
    servers.add(parsed.value);
  }
  if (servers.size >= MOST_SERVERS) {
    return fail({ kind: 'too-many-servers', most: MOST_SERVERS - 1, count: servers.size });
  }
  return ok([...servers]);
}

/** Servers as a form shows them; `parseServers` gives them back. */
export const serversText = (servers: readonly string[]): string => servers.join(', ');

/** The servers if the password may go to all of them: over plain http only when that was chosen. */
export function withHttp(
  servers: readonly string[],
  allowHttp: boolean,
): Parsed<readonly string[], ServersProblem> {
  if (allowHttp || !servers.some(isPlainHttp)) return ok(servers);
  return fail({ kind: 'http-not-allowed' });
}

/** Whether a password that was typed for `former` may go to `servers`: to no origin it was not typed for. */
export function areKnown(servers: readonly string[], former: readonly string[]): boolean {
  const known = originsOf(former);
  return originsOf(servers).every((origin) => known.includes(origin));
}

/** The origins of servers, each once. */
export const originsOf = (servers: readonly string[]): readonly string[] => [
  ...new Set(servers.map((server) => new URL(server).origin)),
];
