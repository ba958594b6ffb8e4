// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PanelProps } from '../../../components/panel/panel-props.ts';
import { emptyControls } from '../../../utils/call/controls.ts';
import type { NumberReading, ReadNumber } from '../../../utils/call/number-reading.ts';
import type { CallTime } from '../../../utils/call/dial-attempt.ts';
import type { Snapshot } from '../../../utils/call/snapshot.ts';
import type { FailureReason } from '../../../utils/call/failure-reason.ts';
import { showPanel } from './panel-stage.tsx';
import {
  NOW,
  controlResultOf,
  leadOf,
  live,
  noLead,
  onLead,
  orderOf,
  putOffOf,
  refusedOrder,
  snapshotOf,
  stale,
} from './snapshots.ts';
import { button, descriptionOf, has, host, isOff, key, namesIn, press, text } from './stage.ts';

const on = {
  onCall: vi.fn<(when: CallTime, click: MouseEvent) => void>(),
  onCallWhenDone: vi.fn<(attempt: string, click: MouseEvent) => void>(),
  onPauseForCall: vi.fn<(on: boolean, click: MouseEvent) => void>(),
  onCancelDeferredCall: vi.fn<(id: string) => void>(),
  onPauseThenCall: vi.fn<(attempt: string, click: MouseEvent) => void>(),
  onDismissAttempt: vi.fn(),
};

const show = (more: Partial<Snapshot> = {}, props: Partial<PanelProps> = {}) =>
  showPanel({ snapshot: snapshotOf(onLead(), live, more), ...on, ...props });

const CALL = 'Call 7275551212';
const place = () => text('.call-place')?.trim();
const message = () =>
  [...host.querySelectorAll('.notice > :not(button, .ways)')].map((node) => node.textContent);
const said = () => host.querySelectorAll('[aria-live=polite]')[2]?.textContent;

afterEach(() => {
  render(null, host);
  vi.clearAllMocks();
});

describe('what would be dialed', () => {
  const number: ReadNumber = {
    country: 'GB',
    phoneCode: '44',
    digits: '2071234567',
    international: '+44 20 7123 4567',
    extension: null,
    standing: 'valid',
    isPlain: false,
    others: [],
  };
  const other = { country: 'NZ', phoneCode: '64', digits: '65550123', international: '+64 6 555 0123' };
  const note = () => descriptionOf(button(CALL));

  it.each<[NumberReading, string]>([
    [
      { kind: 'as-lead', digits: '442071234567', number },
      'Dialed as VICIdial has it. It reads as +44 20 7123 4567, United Kingdom.',
    ],
    [
      { kind: 'as-lead', digits: '6465550123', number: { ...number, others: [other] } },
      'Dialed as VICIdial has it. It reads as +44 20 7123 4567, United Kingdom; also +64 6 555 0123, New Zealand.',
    ],
    [
      { kind: 'as-lead', digits: '12345', number: null },
      'Dialed with the country code that VICIdial has for the lead.',
    ],
    [
      { kind: 'as-number', number: { ...number, isPlain: true, extension: '45' } },
      'Calls +44 20 7123 4567, United Kingdom, extension 45.',
    ],
    [
      { kind: 'as-lead', digits: '442071234567', number: { ...number, standing: 'retired' } },
      'Dialed as VICIdial has it. It reads as +44 20 7123 4567, United Kingdom. Written in an old format.',
    ],
  ])('is said beside the button: %j', async (reading, words) => {
    await show({ reading });
    expect(note()).toBe(words);
    expect(isOff(CALL)).toBe(false);
  });

  it('is not said where it is plain', async () => {
    await show({ reading: { kind: 'as-lead', digits: '7275551212', number: { ...number, isPlain: true } } });
    expect(note()).toBeUndefined();
  });

  it.each<[string, FailureReason['kind'], string]>([
    ['<unknown>', 'not-a-number', 'Cannot be called: it is no phone number. Correct it in the lead first.'],
    ['', 'phone-invalid', 'The lead has no phone number.'],
    [
      '9005551212',
      'prefix-not-allowed',
      'Cannot be called: this number is not allowed here. Your team lead can change that.',
    ],
  ])('is nothing for %s, and it says why', async (phone, kind, words) => {
    const call = onLead(leadOf({}, phone));
    await show({ call, reading: { kind: 'withheld', why: { kind } } });
    const name = `Call ${phone}`.trim();
    expect(isOff(name)).toBe(true);
    expect(descriptionOf(button(name))).toBe(words);
    if (phone !== '') expect(text('.hero bdi')).toBe(phone);
  });
});

