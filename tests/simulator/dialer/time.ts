/** Whole seconds since 1970, as PHP's date("U"). */
export function epochSeconds(ms: number): number {
  return Math.floor(ms / 1000);
}

/** "2026-11-20 13:38:35" by the clock of a time zone. */
export function sqlDate(ms: number, timeZone = 'UTC'): string {
  const shifted = epochSeconds(ms) * 1000 + offsetHours(ms, timeZone) * HOUR;
  return new Date(shifted).toISOString().slice(0, 19).replace('T', ' ');
}

/** What the non-agent API's `version` says of the server's zone, as "-5.00" and "-4". */
export interface ZoneTold {
  readonly dst: 0 | 1;
  /** Without daylight saving. */
  readonly standard: string;
  readonly now: string;
}

/** PHP adds the hour of daylight saving to a text, and what comes of it is a number. */
export function zoneTold(ms: number, timeZone: string): ZoneTold {
  const year = new Date(ms).getUTCFullYear();
  const standard = Math.min(...[0, 6].map((month) => offsetHours(Date.UTC(year, month, 1), timeZone)));
  const saves = offsetHours(ms, timeZone) !== standard;
  const text = standard.toFixed(2);
  return saves ? { dst: 1, standard: text, now: `${standard + 1}` } : { dst: 0, standard: text, now: text };
}

const HOUR = 3_600_000;

/** How far the zone's clock is ahead of UTC's. */
function offsetHours(ms: number, timeZone: string): number {
  if (timeZone === 'UTC') return 0;
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(ms);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign = '+', hours = '0', minutes = '0'] = /^GMT([+-])(\d\d):(\d\d)/.exec(name) ?? [];
  return Number(`${sign}1`) * (Number(hours) + Number(minutes) / 60);
}
