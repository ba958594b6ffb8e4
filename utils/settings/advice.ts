import type { Draft, DraftField } from './draft.ts';
import { isPlainHttp, parseDialerAddress } from './dialer-address.ts';
import { losesCharacters } from './password.ts';

/** What is allowed but may not end well, by field. Never stops a save and never quotes a value. */
export type Advice = Partial<Record<DraftField, string>>;

/**
 * What the dialer's VARCHAR(100) of an order to dial has left for these four, when the number has all
 * of 18 digits and a country code of 3. With a group alias come the 20 characters of its caller ID.
 */
const ROOM_IN_AN_ORDER = 47;
const CALLER_ID = 20;

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
    ...(excess(draft) > 0 && {
      vendorId: `The dialer keeps 100 characters of an order to dial, so that calls to long numbers will be refused. To be safe, shorten dial prefix, group alias, in-group and vendor ID by ${excess(draft)} altogether.`,
    }),
  };
}

function isOpenToListeners(dialerAddress: string): boolean {
  const parsed = parseDialerAddress(dialerAddress);
  return parsed.ok && isPlainHttp(parsed.value);
}

function excess({ dialPrefix, groupAlias, dialIngroup, vendorId }: Draft): number {
  const typed = [dialPrefix, groupAlias, dialIngroup, vendorId].map((text) => text.trim()).join('');
  const callerId = groupAlias.trim() === '' ? 0 : CALLER_ID;
  return new TextEncoder().encode(typed).length + callerId - ROOM_IN_AN_ORDER;
}
