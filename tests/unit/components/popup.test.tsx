// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sections } from '../../../components/options/sections.ts';
import { fixFor } from '../../../components/popup/fix.ts';
import { Popup } from '../../../components/popup/popup.tsx';
import type { Snapshot } from '../../../utils/call/snapshot.ts';
import type { Link } from '../../../utils/call/link-state.ts';
import type { Call } from '../../../utils/call/agent-call.ts';
import { permanentFailures, transientFailures } from '../../../utils/call/link-failure.ts';
import { NOW, down, loggedOut, noLead, onLead, snapshotOf, stale } from './snapshots.ts';
import { host, namesIn, press, text } from './stage.ts';
import { english } from '../../../components/words/english.ts';

const unknown: Call = { kind: 'unknown' };
const idle = (heardAt: number | null = NOW - 300_000): Link => ({ kind: 'idle', heardAt });
const neverHeard: Link = { kind: 'down', heardAt: null, since: NOW, refusal: 'no-permission', nextAt: null };
const MINUTE = 60_000;

const on = {
  onRead: vi.fn(() => Promise.resolve(null)),
  onCall: vi.fn(),
  onPauseThenCall: vi.fn(),
  onCallWhenDone: vi.fn(),
  onPauseForCall: vi.fn(),
  onCancelDeferredCall: vi.fn(),
  onAnswer: vi.fn(),
  onCommand: vi.fn(),
  onDismissAttempt: vi.fn(),
  onAskNow: vi.fn(),
  onCopy: vi.fn(() => Promise.resolve(true)),
  onOpenOptions: vi.fn(),
  onOpenTeam: vi.fn(),
};

const show = (snapshot: Snapshot | null, now = NOW, openedAt = NOW - MINUTE) =>
  act(() =>
    render(<Popup words={english} snapshot={snapshot} now={now} openedAt={openedAt} {...on} />, host),
  );

const unset = { ...snapshotOf(unknown, idle(null)), seat: null };
const teamOnly = { ...unset, hasReportsUser: true };
const unnamed = snapshotOf(unknown, idle(null), { seat: { agentId: '', dialerHost: 'dialer.example.com' } });

/** With plain blanks where the words are kept together. */
const plain = (selector: string) => text(selector)?.replaceAll('\u00A0', ' ');

afterEach(() => {
  render(null, host);
  vi.clearAllMocks();
});

describe('each state says what, why and what now', () => {
  it.each<[string, Snapshot, string, string | undefined, string[]]>([
    ['not set up', unset, 'No update yet', 'Not set up yet', ['Set it up']],
    [
      'no permission',
      snapshotOf(unknown, neverHeard),
      'No update yet',
      'The browser blocks the dialer',
      ['Allow it in the options'],
    ],
    ['a team lead without an agent', teamOnly, '', 'No agent at this computer', ['Open the team page']],
    ['nobody in the CRM', unnamed, 'No update yet', 'Nobody is logged in to the CRM', []],
    [
      'logged out',
      snapshotOf(loggedOut),
      'Live· updated 1 s ago',
      'Not logged in to the dialer',
      ['Try again'],
    ],
    [
      'no agent',
      snapshotOf({ kind: 'no-agent' }),
      'Live· updated 1 s ago',
      'AgentID A-77 is unknown to the dialer',
      ['Open the options', 'Try again'],
    ],
    ['first question', snapshotOf(unknown, idle(null)), 'No update yet· updating now', undefined, []],
    ['no lead', snapshotOf(noLead), 'Live· updated 1 s ago', undefined, []],
    ['on a lead', snapshotOf(onLead()), 'Live· updated 1 s ago', undefined, []],
    [
      'offline',
      snapshotOf(noLead, stale()),
      'Last update 18 s ago',
      'The dialer is not answering',
      ['Try again'],
    ],
    [
      'asleep',
      snapshotOf(noLead, { kind: 'live', heardAt: NOW - 6 * MINUTE, nextAt: NOW - 6 * MINUTE }),
      'Last update 6 min ago',
      'No update from the dialer',
      ['Try again'],
    ],
    [
      'refused',
      snapshotOf(noLead, down('wrong-password')),
      'Last update 18 s ago',
      'The dialer refused the login',
      ['Open the options'],
    ],
    [
      'not permitted',
      snapshotOf(noLead, down('function-not-permitted')),
      'Last update 18 s ago',
      'The login may not read leads',
      ['Try again'],
    ],
  ])('%s', async (_name, snapshot, link, problem, ways) => {
    await show(snapshot);
    expect(text('.link-line') ?? '').toBe(link);
    expect(text('.notice b')).toBe(problem);
    expect(namesIn('.ways')).toEqual(ways);
    expect(namesIn('footer')).toEqual(['Options']);
  });

  it('locked: until when, by the clock and from now', async () => {
    await show(snapshotOf(noLead, down('locked', NOW + 14.5 * MINUTE)));
    const clock = new Date(NOW + 14.5 * MINUTE).toLocaleTimeString([], {
      hour: 'numeric',
      minute: '2-digit',
    });
    expect(clock).toMatch(/\d:\d\d/);
    expect(plain('.notice p')).toBe(`Locked until ${clock} at the latest, 14 min from now.`);
    expect(text('.notice')).not.toContain('Trying again');
  });

  it('a lock that is over is no lock', async () => {
    await show(snapshotOf(noLead, down('locked', NOW - 1)));
    expect(text('.notice')).not.toContain('Locked until');
    expect(text('.notice')).toContain('Trying again now.');
  });
});

