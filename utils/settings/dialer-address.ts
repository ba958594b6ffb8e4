import { ok } from '../result.ts';
import type { Parsed } from './problem.ts';
import { problem } from './problem.ts';
import { parseWebAddress } from './web-address.ts';

const EXAMPLE = 'https://dialer.example.com';

/** VICIdial's screens and scripts, as people paste them from the address bar. */
const SCRIPT_OR_SLASHES = /(\/agc\/(api|vicidial)\.php|\/vicidial\/(non_agent_api|admin|welcome)\.php|\/+)$/;

/**
 * The dialer's base address: scheme, host, port and what path there is before `/agc` and `/vicidial`,
 * without a trailing slash.
 */
export function parseDialerAddress(text: string): Parsed {
  if (text.trim() === '') return problem(`Type the address of the dialer, for example ${EXAMPLE}.`);
  const parsed = parseWebAddress(text, EXAMPLE);
  if (!parsed.ok) return parsed;
  return ok(parsed.value.origin + basePath(parsed.value.pathname));
}

function basePath(path: string): string {
  const shorter = path.replace(SCRIPT_OR_SLASHES, '');
  return shorter === path ? path : basePath(shorter);
}