describe('the call button', () => {
  it('asks for the number as the dialer has it, with the click', async () => {
    await show();
    await press(CALL);
    expect(on.onCall).toHaveBeenCalledExactlyOnceWith('now', expect.any(MouseEvent));
  });

  it('that has to be confirmed says where', async () => {
    await show({ question: { number: '7275551212', when: 'now' } });
    expect(message()).toEqual(['Not dialed yet: please confirm', expect.stringContaining('popup')]);
    await show();
    expect(message()).toEqual([]);
  });

  it('is not there without a phone or where the seat has none', async () => {
    await show({}, { snapshot: snapshotOf(onLead(leadOf({}, ''))) });
    expect(host.querySelector('.call-place')).toBeNull();
    await show({ controlsConfig: { ...emptyControls, controls: ['pause'] } });
    expect(has(CALL)).toBe(false);
  });

  it('is off while the dialer is not heard, and says why', async () => {
    await show({}, { snapshot: snapshotOf(onLead(), stale()) });
    expect(isOff(CALL)).toBe(true);
    expect(descriptionOf(button(CALL))).toBe('Nothing can be sent to the dialer now.');
    await press(CALL);
    expect(on.onCall).not.toHaveBeenCalled();
  });

  it('ignores Enter when it is held down', async () => {
    await show();
    expect((await key(button(CALL), { key: 'Enter', repeat: true })).defaultPrevented).toBe(true);
    expect((await key(button(CALL), { key: 'Enter' })).defaultPrevented).toBe(false);
  });
});

describe('an order under way', () => {
  it.each([
    ['pausing', orderOf({ kind: 'pausing' }), 'Pausing first…'],
    ['sending', orderOf({ kind: 'sending' }), 'Sending…'],
    ['stored', orderOf({ kind: 'stored', at: NOW }), 'Sent to VICIdial: your agent screen dials'],
    ['dialing', orderOf({ kind: 'dialing', at: NOW }), 'Dialing'],
  ])(
    '%s stands in the place of the button, which keeps its name and the focus',
    async (_kind, attempt, words) => {
      await show();
      button(CALL).focus();
      await show({ attempt });
      expect(place()).toBe(words);
      expect(document.activeElement).toBe(button(CALL));
      expect(isOff(CALL)).toBe(true);
      expect(descriptionOf(button(CALL))).toBe(words);
      expect(said()).toBe(words);
      await press(CALL);
      expect(on.onCall).not.toHaveBeenCalled();
    },
  );

  it('names a number that is not on screen', async () => {
    await show({ attempt: orderOf({ kind: 'sending' }, '4155550000') });
    expect(place()).toBe('Sending… · 4155550000');
  });

  it('gives the button back 10 s after the call came', async () => {
    const attempt = orderOf({ kind: 'dialing', at: NOW - 10_000 });
    await show({ attempt });
    expect(isOff(CALL)).toBe(false);
    expect(place()).toBe('Call');
  });

  it('is told above the row where there is no button', async () => {
    const attempt = orderOf({ kind: 'sending' }, '4155550000');
    await show({}, { snapshot: snapshotOf(onLead(leadOf({}, '')), live, { attempt }) });
    expect(text('.told')).toBe('Sending… · 4155550000');
  });

  it('shows on a pill', async () => {
    await show({ attempt: orderOf({ kind: 'stored', at: NOW }) }, { collapsed: true });
    expect(text('.pill')).toBe('7275551212Sent to VICIdial: your agent screen dials');
  });
});

