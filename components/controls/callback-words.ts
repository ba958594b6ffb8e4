import type { Words } from '../words/words.ts';
import type { CallbackTime, ChosenTime } from '../../utils/call/callback-time.ts';
import type { DialerClock } from '../../utils/call/dialer-clock.ts';
import type { WallTime } from '../../utils/call/wall-time.ts';
import { fieldText } from '../../utils/call/wall-time.ts';

/** What speaks against a date. */
export function dateProblem(say: Words, time: CallbackTime): string | null {
  switch (time.kind) {
    case 'missing':
    case 'past':
      return say(`control.date.${time.kind}`);
    case 'skipped':
      return say(`control.date.skipped-${time.whose}`);
    case 'chosen':
      return null;
  }
}

/** What the dialer will make of it, as far as that is not plain. */
export function dateNotes(say: Words, time: ChosenTime, clock: DialerClock | null): readonly string[] {
  return [bothClocks(say, time), twice(say, time), shift(say, time), contradiction(say, clock)].filter(
    (note) => note !== null,
  );
}

/** "09:30 your time, Mon 20:30 on the dialer": they are a day apart at most. */
function bothClocks(say: Words, { own, dialer }: ChosenTime): string | null {
  if (own === null || own === dialer) return null;
  const time = timeOf(dialer);
  const day = dayOf(say, dialer);
  const isSameDay = dayOf(say, own) === day;
  return say('control.date.both', {
    own: timeOf(own),
    dialer: isSameDay ? time : say('control.date.day-time', { day, time }),
  });
}

const twice = (say: Words, { twice: which }: ChosenTime): string | null =>
  which === null ? null : say(`control.date.twice-${which}`);

/** Beside the other line, which names the dialer's time, or with it. */
function shift(say: Words, { mayShift, own, dialer }: ChosenTime): string | null {
  if (!mayShift) return null;
  return own === dialer ? say('control.date.shift', { time: timeOf(dialer) }) : say('control.date.shift-its');
}

const contradiction = (say: Words, clock: DialerClock | null): string | null =>
  clock?.isContradicted === true ? say('control.date.contradicted') : null;

const timeOf = (wall: WallTime) => fieldText(wall).slice(11);
const dayOf = ({ language }: Words, wall: WallTime) =>
  new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(wall);
