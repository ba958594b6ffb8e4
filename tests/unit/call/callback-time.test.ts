import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { CallbackTime, Clocks } from '../../../utils/call/callback-time.ts';
import { callbackTime } from '../../../utils/call/callback-time.ts';
import type { DialerClock } from '../../../utils/call/dialer-clock.ts';
import {
  dialerText,
  fieldText,
  instantsOf,
  readWall,
  wallAt,
  zoneOffset,
} from '../../../utils/call/wall-time.ts';
import { steadyUntil } from '../../../utils/call/zone-changes.ts';

/** Late in November 2026, noon in UTC. */
const NOW = Date.UTC(2026, 10, 30, 12);

/** A dialer that stands in `zone`, as it is heard at `at`; `isSet`: the team lead has said which zone that is. */
function heard(zone: string, at: number, isSet: boolean): DialerClock {
  const offset = zoneOffset(zone)(at);
  const set = isSet ? zone : null;
  return { at, offset, ahead: 0, zone: set, isContradicted: false, steadyUntil: steadyUntil(offset, at) };
}

/** An agent in `own`, a dialer in `dialer`. */
const between = (own: string, dialer: string, now = NOW, isSet = true): Clocks => ({
  own: zoneOffset(own),
  dialer: heard(dialer, now, isSet),
  now,
});

/** What the dialer is sent, or why nothing is. */
function sent(time: CallbackTime): string {
  if (time.kind === 'chosen') return dialerText(time.dialer);
  return time.kind === 'skipped' ? `skipped by ${time.whose}` : time.kind;
}

describe('an agent chooses in their own time, and the dialer is sent its own', () => {
  it.each([
    ['Manila at 09:30', 'Asia/Manila', 'America/New_York', '2026-12-01T09:30', '2026-11-30 20:30:00'],
    [
      'beyond spring in New York',
      'Asia/Manila',
      'America/New_York',
      '2027-03-15T09:30',
      '2027-03-14 21:30:00',
    ],
    ['beyond spring in Berlin', 'Europe/Berlin', 'Asia/Manila', '2027-03-29T09:30', '2027-03-29 15:30:00'],
    [
      'between the two springs',
      'Europe/Berlin',
      'America/New_York',
      '2027-03-20T15:00',
      '2027-03-20 10:00:00',
    ],
    ['autumn in the south', 'Asia/Kolkata', 'Australia/Sydney', '2027-04-05T09:00', '2027-04-05 13:30:00'],
    ['half hours', 'Asia/Kolkata', 'America/New_York', '2026-12-01T09:00', '2026-11-30 22:30:00'],
    ['quarters', 'Asia/Kathmandu', 'America/Sao_Paulo', '2026-12-01T09:00', '2026-12-01 00:15:00'],
    ['the year’s end', 'Australia/Sydney', 'America/New_York', '2027-01-01T00:30', '2026-12-31 08:30:00'],
    ['a leap day', 'Asia/Manila', 'America/New_York', '2028-03-01T09:30', '2028-02-29 20:30:00'],
    ['the same zone', 'Europe/Berlin', 'Europe/Berlin', '2027-07-01T09:30', '2027-07-01 09:30:00'],
  ])('%s', (_what, own, dialer, chosen, there) => {
    expect(sent(callbackTime(chosen, 'own', between(own, dialer)))).toBe(there);
  });

  const zones = Intl.supportedValuesOf('timeZone');
  const zone = fc.constantFrom(
    'America/New_York',
    'Europe/Berlin',
    'Australia/Sydney',
    'Australia/Lord_Howe',
    'America/Sao_Paulo',
    'Asia/Manila',
    'Asia/Kolkata',
    'Asia/Kathmandu',
    ...zones,
  );

  test('in any two zones, at any instant: the one that the agent means', () => {
    const minutes = fc.integer({ min: 1, max: 3 * 366 * 1_440 });
    fc.assert(
      fc.property(zone, zone, minutes, (own, dialer, ahead) => {
        const clocks: Clocks = {
          own: zoneOffset(own),
          dialer: {
            at: NOW,
            offset: zoneOffset(dialer)(NOW),
            ahead: 0,
            zone: dialer,
            isContradicted: false,
            steadyUntil: null,
          },
          now: NOW,
        };
        const at = NOW + ahead * 60_000;
        const time = callbackTime(fieldText(wallAt(at, clocks.own)), 'own', clocks);
        if (time.kind !== 'chosen') throw new Error(time.kind);
        const instants = instantsOf(time.dialer, zoneOffset(dialer));
        const isMeant = instants.includes(at) || (time.twice === 'own' && instants.some((one) => one < at));
        expect(isMeant).toBe(true);
        // The dialer takes the first instant at which its clock shows this.
        if (time.twice === null) expect(instants[0]).toBe(at);
      }),
      { numRuns: 300 },
    );
  });
});

