import { describe, expect, it } from 'vitest';
import { emptyControls } from '../../../utils/call/controls.ts';
import type { ControlResult } from '../../../utils/call/control-result.ts';
import type { DialAttempt, DialProgress } from '../../../utils/call/dial-attempt.ts';
import type { Snapshot } from '../../../utils/call/snapshot.ts';
import type { Link } from '../../../utils/call/link-state.ts';
import type { Call } from '../../../utils/call/agent-call.ts';
import { initialState } from '../../../utils/call/state.ts';
import {
  heardFor,
  isFresh,
  isOverdue,
  isUnderWay,
  panelView,
  problemOf,
  shownControlResult,
  shownAttempt,
} from '../../../utils/call/view.ts';

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

const snapshot = (
  call: keyof typeof calls,
  link: keyof typeof links,
  more: Partial<Snapshot> = {},
): Snapshot => ({
  ...initialState,
  call: calls[call],
  link: links[link],
  pops: 3,
  seat,
  controlsConfig: emptyControls,
  question: null,
  dialerClock: null,
  reading: null,
  today: { pops: 0, calls: 0 },
  report: { kind: 'none' },
  language: 'en',
  hasReportsUser: false,
  ...more,
});

const orderOf = (progress: DialProgress, popsAtClick = 3): DialAttempt => ({
  id: 'attempt',
  number: '7275551212',
  target: { kind: 'number', digits: '7275551212' },
  at: NOW - 2_000,
  popsAtClick,
  progress,
});
const refusedOrder = orderOf({ kind: 'refused', why: { kind: 'not-paused' } });
const controlResultOf = (outcome: ControlResult['outcome'], at = NOW - 2_000): ControlResult => ({
  id: 'controlResult',
  command: 'pause',
  at,
  outcome,
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
      attempt: null,
      controlResult: null,
    });
  });

  it('tells of order and deed', () => {
    const attempt = orderOf({ kind: 'sending' });
    const controlResult = controlResultOf({ kind: 'stored' });
    expect(panelView(snapshot('onLead', 'live', { attempt, controlResult }), NOW)).toMatchObject({
      attempt,
      controlResult,
    });
  });

  it('is put away by its pop', () => {
    expect(panelView(snapshot('onLead', 'live'), NOW, 3)).toEqual({ kind: 'none' });
    expect(panelView(snapshot('onLead', 'stale'), NOW, 3)).toEqual({ kind: 'none' });
    expect(panelView(snapshot('onLead', 'live'), NOW, 2)).toMatchObject({ kind: 'lead' });
  });

  it('shows nothing while nobody asks: the caller may be long gone', () => {
    expect(panelView(snapshot('onLead', 'idle'), NOW)).toEqual({ kind: 'none' });
  });

  it('counts from nothing when the clock was set back', () => {
    expect(panelView(snapshot('onLead', 'live'), NOW - 60_000)).toMatchObject({ onLeadFor: 0, heardFor: 0 });
  });
});

describe('panelView with an order and no lead beside it', () => {
  it.each(['pausing', 'sending', 'unknown'] as const)('tells that it is %s', (kind) => {
    const attempt = orderOf({ kind });
    expect(panelView(snapshot('noLead', 'live', { attempt }), NOW)).toEqual({ kind: 'asked', attempt });
    expect(panelView(snapshot('onLead', 'live', { attempt }), NOW, 3)).toEqual({ kind: 'asked', attempt });
  });

  it('tells it before a state that explains it', () => {
    const view = panelView(snapshot('loggedOut', 'live', { attempt: refusedOrder }), NOW);
    expect(view).toEqual({ kind: 'asked', attempt: refusedOrder });
  });

  it('has nothing to tell once it is a lead, or nobody asks the dialer', () => {
    const dialing = orderOf({ kind: 'dialing', at: NOW }, 2);
    expect(panelView(snapshot('onLead', 'live', { attempt: dialing }), NOW, 3)).toEqual({ kind: 'none' });
    expect(panelView(snapshot('noLead', 'idle', { attempt: refusedOrder }), NOW)).toEqual({ kind: 'none' });
  });
});

describe('shownOrder', () => {
  const shown = (attempt: DialAttempt | null, pops = 3) =>
    shownAttempt({ ...snapshot('noLead', 'live'), attempt, pops }, NOW) !== null;

  it.each([
    ['pausing', orderOf({ kind: 'pausing' }), true],
    ['sending', orderOf({ kind: 'sending' }), true],
    ['stored', orderOf({ kind: 'stored', at: NOW }), true],
    ['refused', refusedOrder, false],
    ['unknown', orderOf({ kind: 'unknown' }), false],
  ] as const)('%s: until the next pop, or beyond it', (_kind, attempt, beyond) => {
    expect(shown(attempt)).toBe(true);
    expect(shown(attempt, 4)).toBe(beyond);
  });

  it('is done with a call 10 s after it came', () => {
    expect(shown(orderOf({ kind: 'dialing', at: NOW - 9_999 }, 2))).toBe(true);
    expect(shown(orderOf({ kind: 'dialing', at: NOW - 10_000 }, 2))).toBe(false);
    expect(shown(null)).toBe(false);
  });

  it('keeps from a second click only while it is under way', () => {
    const kinds = ['pausing', 'sending', 'unknown'] as const;
    expect(kinds.map((kind) => isUnderWay(orderOf({ kind })))).toEqual([true, true, false]);
    expect(isUnderWay(orderOf({ kind: 'stored', at: NOW }))).toBe(true);
    expect(isUnderWay(orderOf({ kind: 'dialing', at: NOW }))).toBe(true);
    expect(isUnderWay(refusedOrder)).toBe(false);
  });
});

describe('shownDeed', () => {
  const age = (outcome: ControlResult['outcome'], ms: number) =>
    shownControlResult(
      snapshot('onLead', 'live', { controlResult: controlResultOf(outcome, NOW - ms) }),
      NOW,
    ) !== null;

  it.each([
    [{ kind: 'stored' }, 10_000],
    [{ kind: 'told', waiting: 3 }, 10_000],
    [{ kind: 'stored', callbackDropped: true }, 60_000],
    [{ kind: 'unclear' }, 60_000],
    [{ kind: 'refused', why: { kind: 'no-lead' } }, 60_000],
  ] satisfies [ControlResult['outcome'], number][])('%j is news for %d ms', (outcome, ms) => {
    expect(age(outcome, ms - 1)).toBe(true);
    expect(age(outcome, ms)).toBe(false);
  });

  it('waits for an answer as long as it takes', () => {
    expect(age({ kind: 'sending' }, 600_000)).toBe(true);
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
    const teamLead = { ...snapshot('noAgent', 'down'), seat: null, hasReportsUser: true };
    expect(problemOf(teamLead, NOW)).toEqual({ kind: 'team-only' });
  });

  it('is null when all is well', () => {
    expect(problemOf(snapshot('noLead', 'live'), NOW)).toBeNull();
    expect(problemOf(snapshot('onLead', 'live'), NOW)).toBeNull();
  });
});
