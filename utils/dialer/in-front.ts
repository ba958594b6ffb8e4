import type { TransientFailure } from '../call/link-failure.ts';
import type { Body } from './transport.ts';

/** What the block pages of firewalls say that read requests (ModSecurity, F5, FortiWeb, Imperva, Cloudflare). */
const BLOCK_PAGE =
  /\b(?:request (?:was |has been |is )?(?:blocked|rejected)|url was rejected|access denied|have been blocked|web application firewall|mod_?security|support id|incident id|unusual traffic)\b/i;

/**
 * What stands in front of the dialer and answers in its place. Asked only of a body without an answer: the dialer's
 * scripts print theirs with whatever status, and it counts.
 */
export function inFront({
  status,
  text,
  challenged,
}: Body): Extract<TransientFailure, 'http-auth' | 'firewall'> | null {
  if (challenged === true || status === 401) return 'http-auth';
  if (status === 403 || status === 406) return 'firewall';
  return text.trimStart().startsWith('<') && BLOCK_PAGE.test(text) ? 'firewall' : null;
}
