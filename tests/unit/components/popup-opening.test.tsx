// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '../../../components/popup/popup.tsx';
import type { Snapshot } from '../../../utils/call/snapshot.ts';
import type { Link } from '../../../utils/call/link-state.ts';
import type { Call } from '../../../utils/call/agent-call.ts';
import { NOW, fullControls, live, loggedOut, noLead, onLead, snapshotOf } from './snapshots.ts';
import { button, host, press, text } from './stage.ts';
import { english } from '../../../components/words/english.ts';

const MINUTE = 60_000;
const idle: Link = { kind: 'idle', heardAt: NOW - 5 * MINUTE };
const nothing = () => {};
const onOpenOptions = vi.fn();

const show = (snapshot: Snapshot | null, now = NOW, openedAt = NOW - MINUTE) =>
  act(() =>
    render(
      <Popup
        words={english}
        {...{ snapshot, now, openedAt, onOpenOptions }}
        onRead={() => Promise.resolve(null)}
        onCall={nothing}
        onPauseThenCall={nothing}
        onCallWhenDone={nothing}
        onPauseForCall={nothing}
        onCancelDeferredCall={nothing}
        onAnswer={nothing}
        onCommand={nothing}
        onDismissAttempt={nothing}
        onAskNow={nothing}
        onCopy={() => Promise.resolve(true)}
        onOpenTeam={nothing}
      />,
      host,
    ),
  );

afterEach(() => {
  render(null, host);
  vi.clearAllMocks();
});

it('knows nothing while the background starts', async () => {
  await show(null);
  expect(text('.link-line')).toBe('No update yet');
  expect(host.querySelectorAll('.lead, .notice, input')).toHaveLength(0);
  await press('Options');
  expect(onOpenOptions).toHaveBeenCalledExactlyOnceWith(null);
});

describe('nothing moves when the answer comes', () => {
  /** What takes room on the page, without its words. */
  const shape = () => {
    const names: string[] = [];
    for (const one of host.querySelectorAll('main *')) {
      if (one.closest('.link-line, .unseen') === null)
        names.push(`${one.tagName} ${one.className.replace(' old', '')}`);
    }
    return names;
  };

  it.each<[string, Call]>([
    ['no lead', noLead],
    ['a lead', onLead()],
    ['nobody logged in', loggedOut],
  ])('and it is as before: %s', async (_, call) => {
    await show(snapshotOf(call, idle, { controlsConfig: fullControls }));
    const before = shape();
    await show(snapshotOf(call, live, { controlsConfig: fullControls }));
    expect(shape()).toEqual(before);
  });

  it('and a background that has just woken is given the time to ask', async () => {
    const overdue: Link = { kind: 'live', heardAt: NOW - 5 * MINUTE, nextAt: NOW - 5 * MINUTE };
    await show(snapshotOf(noLead, overdue), NOW, NOW - 4_000);
    expect(text('.link-line')).toBe('Last update 5 min ago· updating now');
    expect(host.querySelector('.notice')).toBeNull();
    await show(snapshotOf(noLead, overdue), NOW, NOW - 5_000);
    expect(text('.notice b')).toBe('No update from the dialer');
  });

  it('and nothing can be sent before', async () => {
    await show(snapshotOf(noLead, idle));
    for (const name of ['Call', 'Pause', 'Resume']) {
      expect(button(name).getAttribute('aria-disabled')).toBe('true');
    }
  });
});
