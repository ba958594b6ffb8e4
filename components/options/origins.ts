import { parseDialerAddress } from '../../utils/settings/values/dialer-address.ts';
import type { Draft } from '../../utils/settings/form/draft.ts';
import { parseServers } from '../../utils/settings/values/servers.ts';

/** Where the typed dialer is, once it is an address. */
export function dialerOrigin({ dialerAddress }: Pick<Draft, 'dialerAddress'>): string | null {
  const address = parseDialerAddress(dialerAddress);
  return address.ok ? originOf(address.value) : null;
}

/** Where its other web servers are, once all of them are addresses; the first one is not among them. */
export function otherOrigins(draft: Pick<Draft, 'dialerAddress' | 'otherServers'>): readonly string[] {
  const others = parseServers(draft.otherServers);
  const origins = new Set(others.ok ? others.value.map(originOf) : []);
  origins.delete(dialerOrigin(draft) ?? '');
  return [...origins];
}

export function dialerOrigins(draft: Draft): readonly string[] {
  const first = dialerOrigin(draft);
  return [...(first === null ? [] : [first]), ...otherOrigins(draft)];
}

/** Everything the browser has to let us into for what is typed. */
export const originsOf = (draft: Draft): readonly string[] => [
  ...new Set([...dialerOrigins(draft), ...draft.sites.map(({ origin }) => origin)]),
];

const originOf = (address: string) => new URL(address).origin;
