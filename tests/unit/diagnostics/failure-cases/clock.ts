import type { Sicknesses } from './ways.ts';
import { set } from './ways.ts';

export const clockSicknesses: Sicknesses<'dialer-clock'> = {
  'dialer-clock': [
    {
      given: 'a dialer in New York that is set to be in Chicago',
      make(seat) {
        seat.engine.world.platform.timeZone = 'America/New_York';
        seat.input = { ...seat.input, timeZone: 'America/Chicago' };
      },
      verdict: 'warning',
      finds: { kind: 'clock-other-zone', offset: -18000000, zone: 'America/Chicago' },
      says: /UTC-5:00 now.*America\/Chicago has another time.*options/,
      who: 'you',
    },
    {
      given: 'a dialer in Kathmandu that is set to be there',
      make(seat) {
        seat.engine.world.platform.timeZone = 'Asia/Kathmandu';
        seat.input = { ...seat.input, timeZone: 'Asia/Kathmandu' };
      },
      verdict: 'pass',
      finds: { kind: 'clock-known', offset: 20700000, zone: 'Asia/Kathmandu' },
      says: /UTC\+5:45 now. So is Asia\/Kathmandu/,
    },
    {
      given: 'a dialer of which nobody says where it is',
      make: set({ timeZone: '' }),
      verdict: 'pass',
      finds: { kind: 'clock-known', offset: 0, zone: '' },
      says: /UTC\+0:00 now. Set the time zone too/,
    },
    {
      given: 'a computer that is 20 minutes slow',
      make(seat) {
        seat.answer = ({ form }) =>
          form.get('function') === 'version' ? versionAt(seat.clock.now() + 1_200_000, 0) : undefined;
      },
      verdict: 'note',
      finds: { kind: 'clock-differs', way: 'slow', offset: 0 },
      says: /By 20 min: it is slow/,
      who: 'it',
    },
    {
      given: 'a time of day that no place has',
      make(seat) {
        seat.answer = ({ form }) =>
          form.get('function') === 'version' ? versionAt(seat.clock.now(), 420_000) : undefined;
      },
      verdict: 'warning',
      finds: { kind: 'clock-unreadable' },
      says: /date\.timezone/,
      who: 'administrator',
    },
    {
      given: 'a dialer that is gone',
      make: ({ gone }) => void gone.add('dialer.example.com'),
      verdict: 'skipped',
      finds: { kind: 'not-checked', obstacle: { kind: 'no-vicidial' } },
      says: /No VICIdial answered/,
    },
  ],
};

function versionAt(at: number, offset: number): string {
  const date = new Date(at + offset).toISOString().slice(0, 19).replace('T', ' ');
  return `VERSION: 2.14-82|BUILD: 250122-1010|DATE: ${date}|EPOCH: ${Math.floor(at / 1000)}\n`;
}
