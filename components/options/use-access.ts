import { useEffect, useState } from 'preact/hooks';
import type { AccessService } from './services.ts';

/**
 * What the browser lets us do at an address. `refused`: the person was asked just now and said no. `withdrawn`: it
 * was allowed when the page was opened or later, and is no more.
 */
export type Access = 'checking' | 'allowed' | 'missing' | 'withdrawn' | 'asking' | 'refused';

export interface AccessBook {
  readonly of: (address: string) => Access;
  /** Within a click: asks the person for these addresses, at once for all. True as well when there are none. */
  readonly ask: (addresses: readonly string[]) => Promise<boolean>;
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

  const noteAll = (asked: readonly string[], access: Access) =>
    setKnown((before) => asked.reduce((now, address) => noted(now, address, access), before));

  return {
    of: (address) => known.get(address) ?? 'checking',
    allowed: () => [...known].filter(([, access]) => access === 'allowed').map(([address]) => address),
    async ask(asked) {
      if (asked.length === 0) return true;
      const answer = service.request(asked);
      noteAll(asked, 'asking');
      const granted = await answer;
      noteAll(asked, granted ? 'allowed' : 'refused');
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
  if (was === 'allowed') return 'withdrawn';
  return was === 'refused' || was === 'withdrawn' ? was : 'missing';
}

function noted(before: Known, address: string, access: Access): Known {
  return before.get(address) === access ? before : new Map(before).set(address, access);
}
