import { useEffect, useState } from 'preact/hooks';
import type { AccessService } from './services.ts';

/** What the browser lets us do at an address. `refused`: the person was asked just now and said no. */
export type Access = 'checking' | 'allowed' | 'missing' | 'asking' | 'refused';

export interface AccessBook {
  readonly of: (address: string) => Access;
  /** Within a click: asks the person for this address. */
  readonly ask: (address: string) => Promise<boolean>;
  /** Addresses shown on this page so far that are allowed. */
  readonly allowed: () => readonly string[];
}

type Known = ReadonlyMap<string, Access>;

/** Keeps up with the browser's permissions for `addresses`, wherever they are granted or withdrawn. */
export function useAccess(service: AccessService, addresses: readonly string[]): AccessBook {
  const [known, setKnown] = useState<Known>(new Map());
  const [changes, setChanges] = useState(0);
  const wanted = addresses.join(' ');

  useEffect(() => {
    const life = new AbortController();
    service.onChanged(() => setChanges((count) => count + 1), life.signal);
    return () => life.abort();
  }, [service]);

  useEffect(() => {
    const life = new AbortController();
    for (const address of wanted.split(' ').filter(Boolean)) {
      void service.has(address).then((has) => {
        if (!life.signal.aborted) setKnown((before) => noted(before, address, found(before, address, has)));
      });
    }
    return () => life.abort();
  }, [service, wanted, changes]);

  return {
    of: (address) => known.get(address) ?? 'checking',
    allowed: () => [...known].filter(([, access]) => access === 'allowed').map(([address]) => address),
    async ask(address) {
      const answer = service.request(address);
      setKnown((before) => noted(before, address, 'asking'));
      const granted = await answer;
      setKnown((before) => noted(before, address, granted ? 'allowed' : 'refused'));
      // One grant serves every port of a host, so the neighbours may have changed with it.
      setChanges((count) => count + 1);
      return granted;
    },
  };
}

/** A look at the permissions does not end a question that is open, nor un-say a refusal. */
function found(before: Known, address: string, has: boolean): Access {
  const was = before.get(address);
  if (was === 'asking') return was;
  if (has) return 'allowed';
  return was === 'refused' ? was : 'missing';
}

function noted(before: Known, address: string, access: Access): Known {
  return before.get(address) === access ? before : new Map(before).set(address, access);
}
