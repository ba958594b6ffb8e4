import type { Finding } from '../messaging/check-report.ts';
import { spanOf } from './clock-words.ts';
import { SYSTEM_SETTINGS, administrator, failed, it, passed, skipped, warned } from './finding.ts';
import type { Patient } from './patient.ts';
import type { Stopwatch } from './stopwatch.ts';
import { median } from './stopwatch.ts';

/** Below it, nobody notices the dialer's part of the wait for a lead. Milliseconds. */
const QUICK = 300;
/** What a hashed password costs at least, where it is the password that costs. */
const HASHING = { more: 30, times: 3 };

/** How long the dialer takes to answer, against how often it is asked. */
export function checkResponseTime(times: Stopwatch['times'], cadence: Patient['cadence']): Finding {
  const counted = times.login.length > 0 ? times.login : times.open;
  const usual = median(counted);
  if (usual === null) return skipped('response-time', 'How fast the dialer answers', 'No answer came.');
  const said = `${counted.length === 1 ? 'One answer' : `Half of ${counted.length} answers`} came within ${spanOf(usual)}. The dialer is asked every ${spanOf(cadence.waiting)} while the agent waits, so a lead shows at most about ${spanOf(cadence.waiting + usual)} after it got there.`;
  const reason = [said, hashing(times)].filter(Boolean).join(' ');
  if (usual <= QUICK) return passed('response-time', 'The dialer answers fast', reason);
  const mend = isSlowWithoutLogin(times)
    ? it('Measure the way to the dialer (VPN, firewall, distance): also what needs no login is slow.')
    : administrator(
        'Look at the load of the web server and the database. Asking less often, in the options, lightens it.',
      );
  return usual < Math.max(cadence.waiting, QUICK)
    ? warned(
        'response-time',
        'The dialer answers slowly',
        `${reason} Up to ${spanOf(QUICK)} nobody notices.`,
        mend,
      )
    : failed(
        'response-time',
        'The dialer answers more slowly than it is asked',
        `${reason} An answer takes longer than the time between two questions.`,
        mend,
      );
}

function isSlowWithoutLogin({ open }: Stopwatch['times']): boolean {
  const openly = median(open);
  return openly !== null && openly > QUICK;
}

/** With hashed passwords the dialer starts a program for each question, which costs ten times the answer itself. */
function hashing({ open, login }: Stopwatch['times']): string {
  const [openly, withLogin] = [median(open), median(login)];
  if (openly === null || withLogin === null) return '';
  if (withLogin - openly < HASHING.more || withLogin < HASHING.times * openly) return '';
  return `Without a login they took ${spanOf(openly)}: most of it is the check of the password. Where ${SYSTEM_SETTINGS} > Password Encryption is on, the dialer starts a program for every question, so with many seats ask less often.`;
}