describe('times that there are not, and those that there are twice', () => {
  it('is not sent where the agent’s own clock skips it', () => {
    const clocks = between('America/New_York', 'Asia/Manila');
    expect(sent(callbackTime('2027-03-14T02:30', 'own', clocks))).toBe('skipped by own');
    expect(sent(callbackTime('2027-03-14T03:00', 'own', clocks))).toBe('2027-03-14 15:00:00');
  });

  it('is not sent where it was typed as the dialer’s and that skips it', () => {
    const clocks = between('Asia/Manila', 'Europe/Berlin');
    expect(sent(callbackTime('2027-03-28T02:30', 'dialer', clocks))).toBe('skipped by dialer');
  });

  it('is the first of two', () => {
    const clocks = between('Europe/Berlin', 'Asia/Manila');
    expect(callbackTime('2027-10-31T02:30', 'own', clocks)).toMatchObject({
      twice: 'own',
      dialer: readWall('2027-10-31T08:30'),
    });
    expect(callbackTime('2027-10-31T02:30', 'dialer', between('Asia/Manila', 'Europe/Berlin'))).toMatchObject(
      {
        twice: 'dialer',
        own: readWall('2027-10-31T08:30'),
      },
    );
  });

  it('is told where the dialer can only take the first of two', () => {
    const clocks = between('Asia/Manila', 'America/New_York');
    expect(callbackTime('2027-11-07T13:30', 'own', clocks)).toMatchObject({ twice: null });
    expect(callbackTime('2027-11-07T14:30', 'own', clocks)).toMatchObject({
      twice: 'sooner',
      dialer: readWall('2027-11-07T01:30'),
    });
  });
});

describe('what is past', () => {
  it('is judged by the dialer’s clock, however wrong this one is', () => {
    const clocks = between('Asia/Manila', 'America/New_York');
    for (const ahead of [-1_200_000, 1_200_000]) {
      const wrong = { ...clocks, now: NOW - ahead, dialer: clocks.dialer && { ...clocks.dialer, ahead } };
      expect(sent(callbackTime('2026-11-30T20:00', 'own', wrong))).toBe('past');
      expect(sent(callbackTime('2026-11-30T20:01', 'own', wrong))).toBe('2026-11-30 07:01:00');
    }
  });

  it('is what the dialer’s clock has shown once already', () => {
    const atTwo = Date.UTC(2027, 10, 7, 5, 40);
    const clocks = between('Asia/Manila', 'America/New_York', atTwo);
    expect(sent(callbackTime('2027-11-07T14:30', 'own', clocks))).toBe('past');
  });

  it('is without a date nothing at all', () => {
    for (const text of ['', 'x', '2026-02-30T10:00', '12026-01-01T10:00', '2026-12-01T24:00']) {
      expect(sent(callbackTime(text, 'own', between('Asia/Manila', 'Asia/Manila')))).toBe('missing');
    }
  });
});

describe('a dialer whose zone nobody has told', () => {
  const notSet = (own: string, dialer: string) => between(own, dialer, NOW, false);

  it('is in the agent’s, where both clocks show the same', () => {
    expect(sent(callbackTime('2027-07-01T09:30', 'own', notSet('Europe/Berlin', 'Europe/Berlin')))).toBe(
      '2027-07-01 09:30:00',
    );
  });

  it('is otherwise taken to keep its distance', () => {
    const clocks = notSet('Asia/Manila', 'America/New_York');
    expect(sent(callbackTime('2026-12-01T09:30', 'own', clocks))).toBe('2026-11-30 20:30:00');
    expect(sent(callbackTime('2027-06-01T09:30', 'own', clocks))).toBe('2027-05-31 20:30:00');
  });

  it.each([
    ['America/New_York', '2027-03-13T09:30', false],
    ['America/New_York', '2027-03-15T09:30', true],
    ['Asia/Manila', '2027-07-01T09:30', false],
    ['Asia/Kolkata', '2027-07-01T09:30', false],
    ['Australia/Sydney', '2027-04-01T09:30', false],
    ['Australia/Sydney', '2027-04-06T09:30', true],
  ])('%s at %s may have another time by then: %s', (dialer, chosen, mayShift) => {
    expect(callbackTime(chosen, 'own', notSet('Asia/Manila', dialer))).toMatchObject({ mayShift });
    expect(callbackTime(chosen, 'own', between('Asia/Manila', dialer))).toMatchObject({ mayShift: false });
  });

  it('is not known any more when the clocks of some such zone have been changed', () => {
    const clocks = notSet('Asia/Manila', 'America/New_York');
    const later = { ...clocks, now: Date.UTC(2027, 2, 15) };
    expect(callbackTime('2027-04-01T09:30', 'dialer', later)).toMatchObject({ kind: 'chosen', own: null });
  });
});

describe('a dialer whose clock is not known', () => {
  const clocks: Clocks = { own: zoneOffset('Asia/Manila'), dialer: null, now: NOW };

  it('is sent what was typed as its time', () => {
    expect(sent(callbackTime('2026-12-01T09:30', 'dialer', clocks))).toBe('2026-12-01 09:30:00');
  });

  it('is sent nothing that is past everywhere', () => {
    expect(sent(callbackTime('2026-11-30T00:00', 'dialer', clocks))).toBe('past');
    expect(sent(callbackTime('2026-11-30T00:01', 'dialer', clocks))).toBe('2026-11-30 00:01:00');
  });
});

test('the zones of the world keep an offset until the first of them changes it', () => {
  expect(steadyUntil(8 * 3_600_000, NOW)).toBeNull();
  expect(steadyUntil(3_600_000, NOW)).toBe(Date.UTC(2027, 2, 28, 1));
  expect(steadyUntil(11 * 3_600_000, NOW)).toBe(Date.UTC(2027, 3, 3, 15));
});
