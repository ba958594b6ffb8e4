// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '../../../components/popup/popup.tsx';
import type { Snapshot } from '../../../utils/call/snapshot.ts';
import type { Call, Link } from '../../../utils/call/state.ts';
import { NOW, down, loggedOut, noLead, onLead, snapshotOf, stale } from './snapshots.ts';

const unknown: Call = { kind: 'unknown' };
const idle: Link = { kind: 'idle', heardAt: null };

const host = document.createElement('div');
document.body.append(host);
const onAskNow = vi.fn();
const onOpenOptions = vi.fn();
const nothing = () => {};

async function show(snapshot: Snapshot) {
  await act(() =>
    render(
      <Popup
        snapshot={snapshot}
        now={NOW}
        onCall={nothing}
        onPauseThenCall={nothing}
        onAnswer={nothing}
        onWish={nothing}
        onDismissOrder={nothing}
        onAskNow={onAskNow}
        onOpenOptions={onOpenOptions}
      />,
      host,
    ),
  );
}

const text = (selector: string) => host.querySelector(selector)?.textContent;
/** Those of the controls have tests of their own. */
const buttons = () =>
  [...host.querySelectorAll('button')]
    .filter((button) => button.closest('.desk, .number') === null)
    .map((button) => button.textContent);

afterEach(() => {
  render(null, host);
  vi.clearAllMocks();
});

describe('Popup', () => {
  it.each([
    ['not set up', { ...snapshotOf(unknown, idle), seat: null }, 'Not heard yet', 'Not set up yet'],
    [
      'no permission',
      snapshotOf(noLead, down('no-permission')),
      'Last heard 18 s ago',
      'The browser blocks the dialer',
    ],
    ['logged out', snapshotOf(loggedOut), 'Live· heard 1 s ago', 'Not logged in to the dialer'],
    [
      'no agent',
      snapshotOf({ kind: 'no-agent' }),
      'Live· heard 1 s ago',
      'AgentID A-77 is unknown to the dialer',
    ],
    ['no lead', snapshotOf(noLead), 'Live· heard 1 s ago', undefined],
    ['on a lead', snapshotOf(onLead()), 'Live· heard 1 s ago', undefined],
    ['stale', snapshotOf(onLead(), stale()), 'Last heard 18 s ago', 'The dialer is not answering'],
    [
      'refused',
      snapshotOf(noLead, down('wrong-password')),
      'Last heard 18 s ago',
      'The dialer refused the login',
    ],
    ['locked', snapshotOf(noLead, down('locked')), 'Last heard 18 s ago', 'The dialer has locked the login'],
  ])('%s: link and problem in words', async (_name, snapshot, link, problem) => {
    await show(snapshot);
    expect(text('.link-line')).toBe(link);
    expect(text('.banner b')).toBe(problem);
    const canAsk = problem !== undefined && problem !== 'Not set up yet';
    expect(buttons()).toEqual(canAsk ? ['Ask again', 'Options'] : ['Options']);
  });

  it('names agent, user and dialer', async () => {
    await show(snapshotOf(noLead));
    expect(text('.seat')).toBe('AgentID A-77 · user 6666dialer.example.com');
    expect(text('main > p.quiet')).toBe('You are logged in; no lead is on your screen.');
  });

  it('names no user before the dialer did', async () => {
    await show(snapshotOf(unknown));
    expect(text('.seat')).toBe('AgentID A-77dialer.example.com');
  });

  it('shows the lead with its time', async () => {
    await show(snapshotOf(onLead()));
    expect(text('.lead > .clock')).toBe('0:01');
    expect([...host.querySelectorAll('dd')].map((dd) => dd.textContent)).toEqual([
      '7275551212',
      '123456',
      'JUH764',
      '9987',
      'SK',
    ]);
  });

  it('warns beside a lead that may be gone', async () => {
    await show(snapshotOf(onLead(), stale()));
    expect(text('.banner')).toContain('This lead may have ended.');
    expect(text('.banner')).toContain('Trying again in 4 s.');
  });

  it('hands clicks up', async () => {
    await show(snapshotOf(noLead, down('wrong-password')));
    host.querySelectorAll('button').forEach((button) => button.click());
    expect(onAskNow).toHaveBeenCalledOnce();
    expect(onOpenOptions).toHaveBeenCalledOnce();
  });
});
