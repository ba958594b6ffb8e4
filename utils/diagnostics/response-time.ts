import type { Finding } from '../messaging/finding.ts';
import { notChecked } from './not-checked.ts';
import type { DiagnosticInput } from './diagnostic-input.ts';
import type { Stopwatch } from './stopwatch.ts';
import { median } from './stopwatch.ts';

/** Below it, nobody notices the dialer's part of the wait for a lead. Milliseconds. */
const QUICK = 300;
/** What a hashed password costs at least, where it is the password that costs. */
const HASHING = { more: 30, times: 3 };

/** How long the dialer takes to answer, against how often it is asked. */
export function checkResponseTime(
  times: Stopwatch['times'],
  { waiting }: DiagnosticInput['cadence'],
): Finding {
  const check = 'response-time';
  const counted = times.login.length > 0 ? times.login : times.open;
  const usual = median(counted);
  if (usual === null) return notChecked(check, { kind: 'no-answer' });
  const facts = { answers: counted.length, usual, waiting, open: openWhereHashed(times), quick: QUICK };
  if (usual <= QUICK) return { check, verdict: 'pass', kind: 'answers-fast', fixer: null, ...facts };
  const fixer = isSlowWithoutLogin(times) ? 'it' : 'administrator';
  return usual < Math.max(waiting, QUICK)
    ? { check, verdict: 'warning', kind: 'answers-slow', fixer, ...facts }
    : { check, verdict: 'fail', kind: 'answers-too-slow', fixer, ...facts };
}

function isSlowWithoutLogin({ open }: Stopwatch['times']): boolean {
  const openly = median(open);
  return openly !== null && openly > QUICK;
}

/**
 * With hashed passwords the dialer starts a program for each question, which costs ten times the answer itself.
 * How long answers without a login take there; null: it is not the password that costs.
 */
function openWhereHashed({ open, login }: Stopwatch['times']): number | null {
  const [openly, withLogin] = [median(open), median(login)];
  if (openly === null || withLogin === null) return null;
  return withLogin - openly < HASHING.more || withLogin < HASHING.times * openly ? null : openly;
}
