// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fieldText, ownOffset, wallAt } from '../../../utils/call/wall-time.ts';
import type { PanelProps } from '../../../components/panel/panel-props.ts';
import type { ControlsConfig, ControlCommand } from '../../../utils/call/controls.ts';
import { parkActions } from '../../../utils/call/controls.ts';
import type { ControlResult } from '../../../utils/call/control-result.ts';
import type { Snapshot } from '../../../utils/call/snapshot.ts';
import { showPanel } from './panel-stage.tsx';
import {
  NOW,
  controlResultOf,
  fullControls,
  leadOf,
  live,
  noLead,
  onLead,
  sameClock,
  snapshotOf,
  stale,
} from './snapshots.ts';
import { button, descriptionOf, field, has, host, isOff, key, namesIn, press, text, type } from './stage.ts';

const onCommand = vi.fn<(command: ControlCommand, click: MouseEvent) => void>();

const show = (more: Partial<Snapshot> = {}, props: Partial<PanelProps> = {}) =>
  showPanel({
    snapshot: snapshotOf(onLead(), live, { controlsConfig: fullControls, ...more }),
    onCommand,
    ...props,
  });

const only = (...controls: ControlsConfig['controls']): Partial<Snapshot> => ({
  controlsConfig: { ...fullControls, controls },
});
const commands = () => onCommand.mock.calls.map(([command]) => command);
const row = () => namesIn('.row');
const drawer = () => host.querySelector('.drawer')?.getAttribute('aria-label');
const minuteAt = (at: number) => fieldText(wallAt(at, ownOffset));
const later = minuteAt(NOW + 86_400_000);
const laterThere = `${later.replace('T', ' ')}:00`;

afterEach(() => {
  render(null, host);
  vi.clearAllMocks();
});

describe('the row', () => {
  it('has what is done most, and the rest behind More', async () => {
    await show();
    expect(row()).toEqual(['Hang up', 'Pause', 'Disposition…', 'More…']);
    await show(only('call', 'hang-up', 'pause', 'outcome'));
    expect(row()).toEqual(['Hang up', 'Pause', 'Disposition…']);
    await show(only('call'));
    expect(host.querySelector('.row')).toBeNull();
  });

  it('sends what needs no more at once, with the click', async () => {
    await show({ controlsConfig: { ...fullControls, pauseCodes: [] } });
    await press('Hang up', 'Pause');
    expect(onCommand.mock.calls).toEqual([
      [{ kind: 'hang-up' }, expect.any(MouseEvent)],
      [{ kind: 'pause', code: null }, expect.any(MouseEvent)],
    ]);
  });

  it('is off while the dialer is not heard, and says why', async () => {
    await show({}, { snapshot: snapshotOf(onLead(), stale(), { controlsConfig: fullControls }) });
    expect(row().map(isOff)).toEqual([true, true, true, true]);
    expect(text('.told')).toBe('Nothing can be sent to the dialer now.');
    expect(descriptionOf(button('Hang up'))).toBe('Nothing can be sent to the dialer now.');
    await press('Hang up', 'More…');
    expect(onCommand).not.toHaveBeenCalled();
    expect(drawer()).toBeUndefined();
  });

  it('does not blink with words at every hiccup', async () => {
    const hiccup = { ...stale(), since: NOW - 1_000 };
    await show({}, { snapshot: snapshotOf(onLead(), hiccup, { controlsConfig: fullControls }) });
    expect(isOff('Hang up')).toBe(true);
    expect(host.querySelector('.told')).toBeNull();
    expect(descriptionOf(button('Hang up'))).toBe('Nothing can be sent to the dialer now.');
  });
});

