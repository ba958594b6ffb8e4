import { epochSeconds, sqlDate } from '../time.ts';

/** Needs no credentials (corpus:nonagent.version). */
export function nonAgentVersion(now: number): string {
  const date = `DATE: ${sqlDate(now)}|EPOCH: ${epochSeconds(now)}`;
  return `VERSION: 2.14-202|BUILD: 250720-1841|${date}|DST: 0|TZ: 0.00|TZNOW: 0.00|\n`;
}
