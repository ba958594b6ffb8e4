// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PanelProps } from '../../../components/panel/panel-props.ts';
import { showPanel } from './panel-stage.tsx';
import { NOW, down, leadOf, live, loggedOut, noLead, onLead, snapshotOf, stale } from './snapshots.ts';
import { host } from './stage.ts';

const callbacks = {
  onMove: vi.fn(),
  onCollapse: vi.fn(),
  onDismiss: vi.fn(),
  onCopy: vi.fn(async () => true),
  onCall: vi.fn(),
  onPauseThenCall: vi.fn(),
  onCommand: vi.fn(),
  onOpenRecord: vi.fn(),
  onDismissAttempt: vi.fn(),
  onAskNow: vi.fn(),
  onOpenOptions: vi.fn(),
};

const show = (props: Partial<PanelProps> = {}) => showPanel({ ...callbacks, ...props });

const region = () => host.querySelector('section[aria-label="Screen pop"]');
const header = () => host.querySelector('.state')?.textContent;
/** News of the lead, and what became of a copy; the news of calls have tests of their own. */
const said = () =>
  [...host.querySelectorAll('[aria-live=polite]')].slice(0, 2).map((node) => node.textContent);
const terms = () => [...host.querySelectorAll('dt')].map((dt) => dt.textContent);
const values = () => [...host.querySelectorAll('dd')].map((dd) => dd.textContent);

function button(name: string): HTMLButtonElement {
  const named = [...host.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
  );
  if (named === undefined) throw new Error(`no button "${name}"`);
  return named;
}
const click = (name: string) => act(async () => button(name).click());
const buttonNames = () =>
  [...host.querySelectorAll('button')].map((one) => one.getAttribute('aria-label') ?? one.textContent);

afterEach(() => {
  render(null, host);
  vi.clearAllMocks();
  vi.useRealTimers();
});

describe('a lead', () => {
  it('shows its values under their names, exactly, and leaves out what is empty', async () => {
    await show();
    expect(terms()).toEqual(['Phone', 'Lead ID', 'Source ID', 'Vendor lead code', 'Province']);
    expect(values()).toEqual(['7275551212', '123456', 'JUH764', '9987', 'SK']);
  });

  it('has the security phrase last', async () => {
    await show({ snapshot: snapshotOf(onLead(leadOf({ securityPhrase: ' blue  horse' }))) });
    expect(terms().at(-1)).toBe('Security phrase');
    expect(values().at(-1)).toBe(' blue  horse');
  });

  it('keeps markup as text, in one text node with its own direction', async () => {
    const markup = '<img src=x onerror="alert(1)"> & <b>x</b>';
    await show({ snapshot: snapshotOf(onLead(leadOf({ sourceId: markup }))) });
    const value = host.querySelectorAll('dd')[2]?.querySelector('bdi');
    expect(value?.childNodes).toHaveLength(1);
    expect(value?.firstChild?.nodeType).toBe(Node.TEXT_NODE);
    expect(value?.textContent).toBe(markup);
    expect(value?.getAttribute('dir')).toBe('auto');
    expect(host.querySelector('img, dd b')).toBeNull();
  });

  it.each([
    ['uncertain', 'The other fields could not be told apart.'],
    ['missing', 'The dialer has no record for this lead.'],
  ] as const)('says why an %s record is not shown', async (kind, words) => {
    await show({ snapshot: snapshotOf(onLead({ leadId: '42', phone: '727', record: { kind } })) });
    expect(terms()).toEqual(['Phone', 'Lead ID']);
    expect(region()?.textContent).toContain(words);
  });

  it('without a phone has neither its term nor a call button', async () => {
    await show({ snapshot: snapshotOf(onLead(leadOf({}, ''))) });
    expect(terms()[0]).toBe('Lead ID');
    expect(buttonNames().filter((name) => name?.startsWith('Call'))).toEqual([]);
  });

  it.each([
    [41_000, 'On a lead0:41'],
    [134_000, 'On a lead2:14'],
    [3_723_000, 'On a lead1:02:03'],
  ])('counts %d ms as %s', async (ms, text) => {
    await show({ snapshot: snapshotOf(onLead(leadOf(), 1, NOW - ms)) });
    expect(header()).toBe(text);
  });
});

