import type { DialerFailure } from '../failure.ts';
import type { BadParameter } from '../agent-api/parameter.ts';

/**
 * Why there is no report. No text of a body, but of a bad parameter its name.
 *
 * - `reports-right-missing`: the login is right, but the user lacks *View Reports* or *Agent API Access*. One
 *   below level 7 cannot log in at all, which looks like a wrong password and counts as one.
 * - `mismatch`: the report is about something else than was asked.
 */
export type ReportFailure =
  | DialerFailure
  | BadParameter
  | { readonly kind: 'reports-right-missing' | 'mismatch' };
