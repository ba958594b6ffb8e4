import { describe, expect, it } from 'vitest';
import type { Board } from '../../../utils/call/control.ts';
import { controlNames, defaultControls, emptyBoard } from '../../../utils/call/control.ts';
import type { Offer } from '../../../utils/call/offers.ts';
import { offers } from '../../../utils/call/offers.ts';
import type { Snapshot } from '../../../utils/call/snapshot.ts';
import type { Call, Link } from '../../../utils/call/state.ts';
import { initialState } from '../../../utils/call/state.ts';

const NOW = 1_790_000_000_000;
const lead = { leadId: '123456', phone: '7275551212', record: { kind: 'missing' } } as const;
const live: Link = { kind: 'live', heardAt: NOW - 1_000, nextAt: NOW + 2_000 };

const calls = {
  unknown: { kind: 'unknown' },
  noAgent: { kind: 'no-agent' },
  loggedOut: { kind: 'logged-out', user: '6666', since: NOW },
  noLead: { kind: 'no-lead', user: '6666', since: NOW },
  onLead: { kind: 'on-lead', user: '6666', lead, since: NOW, pop: 3 },
} satisfies Record<string, Call>;

const full: Board = {
  controls: controlNames,
  outcomes: [{ code: 'SALE', label: 'Sale', callback: false }],
  pauseCodes: [],
  transfers: [],
  inGroups: ['SALESLINE'],
};

function snapshot(call: Call, board: Board = full, link: Link = live): Snapshot {
  const seat = { agentId: 'A77', dialerHost: 'dialer.example.com' };
  const rest = {
    question: null,
    dialerClock: null,
    today: { pops: 0, calls: 0 },
    report: { kind: 'none' },
    hasReportsUser: false,
  } as const;
  return { ...initialState, call, link, pops: 3, seat, board, ...rest };
}

const namesFor = (call: Call, board?: Board) => offers(snapshot(call, board), NOW).names;

const loggedIn: readonly Offer[] = ['call', 'pause', 'preview', 'in-groups', 'queue', 'log-out'];
const onLeadOnly: readonly Offer[] = [
  'hang-up',
  'outcome',
  'transfer',
  'park',
  'keypad',
  'recording',
  'switch-lead',
  'remote-agent',
];

describe('what is offered', () => {
  it.each([...loggedIn, ...onLeadOnly, 'resume'] as const)('%s, by the state of the agent', (name) => {
    const offered = Object.entries(calls)
      .filter(([, call]) => namesFor(call).includes(name))
      .map(([kind]) => kind);
    if (name === 'resume') expect(offered).toEqual(['noLead']);
    else if (loggedIn.includes(name)) expect(offered).toEqual(['noLead', 'onLead']);
    else expect(offered).toEqual(['onLead']);
  });

  it('covers every control there is', () => {
    expect([...loggedIn, ...onLeadOnly].toSorted()).toEqual(controlNames.toSorted());
  });

  it('is only what the team lead has put on the seat', () => {
    const board = { ...full, controls: defaultControls };
    expect(namesFor(calls.onLead, board)).toEqual(['call', 'hang-up', 'pause', 'outcome']);
    expect(namesFor(calls.noLead, board)).toEqual(['call', 'pause', 'resume']);
    expect(namesFor(calls.onLead, { ...full, controls: [] })).toEqual([]);
  });

  it('leads nowhere where there is nothing to choose', () => {
    const board = { ...emptyBoard, controls: controlNames };
    const missing = namesFor(calls.onLead).filter((name) => !namesFor(calls.onLead, board).includes(name));
    expect(missing).toEqual(['outcome', 'in-groups']);
  });
});

describe('whether it can be used', () => {
  const stale: Link = {
    kind: 'stale',
    heardAt: NOW - 3_000,
    since: NOW - 1_000,
    trouble: 'timeout',
    attempts: 1,
    nextAt: NOW + 500,
  };
  const down: Link = { kind: 'down', heardAt: NOW, since: NOW, refusal: 'wrong-password', nextAt: null };
  it.each([
    ['live', live, true],
    ['overdue', { ...live, nextAt: NOW - 6_001 }, false],
    ['stale', stale, false],
    ['down', down, false],
    ['idle', { kind: 'idle', heardAt: NOW }, false],
  ] satisfies [string, Link, boolean][])('%s', (_name, link, usable) => {
    const offered = offers(snapshot(calls.onLead, full, link), NOW);
    expect(offered.usable).toBe(usable);
    expect(offered.names).toEqual(namesFor(calls.onLead));
  });
});
