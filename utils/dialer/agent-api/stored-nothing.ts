import type { PermanentFailure, TransientFailure } from '../../call/link-failure.ts';
import type { CommandRefusal } from '../../call/failure-reason.ts';
import type { CommandFailure } from './command-failure.ts';
import { commandRefusals } from '../../call/failure-reason.ts';

/**
 * Whether a failure proves that this command stored nothing, so that sending it again cannot do it twice.
 * In doubt it does not: a call that rings twice is worse than one asked for again by hand.
 * `already-queued` proves it for this command; an earlier one with the same number still waits.
 */
export function provesNothingStored(failure: CommandFailure): boolean {
  const { kind } = failure;
  if (kind === 'bad-parameter') return true; // was not sent
  if (isCommandRefusal(kind)) return true; // the dialer refuses before it writes
  return PROVES[kind];
}

function isCommandRefusal(kind: CommandFailure['kind']): kind is CommandRefusal {
  return commandRefusals.some((refusal) => refusal === kind);
}

const PROVES: Readonly<Record<PermanentFailure | TransientFailure | 'mismatch', boolean>> = {
  // The login, the source and the rights are checked before the function runs.
  'wrong-password': true,
  locked: true,
  'api-right-missing': true,
  'ip-blocked': true,
  'no-active-server': true,
  'function-not-permitted': true,
  'api-off': true,
  'source-refused': true,
  // So are parameters, before the rights even (exchange agent.auth.limited_unset_value).
  'parameter-missing': true,
  // We look for the browser's permission before we send.
  'no-permission': true,
  // The dialer's scripts never redirect: the web server did, before they ran, and we did not follow.
  redirect: true,
  // So did it when it asked for a login of its own.
  'http-auth': true,

  // An empty page with status 200 is a function that does not exist, or an answer that got lost.
  'unknown-function': false,
  // The request may have arrived, and only the answer got lost.
  offline: false,
  certificate: false,
  timeout: false,
  // An SQL error ends the script before the write or behind it, and a proxy may give up waiting.
  'server-error': false,
  // A web page in between, or one that hides the answer.
  'not-a-dialer': false,
  // It may have let the question through, and looked at the answer.
  firewall: false,
  'too-big': false,
  'bad-text': false,
  // One of two answers may be SUCCESS.
  ambiguous: false,
  // The words may mean SUCCESS.
  translated: false,
  'unknown-answer': false,
  // Something was stored, though not what was asked.
  mismatch: false,
  'another-agent': false,
};
