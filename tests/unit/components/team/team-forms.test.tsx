// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { defaultView } from '../../../../components/team/team-view.ts';
import { field, host, namesIn, press, text, type } from '../stage.ts';
import { NOW, agentOf, floorOf, live } from './floors.ts';
import { leave, show, world } from './page.tsx';

afterEach(leave);

describe('the settings', () => {
  const open = () => show({ floor: floorOf([agentOf()]), hash: '#settings' });
  const noteOf = (label: string) =>
    document.getElementById(field(label).getAttribute('aria-describedby') ?? '')?.textContent;

  it('count at once, and only when they can be used', async () => {
    await open();
    await type('Paused too long', '20');
    expect(world.view.thresholds.paused).toBe(1_200_000);
    await type('Paused too long', '0');
    expect(world.view.thresholds.paused).toBe(1_200_000);
    expect(field('Paused too long').getAttribute('aria-invalid')).toBe('true');
    expect(noteOf('Paused too long')).toBe('A whole number of minutes from 1 to 1440.');
    await type('Paused too long', '');
    expect(world.view.thresholds.paused).toBeNull();
    await type('Wrap-up too long', '90');
    expect(world.view.thresholds).toEqual({ paused: null, wrapUp: 90_000, deadCall: 30_000 });
  });

  it('keep the phone for listening in, and say where VICIdial has it', async () => {
    await open();
    expect(noteOf('Phone login')).toContain('Admin > Phones');
    expect(noteOf('Server IP')).toContain('Server IP');
    await type('Phone login', ' 8501 ');
    await type('Server IP', '192.168.1.20');
    expect(world.view).toMatchObject({ phoneLogin: '8501', serverIp: '192.168.1.20' });
    await type('Server IP', '192.168.1');
    expect(world.view.serverIp).toBe('192.168.1.20');
    expect(noteOf('Server IP')).toContain('four numbers');
  });

  it('hand up the wish for notifications, and say when the browser did not allow them', async () => {
    await open();
    const tick = () => host.querySelector<HTMLInputElement>('[type=checkbox]');
    await act(() => tick()?.click());
    expect(world.onNotify).toHaveBeenCalledExactlyOnceWith(true);
    await show({ noticeRight: 'refused' });
    expect(text('[role=status]')).toContain('did not allow it');
    await show({ noticeRight: 'allowed', view: { ...defaultView, notify: true } });
    expect(tick()?.checked).toBe(true);
  });
});

describe('the queues', () => {
  it('count what is chosen', async () => {
    await show({ floor: floorOf([agentOf()]), hash: '#queues' });
    expect(text('.empty b')).toBe('Nothing is counted yet');
    await type('In-groups', 'SALESLINE');
    await press('Add in-group');
    expect(world.view.inGroups).toEqual(['SALESLINE']);
    expect(text('.empty b')).toBe('No update yet');
    await type('In-groups', 'a|b');
    await press('Add in-group');
    expect(world.view.inGroups).toEqual(['SALESLINE']);
    expect(text('.name-lists .problem')).toContain('only letters, digits');
    await press('Remove SALESLINE');
    expect(world.view.inGroups).toEqual([]);
    expect(document.activeElement).toBe(field('In-groups'));
  });

  it('say why there are no numbers, and take a person’s wish to ask again', async () => {
    const queueTroubles = [
      { kind: 'in-groups', names: ['A'], why: 'function-not-permitted' },
      { kind: 'user-groups', names: ['B'], why: 'timeout' },
    ] as const;
    await show({
      floor: floorOf([], { queueTroubles }),
      hash: '#queues',
      view: { ...defaultView, inGroups: ['A'] },
    });
    expect(text('.queues')).toContain('add in_group_status to API Allowed Functions');
    expect(text('.queues')).toContain('The dialer is not answering');
    expect(host.querySelector('.empty')).toBeNull();
    expect(namesIn('.notice')).toEqual(['Try again']);
    await press('Try again');
    expect(world.onAskNow).toHaveBeenCalledOnce();
  });

  it('tell 0 from what a report does not tell', async () => {
    const queue = { loggedIn: 3, inCalls: 1, ready: 0, paused: 2, wrappingUp: 0, heardAt: NOW - 4_000 };
    await show({
      hash: '#queues',
      floor: floorOf([], {
        link: live,
        queues: [
          { ...queue, kind: 'in-groups', names: ['A', 'B'], callsWaiting: 0, deadCalls: null },
          { ...queue, kind: 'user-groups', names: ['AGENTS'], callsWaiting: 2, deadCalls: 0 },
        ],
      }),
    });
    const cells = [...host.querySelectorAll('.queue-table tr')].map((line) =>
      [...line.children].map((one) => one.textContent),
    );
    expect(cells).toEqual([
      ['', 'In-groups A, B', 'User groups AGENTS'],
      ['Calls waiting', '0', 'not reported'],
      ['Agents logged in', '3', '3'],
      ['Ready', '0', '0'],
      ['In call', '1', '1'],
      ['Wrap-up', '0', '0'],
      ['Paused', '2', '2'],
      ['Dead calls', 'not reported', '0'],
      ['Updated', '4 s ago', '4 s ago'],
    ]);
  });
});
