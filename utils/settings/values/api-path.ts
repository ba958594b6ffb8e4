import { fail, ok } from '../../result.ts';
import type { Parsed } from './parsed.ts';

/** Where a plain VICIdial has its two scripts, below its base address. */
export const defaultPaths = {
  agentApi: 'agc/api.php',
  nonAgentApi: 'vicidial/non_agent_api.php',
} as const;

const SEGMENTS = /^[\w.~-]+(\/[\w.~-]+)*$/;
const DOTS = /(^|\/)\.{1,2}(\/|$)/;

export interface PathProblem {
  readonly kind: 'not-below-address';
  readonly usual: string;
}

/** The path of a script below the dialer's base address, without a leading slash; blank means `usual`. */
export function parseApiPath(text: string, usual: string): Parsed<string, PathProblem> {
  const path = text.trim().replace(/^\/+/, '');
  if (path === '') return ok(usual);
  if (!SEGMENTS.test(path) || DOTS.test(path)) return fail({ kind: 'not-below-address', usual });
  return ok(path);
}