describe('an order that came to nothing', () => {
  it('because a lead is on screen says so; the button is the way on', async () => {
    const attempt = refusedOrder('lead-on-screen');
    await show({ attempt, refusesOnLead: true });
    expect(message()).toEqual(['Not dialed: a lead is on your screen', 'Set its disposition first.']);
    expect(said()).toMatch(/^Not dialed: a lead is on your screen\. Set/);
    expect(has('Pause, then call')).toBe(false);
    await press('Call 7275551212 after this lead');
    expect(on.onCall).toHaveBeenCalledExactlyOnceWith('when-done', expect.any(MouseEvent));
    await press('Close message');
    expect(on.onDismissAttempt).toHaveBeenCalledOnce();
  });

  it('for another number can be put off in the message', async () => {
    await show({ attempt: refusedOrder('lead-on-screen', '4155550000') });
    expect(message()[1]).toBe('4155550000');
    await press('Call after this lead');
    expect(on.onCallWhenDone).toHaveBeenCalledExactlyOnceWith('order-1', expect.any(MouseEvent));
  });

  it('offers no pause while a lead is on screen: it would end in the same refusal', async () => {
    await show({ attempt: refusedOrder('not-paused') });
    expect(has('Pause, then call')).toBe(false);
    await show({ attempt: refusedOrder('too-fast') });
    expect(has('Pause, then call')).toBe(false);
  });

  it('says that a pause was left behind', async () => {
    await show({ attempt: { ...refusedOrder('too-fast'), pauseLeft: true } });
    expect(message()[1]).toBe('Wait a few seconds. You are paused now, or will be after this call.');
  });

  it('may have been dialed: a warning, and nothing repeated by itself', async () => {
    await show({ attempt: orderOf({ kind: 'unknown' }) });
    expect(message()).toEqual([
      'Not sure whether it was dialed',
      'Look at your agent screen before you try again.',
    ]);
    expect(isOff(CALL)).toBe(false);
    await press(CALL);
    expect(on.onCall).toHaveBeenCalledOnce();
  });

  it('is history when the next lead comes', async () => {
    const attempt = refusedOrder('not-paused');
    await show({}, { snapshot: snapshotOf(onLead(leadOf(), 2), live, { attempt, pops: 2 }) });
    expect(message()).toEqual([]);
    expect(said()).toBe('');
  });
});

describe('an order without a lead beside it', () => {
  const asked = (attempt: Snapshot['attempt'], props: Partial<PanelProps> = {}) =>
    show({}, { snapshot: snapshotOf(noLead, live, { attempt }), ...props });

  it('has a card of its own, which stays while it is under way', async () => {
    await asked(orderOf({ kind: 'stored', at: NOW }, '4155550000'));
    expect(text('.state')).toBe('Sent to VICIdial: your agent screen dials');
    expect(text('.body')).toBe('4155550000');
    expect(namesIn('.card')).toEqual(['Move', 'Collapse']);
  });

  it('goes when it was read', async () => {
    await asked(refusedOrder('too-fast'));
    expect(message()[0]).toBe('Not dialed: it came too soon after the last call');
    await press('Dismiss');
    expect(on.onDismissAttempt).toHaveBeenCalledOnce();
  });

  it('leads out of it where the agent was not paused', async () => {
    await asked(refusedOrder('not-paused'));
    await press('Pause, then call');
    expect(on.onPauseThenCall).toHaveBeenCalledExactlyOnceWith('order-1', expect.any(MouseEvent));
  });

  it('is a pill for one who likes it small', async () => {
    await asked(orderOf({ kind: 'sending' }), { collapsed: true });
    expect(text('.pill')).toBe('7275551212Sending…');
  });

  it('is told although the lead on screen was dismissed', async () => {
    await show({ attempt: refusedOrder('not-paused') }, { dismissedPop: 1 });
    expect(text('.state')).toBe('Not dialed');
  });
});

