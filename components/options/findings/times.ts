import type { Instant } from '../../../utils/call/instant.ts';
import { once } from '../../words/by-language.ts';
import type { Words } from '../../words/words.ts';

/** What was measured: "0.25 s", "15 min". */
export const measured = (say: Words, ms: number): string =>
  ms >= 120_000
    ? say('time.minutes', { n: Math.round(ms / 60_000) })
    : say('time.seconds', { n: Math.round(ms / 10) / 100 });

// In English a day is written as 2026-11-20, which is read the same everywhere.
const days = once(
  (language) =>
    new Intl.DateTimeFormat(language === 'en' ? 'en-CA' : language, {
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    }),
);
const times = once(
  (language) => new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
);

/** "13:38" by this computer's clock; with the date when that is another day than `now`. */
export function moment(say: Words, at: Instant, now: Instant): string {
  const [day, time] = [days(say.language).format(at), times(say.language).format(at)];
  return day === days(say.language).format(now) ? time : say('checks.day-and-time', { day, time });
}
