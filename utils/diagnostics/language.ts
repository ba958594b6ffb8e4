import type { Answer } from '../dialer/answer.ts';
import type { Obstacle } from '../messaging/finding-facts.ts';
import type { Finding } from '../messaging/finding.ts';
import { NOBODYS_ID } from './characters.ts';
import type { Heard } from './heard.ts';
import { notChecked } from './not-checked.ts';
import { NOBODY } from './probes.ts';

/** The language of the dialer's words, which is that of the API user (exchanges agent.lang.*). */
export function checkLanguage(
  heard: Heard,
  answers: readonly Answer[],
  user: string,
  stopped: Obstacle | null,
): Finding {
  const check = 'language';
  if (heard.kind === 'answered' && heard.trouble === 'translated') {
    return { check, verdict: 'fail', kind: 'language-translated', fixer: 'administrator', user };
  }
  if (answers.some(isTranslated)) {
    return { check, verdict: 'warning', kind: 'language-partly', fixer: 'administrator', user };
  }
  if (answers.length === 0) return notChecked(check, stopped ?? { kind: 'nothing-asked' });
  return { check, verdict: 'pass', kind: 'language-english', fixer: null, user };
}

const KEYWORDS = new Set(['SUCCESS', 'ERROR', 'NOTICE']);

/** VICIdial translates phrase by phrase: the keyword, the reason, or both. Data stays as it is. */
function isTranslated({ keyword, reason, data }: Answer): boolean {
  if (!KEYWORDS.has(keyword)) return true;
  if (data === NOBODY) return reason !== 'agent_user is not logged in';
  return data?.endsWith(NOBODYS_ID) === true && reason !== 'no user found';
}
