import { epochSeconds, sqlDate, zoneTold } from '../time.ts';

/** Needs no credentials (corpus:nonagent.version). */
export function nonAgentVersion(now: number, timeZone: string): string {
  const date = `DATE: ${sqlDate(now, timeZone)}|EPOCH: ${epochSeconds(now)}`;
  const zone = zoneTold(now, timeZone);
  const told = `DST: ${zone.dst}|TZ: ${zone.standard}|TZNOW: ${zone.now}|`;
  return `VERSION: 2.14-202|BUILD: 250720-1841|${date}|${told}\n`;
}
