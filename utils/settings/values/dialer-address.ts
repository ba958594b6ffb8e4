import { fail, ok } from '../../result.ts';
import type { Parsed } from './parsed.ts';
import type { WebAddressProblem } from './web-address.ts';
import { parseWebAddress } from './web-address.ts';

const EXAMPLE = 'https://dialer.example.com';

/** More than anybody puts a dialer behind; keeps what is stored small. */
const LONGEST = 500;
/** VICIdial's screens and scripts, as people paste them from the address bar. */
const SCRIPT_OR_SLASHES =
  /(\/agc\/(api|vicidial)\.php|\/vicidial\/(non_agent_api|admin|welcome)\.php|(?<!\/)\/+)$/;

export type AddressProblem =
  | WebAddressProblem
  | { readonly kind: 'dialer-address-missing'; readonly example: string }
  | { readonly kind: 'address-too-long'; readonly longest: number };

/**
 * The dialer's base address: scheme, host, port and what path there is before `/agc` and `/vicidial`,
 * without a trailing slash. Nothing in it divides a list of them.
 */
export function parseDialerAddress(text: string): Parsed<string, AddressProblem> {
  if (text.trim() === '') return fail({ kind: 'dialer-address-missing', example: EXAMPLE });
  const parsed = parseWebAddress(text, EXAMPLE);
  if (!parsed.ok) return parsed;
  const address = parsed.value.origin + inList(basePath(parsed.value.pathname));
  return address.length > LONGEST ? fail({ kind: 'address-too-long', longest: LONGEST }) : ok(address);
}

function basePath(path: string): string {
  let base = path;
  for (let before = ''; before !== base;) {
    before = base;
    base = before.replace(SCRIPT_OR_SLASHES, '');
  }
  return base;
}

/** The same path to a server; in a form, addresses are divided by commas, semicolons and blanks. */
const inList = (path: string) => path.replaceAll(',', '%2C').replaceAll(';', '%3B');

const THIS_MACHINE = /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/;

/** Whether what is sent to this address can be read on the way: http, and not to this machine. */
export function isPlainHttp(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'http:' && !THIS_MACHINE.test(hostname);
}
