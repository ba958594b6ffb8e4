// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '../../../components/popup/popup.tsx';
import type { AgentState } from '../../../utils/call/agent-state.ts';
import type { SeatReport } from '../../../utils/call/seat-report.ts';
import { refusals, troubles } from '../../../utils/call/state.ts';
import { NOW, live, noLead, snapshotOf } from './snapshots.ts';
import { host, press, text } from './stage.ts';

const onAskNow = vi.fn();
const nothing = () => {};

const show = (report: SeatReport) =>
  act(() =>
    render(
      <Popup
        snapshot={snapshotOf(noLead, live, { report })}
        now={NOW}
        openedAt={0}
        onCall={nothing}
        onPauseThenCall={nothing}
        onAnswer={nothing}
        onWish={nothing}
        onDismissOrder={nothing}
        onAskNow={onAskNow}
        onCopy={() => Promise.resolve(true)}
        onOpenOptions={nothing}
      />,
      host,
    ),
  );

type Agent = SeatReport & { readonly kind: 'agent' };
const agent = (state: AgentState, more: Partial<Agent> = {}): SeatReport => ({
  kind: 'agent',
  at: NOW - 12_000,
  state,
  pauseCode: state.kind === 'paused' ? state.code : null,
  campaign: 'TESTCAMP',
  callsToday: 57,
  callNumber: null,
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
  expect(text('.report-title')).toBe("As the dialer's reports have it");
  expect(text('.report p.quiet')).toBe('The dialer is being asked.');
});

describe('the state', () => {
  it.each<[AgentState, string]>([
    [{ kind: 'ready' }, 'Ready'],
    [{ kind: 'queued' }, 'Queued: a call is on its way'],
    [{ kind: 'ringing' }, "Ringing: the agent's own phone"],
    [{ kind: 'previewing' }, 'Previewing a lead'],
    [{ kind: 'dialing' }, 'Dialing'],
    [{ kind: 'in-call' }, 'In call'],
    [{ kind: 'parked' }, 'Parked: the customer is on hold'],
    [{ kind: 'three-way' }, 'Three-way call'],
    [{ kind: 'dead-call' }, 'Call dead: the customer is gone'],
    [{ kind: 'wrapping-up' }, 'Wrapping up: the outcome is open'],
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
      ['Number of this call', '3125550188'],
    ]);
  });

  it('marks the number of a call that cannot be told, and misses none without a call', async () => {
    await show(agent({ kind: 'parked' }));
    expect(facts().at(-1)).toEqual(['Number of this call', 'not clear in the report']);
    await show(agent({ kind: 'ready' }));
    expect(facts().map(([term]) => term)).toEqual(['Campaign', 'Calls today']);
  });
});

describe('no report', () => {
  it.each<[(SeatReport & { readonly kind: 'failed' })['why'], RegExp]>([
    ['wrong-password', /refused the reports user.*User Level 7/],
    ['reports-right-missing', /may not see reports.*View Reports/],
    ['function-not-permitted', /agent_status.*API Allowed Functions/],
    ['not-found', /does not see this agent.*Admin Viewable Groups/],
    ['timeout', /not answering.*took too long/],
  ])('%s', async (why, words) => {
    await show({ kind: 'failed', why });
    expect(text('.report')?.replaceAll('\n', ' ')).toMatch(words);
    await press('Ask again');
    expect(onAskNow).toHaveBeenCalledOnce();
  });

  it.each([...troubles, ...refusals, 'reports-right-missing' as const, 'not-found' as const])(
    '%s has words',
    async (why) => {
      await show({ kind: 'failed', why });
      expect(text('.report .doing')?.length).toBeGreaterThan(10);
      expect(text('.report > p:not(.doing):not(.report-title)')?.length).toBeGreaterThan(10);
    },
  );
});
