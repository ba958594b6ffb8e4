// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '../../../components/popup/popup.tsx';
import type { AgentState } from '../../../utils/call/agent-state.ts';
import type { SeatReport } from '../../../utils/call/seat-report.ts';
import type { Link } from '../../../utils/call/link-state.ts';
import type { Call } from '../../../utils/call/agent-call.ts';
import { permanentFailures, transientFailures } from '../../../utils/call/link-failure.ts';
import { NOW, down, live, noLead, snapshotOf, stale } from './snapshots.ts';
import { host, namesIn, press, text } from './stage.ts';
import { english } from '../../../components/words/english.ts';

const AGAIN = 'Refresh the report';

const on = { onAskNow: vi.fn(), onOpenOptions: vi.fn(), onOpenTeam: vi.fn() };
const nothing = () => {};

const show = (report: SeatReport, link: Link = live, call: Call = noLead) =>
  act(() =>
    render(
      <Popup
        words={english}
        snapshot={snapshotOf(call, link, { report, hasReportsUser: true })}
        now={NOW}
        openedAt={0}
        onRead={() => Promise.resolve(null)}
        onCall={nothing}
        onPauseThenCall={nothing}
        onCallWhenDone={nothing}
        onPauseForCall={nothing}
        onCancelDeferredCall={nothing}
        onAnswer={nothing}
        onCommand={nothing}
        onDismissAttempt={nothing}
        onCopy={() => Promise.resolve(true)}
        {...on}
      />,
      host,
    ),
  );

type Agent = SeatReport & { readonly kind: 'agent' };
const agent = (state: AgentState, more: Partial<Agent> = {}): SeatReport => ({
  kind: 'agent',
  at: NOW - 12_000,
  state,
  campaign: 'TESTCAMP',
  callsToday: 57,
  callNumber: '',
  ...more,
});
const facts = () =>
  [...host.querySelectorAll('.facts > div')].map((one) => [...one.children].map((part) => part.textContent));

afterEach(() => {
  render(null, host);
  vi.clearAllMocks();
});

it('is not there without a reports user', async () => {
  await show({ kind: 'none' });
  expect(host.querySelector('.report')).toBeNull();
});

it('is asked for', async () => {
  await show({ kind: 'asking' });
  expect(text('.report-title')).toBe('VICIdial report');
  expect(text('.report p.quiet')).toBe('Loading the report.');
});

describe('the state', () => {
  it.each<[AgentState, string]>([
    [{ kind: 'ready' }, 'Ready'],
    [{ kind: 'queued' }, 'Call arriving'],
    [{ kind: 'ringing' }, "Phone ringing: the agent's own"],
    [{ kind: 'previewing' }, 'Preview: a lead before dialing'],
    [{ kind: 'dialing' }, 'Dialing'],
    [{ kind: 'in-call' }, 'In call'],
    [{ kind: 'parked' }, 'On hold (park): the customer waits'],
    [{ kind: 'three-way' }, '3-way call'],
    [{ kind: 'dead-call' }, 'Dead call: the customer is gone'],
    [{ kind: 'wrapping-up' }, 'Wrap-up: the disposition is open'],
    [{ kind: 'unknown' }, 'State: not clear in the report'],
    [{ kind: 'paused', code: 'LUNCH' }, 'Paused, code LUNCH'],
    [{ kind: 'paused', code: '' }, 'Paused, no code'],
    [{ kind: 'paused', code: null }, 'Paused, code not clear in the report'],
  ])('%o', async (state, words) => {
    await show(agent(state));
    expect(text('.report .doing')).toBe(words);
    expect(host.querySelectorAll('.report .dot')).toHaveLength(1);
    expect(text('.report-title .clock')).toBe('12 s ago');
  });

  it('comes with campaign, calls and the number of the call', async () => {
    await show(agent({ kind: 'in-call' }, { callNumber: '3125550188' }));
    expect(facts()).toEqual([
      ['Campaign', 'TESTCAMP'],
      ['Calls today', '57'],
      ['Number on this call', '3125550188'],
    ]);
  });

  it('marks the number of a call that cannot be told, and misses none where there is none', async () => {
    await show(agent({ kind: 'parked' }, { callNumber: null }));
    expect(facts().at(-1)).toEqual(['Number on this call', 'not clear in the report']);
    await show(agent({ kind: 'in-call' }, { callNumber: '' }));
    expect(facts().map(([term]) => term)).toEqual(['Campaign', 'Calls today']);
  });
});

type NoReport = (SeatReport & { readonly kind: 'failed' })['why'];

describe('no report', () => {
  it.each<[NoReport, RegExp]>([
    ['wrong-password', /refused the reports user.*User Level 7/],
    ['reports-right-missing', /may not see reports.*View Reports/],
    ['function-not-permitted', /agent_status.*API Allowed Functions/],
    ['not-found', /does not see this agent.*Admin Viewable Groups/],
    ['timeout', /not answering.*took too long/],
  ])('%s', async (why, words) => {
    await show({ kind: 'failed', why });
    expect(text('.report')?.replaceAll('\n', ' ')).toMatch(words);
  });

  it.each<[NoReport, string[]]>([
    ['timeout', [AGAIN]],
    ['not-found', [AGAIN]],
    ['function-not-permitted', [AGAIN]],
    ['not-a-dialer', ['Open the options', AGAIN]],
    ['no-permission', ['Allow it in the options']],
    // Each of these would send a login that was refused.
    ['wrong-password', ['Open the options']],
    ['locked', ['Open the team page']],
    ['reports-right-missing', ['Open the team page']],
  ])('%s: the ways out', async (why, ways) => {
    await show({ kind: 'failed', why });
    expect(namesIn('.report')).toEqual(ways);
  });

  it('is mended, or asked for again', async () => {
    await show({ kind: 'failed', why: 'timeout' });
    await press(AGAIN);
    expect(on.onAskNow).toHaveBeenCalledOnce();
    await show({ kind: 'failed', why: 'wrong-password' });
    await press('Open the options');
    expect(on.onOpenOptions).toHaveBeenCalledExactlyOnceWith('login');
    await show({ kind: 'failed', why: 'locked' });
    await press('Open the team page');
    expect(on.onOpenTeam).toHaveBeenCalledOnce();
  });

  it.each([
    ...transientFailures,
    ...permanentFailures,
    'reports-right-missing' as const,
    'not-found' as const,
  ])('%s has words, and a way out', async (why) => {
    await show({ kind: 'failed', why });
    expect(text('.report .doing')?.length).toBeGreaterThan(10);
    expect(text('.report > p:not(.doing):not(.report-title)')?.length).toBeGreaterThan(10);
    expect(namesIn('.report').length).toBeGreaterThan(0);
  });
});

describe('while the dialer is not heard', () => {
  it.each<[string, Link]>([
    ['trouble', stale()],
    ['a refusal', down('wrong-password')],
  ])('%s is told once, and no old report stands beside it', async (_, link) => {
    for (const report of [agent({ kind: 'in-call' }), { kind: 'failed', why: 'offline' } as const]) {
      await show(report, link);
      expect(host.querySelector('.report')).toBeNull();
      expect(host.querySelectorAll('.notice')).toHaveLength(1);
    }
  });

  it('a report is waited for where it is only not heard yet', async () => {
    await show({ kind: 'asking' }, { kind: 'idle', heardAt: NOW - 60_000 });
    expect(host.querySelector('.report')).not.toBeNull();
  });
});