describe('a call that was put off', () => {
  const waits = putOffOf({ kind: 'waiting', notBefore: NOW });

  it('stands in plain sight beside the lead, with a pause for it and a way out', async () => {
    await show({ deferredCall: waits, refusesOnLead: true });
    expect(message()).toEqual(['A call is waiting', 'It is dialed once, after the lead on your screen.']);
    expect(said()).toMatch(/^A call is waiting\. It is dialed once, after/);
    await press('Pause for it');
    expect(on.onPauseForCall).toHaveBeenCalledExactlyOnceWith(true, expect.any(MouseEvent));
    await press('Cancel');
    expect(on.onCancelDeferredCall).toHaveBeenCalledExactlyOnceWith('put-off-1');
  });

  it('is the only one: the button says why it is off', async () => {
    await show({ deferredCall: waits, refusesOnLead: true });
    expect(has(CALL), 'of its own lead it stands in the button’s place').toBe(false);
    const target = { kind: 'lead', leadId: '99' } as const;
    await show({ deferredCall: { ...waits, target }, refusesOnLead: true });
    expect(isOff(CALL)).toBe(true);
    expect(descriptionOf(button(CALL))).toBe('Call: another call is waiting. Cancel it first.');
  });

  it('names its number beside another lead', async () => {
    await show({ deferredCall: { ...waits, number: '4155550000' } });
    expect(message()[1]).toBe('4155550000');
  });

  it('has a card of its own when no lead is on screen, until it is called', async () => {
    const at = (deferredCall: Snapshot['deferredCall']) =>
      show({}, { snapshot: snapshotOf(noLead, live, { deferredCall }) });
    await at({ ...waits, refusals: 1 });
    expect(text('.state')).toBe('A call is waiting');
    expect(text('.body')).toContain('It is dialed once, as soon as you are paused.');
    expect(namesIn('.card')).toEqual(['Move', 'Collapse', 'Pause for it', 'Cancel']);
    await at(putOffOf({ kind: 'trying', attempt: 'order-1' }));
    expect(host.querySelector('.card')).toBeNull();
  });

  it('stays in sight beside another order that was refused', async () => {
    const attempt = refusedOrder('not-a-number', '12');
    await show({}, { snapshot: snapshotOf(noLead, live, { attempt, deferredCall: waits }) });
    expect(text('.state')).toBe('Not dialed');
    expect(has('Cancel')).toBe(true);
  });

  it('that was given up says why, until it is read', async () => {
    await show({ deferredCall: putOffOf({ kind: 'over', why: 'too-long' }) });
    expect(message()).toEqual(['Not called: 10 minutes have passed']);
    await press('Close message');
    expect(on.onCancelDeferredCall).toHaveBeenCalledExactlyOnceWith('put-off-1');
  });
});

describe('a deed', () => {
  it('is told in a line above the row, and no more than is known', async () => {
    await show({ controlResult: controlResultOf('hang-up', { kind: 'stored' }) });
    expect(text('.told')).toBe('Hang up: sent to VICIdial; your agent screen takes about a second');
    expect(said()).toBe('Hang up: sent to VICIdial; your agent screen takes about a second');
    expect(message()).toEqual([]);
  });

  it('that went wrong says what and what now, until it is read', async () => {
    const controlResult = controlResultOf('park', { kind: 'refused', why: { kind: 'no-live-call' } });
    await show({ controlResult });
    expect(message()).toEqual([
      'Hold (park): not done, there is no live call',
      'It works only during a call.',
    ]);
    await press('Close message');
    expect(message()).toEqual([]);
    await show({ controlResult: { ...controlResult, id: 'deed-2' } });
    expect(message()[0]).toBe('Hold (park): not done, there is no live call');
  });
});

describe('the first action', () => {
  const primary = () => namesOf(host.querySelectorAll<HTMLButtonElement>('.card .primary'));
  const namesOf = (found: NodeListOf<HTMLButtonElement>) => [...found].map((one) => one.textContent?.trim());

  it('is the record of the lead, where there is one to open', async () => {
    await show({}, { record: 'none' });
    expect(primary()).toEqual(['Open record']);
    await show({}, { record: 'shown' });
    expect(primary()).not.toContain('Open record');
  });

  it('is not Call while there is something to hang up', async () => {
    await show();
    expect(has(CALL)).toBe(true);
    expect(primary()).not.toContain('Call');
  });

  it('is Call where the seat has nothing else, as long as it can work', async () => {
    const controlsConfig = { ...emptyControls, controls: ['call'] as const };
    await show({ controlsConfig });
    expect(primary()).toEqual(['Call']);
    await show({ controlsConfig, refusesOnLead: true });
    expect(primary()).toEqual([]);
  });
});
