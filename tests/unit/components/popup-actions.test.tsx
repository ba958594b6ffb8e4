// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '../../../components/popup/popup.tsx';
import type { OnRead } from '../../../components/popup/use-reading.ts';
import type { NumberReading, ReadNumber } from '../../../utils/call/number-reading.ts';
import type { Snapshot } from '../../../utils/call/snapshot.ts';
import {
  NOW,
  controlResultOf,
  fullControls,
  live,
  loggedOut,
  noLead,
  onLead,
  orderOf,
  refusedOrder,
  snapshotOf,
  stale,
} from './snapshots.ts';
import { button, descriptionOf, field, has, host, isOff, key, namesIn, press, text, type } from './stage.ts';
import { english } from '../../../components/words/english.ts';

const on = {
  onRead: vi.fn<OnRead>(() => Promise.resolve(null)),
  onCall: vi.fn<(attempt: string, click: MouseEvent) => void>(),
  onCallWhenDone: vi.fn<(attempt: string, click: MouseEvent) => void>(),
  onPauseForCall: vi.fn<(on: boolean, click: MouseEvent) => void>(),
  onCancelDeferredCall: vi.fn<(id: string) => void>(),
  onPauseThenCall: vi.fn<(attempt: string, click: MouseEvent) => void>(),
  onAnswer: vi.fn<(yes: boolean) => void>(),
  onCommand: vi.fn(),
  onDismissAttempt: vi.fn(),
  onCopy: () => Promise.resolve(true),
  onAskNow: vi.fn(),
  onOpenOptions: vi.fn(),
  onOpenTeam: vi.fn(),
};

const show = (more: Partial<Snapshot> = {}) =>
  act(() =>
    render(
      <Popup words={english} snapshot={snapshotOf(noLead, live, more)} now={NOW} openedAt={0} {...on} />,
      host,
    ),
  );

const NUMBER = 'Number to call';

afterEach(() => {
  render(null, host);
  vi.clearAllMocks();
  on.onRead.mockResolvedValue(null);
});

describe('what would be dialed for it', () => {
  const london: ReadNumber = {
    country: 'GB',
    phoneCode: '44',
    digits: '2071234567',
    international: '+44 20 7123 4567',
    extension: null,
    standing: 'valid',
    isPlain: false,
    others: [],
  };
  const newYork = { country: 'US', phoneCode: '1', digits: '6465550123', international: '+1 646 555 0123' };
  const newZealand = { country: 'NZ', phoneCode: '64', digits: '65550123', international: '+64 6 555 0123' };
  const reads = (number: ReadNumber) => on.onRead.mockResolvedValue({ kind: 'as-number', number });
  const described = () => descriptionOf(field(NUMBER));

  it('is said with its country where it is not plain', async () => {
    reads(london);
    await show();
    await type(NUMBER, '442071234567');
    expect(on.onRead).toHaveBeenLastCalledWith('442071234567');
    expect(described()).toBe('Calls +44 20 7123 4567, United Kingdom.');
  });

  it('is not said where it is', async () => {
    reads({ ...london, ...newYork, isPlain: true });
    await show();
    await type(NUMBER, '6465550123');
    expect(described()).toBeUndefined();
  });

  it('can be the other one of two, with one press', async () => {
    reads({ ...london, ...newYork, others: [newZealand] });
    await show();
    await type(NUMBER, '6465550123');
    expect(described()).toBe('Calls +1 646 555 0123, United States; also +64 6 555 0123, New Zealand.');
    await press('Use +64 6 555 0123, New Zealand');
    expect(field(NUMBER).value).toBe('+64 6 555 0123');
    expect(on.onRead).toHaveBeenLastCalledWith('+64 6 555 0123');
  });

  it('is shown first to one who presses Call before it was there', async () => {
    let answer: (reading: NumberReading) => void = () => {};
    on.onRead.mockImplementation(() => new Promise((resolve) => (answer = resolve)));
    await show();
    await type(NUMBER, '442071234567');
    await press('Call');
    await act(async () => {
      answer({ kind: 'as-number', number: london });
      await new Promise((resolve) => setTimeout(resolve, 450)); // Sooner, a press is half a double click.
    });
    expect(on.onCall).not.toHaveBeenCalled();
    expect(described()).toBe('Calls +44 20 7123 4567, United Kingdom.');
    await press('Call');
    expect(on.onCall).toHaveBeenCalledOnce();
  });

  it('is said in the question as well', async () => {
    const reading: NumberReading = { kind: 'as-lead', digits: '442071234567', number: london };
    await show({ question: { number: '442071234567', when: 'now' }, reading });
    expect(text('.question .quiet')).toBe(
      'Dialed as VICIdial has it. It reads as +44 20 7123 4567, United Kingdom.',
    );
  });
});

