import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../../utils/call/snapshot.ts';
import type { Call, Link } from '../../../utils/call/state.ts';
import { heardFor, isFresh, isOverdue, panelView, problemOf } from '../../../utils/call/view.ts';

const NOW = 1_790_000_000_000;
const seat = { agentId: 'A77', dialerHost: 'dialer.example.com' };
const lead = { leadId: '123456', phone: '7275551212', record: { kind: 'missing' } } as const;

const calls = {
  unknown: { kind: 'unknown' },
  noAgent: { kind: 'no-agent' },
  loggedOut: { kind: 'logged-out', user: '6666', since: NOW - 9_000 },
  noLead: { kind: 'no-lead', user: '6666', since: NOW - 9_000 },
  onLead: { kind: 'on-lead', user: '6666', lead, since: NOW - 41_000, pop: 3 },
} satisfies Record<string, Call>;

const links = {
  idle: { kind: 'idle', heardAt: NOW - 18_000 },
  live: { kind: 'live', heardAt: NOW - 1_000, nextAt: NOW + 2_000 },
  overdue: { kind: 'live', heardAt: NOW - 18_000, nextAt: NOW - 6_001 },
  hiccup: staleFor(5_000),
  briefHiccup: staleFor(2_000),
  stale: staleFor(5_001),
  down: {
    kind: 'down',
    heardAt: NOW - 18_000,
    since: NOW - 10,
    refusal: 'wrong-password',
    nextAt: null,
  },
} satisfies Record<string, Link>;

function staleFor(ms: number): Link & { kind: 'stale' } {
  return {
    kind: 'stale',
    heardAt: NOW - 18_000,
    since: NOW - ms,
    trouble: 'offline',
    attempts: 2,
    nextAt: NOW + 4_000,
  };
}

const snapshot = (call: keyof typeof calls, link: keyof typeof links): Snapshot => ({
  call: calls[call],
  link: links[link],
  pops: 3,
  seat,
});

const loggedOut = { kind: 'logged-out', user: '6666' };
const noAgent = { kind: 'no-agent' };
const silent = { kind: 'silent' };
const trouble = { kind: 'trouble', trouble: 'offline', nextAt: NOW + 4_000 };
const refused = { kind: 'refused', refusal: 'wrong-password', nextAt: null };

describe('panelView without a lead', () => {
  it.each([
    ['unknown', 'idle', null],
    ['unknown', 'live', null],
    ['unknown', 'hiccup', null],
    ['unknown', 'stale', trouble],
    ['unknown', 'down', refused],
    ['noLead', 'idle', null],
    ['noLead', 'live', null],
    ['noLead', 'hiccup', null],
    ['noLead', 'overdue', silent],
    ['noLead', 'stale', trouble],
    ['noLead', 'down', refused],
    ['loggedOut', 'idle', null],
    ['loggedOut', 'live', loggedOut],
    ['loggedOut', 'hiccup', loggedOut],
    ['loggedOut', 'stale', trouble],
    ['loggedOut', 'down', refused],
    ['noAgent', 'idle', null],
    ['noAgent', 'live', noAgent],
  ] as const)('%s, %s', (call, link, problem) => {
    const expected = problem === null ? { kind: 'none' } : { kind: 'notice', problem };
    expect(panelView(snapshot(call, link), NOW)).toEqual(expected);
  });
});

describe('panelView on a lead', () => {
  it.each([
    ['live', true, 1_000, null],
    ['briefHiccup', false, 18_000, null],
    ['hiccup', false, 18_000, trouble],
    ['stale', false, 18_000, trouble],
    ['overdue', false, 18_000, silent],
    ['down', false, 18_000, refused],
  ] as const)('%s', (link, fresh, age, problem) => {
    expect(panelView(snapshot('onLead', link), NOW)).toEqual({
      kind: 'lead',
      pop: 3,
      lead,
      onLeadFor: 41_000,
      fresh,
      heardFor: age,
      problem,
    });
  });

  it('shows nothing while nobody asks: the caller may be long gone', () => {
    expect(panelView(snapshot('onLead', 'idle'), NOW)).toEqual({ kind: 'none' });
  });

  it('counts from nothing when the clock was set back', () => {
    expect(panelView(snapshot('onLead', 'live'), NOW - 60_000)).toMatchObject({ onLeadFor: 0, heardFor: 0 });
  });
});

describe('the link by the wall clock', () => {
  it('is overdue only more than 6 s after an answer was due', () => {
    const link: Link = { kind: 'live', heardAt: NOW, nextAt: NOW + 1_000 };
    expect(isOverdue(link, NOW + 7_000)).toBe(false);
    expect(isFresh(link, NOW + 7_000)).toBe(true);
    expect(isOverdue(link, NOW + 7_001)).toBe(true);
    expect(isFresh(link, NOW + 7_001)).toBe(false);
  });

  it('is never overdue when nothing is due', () => {
    expect(isOverdue(links.idle, NOW + 1e9)).toBe(false);
    expect(isOverdue(links.down, NOW + 1e9)).toBe(false);
  });

  it('has an age, or none when nothing was ever heard', () => {
    expect(heardFor(links.stale, NOW)).toBe(18_000);
    expect(heardFor({ kind: 'idle', heardAt: null }, NOW)).toBeNull();
  });
});

describe('problemOf', () => {
  it('names a missing set-up before all else', () => {
    expect(problemOf({ ...snapshot('noAgent', 'down'), seat: null }, NOW)).toEqual({ kind: 'not-set-up' });
  });

  it('is null when all is well', () => {
    expect(problemOf(snapshot('noLead', 'live'), NOW)).toBeNull();
    expect(problemOf(snapshot('onLead', 'live'), NOW)).toBeNull();
  });
});
