import { ok } from '../result.ts';
import { isPlainHttp, parseDialerAddress } from './dialer-address.ts';
import type { Parsed } from './problem.ts';
import { problem } from './problem.ts';

/** The web servers of one dialer, at most. */
export const MOST_SERVERS = 10;
const LONGEST = 10_000;
const BETWEEN = /[\s,;]+/;

/** More web servers of the same cluster, separated by commas or blanks; none is fine. */
export function parseServers(text: string): Parsed<readonly string[]> {
  const servers = new Set<string>();
  if (text.length > LONGEST) return problem('This is too long for a few addresses.');
  for (const typed of text.split(BETWEEN).filter(Boolean)) {
    const parsed = parseDialerAddress(typed);
    if (!parsed.ok)
      return problem('One of these is no web address. One looks like https://dialer2.example.com.');
    servers.add(parsed.value);
  }
  if (servers.size >= MOST_SERVERS) {
    return problem(`At most ${MOST_SERVERS - 1} more servers; these are ${servers.size}.`);
  }
  return ok([...servers]);
}

/** Servers as a form shows them; `parseServers` gives them back. */
export const serversText = (servers: readonly string[]): string => servers.join(', ');

/** The servers if the password may go to all of them: over plain http only when that was chosen. */
export function withHttp(servers: readonly string[], allowHttp: boolean): Parsed<readonly string[]> {
  if (allowHttp || !servers.some(isPlainHttp)) return ok(servers);
  return problem(
    'With http anybody on the network can read the password. Use https, or tick "Allow http" below and say so knowingly.',
  );
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
