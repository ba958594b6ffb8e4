import type { Finding } from '../messaging/check-report.ts';
import { isPlainHttp, parseDialerAddress } from '../settings/dialer-address.ts';
import { failed, listed, passed, skipped, warned, you } from './finding.ts';

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

export const hostsOf = (addresses: readonly Address[]): string => listed(addresses.map(({ host }) => host));

const OPTIONS = 'Correct the address of the dialer in the options: https:// and the name of the server.';

export function checkAddress(addresses: readonly Address[], allowHttp: boolean): Finding {
  const wrong = addresses.filter(({ form }) => form === 'wrong');
  const plain = addresses.filter(({ form }) => form === 'plain-http');
  if (addresses.length === 0) {
    return failed('address', 'There is no address of the dialer', 'None is entered.', you(OPTIONS));
  }
  if (wrong.length > 0) {
    return failed(
      'address',
      'The address of the dialer cannot be used',
      `${hostsOf(wrong)}: this is no plain web address of a server.`,
      you(OPTIONS),
    );
  }
  if (plain.length > 0) return checkPlain(plain, allowHttp);
  return passed(
    'address',
    'The address of the dialer is in order',
    `${hostsOf(addresses)}: what is sent there, the password too, is encrypted${hereToo(addresses)}.`,
  );
}

/** Plain http to this very computer is in order. */
const hereToo = (addresses: readonly Address[]) =>
  addresses.every(({ address }) => address.startsWith('https:')) ? '' : ' or does not leave this computer';

function checkPlain(plain: readonly Address[], allowHttp: boolean): Finding {
  const why = `${hostsOf(plain)}: with http everybody on the way can read the API user's password.`;
  if (allowHttp) {
    return warned('address', 'The password is sent unencrypted', `${why} It was allowed in the options.`, {
      who: 'IT',
      how: 'Give the web server of the dialer a certificate; then the address in the options can begin with https://.',
    });
  }
  return failed(
    'address',
    'The address of the dialer is not encrypted',
    `${why} Nothing is sent there unless it is allowed.`,
    you('Change the address to https:// in the options. If the dialer has no https, allow http there.'),
  );
}

/** An address, and what the browser says to it. */
export interface Access extends Address {
  readonly allowed: boolean;
}

const PERMISSION = "The browser's permission for the dialer";

/** `asked`: the addresses to which something may be sent. */
export function checkPermission(asked: readonly Access[]): Finding {
  if (asked.length === 0) return skipped('permission', PERMISSION, 'There is no address to ask about.');
  const missing = asked.filter(({ allowed }) => !allowed);
  if (missing.length === 0) {
    return passed(
      'permission',
      'The browser lets the extension reach the dialer',
      `It is allowed for ${hostsOf(asked)}.`,
    );
  }
  return failed(
    'permission',
    'The browser keeps the extension from the dialer',
    `${hostsOf(missing)}: not allowed, or taken back in the browser's own page of extensions. Nothing was sent there.`,
    you(
      "Press Allow below the dialer's address in the options and say yes. If there is no question, your organisation forbids it: ask IT.",
    ),
  );
}
