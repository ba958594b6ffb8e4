import type { Draft, DraftField } from './draft.ts';
import { parseDialerAddress } from './dialer-address.ts';
import { losesCharacters } from './password.ts';

/** What is allowed but may not end well, by field. Never stops a save and never quotes a value. */
export type Advice = Partial<Record<DraftField, string>>;

const THIS_MACHINE = /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/;

export function adviceOn(draft: Draft): Advice {
  return {
    ...(isOpenToListeners(draft.dialerAddress) && {
      dialerAddress:
        'With http the API password crosses the network unencrypted. Use https if the dialer has it.',
    }),
    ...(losesCharacters(draft.apiPassword) && {
      apiPassword:
        'The dialer keeps only letters (A to Z), digits and . + / = - _ of a password. This one has others and may be refused.',
    }),
  };
}

function isOpenToListeners(dialerAddress: string): boolean {
  const parsed = parseDialerAddress(dialerAddress);
  if (!parsed.ok) return false;
  const url = new URL(parsed.value);
  return url.protocol === 'http:' && !THIS_MACHINE.test(url.hostname);
}
