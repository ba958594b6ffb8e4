import type { CallbackTime, ChosenTime } from '../../utils/call/callback-time.ts';
import type { DialerClock } from '../../utils/call/dialer-clock.ts';
import type { WallTime } from '../../utils/call/wall-time.ts';
import { fieldText } from '../../utils/call/wall-time.ts';

export const UNKNOWN_CLOCK = 'The dialer’s clock is not known here: type the time as it is there.';

/** What speaks against a date. */
export function dateProblem(time: CallbackTime): string | null {
  switch (time.kind) {
    case 'missing':
      return 'Choose date and time.';
    case 'past':
      return 'This is in the past.';
    case 'skipped':
      return `${whose(time.whose)} clock is put forward then and skips this time. Choose another.`;
    case 'chosen':
      return null;
  }
}

/** What the dialer will make of it, as far as that is not plain. */
export function dateNotes(time: ChosenTime, clock: DialerClock | null): readonly string[] {
  return [bothClocks(time), twice(time), shift(time), contradiction(clock)].filter((note) => note !== null);
}

/** "09:30 your time, Mon 20:30 on the dialer": they are a day apart at most. */
function bothClocks({ own, dialer }: ChosenTime): string | null {
  if (own === null || own === dialer) return null;
  const day = dayOf(own) === dayOf(dialer) ? '' : `${dayOf(dialer)} `;
  return `${timeOf(own)} your time, ${day}${timeOf(dialer)} on the dialer`;
}

function twice({ twice: which }: ChosenTime): string | null {
  if (which === null) return null;
  const meant = which === 'sooner' ? 'it takes the first, an hour sooner' : 'the first is meant';
  return `${whose(which)} clock is put back then and shows this time twice: ${meant}.`;
}

const whose = (who: 'own' | 'dialer' | 'sooner') => (who === 'own' ? 'Your' : 'The dialer’s');

/** Beside the other line, which names the dialer's time, or with it. */
function shift({ mayShift, own, dialer }: ChosenTime): string | null {
  if (!mayShift) return null;
  return own === dialer
    ? `The dialer’s clock may change by an hour before then. ${timeOf(dialer)} by that clock is sent.`
    : 'Its clock may change by an hour before then.';
}

const contradiction = (clock: DialerClock | null): string | null =>
  clock?.isContradicted === true ? 'The dialer’s clock counts, not the zone set.' : null;

const timeOf = (wall: WallTime) => fieldText(wall).slice(11);
const days = new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: 'UTC' });
const dayOf = (wall: WallTime) => days.format(wall);
