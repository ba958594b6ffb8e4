import type { Finding } from '../messaging/check-report.ts';
import { spanOf } from './clock-words.ts';
import { noted, passed, you } from './finding.ts';
import type { Patient } from './patient.ts';

/** Whether VICIdial's agent screen is where the extension can notice what it does. */
export function checkHints(screenOpen: boolean, cadence: Patient['cadence']): Finding {
  return screenOpen
    ? passed(
        'hints',
        "VICIdial's agent screen is open in this browser",
        'It is open at an address that the extension may see, so what happens there can be noticed at once, before the next question.',
      )
    : noted(
        'hints',
        "VICIdial's agent screen was not found in this browser",
        `It is not open, or at an address that the extension may not see. Nothing is missing without it: the dialer is asked every ${spanOf(cadence.waiting)} while the agent waits.`,
        you(
          'To be told sooner, open the agent screen in this browser, at the same address of the dialer as in the options.',
        ),
      );
}
