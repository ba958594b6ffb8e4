import { problemText } from '../../components/options/problem-text.ts';
import { fail, ok } from '../../utils/result.ts';
import type { Result } from '../../utils/result.ts';
import { parseWebAddress } from '../../utils/settings/values/web-address.ts';
import { english } from '../rollout/english.ts';

/** A site that a provisioned build may use from its installation on. */
export interface Host {
  /** What is put into the manifest. */
  readonly pattern: string;
  /** What whoever builds should know of it; whole sentences. */
  readonly notes: readonly string[];
}

/** `message` is for people and says what to write instead. */
export interface WrongHost {
  readonly kind: 'wrong-host';
  readonly message: string;
}

const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i;

/** The match pattern of an address: scheme and host. It holds for every port, as Firefox's cannot carry one. */
export function hostPattern(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}

/** Origins as people list them, with commas between; each host is in the result once. */
export function parseHosts(lists: readonly string[]): Result<readonly Host[], WrongHost> {
  const hosts = new Map<string, Host>();
  for (const text of lists.flatMap((list) => list.split(','))) {
    const host = parseHost(text.trim());
    if (!host.ok) return host;
    const { pattern, notes } = host.value;
    const before = hosts.get(pattern)?.notes ?? [];
    hosts.set(pattern, { pattern, notes: [...new Set([...before, ...notes])] });
  }
  return ok([...hosts.values()]);
}

function parseHost(text: string): Result<Host, WrongHost> {
  if (text === '') return wrong('One of the hosts is empty. Put one comma between two of them.');
  // It may come with a password, which is not to be repeated.
  const shown = text.includes('@') ? 'One of the hosts' : `"${text}"`;
  if (!SCHEME.test(text)) {
    return wrong(`${shown} has no scheme. Write https:// before it, or http:// where there is no https.`);
  }
  const parsed = parseWebAddress(text, 'https://crm.example.com');
  if (!parsed.ok) return wrong(`${shown} cannot be used. ${problemText(english, parsed.error)}`);
  const url = parsed.value;
  if (!isWholeSite(text, url)) {
    return wrong(`${shown} is more than a host. A permission is for a whole site: write ${url.origin}.`);
  }
  return ok({ pattern: hostPattern(url.href), notes: notesOn(url) });
}

function isWholeSite(text: string, url: URL): boolean {
  return url.pathname === '/' && !/[?#]/.test(text);
}

function notesOn({ protocol, hostname, port, origin }: URL): readonly string[] {
  const open = `${origin} is not encrypted: whoever is on the network between can read what goes there, passwords too.`;
  const ports = `${origin}: permissions know no ports, so this one is for every port of ${hostname}.`;
  return [...(protocol === 'http:' ? [open] : []), ...(port === '' ? [] : [ports])];
}

const wrong = (message: string) => fail({ kind: 'wrong-host', message } as const);