describe('the way out', () => {
  it.each<[string, Snapshot, string | null]>([
    ['Set it up', unset, null],
    ['Allow it in the options', snapshotOf(unknown, down('no-permission')), 'dialer'],
    ['Open the options', snapshotOf(unknown, stale('redirect')), 'dialer'],
    ['Open the options', snapshotOf(unknown, down('wrong-password')), 'login'],
    ['Open the options', snapshotOf({ kind: 'no-agent' }), 'seat'],
  ])('%s: at the right place', async (name, snapshot, section) => {
    await show(snapshot);
    await press(name);
    expect(on.onOpenOptions).toHaveBeenCalledExactlyOnceWith(section);
  });

  it('leads to the team page where that is what there is', async () => {
    await show(teamOnly);
    await press('Open the team page');
    expect(on.onOpenTeam).toHaveBeenCalledOnce();
    expect(on.onOpenOptions).not.toHaveBeenCalled();
  });

  it('leads to sections that there are', () => {
    const ids = Object.values(sections).map(({ id }) => id as string);
    const places = [
      ...transientFailures.map((trouble) => fixFor({ kind: 'trouble', trouble, nextAt: NOW })),
      ...permanentFailures.map((refusal) => fixFor({ kind: 'refused', refusal, nextAt: NOW })),
    ].flatMap((fix) => (fix?.page === 'options' ? (fix.section ?? []) : []));
    expect(places.length).toBeGreaterThan(3);
    for (const place of places) expect(ids).toContain(place);
  });

  it('asks again', async () => {
    await show(snapshotOf(noLead, down('api-off')));
    await press('Try again');
    expect(on.onAskNow).toHaveBeenCalledOnce();
  });
});

describe('the lead', () => {
  it('is shown with the time on it', async () => {
    await show(snapshotOf(onLead()));
    expect(text('.lead-line')).toBe('On a lead0:01');
    const values = [...host.querySelectorAll('.lead dd')].map((dd) => dd.textContent);
    expect(values).toEqual(['7275551212', '123456', 'JUH764', '9987', 'SK']);
  });

  it('counts on while it is heard', async () => {
    await show(snapshotOf(onLead(), { kind: 'live', heardAt: NOW, nextAt: NOW + MINUTE }), NOW + 59_000);
    expect(text('.lead .clock')).toBe('1:00');
  });

  it.each<[string, Link]>([
    ['kept from before', idle(NOW - 18_000)],
    ['not heard of any more', stale()],
  ])('that is %s stands still at what was heard, and says so', async (_, link) => {
    await show(snapshotOf(onLead(undefined, 1, NOW - 60_000), link));
    expect(text('.lead-line')).toBe('On a lead at the last update0:42');
    expect(host.querySelector('.lead.old')).not.toBeNull();
    expect(text('.link-line')).toContain('Last update 18 s ago');
    expect(text('main')).not.toContain('Live');
  });

  it('that may be gone is warned of', async () => {
    await show(snapshotOf(onLead(), stale()));
    expect(plain('.notice')).toContain('This lead may have ended.');
    expect(plain('.notice')).toContain('Trying again in 4 s.');
  });

  it('gives its values to the clipboard', async () => {
    await show(snapshotOf(onLead()));
    await press('Copy phone');
    expect(on.onCopy).toHaveBeenCalledExactlyOnceWith('7275551212');
    const said = () => [...host.querySelectorAll('[aria-live]')].map((one) => one.textContent);
    await vi.waitFor(() => expect(said()).toContain('Copied'));
  });

  it('that is none is in the past tense until it is heard anew', async () => {
    await show(snapshotOf(noLead, idle()));
    expect(text('.standing')).toBe(
      'No lead at the last updateYou were logged in; no lead was on your screen.',
    );
    await show(snapshotOf(noLead));
    expect(text('.standing')).toBe('No leadYou are logged in; no lead is on your screen.');
  });
});
