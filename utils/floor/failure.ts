import type { PermanentReportFailure } from '../call/floor.ts';
import { permanentReportFailures } from '../call/floor.ts';
import type { TransientFailure } from '../call/link-failure.ts';
import { transientFailureIn } from '../dialer/failure.ts';

/** What speaks against the login or its rights, whatever is asked: nothing else is asked after it. */
const OF_THE_LOGIN: ReadonlySet<PermanentReportFailure> = new Set([
  'wrong-password',
  'locked',
  'ip-blocked',
  'no-active-server',
  'source-refused',
  'no-permission',
  'reports-right-missing',
]);

export const concernsLogin = (why: PermanentReportFailure): boolean => OF_THE_LOGIN.has(why);

/** The refusal that a failure is, or null. */
export const permanentFailureIn = ({ kind }: { readonly kind: string }): PermanentReportFailure | null =>
  permanentReportFailures.find((refusal) => refusal === kind) ?? null;

/** Why there is no report, in the words a surface knows. */
export function whyNone(failure: { readonly kind: string }): TransientFailure | PermanentReportFailure {
  // Not sent: the dialer would drop characters of it and answer about somebody else.
  if (failure.kind === 'bad-parameter') return 'parameter-missing';
  return permanentFailureIn(failure) ?? transientFailureIn(failure) ?? 'unknown-answer';
}
