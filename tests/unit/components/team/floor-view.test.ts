import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { choicesOf, inScope, onlyThose, searched } from '../../../../components/team/floor-filter.ts';
import { sorted, startsDescending } from '../../../../components/team/floor-sort.ts';
import { headCounts, headGroups } from '../../../../components/team/head-counts.ts';
import { columns, shownColumns } from '../../../../components/team/columns.ts';
import type { FloorAgent } from '../../../../utils/call/floor.ts';
import { english } from '../../../../components/words/english.ts';
import { NOW, agentOf, agentsOf } from './floors.ts';

const usersOf = (agents: readonly FloorAgent[]) => agents.map(({ user }) => user);

describe('who is in scope', () => {
  const agents = [
    agentOf({ user: '1', campaign: 'SALES', userGroup: 'AGENTS' }),
    agentOf({ user: '2', campaign: 'SALES', userGroup: 'NIGHT' }),
    agentOf({ user: '3', campaign: 'SUPPORT', userGroup: 'NIGHT' }),
    agentOf({ user: '4', campaign: 'SUPPORT', userGroup: null, ambiguous: ['userGroup'] }),
  ];

  it.each([
    ['everybody without a choice', [], [], ['1', '2', '3', '4']],
    ['one campaign', ['SALES'], [], ['1', '2']],
    ['several', ['SALES', 'SUPPORT'], [], ['1', '2', '3', '4']],
    ['one that nobody is in', ['GONE'], [], []],
    ['a group, and whose group cannot be told', [], ['AGENTS'], ['1', '4']],
    ['both', ['SUPPORT'], ['NIGHT'], ['3', '4']],
  ])('%s', (_, campaigns, userGroups, expected) => {
    expect(usersOf(inScope(agents, { campaigns, userGroups }))).toEqual(expected);
  });

  it('offers each value with its count, the chosen ones too when nobody has them', () => {
    expect(choicesOf('en', agents, 'campaign', ['GONE'])).toEqual([
      { value: 'GONE', count: 0 },
      { value: 'SALES', count: 2 },
      { value: 'SUPPORT', count: 2 },
    ]);
    expect(choicesOf('en', agents, 'userGroup', [])).toEqual([
      { value: 'AGENTS', count: 1 },
      { value: 'NIGHT', count: 2 },
    ]);
  });
});

describe('the search', () => {
  const agents = [
    agentOf({
      user: '1301',
      fullName: 'José Álvarez',
      state: { kind: 'paused', code: 'LUNCH' },
      leadId: null,
    }),
    agentOf({ user: '1302', fullName: 'Ana Lima', leadId: '987654', campaign: 'WINBACK' }),
    agentOf({ user: '1303', fullName: null, state: { kind: 'wrapping-up' } }),
    agentOf({ user: '1304', fullName: 'عمر الخطيب', state: { kind: 'ready' } }),
  ];

  it.each([
    ['', ['1301', '1302', '1303', '1304']],
    ['   ', ['1301', '1302', '1303', '1304']],
    ['jose', ['1301']],
    ['ALVAREZ josé', ['1301']],
    ['lunch', ['1301']],
    ['winback', ['1302']],
    ['98765', ['1302']],
    ['1303', ['1303']],
    ['wrap', ['1303']],
    ['الخطيب', ['1304']],
    ['null', []],
    ['ana lunch', []],
    // The parts of an agent are no one text.
    ['limawinback', []],
  ])('"%s" finds %j', (query, expected) => {
    expect(usersOf(searched(english, agents, query))).toEqual(expected);
  });
});

describe('those of one count', () => {
  const agents = [
    agentOf({ user: '1', state: { kind: 'dialing' } }),
    agentOf({ user: '2', state: { kind: 'ready' } }),
  ];
  const alert = { user: '2', about: 'paused', over: NOW, episode: 'x' } as const;

  it.each([
    [null, ['1', '2']],
    ['in-call', ['1']],
    ['waiting', ['2']],
    ['dead-call', []],
    ['standing-out', ['2']],
  ] as const)('%s', (only, expected) => {
    expect(usersOf(onlyThose(agents, only, new Map([['2', alert]])))).toEqual(expected);
  });
});

