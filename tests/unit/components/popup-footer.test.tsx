// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PopupFooter } from '../../../components/popup/popup-footer.tsx';
import type { Snapshot } from '../../../utils/call/snapshot.ts';
import type { Call } from '../../../utils/call/agent-call.ts';
import { live, loggedOut, noLead, onLead, snapshotOf } from './snapshots.ts';
import { host, namesIn, press } from './stage.ts';
import { english } from '../../../components/words/english.ts';
import { WordsContext } from '../../../components/words/use-words.ts';

const on = { onOpenOptions: vi.fn(), onOpenTeam: vi.fn() };
const show = (snapshot: Snapshot) =>
  act(() =>
    render(
      <WordsContext.Provider value={english}>
        <PopupFooter snapshot={snapshot} {...on} />
      </WordsContext.Provider>,
      host,
    ),
  );
const lines = () => [...host.querySelectorAll('footer > p:not(.links)')].map((one) => one.textContent);

const unknown: Call = { kind: 'unknown' };
const unset = { ...snapshotOf(unknown), seat: null };

afterEach(() => {
  render(null, host);
  vi.clearAllMocks();
});

describe('the seat', () => {
  it('is named with user, dialer and what it had today', async () => {
    await show(snapshotOf(noLead));
    const today = 'This seat today: 14 leads, 1 call dialed';
    expect(lines()).toEqual([today, 'AgentID A-77 · user 6666', 'dialer.example.com']);
    await show(snapshotOf(noLead, live, { today: { pops: 1, calls: 0 } }));
    expect(lines()[0]).toBe('This seat today: 1 lead, 0 calls dialed');
  });

  it('names no user before the dialer did, and no AgentID before the CRM did', async () => {
    await show(snapshotOf(unknown));
    expect(lines()[1]).toBe('AgentID A-77');
    await show(snapshotOf(unknown, live, { seat: { agentId: '', dialerHost: 'dialer.example.com' } }));
    expect(lines()[1]).toBe('No AgentID yet');
  });

  it('is not named where there is none', async () => {
    await show(unset);
    expect(lines()).toEqual([]);
    expect(namesIn('footer')).toEqual(['Options']);
  });
});

describe('the team page', () => {
  it('is one click away where there is a reports user, whatever the agent does', async () => {
    for (const call of [noLead, onLead(), loggedOut]) {
      await show(snapshotOf(call, live, { hasReportsUser: true }));
      expect(namesIn('footer')).toEqual(['Team page', 'Options']);
    }
    await press('Team page');
    expect(on.onOpenTeam).toHaveBeenCalledOnce();
  });

  it('is offered above, and not here, where there is no agent', async () => {
    await show({ ...unset, hasReportsUser: true });
    expect(namesIn('footer')).toEqual(['Options']);
  });

  it('is no word of it where there is no reports user', async () => {
    await show(snapshotOf(noLead));
    expect(host.textContent).not.toMatch(/team/i);
  });
});
