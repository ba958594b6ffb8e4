import { describe, expect, test } from 'vitest';
import { historyOf, nothingSeen, see } from '../../../utils/floor/sightings.ts';
import type { List } from './lists.ts';
import { after, inCall, lunch, ready, seen, T } from './lists.ts';

const MINUTE = 60_000;

describe('history', () => {
  test('follows without gaps while we hear, and with one where we did not', () => {
    const { sightings } = after(
      [0, seen(ready)],
      [5_000, inCall(1)],
      [5_000, seen(lunch)],
      [MINUTE, seen(ready)],
    );
    expect(
      historyOf(sightings, '6666').map(({ state, since, until, atLeast }) => [
        state.kind,
        since - T,
        until === null ? null : until - T,
        atLeast,
      ]),
    ).toEqual([
      ['ready', 0, 5_000, true],
      ['in-call', 5_000, 10_000, false],
      ['paused', 10_000, 10_000, false],
      ['ready', 70_000, null, true],
    ]);
  });

  test('outlives an absence of half an hour, not a longer one', () => {
    const gone = after([0, seen(ready)], [5_000], [29 * MINUTE]);
    expect(historyOf(gone.sightings, '6666')).toMatchObject([{ since: T, until: T + 5_000 }]);
    const later = after([0, seen(ready)], [5_000], [31 * MINUTE]);
    expect(historyOf(later.sightings, '6666')).toEqual([]);
    expect(later.sightings.traces).toEqual([]);
  });

  test('keeps the last 20 of an agent', () => {
    const lists = Array.from({ length: 60 }, (_, at): List => [
      5_000,
      at % 2 === 0 ? seen(ready) : seen(lunch),
    ]);
    const { at, sightings } = after(...lists);
    const history = historyOf(sightings, '6666');
    expect(history).toHaveLength(21);
    expect(history.at(-1)?.since).toBe(at);
  });

  test('of a large floor fits what a browser stores', () => {
    const users = Array.from({ length: 500 }, (_, at) => `${at}`);
    let sightings = nothingSeen;
    for (let round = 0; round < 30; round += 1) {
      const agents = users.map((user) => seen({ kind: 'in-call' }, { user, callId: `V${round}` }));
      sightings = see(sightings, { agents, complete: true }, T + round * 5_000);
    }
    const over = sightings.traces.flatMap(({ before }) => before);
    expect(over.length).toBeLessThanOrEqual(3_000);
    expect(JSON.stringify(sightings).length).toBeLessThan(600_000);
  });

  test('nobody knows a user nobody has seen', () => {
    expect(historyOf(nothingSeen, 'nobody')).toEqual([]);
  });
});
