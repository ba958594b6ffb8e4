import type { PermanentReportFailure } from '../utils/call/floor.ts';
import type { Told } from './link-words.ts';
import { failureWords } from './link-words.ts';
import type { Words } from './words/words.ts';

/** Why the reports user gets no report, and who can mend it. What has nothing to do with the user is said as everywhere. */
export function floorRefusalWords(say: Words, refusal: PermanentReportFailure): Told {
  switch (refusal) {
    case 'no-active-server':
    case 'api-off':
    case 'source-refused':
    case 'no-permission':
      return failureWords(say, refusal);
    case 'parameter-missing':
      // Nothing in the options is wrong.
      return {
        title: say('link.parameter-missing.title'),
        why: say('reports.parameter-missing.why'),
        now: say('reports.parameter-missing.now'),
      };
    case 'ip-blocked':
    case 'unknown-function':
      return {
        ...failureWords(say, refusal),
        why: say(`reports.${refusal}.why`),
        now: say(`reports.${refusal}.now`),
      };
    case 'wrong-password':
    case 'locked':
    case 'reports-right-missing':
    case 'api-right-missing':
    case 'function-not-permitted': {
      const told = {
        title: say(`reports.${refusal}.title`),
        why: say(`reports.${refusal}.why`),
        now: say(`reports.${refusal}.now`),
      };
      return refusal === 'wrong-password' ? { ...told, inOptions: true } : told;
    }
  }
}