it('offers the extension of the number that was called as tones', async () => {
  const attempt = { ...orderOf({ kind: 'dialing', at: NOW - 60_000 }, '7275551212 x45'), extension: '45' };
  const snapshot = snapshotOf(onLead(), live, { attempt, controlsConfig: fullControls });
  await act(() => render(<Popup words={english} snapshot={snapshot} now={NOW} openedAt={0} {...on} />, host));
  expect(text('.extension p')).toBe('Extension 45');
  await press('Send DTMF');
  expect(on.onCommand).toHaveBeenCalledExactlyOnceWith({ kind: 'tones', keys: '45' }, expect.any(MouseEvent));
});

describe('a number to call', () => {
  it('is handed over as it was typed, with the click', async () => {
    await show();
    await type(NUMBER, ' (727) 555-1212 ');
    await press('Call');
    expect(on.onCall).toHaveBeenCalledExactlyOnceWith('(727) 555-1212', expect.any(MouseEvent));
    expect(button('Call').type).toBe('submit');
  });

  it('has to be there', async () => {
    await show();
    await press('Call');
    expect(on.onCall).not.toHaveBeenCalled();
    expect(descriptionOf(field(NUMBER))).toBe('Enter a number.');
    expect(document.activeElement).toBe(field(NUMBER));
  });

  it('stays when it is refused, with the reason beside it', async () => {
    await show();
    await type(NUMBER, '12');
    await show({ attempt: refusedOrder('not-a-number', '12') });
    expect(field(NUMBER).value).toBe('12');
    expect(field(NUMBER).getAttribute('aria-invalid')).toBe('true');
    expect(descriptionOf(field(NUMBER))).toMatch(/^Not dialed: it is no phone number\./);
    expect(host.querySelector('.notice')).toBeNull();
  });

  it('is there again for correction when the popup is opened once more', async () => {
    await show({ attempt: refusedOrder('not-a-number', '12') });
    expect(field(NUMBER).value).toBe('12');
  });

  it('says in a message what has nothing to do with the number', async () => {
    await show();
    await type(NUMBER, '7275551212');
    await show({ attempt: refusedOrder('not-paused') });
    expect(field(NUMBER).getAttribute('aria-invalid')).toBe('false');
    expect(text('.notice b')).toBe('Not dialed: you are not paused');
    await press('Pause, then call');
    expect(on.onPauseThenCall).toHaveBeenCalledExactlyOnceWith('order-1', expect.any(MouseEvent));
    await press('Close message');
    expect(on.onDismissAttempt).toHaveBeenCalledOnce();
  });

  it('cannot be called while an order is under way, and stays until it is dialed', async () => {
    await show();
    await type(NUMBER, '7275551212');
    await show({ attempt: orderOf({ kind: 'stored', at: NOW }) });
    expect(isOff('Call')).toBe(true);
    expect(descriptionOf(button('Call'))).toBe('Sent to VICIdial: your agent screen dials');
    await press('Call');
    expect(on.onCall).not.toHaveBeenCalled();
    expect(field(NUMBER).value).toBe('7275551212');
    await show({ attempt: orderOf({ kind: 'dialing', at: NOW }) });
    expect(field(NUMBER).value).toBe('');
  });

  it('that is under way is said where it stands nowhere else', async () => {
    await show({ attempt: orderOf({ kind: 'stored', at: NOW }) });
    expect(descriptionOf(button('Call'))).toBe('Sent to VICIdial: your agent screen dials: 7275551212');
  });

  it('is not asked for where it could not be called', async () => {
    await act(() =>
      render(<Popup words={english} snapshot={snapshotOf(loggedOut)} now={NOW} openedAt={0} {...on} />, host),
    );
    expect(has('Call')).toBe(false);
    await act(() =>
      render(
        <Popup words={english} snapshot={snapshotOf(noLead, stale())} now={NOW} openedAt={0} {...on} />,
        host,
      ),
    );
    expect(isOff('Call')).toBe(true);
    expect(descriptionOf(button('Call'))).toBe('Nothing can be sent to the dialer now.');
  });

  it('is not sent again by Enter held down', async () => {
    await show();
    expect((await key(field(NUMBER), { key: 'Enter', repeat: true })).defaultPrevented).toBe(true);
    expect((await key(field(NUMBER), { key: 'Enter' })).defaultPrevented).toBe(false);
  });
});

