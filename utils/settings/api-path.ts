import { ok } from '../result.ts';
import type { Parsed } from './problem.ts';
import { problem } from './problem.ts';

/** Where a plain VICIdial has its two scripts, below its base address. */
export const defaultPaths = {
  agentApi: 'agc/api.php',
  nonAgentApi: 'vicidial/non_agent_api.php',
} as const;

const SEGMENTS = /^[\w.~-]+(\/[\w.~-]+)*$/;
const DOTS = /(^|\/)\.{1,2}(\/|$)/;

/** The path of a script below the dialer's base address, without a leading slash; blank means `usual`. */
export function parseApiPath(text: string, usual: string): Parsed {
  const path = text.trim().replace(/^\/+/, '');
  if (path === '') return ok(usual);
  if (!SEGMENTS.test(path) || DOTS.test(path)) {
    return problem(`Type only the path below the dialer's address, for example ${usual}.`);
  }
  return ok(path);
}
