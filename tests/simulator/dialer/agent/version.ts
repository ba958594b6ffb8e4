import type { Translate } from '../language.ts';
import { epochSeconds, sqlDate } from '../time.ts';

export const AGENT_API_VERSION = '2.14-82';
export const AGENT_API_BUILD = '250122-1010';

/** Needs no credentials, and is translated all the same (corpus:agent.version, agent.lang.version). */
export function agentVersion(translate: Translate, now: number, timeZone: string): string {
  const fields = [
    `${translate('VERSION:')} ${AGENT_API_VERSION}`,
    `${translate('BUILD:')} ${AGENT_API_BUILD}`,
    `${translate('DATE:')} ${sqlDate(now, timeZone)}`,
    `${translate('EPOCH:')} ${epochSeconds(now)}`,
  ];
  return `${fields.join('|')}\n`;
}
