import { describe, expect, it } from 'vitest';
import { asOf, floorProblem, heardFor, isFresh } from '../../../../components/team/floor-link.ts';
import { askAgainWords, floorProblemWords, problemTone } from '../../../../components/team/problem-words.ts';
import { commandsDue } from '../../../../components/team/subscriptions.ts';
import { retryWords } from '../../../../components/link-words.ts';
import type { FloorLink, QueueCounts } from '../../../../utils/call/floor.ts';
import { english } from '../../../../components/words/english.ts';
import { NOW, detailOf, floorOf, live, refused, stale } from './floors.ts';

const idle: FloorLink = { kind: 'idle', heardAt: null };
const down: FloorLink = { ...refused('locked'), heardAt: NOW - 60_000 };

describe('the link', () => {
  it.each([
    ['not heard yet', idle, true, null, NOW],
    ['live', live, true, 2_000, NOW],
    ['stale', stale, false, 40_000, NOW - 40_000],
    ['refused after it was heard', down, false, 60_000, NOW - 60_000],
  ] as const)('%s: clocks go as far as is known', (_, link, isQuiet, age, until) => {
    expect(heardFor(link, NOW)).toBe(age);
    expect(asOf(link, NOW)).toBe(until);
    expect(floorProblem(floorOf([], { link }), NOW) === null).toBe(isQuiet);
  });

  it('is not fresh when an answer is long overdue: the computer slept', () => {
    expect(isFresh(live, NOW + 13_000)).toBe(true);
    expect(isFresh(live, NOW + 13_001)).toBe(false);
    expect(asOf(live, NOW + 3_600_000)).toBe(NOW - 2_000);
    expect(floorProblem(floorOf([]), NOW + 3_600_000)).toEqual({ kind: 'silent' });
  });

  it.each(['not-set-up', 'no-reports-user'] as const)('%s comes before anything of the link', (setUp) => {
    expect(floorProblem(floorOf([], { setUp, link: stale }), NOW)).toEqual({ kind: setUp });
  });
});

describe('the words', () => {
  const wordsOf = (link: FloorLink) => {
    const problem = floorProblem(floorOf([], { link }), NOW);
    if (problem === null) throw new Error('no problem');
    return { problem, ...floorProblemWords(english, problem) };
  };

  it('tell a wrong password from a level too low as far as the dialer does: not at all', () => {
    const { why, now, problem } = wordsOf(refused('wrong-password'));
    expect(why).toContain('password is wrong');
    expect(why).toContain('User Level is below 7');
    expect(why).toContain('says the same');
    expect(now).toContain('Nothing more is asked automatically');
    expect(askAgainWords(english, problem)).toBe('Try once more');
  });

  it('name the right that is missing', () => {
    expect(wordsOf(refused('reports-right-missing')).now).toContain('View Reports and Agent API Access to 1');
    expect(wordsOf(refused('function-not-permitted')).now).toContain('logged_in_agents');
    expect(floorProblemWords(english, { kind: 'no-reports-user' }).why).toContain(
      'User Level 7 or more, View Reports 1',
    );
  });

  it('of a refused login that was tried once more say that only another one helps, and offer no button', () => {
    const { problem, now } = wordsOf({ ...refused('wrong-password'), isSpent: true });
    expect(now).toContain('not sent any more');
    expect(askAgainWords(english, problem)).toBeNull();
  });

  it('of a question that is cut short on its way do not lead to the options, where nothing is wrong', () => {
    const words = wordsOf(refused('parameter-missing'));
    expect(words.inOptions).toBeUndefined();
    expect(words.now).toBe("Tell the dialer's administrator.");
  });

  it('offer no button where the browser asks by itself', () => {
    expect(askAgainWords(english, wordsOf(refused('no-permission')).problem)).toBeNull();
  });

  it('say when it is asked again by itself, of a refusal too', () => {
    expect(retryWords(english, wordsOf(stale).problem, NOW)).toBe('Trying again in 4 s.');
    expect(retryWords(english, wordsOf(stale).problem, NOW + 9_000)).toBe('Trying again now.');
    expect(retryWords(english, wordsOf(refused('api-off', NOW + 40_000)).problem, NOW)).toBe(
      'Trying again in 40 s.',
    );
    expect(retryWords(english, wordsOf(refused('wrong-password')).problem, NOW)).toBe('');
  });

  it('are as grave as the matter', () => {
    expect(problemTone({ kind: 'no-reports-user' })).toBe('quiet');
    expect(problemTone(wordsOf(stale).problem)).toBe('warning');
    expect(problemTone(wordsOf(refused('locked')).problem)).toBe('bad');
  });
});

describe('what the page wishes for', () => {
  const nothing = { user: null, inGroups: [], userGroups: [] };
  const counts = (kind: QueueCounts['kind'], names: readonly string[]): QueueCounts => ({
    kind,
    names,
    callsWaiting: 0,
    loggedIn: 0,
    inCalls: 0,
    ready: 0,
    paused: 0,
    wrappingUp: 0,
    deadCalls: null,
    heardAt: NOW,
  });

  const commands = (...told: Parameters<typeof commandsDue>) => commandsDue(...told).commands;
  const look = (user: string) => [{ kind: 'look-at', user }];

  it('is not said when the floor goes by it', () => {
    expect(commands(floorOf([]), nothing, null, NOW)).toEqual([]);
    const floor = floorOf([], {
      detail: detailOf(),
      queues: [counts('in-groups', ['B']), counts('in-groups', ['A']), counts('user-groups', ['N'])],
    });
    expect(commands(floor, { user: '1301', inGroups: ['A', 'B'], userGroups: ['N'] }, null, NOW)).toEqual([]);
  });

  it('is not said again where the dialer has refused to count', () => {
    const queueTroubles = [{ kind: 'in-groups', names: ['A'], why: 'function-not-permitted' }] as const;
    expect(commands(floorOf([], { queueTroubles }), { ...nothing, inGroups: ['A'] }, null, NOW)).toEqual([]);
  });

  it('is said when it is new', () => {
    expect(commands(floorOf([]), { user: '1301', inGroups: ['A'], userGroups: [] }, null, NOW)).toEqual([
      { kind: 'look-at', user: '1301' },
      { kind: 'count', inGroups: ['A'], userGroups: [] },
    ]);
    const floor = floorOf([], { detail: detailOf(), queues: [counts('in-groups', ['A'])] });
    expect(commands(floor, nothing, null, NOW)).toEqual([
      { kind: 'look-at', user: null },
      { kind: 'count', inGroups: [], userGroups: [] },
    ]);
  });

  it('waits for an answer, and is said again when none comes', () => {
    const subscriptions = { ...nothing, user: '1301' };
    const { sent } = commandsDue(floorOf([]), subscriptions, null, NOW);
    expect(commands(floorOf([]), subscriptions, sent, NOW + 14_999)).toEqual([]);
    expect(commands(floorOf([]), subscriptions, sent, NOW + 15_000)).toEqual(look('1301'));
    expect(commands(floorOf([]), { ...subscriptions, user: '1302' }, sent, NOW + 1)).toEqual(look('1302'));
  });

  it('is said at once to a background that has forgotten it', () => {
    const subscriptions = { ...nothing, user: '1301' };
    const first = commandsDue(floorOf([]), subscriptions, null, NOW);
    const heard = commandsDue(floorOf([], { detail: detailOf() }), subscriptions, first.sent, NOW + 50);
    expect(heard).toEqual({ commands: [], sent: null });
    expect(commands(floorOf([]), subscriptions, heard.sent, NOW + 100)).toEqual(look('1301'));
  });
});