describe('trouble beside a lead', () => {
  it('makes the header and a banner tell the age, the doubt and the next try', async () => {
    await show({ snapshot: snapshotOf(onLead(), stale()) });
    expect(header()).toMatch(/^Last update 18 s ago/);
    const banner = host.querySelector('.notice');
    expect(banner?.querySelector('b')?.textContent).toBe('The dialer is not answering');
    expect(banner?.querySelector('p')?.textContent).toBe(
      'Last update 18 s ago. This lead may have ended. Trying again in 4 s.',
    );
    await click('Try again');
    expect(callbacks.onAskNow).toHaveBeenCalledOnce();
  });

  it('of a refusal that heals by itself says when it is tried again, and lets it be asked for', async () => {
    await show({ snapshot: snapshotOf(onLead(), down('api-off', NOW + 40_000)) });
    expect(host.querySelector('.notice')?.textContent).toContain('Trying again in 40 s.');
    expect(buttonNames()).toContain('Try again');
  });

  it('offers nothing that would do nothing', async () => {
    await show({ snapshot: snapshotOf(onLead(), down('locked', NOW + 600_000)) });
    expect(host.querySelector('.notice')?.textContent).toContain('Trying again in 10 min');
    expect(host.querySelector('.ways')).toBeNull();
  });

  it('tells who mends a refusal', async () => {
    await show({ snapshot: snapshotOf(onLead(), down('wrong-password')) });
    expect(host.querySelector('.notice')?.textContent).toContain('No password is sent until it is changed');
    expect(buttonNames()).not.toContain('Try again');
    expect(buttonNames()).toContain('Options');
    await click('Options');
    expect(callbacks.onOpenOptions).toHaveBeenCalledOnce();
  });

  it('shows on a pill, too', async () => {
    await show({ snapshot: snapshotOf(onLead(), stale()), collapsed: true });
    expect(host.querySelector('.pill')?.textContent).toBe('7275551212last update 18 s ago');
  });

  it('comes by the clock alone when the computer slept', async () => {
    await show();
    expect(header()).toMatch(/^On a lead/);
    await show({ now: NOW + 60_000 });
    expect(header()).toMatch(/^Last update 1 min ago/);
  });
});

describe('collapsing and dismissing', () => {
  it('are told to the owner', async () => {
    await show({ snapshot: snapshotOf(onLead(leadOf(), 7)) });
    await click('Collapse');
    expect(callbacks.onCollapse).toHaveBeenCalledExactlyOnceWith(true);
    await click('Dismiss');
    expect(callbacks.onDismiss).toHaveBeenCalledExactlyOnceWith(7);
  });

  it('leave a pill, which opens again', async () => {
    await show({ collapsed: true });
    const pill = button('72755512120:01');
    expect(pill.getAttribute('aria-expanded')).toBe('false');
    expect(terms()).toEqual([]);
    await act(() => pill.click());
    expect(callbacks.onCollapse).toHaveBeenCalledExactlyOnceWith(false);
  });

  it('keep a dismissed pop away, not the next one', async () => {
    await show({ dismissedPop: 1 });
    expect(region()).toBeNull();
    await show({ dismissedPop: 1, snapshot: snapshotOf(onLead(leadOf(), 2)) });
    expect(region()).not.toBeNull();
  });

  it('move a focus that was inside, and never take one', async () => {
    await show();
    await click('Collapse');
    await show({ collapsed: true });
    expect(document.activeElement).toBe(document.body);
    host.querySelector<HTMLElement>('.pill')?.focus();
    await act(() => host.querySelector<HTMLElement>('.pill')?.click());
    await show();
    expect(document.activeElement).toBe(button('Collapse'));
  });
});