describe('a drawer', () => {
  it('opens and closes in place of the call button', async () => {
    await show();
    await press('Disposition…');
    expect(button('Disposition…').getAttribute('aria-expanded')).toBe('true');
    expect(drawer()).toBe('Disposition');
    expect(has('Call 7275551212')).toBe(false);
    await press('Disposition…');
    expect(button('Disposition…').getAttribute('aria-expanded')).toBe('false');
    expect(has('Call 7275551212')).toBe(true);
  });

  it('closes with Escape, which the page does not get', async () => {
    await show();
    await press('More…', 'Hold (park)');
    const escape = await key(button('Hold (park) customer'), { key: 'Escape' });
    expect(drawer()).toBeUndefined();
    expect(escape.defaultPrevented).toBe(true);
    expect((await key(button('More…'), { key: 'Escape' })).defaultPrevented).toBe(false);
  });

  it('keeps a keyboard user inside, and takes no focus from anybody else', async () => {
    await show();
    await press('More…');
    expect(document.activeElement).toBe(document.body);
    await press('More…');
    button('More…').focus();
    await press('More…');
    expect(document.activeElement).toBe(button('Transfer'));
    await press('Transfer');
    expect(document.activeElement).toBe(button('Back'));
    await press('Back');
    expect(document.activeElement).toBe(button('Transfer'));
    await key(button('Transfer'), { key: 'Escape' });
    expect(document.activeElement).toBe(button('More…'));
  });

  it('stays while the dialer is not heard, and sends nothing until it is', async () => {
    const silent = { snapshot: snapshotOf(onLead(), stale(), { controlsConfig: fullControls }) };
    await show();
    await press('More…');
    await show({}, silent);
    expect(namesIn('.choices').filter((name) => !isOff(name ?? ''))).toEqual([]);
    await show();
    await press('Switch lead');
    await type('Lead ID', '4711');
    await show({}, silent);
    await press('Switch now');
    expect(onCommand).not.toHaveBeenCalled();
    expect(field('Lead ID').value).toBe('4711');
    await press('More…');
    expect(drawer()).toBeUndefined();
  });

  it('goes with what it is for', async () => {
    await show();
    await press('More…', 'Hold (park)');
    await show(only('hang-up', 'keypad'));
    expect(drawer()).toBeUndefined();
  });
});

describe('after something was sent from a drawer', () => {
  const sent = async (outcome: ControlResult['outcome']) => {
    await show({ controlResult: controlResultOf('pause', { kind: 'stored' }, 'before') });
    await press('More…', 'Switch lead');
    await type('Lead ID', '4711');
    await press('Switch now');
    await show({ controlResult: controlResultOf('switch-lead', { kind: 'sending' }, 'mine') });
    expect(drawer()).toBe('Switch lead');
    await show({ controlResult: controlResultOf('switch-lead', outcome, 'mine') });
  };

  it('it closes when the dialer has taken it', async () => {
    await sent({ kind: 'stored' });
    expect(commands()).toEqual([{ kind: 'switch-lead', leadId: '4711' }]);
    expect(drawer()).toBeUndefined();
    await press('More…', 'Switch lead');
    expect(field('Lead ID').value).toBe('');
  });

  it.each([
    { kind: 'refused', why: { kind: 'call-not-inbound' } },
    { kind: 'unclear' },
  ] satisfies ControlResult['outcome'][])('it stays with all that was typed: %j', async (outcome) => {
    await sent(outcome);
    expect(drawer()).toBe('Switch lead');
    expect(field('Lead ID').value).toBe('4711');
  });

  it('leads a keyboard user back to what opened it', async () => {
    await show();
    await press('Disposition…');
    button('Sale').focus();
    await press('Sale');
    await show({ controlResult: controlResultOf('outcome', { kind: 'stored' }) });
    expect(document.activeElement).toBe(button('Disposition…'));
  });

  it('what is open stays open when the row sends something', async () => {
    await show();
    await press('More…', 'Switch lead');
    await type('Lead ID', '4711');
    await press('Hang up');
    await show({ controlResult: controlResultOf('hang-up', { kind: 'stored' }) });
    expect(field('Lead ID').value).toBe('4711');
  });

  it('nothing typed is lost by a render, a collapse or another drawer', async () => {
    await show();
    await press('More…', 'Switch lead');
    await type('Lead ID', '4711');
    await show({}, { now: NOW + 1_000 });
    await show({}, { collapsed: true });
    await show();
    expect(field('Lead ID').value).toBe('4711');
    await press('Disposition…', 'More…', 'Switch lead');
    expect(field('Lead ID').value).toBe('4711');
  });

  it('nothing typed for one caller goes to the next', async () => {
    await show();
    await press('Disposition…', 'Call back…');
    await type('Comment', 'about the boat');
    await show(
      {},
      { snapshot: snapshotOf(onLead(leadOf(), 2), live, { controlsConfig: fullControls, pops: 2 }) },
    );
    expect(drawer()).toBeUndefined();
    await press('Disposition…', 'Call back…');
    expect(field('Comment').value).toBe('');
  });
});

