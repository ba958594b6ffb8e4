import { describe, expect, it } from 'vitest';
import { quickTimes } from '../../../components/controls/quick-times.ts';
import type { DialerClock } from '../../../utils/call/dialer-clock.ts';
import { zoneOffset } from '../../../utils/call/wall-time.ts';
import { english } from '../../../components/words/english.ts';

/** What is offered to an agent of a zone; the dialer stands in New York. */
function offered(own: string, now: number, ahead = 0): string[] {
  const offset = zoneOffset('America/New_York')(now);
  const dialer: DialerClock = {
    at: now,
    offset,
    ahead,
    zone: 'America/New_York',
    isContradicted: false,
    steadyUntil: null,
  };
  return quickTimes({ own: zoneOffset(own), dialer, now }).map(
    ({ when, text }) => `${english(`control.quick.${when}`)}: ${text}`,
  );
}

describe('what is promised at the end of a call', () => {
  it('is in the agent’s own time', () => {
    // A Monday, 09:10:20 in Manila.
    expect(offered('Asia/Manila', Date.UTC(2026, 10, 30, 1, 10, 20))).toEqual([
      'In 1 hour: 2026-11-30T10:11',
      'This afternoon 15:00: 2026-11-30T15:00',
      'Tomorrow 10:00: 2026-12-01T10:00',
      'Next Monday 10:00: 2026-12-07T10:00',
    ]);
  });

  it('is no afternoon that is about to begin, and says one day once', () => {
    // Sunday, 14:10 in Manila.
    expect(offered('Asia/Manila', Date.UTC(2026, 10, 29, 6, 10))).toEqual([
      'In 1 hour: 2026-11-29T15:10',
      'Tomorrow 10:00: 2026-11-30T10:00',
    ]);
  });

  it('is over the end of a year, and over a change of the clocks', () => {
    expect(offered('Australia/Sydney', Date.UTC(2026, 11, 31, 12, 30))).toEqual([
      'In 1 hour: 2027-01-01T00:30',
      'Tomorrow 10:00: 2027-01-01T10:00',
      'Next Monday 10:00: 2027-01-04T10:00',
    ]);
    // An hour from 01:30 is 03:30 that night.
    expect(offered('Europe/Berlin', Date.UTC(2027, 2, 28, 0, 30))[0]).toBe('In 1 hour: 2027-03-28T03:30');
  });

  it('is from now by the dialer’s clock, where this one is wrong', () => {
    expect(offered('Asia/Manila', Date.UTC(2026, 10, 30, 1, 10), 20 * 60_000)[0]).toBe(
      'In 1 hour: 2026-11-30T10:30',
    );
  });

  it('is nothing while the dialer’s clock is not known', () => {
    expect(quickTimes({ own: zoneOffset('Asia/Manila'), dialer: null, now: 0 })).toEqual([]);
  });
});
