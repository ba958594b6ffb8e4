import type { Finding } from '../messaging/finding.ts';
import { isPlainHttp, parseDialerAddress } from '../settings/values/dialer-address.ts';
import { notChecked } from './not-checked.ts';

/** One configured address of the dialer. */
export interface Address {
  readonly address: string;
  /** Host and port, for people; what was typed where it is no address. */
  readonly host: string;
  readonly form: 'good' | 'plain-http' | 'wrong';
}

/** An address that stops at `/agc` and `/vicidial`, as the settings keep it. */
export function readAddress(address: string): Address {
  const parsed = parseDialerAddress(address);
  if (!parsed.ok || parsed.value !== address) return { address, host: address, form: 'wrong' };
  return { address, host: new URL(address).host, form: isPlainHttp(address) ? 'plain-http' : 'good' };
}

/** Whether anything may be sent there. */
export const mayBeAsked = ({ form }: Address, allowHttp: boolean): boolean =>
  form === 'good' || (form === 'plain-http' && allowHttp);

export const hostsOf = (addresses: readonly Address[]): readonly string[] =>
  addresses.map(({ host }) => host);

export function checkAddress(addresses: readonly Address[], allowHttp: boolean): Finding {
  const wrong = addresses.filter(({ form }) => form === 'wrong');
  const plain = addresses.filter(({ form }) => form === 'plain-http');
  if (addresses.length === 0) {
    return { check: 'address', verdict: 'fail', kind: 'address-missing', fixer: 'you' };
  }
  if (wrong.length > 0) {
    return {
      check: 'address',
      verdict: 'fail',
      kind: 'address-unusable',
      fixer: 'you',
      hosts: hostsOf(wrong),
    };
  }
  if (plain.length > 0) return checkPlain(hostsOf(plain), allowHttp);
  // Plain http to this very computer is in order.
  const local = !addresses.every(({ address }) => address.startsWith('https:'));
  return {
    check: 'address',
    verdict: 'pass',
    kind: 'address-good',
    fixer: null,
    hosts: hostsOf(addresses),
    local,
  };
}

const checkPlain = (hosts: readonly string[], allowHttp: boolean): Finding =>
  allowHttp
    ? { check: 'address', verdict: 'warning', kind: 'address-unencrypted', fixer: 'it', hosts }
    : { check: 'address', verdict: 'fail', kind: 'http-not-allowed', fixer: 'you', hosts };

/** An address, and what the browser says to it. */
export interface Access extends Address {
  readonly allowed: boolean;
}

/** `asked`: the addresses to which something may be sent. */
export function checkPermission(asked: readonly Access[]): Finding {
  if (asked.length === 0) return notChecked('permission', { kind: 'no-address' });
  const missing = asked.filter(({ allowed }) => !allowed);
  return missing.length === 0
    ? { check: 'permission', verdict: 'pass', kind: 'permission-granted', fixer: null, hosts: hostsOf(asked) }
    : {
        check: 'permission',
        verdict: 'fail',
        kind: 'permission-missing',
        fixer: 'you',
        hosts: hostsOf(missing),
      };
}