describe('the live region', () => {
  it('tells each pop once, and nothing when it is rendered again', async () => {
    await show({ snapshot: snapshotOf(noLead) });
    expect(said()).toEqual(['', '']);
    await show();
    expect(said()).toEqual(['New lead, phone 7275551212', '']);
    const node = host.querySelector('[aria-live] ')?.firstChild;
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(host.querySelector('[aria-live]') ?? host, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    await show({ now: NOW + 1_000 });
    await show({ now: NOW + 2_000, snapshot: snapshotOf(onLead(), stale()) });
    changes.push(...observer.takeRecords());
    observer.disconnect();
    expect(changes).toEqual([]);
    expect(host.querySelector('[aria-live]')?.firstChild).toBe(node);
    await show({ snapshot: snapshotOf(onLead(leadOf({}, '4155550000'), 2)) });
    expect(said()[0]).toBe('New lead, phone 4155550000');
  });

  it('forgets a caller who is gone or dismissed', async () => {
    await show();
    await show({ dismissedPop: 1 });
    expect(said()[0]).toBe('');
    await show({ snapshot: snapshotOf(noLead) });
    expect(host.textContent).toBe('');
  });

  it('does not take a lead that was there before the page for news', async () => {
    await show({ snapshot: snapshotOf(onLead(leadOf(), 1, NOW - 60_000)) });
    expect(said()[0]).toBe('');
  });

  it('never moves the focus', async () => {
    const input = document.body.appendChild(document.createElement('input'));
    input.focus();
    await show();
    await show({ snapshot: snapshotOf(onLead(leadOf(), 2)) });
    expect(document.activeElement).toBe(input);
    input.remove();
  });
});

describe('copying', () => {
  it('hands over the exact value and says so for 2 s, without touching it', async () => {
    vi.useFakeTimers();
    await show();
    await click('Copy source ID');
    expect(callbacks.onCopy).toHaveBeenCalledExactlyOnceWith('JUH764');
    expect(said()[1]).toBe('Copied');
    expect(button('Copy source ID').dataset['said']).toBe('Copied');
    expect(values()[2]).toBe('JUH764');
    await act(() => void vi.advanceTimersByTime(2_000));
    expect(said()[1]).toBe('');
    expect(button('Copy source ID').dataset['said']).toBeUndefined();
  });

  it('says when it failed', async () => {
    callbacks.onCopy.mockResolvedValueOnce(false);
    await show();
    await click('Copy phone');
    expect(said()[1]).toBe('Not copied');
  });

  it('is offered for every value', async () => {
    await show({ snapshot: snapshotOf(onLead(leadOf({ securityPhrase: 'x' }))) });
    expect(buttonNames().filter((name) => name?.startsWith('Copy'))).toEqual([
      'Copy phone',
      'Copy lead ID',
      'Copy source ID',
      'Copy vendor lead code',
      'Copy province',
      'Copy security phrase',
    ]);
  });
});

describe('a notice', () => {
  it('is a pill that opens into what, why, what now', async () => {
    await show({ snapshot: snapshotOf(loggedOut) });
    await click('Not logged in to the dialer');
    expect(header()).toBe('Not logged in to the dialer');
    const texts = [...host.querySelectorAll('.body > p')].map((p) => p.textContent);
    expect(texts).toEqual([
      'VICIdial says user 6666 is not logged in.',
      "Log in to VICIdial's agent screen; the panel follows by itself.",
    ]);
    expect(buttonNames()).toEqual(['Move', 'Collapse', 'Try again']);
    await click('Try again');
    expect(callbacks.onAskNow).toHaveBeenCalledOnce();
    await click('Collapse');
    expect(host.querySelector('.card')).toBeNull();
  });

  it('leads to the options where they are the mend', async () => {
    await show({ snapshot: snapshotOf(noLead, down('no-permission')) });
    await click('The browser blocks the dialer');
    await click('Options');
    expect(callbacks.onOpenOptions).toHaveBeenCalledOnce();
  });

  it('says when it is tried again', async () => {
    await show({ snapshot: snapshotOf(noLead, down('locked', NOW + 720_000)) });
    await click('The dialer has locked the login');
    expect(region()?.textContent).toContain('Trying again in 12 min.');
  });
});

it('shows nothing while all is well and no lead is there', async () => {
  await show({ snapshot: snapshotOf(noLead, live) });
  expect(region()).toBeNull();
});
