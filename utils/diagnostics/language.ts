import type { Answer } from '../dialer/answer.ts';
import type { Finding } from '../messaging/check-report.ts';
import { administrator, failed, passed, skipped, userPage, warned } from './finding.ts';
import { NOBODYS_ID } from './characters.ts';
import type { Heard } from './heard.ts';
import { NOBODY } from './probes.ts';

/** The language of the dialer's words, which is that of the API user (exchanges agent.lang.*). */
export function checkLanguage(
  heard: Heard,
  answers: readonly Answer[],
  apiUser: string,
  stopped: string | null,
): Finding {
  const mend = administrator(`${userPage(apiUser)} > Selected Language: set it to default English.`);
  if (heard.kind === 'answered' && heard.trouble === 'translated') {
    return failed(
      'language',
      'The dialer answers in another language',
      `The answer to the question for the lead on screen is translated, and such answers can be told apart in English alone. The language is that of ${apiUser}, not of the agent.`,
      mend,
    );
  }
  if (answers.some(isTranslated)) {
    return warned(
      'language',
      'The dialer answers partly in another language',
      `Some of its answers to ${apiUser} are translated. What is translated next may be an answer that the extension has to understand.`,
      mend,
    );
  }
  if (answers.length === 0)
    return skipped('language', "The language of the dialer's answers", stopped ?? 'Nothing was asked.');
  return passed(
    'language',
    'The dialer answers in English',
    `Its answers to ${apiUser} are in default English.`,
  );
}

const KEYWORDS = new Set(['SUCCESS', 'ERROR', 'NOTICE']);

/** VICIdial translates phrase by phrase: the keyword, the reason, or both. Data stays as it is. */
function isTranslated({ keyword, reason, data }: Answer): boolean {
  if (!KEYWORDS.has(keyword)) return true;
  if (data === NOBODY) return reason !== 'agent_user is not logged in';
  return data?.endsWith(NOBODYS_ID) === true && reason !== 'no user found';
}