describe('outcomes', () => {
  it('are set with one press, and never twice', async () => {
    await show();
    await press('Disposition…', 'Sale', 'Sale');
    expect(commands()).toEqual([{ kind: 'outcome', code: 'SALE', callback: null }]);
  });

  it('can hang up and pause with it', async () => {
    await show();
    await press('Disposition…', 'Hang up, set disposition, pause');
    expect(button('Hang up, set disposition, pause').getAttribute('aria-pressed')).toBe('true');
    expect(commands()).toEqual([]);
    await press('Sale');
    await press('Lunch', 'Call back…');
    await type('Date and time', later);
    await press('Hang up, set disposition, pause');
    expect(commands()).toEqual([
      { kind: 'finish', code: 'SALE', callback: null, pauseCode: null },
      {
        kind: 'finish',
        code: 'CALLBK',
        callback: { at: laterThere, type: 'USERONLY', comment: '' },
        pauseCode: 'LUNCH',
      },
    ]);
  });

  it('with a callback ask when, who and why', async () => {
    await show();
    await press('Disposition…', 'Call back…');
    expect(drawer()).toBe('Call back');
    expect(field('Date and time').type).toBe('datetime-local');
    expect(field('Date and time').min).toBe(minuteAt(NOW));
    await type('Date and time', later);
    await type('Comment', 'after 5 p.m.');
    await press('Anyone', 'Set disposition');
    expect(commands()).toEqual([
      {
        kind: 'outcome',
        code: 'CALLBK',
        callback: { at: laterThere, type: 'ANYONE', comment: 'after 5 p.m.' },
      },
    ]);
  });

  it('say what is wrong beside the field, keep it, and lead to it', async () => {
    await show();
    await press('Disposition…', 'Call back…');
    expect(descriptionOf(field('Date and time'))).toBe('');
    await type('Comment', 'naïve!');
    expect(descriptionOf(field('Comment'))).toMatch(/^Only A to Z/);
    await press('Set disposition');
    expect(commands()).toEqual([]);
    expect(descriptionOf(field('Date and time'))).toBe('Choose date and time.');
    expect(field('Date and time').getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(field('Date and time'));
    expect(field('Comment').value).toBe('naïve!');
    await type('Date and time', minuteAt(NOW - 3_600_000));
    expect(descriptionOf(field('Date and time'))).toBe('This is in the past.');
  });

  it('show the dialer’s time beside the agent’s where they differ, and send that', async () => {
    await show({ dialerClock: { ...sameClock, offset: sameClock.offset - 13 * 3_600_000 } });
    await press('Disposition…', 'Call back…');
    await type('Date and time', '2026-12-01T09:30');
    expect(descriptionOf(field('Date and time'))).toBe('09:30 your time, Mon 20:30 on the dialer');
    await press('Set disposition');
    expect(commands()).toEqual([
      {
        kind: 'outcome',
        code: 'CALLBK',
        callback: { at: '2026-11-30 20:30:00', type: 'USERONLY', comment: '' },
      },
    ]);
  });

  it('say what is not known of the dialer’s clock', async () => {
    await show({ dialerClock: { ...sameClock, steadyUntil: NOW + 3_600_000, isContradicted: true } });
    await press('Disposition…', 'Call back…');
    expect(descriptionOf(field('Date and time'))).toBe('');
    await type('Date and time', later);
    expect(descriptionOf(field('Date and time'))).toBe(
      `The dialer’s clock may change by an hour before then. ${later.slice(11)} by that clock is sent.` +
        'The dialer’s clock counts, not the zone set.',
    );
  });

  it('ask for the dialer’s own time while its clock is not known, and never take it for another', async () => {
    await show({ dialerClock: null });
    await press('Disposition…', 'Call back…');
    const there = field('Date and time on the dialer');
    expect(descriptionOf(there)).toMatch(/^The dialer’s clock is not known here/);
    expect(has('In 1 hour')).toBe(false);
    await type('Date and time on the dialer', '2026-12-01T20:30');
    await show({ dialerClock: { ...sameClock, offset: sameClock.offset - 13 * 3_600_000 } });
    expect(field('Date and time on the dialer').value).toBe('2026-12-01T20:30');
    expect(descriptionOf(there)).toBe('09:30 your time, Tue 20:30 on the dialer');
    await press('Set disposition');
    expect(commands()).toMatchObject([{ callback: { at: '2026-12-01 20:30:00' } }]);
  });

  it('fill in what is often chosen, to be seen before it is sent', async () => {
    await show();
    await press('Disposition…', 'Call back…', 'In 1 hour');
    expect(field('Date and time').value).toBe(minuteAt(Math.ceil(NOW / 60_000) * 60_000 + 3_600_000));
    expect(button('In 1 hour').getAttribute('aria-pressed')).toBe('true');
    expect(commands()).toEqual([]);
    await press('Tomorrow 10:00');
    expect(field('Date and time').value).toMatch(/T10:00$/);
  });

  it('keep labels as text with a direction of their own', async () => {
    const outcomes = [{ code: 'A', label: '<b>שלום</b>', callback: true }];
    await show({ controlsConfig: { ...fullControls, outcomes } });
    await press('Disposition…');
    const label = button('<b>שלום</b>…').querySelector('span');
    expect(label?.getAttribute('dir')).toBe('auto');
    expect(host.querySelector('.choices b')).toBeNull();
  });
});

describe('pausing', () => {
  it('asks for a code where the seat has some', async () => {
    await show();
    await press('Pause', 'Lunch', 'Without a code');
    expect(commands()).toEqual([
      { kind: 'pause', code: 'LUNCH' },
      { kind: 'pause', code: null },
    ]);
  });
});

describe('after a hang-up from here', () => {
  const hungUp = {
    leadCommands: { pop: 1, steps: [{ step: 'hang-up', at: NOW - 1_000, sure: true }], refused: [] },
    controlResult: controlResultOf('hang-up', { kind: 'stored' }),
  } satisfies Partial<Snapshot>;
  const first = () => host.querySelector('.row [data-first]')?.textContent;

  it('says that the call ended, what comes first, and when a pause begins', async () => {
    await show();
    expect(first()).toBe('Hang up');
    expect(text('.header b')).toBe('On a lead');
    await show(hungUp);
    expect(text('.header b')).toBe('Call ended');
    expect(text('.told')).toBe('Call ended: set the disposition. A pause comes after it.');
    expect(first()).toBe('Disposition…');
  });

  it('leads to the agent screen where the seat has no dispositions', async () => {
    await show({ ...hungUp, controlsConfig: { ...fullControls, outcomes: [] } });
    expect(text('.told')).toContain('Call ended: set the disposition in your agent screen');
  });

  it('says before a code is chosen that the pause comes after the disposition', async () => {
    await show();
    await press('Pause');
    expect(text('.drawer')).toContain('You will be paused after the disposition.');
  });

  it('can be pressed again, harmlessly', async () => {
    await show(hungUp);
    await press('Hang up');
    expect(commands()).toEqual([{ kind: 'hang-up' }]);
  });
});

describe('a pause that waits', () => {
  const waiting = {
    id: 'w1',
    user: '6666',
    code: 'LUNCH',
    at: NOW - 2_000,
    pop: 1,
    step: 'pause',
    free: null,
    again: false,
  } as const;

  it('is in plain sight, with the way to take it back', async () => {
    await show({ waiting, controlResult: controlResultOf('pause', { kind: 'kept' }) });
    expect(text('.waiting p')).toBe('After the disposition: pause (Lunch)');
    await press('Cancel pause');
    expect(commands()).toEqual([{ kind: 'cancel-pause' }]);
  });

  it('is told apart from a code that waits', async () => {
    await show({ waiting: { ...waiting, step: 'code' } });
    expect(text('.waiting p')).toBe('Pause code Lunch: set after the disposition');
    await show({ waiting: { ...waiting, code: null } });
    expect(text('.waiting p')).toBe('You will be paused after the disposition');
  });

  it('is told to its end when the lead is gone', async () => {
    const gone = snapshotOf(noLead, live, {
      controlsConfig: fullControls,
      waiting: { ...waiting, free: NOW },
    });
    await show({}, { snapshot: gone });
    expect(text('.waiting p')).toBe('Pausing… (Lunch)');
    const controlResult = controlResultOf('pause', { kind: 'stored', codeDropped: true });
    await show({}, { snapshot: snapshotOf(noLead, live, { controlsConfig: fullControls, controlResult }) });
    expect(text('.notice')).toContain('Pause: its code was not set');
    await press('Dismiss');
    expect(host.querySelector('.card')).toBeNull();
  });
});

describe('more', () => {
  it('lists all the rest', async () => {
    await show();
    await press('More…');
    expect(namesIn('.choices')).toEqual([
      'Transfer',
      'Hold (park)',
      'Keypad',
      'Start recording',
      'Stop recording',
      'Is it recording?',
      'Switch lead',
      'In-groups',
      'Calls in queue',
      'Log out',
      'Remote agent',
    ]);
  });

  it('sends at once what needs no more', async () => {
    await show();
    await press('More…', 'Start recording', 'Stop recording', 'Is it recording?', 'Calls in queue');
    expect(commands()).toEqual([
      { kind: 'recording', action: 'START' },
      { kind: 'recording', action: 'STOP' },
      { kind: 'recording', action: 'STATUS' },
      { kind: 'queue' },
    ]);
  });

  it('parks and takes back in all ways there are', async () => {
    await show();
    await press('More…', 'Hold (park)');
    await press(...namesIn('.choices'));
    const actions = commands().map((command) => (command.kind === 'park' ? command.action : ''));
    expect(new Set(actions)).toEqual(new Set(parkActions));
    expect(actions).toHaveLength(parkActions.length);
  });

  it('does not log out on a lead, and says why', async () => {
    await show();
    await press('More…', 'Log out');
    expect(isOff('Log out')).toBe(true);
    expect(descriptionOf(button('Log out'))).toBe(
      "Log out: this lead's disposition would be lost. Set it first.",
    );
    expect(commands()).toEqual([]);
  });

  it('withholds what a call is needed for once it was hung up from here, and says why', async () => {
    const steps = [{ step: 'hang-up', at: NOW - 1_000, sure: true }] as const;
    await show({ leadCommands: { pop: 1, steps, refused: [] } });
    await press('More…', 'Transfer', 'Hold (park)', 'Keypad', 'Recording', 'Switch lead');
    expect(drawer()).toBe('More');
    expect(commands()).toEqual([]);
    expect(descriptionOf(button('Hold (park)'))).toBe(
      'Transfer, Hold (park), Keypad, Recording, Switch lead: the call is over. Set its disposition.',
    );
  });

  it('keeps what is typed for a control that is withheld meanwhile', async () => {
    await show();
    await press('More…', 'Transfer');
    await type('Number', '4155550000');
    const steps = [{ step: 'hang-up', at: NOW - 1_000, sure: true }] as const;
    await show({ leadCommands: { pop: 1, steps, refused: [] } });
    expect(drawer()).toBeUndefined();
    await show();
    expect(field('Number').value).toBe('4155550000');
  });

  it('collects key tones and sends them together', async () => {
    await show();
    await press('More…', 'Keypad', '1', '0', 'Star', 'Hash', 'Hash');
    expect(field('DTMF').value).toBe('10*##');
    await press('Send DTMF');
    expect(commands()).toEqual([{ kind: 'tones', keys: '10*##' }]);
    await show({ controlResult: controlResultOf('tones', { kind: 'stored' }) });
    expect(drawer()).toBe('Keypad');
    expect(field('DTMF').value).toBe('');
  });

  it('changes in-groups', async () => {
    await show();
    await press('More…', 'In-groups');
    expect(isOff('Choose an in-group')).toBe(true);
    await press('SUPPORT', 'Blended: outbound calls, too', 'Change in-groups');
    await press('SUPPORT', 'Only these');
    expect(isOff('Change in-groups')).toBe(false);
    expect(commands()).toEqual([{ kind: 'in-groups', action: 'ADD', groups: ['SUPPORT'], blended: true }]);
  });

  it('speaks for a remote agent', async () => {
    await show();
    await press('More…', 'Remote agent');
    await type('Call ID', 'V1120130000000000101');
    await press('To in-group');
    await type('Transfer to', 'A-LINE');
    await press('Do it now');
    expect(commands()).toEqual([
      { kind: 'remote-agent', action: 'INGROUPTRANSFER', callId: 'V1120130000000000101', target: 'A-LINE' },
    ]);
  });
});

describe('a transfer', () => {
  const open = async () => {
    await show();
    await press('More…', 'Transfer');
  };

  it('goes with one press to where the team lead says', async () => {
    await open();
    await press('Front desk', 'Second level');
    expect(commands()).toEqual([
      { kind: 'transfer', to: { kind: 'number', number: '4155550000', way: 'blind' } },
      { kind: 'transfer', to: { kind: 'in-group', inGroup: 'SUPPORT' } },
    ]);
  });

  it.each([
    [[], 'Number', '(415) 555-0000', { kind: 'number', number: '4155550000', way: 'blind' }],
    [['Customer on hold'], 'Number', '600*1', { kind: 'number', number: '600*1', way: 'park-customer' }],
    [['In-group'], 'In-group', 'SALES-1', { kind: 'in-group', inGroup: 'SALES-1' }],
    [['Agent'], "Agent's user", '6667', { kind: 'agent', user: '6667' }],
  ] as const)('%j: %s %s', async (choices, label, typed, to) => {
    await open();
    await press(...choices);
    await type(label, typed);
    await press('Transfer now');
    expect(commands()).toEqual([{ kind: 'transfer', to }]);
  });

  it('needs a target, and does not blame one field for another', async () => {
    await open();
    await press('Transfer now');
    expect(descriptionOf(field('Number'))).toBe('Fill this in.');
    await press('Agent');
    expect(descriptionOf(field("Agent's user"))).toBe('');
    expect(commands()).toEqual([]);
  });

  it('has its ends', async () => {
    await open();
    await press('Hang up third party', 'Leave three-way call', 'Hang up both', 'Leave voicemail message');
    expect(commands().map((command) => command.kind === 'transfer' && command.to)).toEqual(
      ['HANGUP_XFER', 'LEAVE_3WAY_CALL', 'HANGUP_BOTH', 'LEAVE_VM'].map((action) => ({
        kind: 'call',
        action,
      })),
    );
  });
});
