import type { Instant } from '../../call/instant.ts';

/*
 * Times as VICIdial writes them: 'YYYY-MM-DD HH:MM:SS', with no word on the zone. It means its own.
 * Such texts sort as the times do.
 */

const FORM = /^(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d)$/;

/** An instant by this computer's clock; that of a dialer in the same zone. */
export function wallClock(at: Instant): string {
  const date = new Date(at);
  const day = [date.getFullYear(), date.getMonth() + 1, date.getDate()].map(twoDigits).join('-');
  return `${day} ${[date.getHours(), date.getMinutes(), date.getSeconds()].map(twoDigits).join(':')}`;
}

/** Whether a text has that form and there is such a day and time. */
export function isWallClock(text: string): boolean {
  const [year, month, day, hour, minute, second] = (FORM.exec(text) ?? []).slice(1).map(Number);
  if (year === undefined || month === undefined) return false;
  const date = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
  return date.toISOString().startsWith(text.replace(' ', 'T'));
}

const twoDigits = (number: number) => String(number).padStart(2, '0');