describe('the order', () => {
  const attempt = (agents: readonly FloorAgent[], by: (typeof columns)[number], descending = false) =>
    usersOf(sorted('en', agents, { by, descending }));

  it('sorts names as people do, numbers by their value', () => {
    const named = (user: string, fullName: string | null) => agentOf({ user, fullName });
    const agents = [
      named('1', 'Zoë'),
      named('2', 'agent 10'),
      named('3', 'Agent 9'),
      named('4', 'Élan'),
      named('5', 'Eva'),
    ];
    expect(attempt(agents, 'agent')).toEqual(['3', '2', '4', '5', '1']);
    expect(attempt(agents, 'agent', true)).toEqual(['1', '5', '4', '2', '3']);
  });

  it('sorts what cannot be told last, in both directions', () => {
    const agents = [
      agentOf({ user: '1', userGroup: null }),
      agentOf({ user: '2', userGroup: 'B' }),
      agentOf({ user: '3', userGroup: 'A' }),
    ];
    expect(attempt(agents, 'userGroup')).toEqual(['3', '2', '1']);
    expect(attempt(agents, 'userGroup', true)).toEqual(['2', '3', '1']);
  });

  it('sorts who has no pause code last', () => {
    const paused = (user: string, code: string | null) => agentOf({ user, state: { kind: 'paused', code } });
    const agents = [
      agentOf({ user: '1' }),
      paused('2', ''),
      paused('3', 'TEA'),
      paused('4', null),
      paused('5', 'LUNCH'),
    ];
    expect(attempt(agents, 'pauseCode').slice(0, 2)).toEqual(['5', '3']);
    expect(attempt(agents, 'pauseCode', true).slice(0, 2)).toEqual(['3', '5']);
  });

  it('has the longest time and the most calls first when one asks for them', () => {
    const agents = [
      agentOf({ user: '1', since: NOW - 10_000, callsToday: 9 }),
      agentOf({ user: '2', since: NOW - 99_000, callsToday: 10 }),
    ];
    expect(columns.filter(startsDescending)).toEqual(['time', 'calls']);
    expect(attempt(agents, 'time', true)).toEqual(['2', '1']);
    expect(attempt(agents, 'calls', true)).toEqual(['2', '1']);
  });

  it('has what needs somebody first: dead calls, wrap-up, pauses', () => {
    const kinds = ['ready', 'unknown', 'in-call', 'wrapping-up', 'dead-call'] as const;
    const agents = [
      ...kinds.map((kind) => agentOf({ user: kind, state: { kind } })),
      agentOf({ user: 'paused', state: { kind: 'paused', code: '' } }),
    ];
    expect(attempt(agents, 'state')).toEqual([
      'dead-call',
      'wrapping-up',
      'paused',
      'in-call',
      'ready',
      'unknown',
    ]);
  });

  it('puts who is equal by time and then by user, however the dialer lists them', () => {
    const agents = agentsOf(60);
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...agents], { minLength: agents.length }),
        fc.constantFrom(...columns),
        fc.boolean(),
        (shuffled, by, descending) => {
          expect(attempt(shuffled, by, descending)).toEqual(attempt(agents, by, descending));
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('the head counts', () => {
  it('count a call that is dialed or on its way as one, a ringing agent as waiting, and a preview as a pause', () => {
    const kinds = [
      'queued',
      'ringing',
      'dialing',
      'in-call',
      'parked',
      'three-way',
      'ready',
      'previewing',
    ] as const;
    const agents = kinds.map((kind) => agentOf({ state: { kind } }));
    expect(headCounts(agents)).toEqual({
      waiting: 2,
      'in-call': 5,
      'wrapping-up': 0,
      paused: 1,
      'dead-call': 0,
      unknown: 0,
    });
  });

  it('count everybody once', () => {
    const counts = headCounts(agentsOf(500));
    expect(headGroups.reduce((sum, group) => sum + counts[group], 0)).toBe(500);
    expect(Object.values(counts).every((count) => count > 0)).toBe(true);
  });
});

it('shows the columns in the order of the table, agent and state always', () => {
  expect(shownColumns(['calls', 'time'])).toEqual(['agent', 'state', 'time', 'calls']);
  expect(shownColumns([])).toEqual(['agent', 'state']);
});