describe('a question', () => {
  it('comes before all else that calls', async () => {
    await show({ question: { number: '7275551212', when: 'now' } });
    expect(text('.question p')).toBe('Call 7275551212?');
    expect(host.querySelector('.number')).toBeNull();
    await press('Cancel');
    expect(on.onAnswer).toHaveBeenLastCalledWith(false);
    await press('Call');
    expect(on.onAnswer).toHaveBeenLastCalledWith(true);
    expect(on.onCall).not.toHaveBeenCalled();
  });
});

describe('the controls', () => {
  it('are those of the state', async () => {
    await show();
    expect(namesIn('.row')).toEqual(['Pause', 'Resume']);
    await show({ controlsConfig: fullControls });
    expect(namesIn('.row')).toEqual(['Pause', 'Resume', 'More…']);
    const lead = snapshotOf(onLead(), live, { controlsConfig: fullControls });
    await act(() => render(<Popup words={english} snapshot={lead} now={NOW} openedAt={0} {...on} />, host));
    expect(namesIn('.row')).toEqual(['Hang up', 'Pause', 'Disposition…', 'More…']);
  });

  it('send, and say what came of it', async () => {
    await show();
    await press('Resume');
    expect(on.onCommand).toHaveBeenCalledExactlyOnceWith({ kind: 'resume' }, expect.any(MouseEvent));
    await show({ controlResult: controlResultOf('resume', { kind: 'stored' }) });
    expect(text('.told')).toBe('Resume: sent to VICIdial; your agent screen takes about a second');
    expect(text('[aria-live]')).toBe('Resume: sent to VICIdial; your agent screen takes about a second');
  });

  it('open in place of the number, which is kept', async () => {
    await show({ controlsConfig: fullControls });
    await type(NUMBER, '727');
    await press('Pause');
    expect(host.querySelector('.number')).toBeNull();
    await key(button('Lunch'), { key: 'Escape' });
    expect(field(NUMBER).value).toBe('727');
  });

  it('close with Escape wherever the focus is; the next one is the browser’s', async () => {
    await show({ controlsConfig: fullControls });
    await press('More…');
    expect((await key(document.body, { key: 'Escape' })).defaultPrevented).toBe(true);
    expect(host.querySelector('.drawer')).toBeNull();
    expect((await key(document.body, { key: 'Escape' })).defaultPrevented).toBe(false);
  });
});

describe('what is behind More without a lead', () => {
  const all = { controlsConfig: fullControls };
  const previewing: Partial<Snapshot> = {
    ...all,
    hasReportsUser: true,
    report: {
      kind: 'agent',
      at: NOW,
      state: { kind: 'previewing' },
      campaign: 'TESTCAMP',
      callsToday: 1,
      callNumber: '',
    },
  };

  it('logs out only when asked once more', async () => {
    await show(all);
    await press('More…', 'Log out');
    expect(on.onCommand).not.toHaveBeenCalled();
    expect(text('.drawer')).toContain('Log out of the dialer?');
    await press('Log out');
    expect(on.onCommand).toHaveBeenCalledExactlyOnceWith({ kind: 'log-out' }, expect.any(MouseEvent));
  });

  it('acts on a preview that a report tells of', async () => {
    await show(previewing);
    await press('More…', 'Preview', 'Dial lead', 'Skip lead');
    expect(on.onCommand.mock.calls.map(([command]) => command)).toEqual([
      { kind: 'preview', action: 'DIALONLY' },
      { kind: 'preview', action: 'SKIP' },
    ]);
  });

  it('has no preview order where nothing can tell of one, and says why where it may', async () => {
    await show(all);
    await press('More…');
    expect(has('Preview')).toBe(false);
    await show({ ...all, hasReportsUser: true });
    expect(isOff('Preview')).toBe(true);
    expect(descriptionOf(button('Preview'))).toMatch(/^Preview: whether a preview is open is not known\. /);
  });
});
