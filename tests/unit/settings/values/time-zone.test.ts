import { expect, test } from 'vitest';
import { parseTimeZone } from '../../../../utils/settings/values/time-zone.ts';

test.each([
  ['', ''],
  [' America/New_York ', 'America/New_York'],
  ['America/New York', 'America/New_York'],
  ['America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
  ['UTC', 'UTC'],
  ['US/Eastern', 'US/Eastern'],
])('%j is the zone %j', (typed, zone) => {
  expect(parseTimeZone(typed)).toEqual({ ok: true, value: zone });
});

test.each(['EST', '-05:00', 'GMT-5', 'New York', 'America/Nowhere', 'https://dialer.example.com'])(
  '%j is no zone that knows when clocks are changed',
  (typed) => {
    expect(parseTimeZone(typed).ok).toBe(false);
  },
);
