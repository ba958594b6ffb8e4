import type { Draft, DraftField } from './draft.ts';
import { isPlainHttp, parseDialerAddress } from '../values/dialer-address.ts';
import { losesCharacters } from '../values/password.ts';

/** What is allowed but may not end well. Never stops a save and never quotes a value. `excess`: in characters. */
export type Caution =
  | { readonly kind: 'readable-on-the-way' | 'password-loses-characters' }
  | { readonly kind: 'order-too-long'; readonly excess: number };

/** By field. */
export type Advice = Partial<Record<DraftField, Caution>>;

/**
 * What the dialer's VARCHAR(100) of an order to dial has left for these four, when the number has all
 * of 18 digits and a country code of 3. With a group alias come the 20 characters of its caller ID.
 */
const ROOM_IN_AN_ORDER = 47;
const CALLER_ID = 20;

export function adviceOn(draft: Draft): Advice {
  const excess = excessOf(draft);
  return {
    ...(isOpenToListeners(draft.dialerAddress) && { dialerAddress: { kind: 'readable-on-the-way' } }),
    ...(losesCharacters(draft.apiPassword) && { apiPassword: { kind: 'password-loses-characters' } }),
    ...(excess > 0 && { vendorId: { kind: 'order-too-long', excess } }),
  };
}

function isOpenToListeners(dialerAddress: string): boolean {
  const parsed = parseDialerAddress(dialerAddress);
  return parsed.ok && isPlainHttp(parsed.value);
}

function excessOf({ dialPrefix, groupAlias, dialIngroup, vendorId }: Draft): number {
  const typed = [dialPrefix, groupAlias, dialIngroup, vendorId].map((text) => text.trim()).join('');
  const callerId = groupAlias.trim() === '' ? 0 : CALLER_ID;
  return new TextEncoder().encode(typed).length + callerId - ROOM_IN_AN_ORDER;
}
