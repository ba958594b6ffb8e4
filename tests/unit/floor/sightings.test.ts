import { describe, expect, test } from 'vitest';
import { historyOf, nothingSeen, see } from '../../../utils/floor/sightings.ts';
import type { List } from './lists.ts';
import { after, inCall, lunch, ready, seen, T } from './lists.ts';

const now = (...lists: readonly List[]) => historyOf(after(...lists).sightings, '6666').at(-1);

describe('since when', () => {
  test('the first list: at least since now', () => {
    expect(now([0, seen(ready)])).toEqual({
      state: ready,
      leadId: null,
      since: T,
      atLeast: true,
      until: null,
    });
  });

  test.each<readonly [string, number, boolean, readonly List[]]>([
    [
      'the same in the next list',
      0,
      true,
      [
        [0, seen(ready)],
        [5_000, seen(ready)],
      ],
    ],
    [
      'a change that was seen',
      5_000,
      false,
      [
        [0, seen(ready)],
        [5_000, seen(lunch)],
      ],
    ],
    [
      'a change within two intervals',
      10_000,
      false,
      [
        [0, seen(ready)],
        [10_000, seen(lunch)],
      ],
    ],
    [
      'a change in a silence',
      11_000,
      true,
      [
        [0, seen(ready)],
        [11_000, seen(lunch)],
      ],
    ],
    [
      'no change in a short silence',
      0,
      true,
      [
        [0, seen(ready)],
        [29_000, seen(ready)],
      ],
    ],
    [
      'a change that was seen, and a short silence',
      5_000,
      false,
      [
        [0, seen(ready)],
        [5_000, seen(lunch)],
        [20_000, seen(lunch)],
      ],
    ],
    [
      'no change in a long silence, which may hide one',
      60_000,
      true,
      [
        [0, seen(ready)],
        [60_000, seen(ready)],
      ],
    ],
    [
      'another pause code',
      5_000,
      false,
      [
        [0, seen(lunch)],
        [5_000, seen({ kind: 'paused', code: 'TRAIN' })],
      ],
    ],
    [
      'the same call in a long silence',
      0,
      true,
      [
        [0, inCall(1)],
        [600_000, inCall(1)],
      ],
    ],
    [
      'another call in the next list',
      5_000,
      false,
      [
        [0, inCall(1)],
        [5_000, inCall(2)],
      ],
    ],
    [
      'another call, same lead, in a silence',
      600_000,
      true,
      [
        [0, inCall(1)],
        [600_000, inCall(2)],
      ],
    ],
    [
      'another lead in the same call',
      0,
      true,
      [
        [0, inCall(1)],
        [5_000, { ...inCall(1), leadId: '7' }],
      ],
    ],
    [
      'ready again after a call between two lists',
      5_000,
      false,
      [
        [0, seen(ready)],
        [5_000, seen(ready, { callsToday: 4 })],
      ],
    ],
    [
      'wrapping up after another call, same lead',
      5_000,
      false,
      [
        [0, seen({ kind: 'wrapping-up' }, { leadId: '9' })],
        [5_000, seen({ kind: 'wrapping-up' }, { leadId: '9', callsToday: 4 })],
      ],
    ],
    ['logged in between two lists', 5_000, false, [[0], [5_000, seen(ready)]]],
    ['logged in during a silence', 60_000, true, [[0], [60_000, seen(ready)]]],
    ['back after a short absence', 10_000, false, [[0, seen(ready)], [5_000], [5_000, seen(ready)]]],
    [
      'a call id that outlived its call proves nothing',
      60_000,
      true,
      [
        [0, seen(lunch, { callId: 'V1' })],
        [60_000, seen(lunch, { callId: 'V1' })],
      ],
    ],
    [
      'a wall clock that was set back',
      -60_000,
      true,
      [
        [0, seen(ready)],
        [-60_000, seen(ready)],
      ],
    ],
    [
      'the same call by a wall clock that was set back',
      -60_000,
      true,
      [
        [0, inCall(1)],
        [-60_000, inCall(1)],
      ],
    ],
  ])('%s', (_, sinceMs, atLeast, lists) => {
    expect(now(...lists)).toMatchObject({ since: T + sinceMs, atLeast });
  });

  test('who could not be read for one list has not left', () => {
    let sightings = see(nothingSeen, { agents: [seen(ready)], complete: true }, T);
    sightings = see(sightings, { agents: [], complete: false }, T + 5_000);
    expect(historyOf(sightings, '6666').at(-1)?.until).toBeNull();
    sightings = see(sightings, { agents: [seen(ready)], complete: true }, T + 10_000);
    expect(historyOf(sightings, '6666')).toMatchObject([{ since: T, until: null }]);
  });

  test('who is new may have been the one who could not be read', () => {
    const unread = see(nothingSeen, { agents: [], complete: false }, T);
    const sightings = see(unread, { agents: [seen(ready)], complete: true }, T + 5_000);
    expect(historyOf(sightings, '6666')).toMatchObject([{ atLeast: true }]);
  });
});
