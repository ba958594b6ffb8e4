// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { defaultView } from '../../../../components/team/team-view.ts';
import type { FloorLink } from '../../../../utils/call/floor.ts';
import { button, has, host, isOff, namesIn, press, text } from '../stage.ts';
import { NOW, agentOf, floorOf, refused, stale, pausedFor } from './floors.ts';
import { cell, changeView, leave, names, show, world } from './page.tsx';

afterEach(leave);

const idle: FloorLink = { kind: 'idle', heardAt: null };

describe('what the page says of itself', () => {
  it.each([
    ['nothing heard of the background', null, 'No update yet', undefined, []],
    [
      'not set up',
      floorOf([], { setUp: 'not-set-up', link: idle }),
      'Not set up',
      'Not set up yet',
      ['Open options'],
    ],
    [
      'no reports user',
      floorOf([], { setUp: 'no-reports-user', link: idle }),
      'Not set up',
      'This page needs a reports user',
      ['Open options'],
    ],
    ['asked for the first time', floorOf([], { link: idle }), 'No update yet', undefined, []],
    ['live', floorOf([agentOf()]), 'Live· updated 2 s ago', undefined, []],
    [
      'stale',
      floorOf([agentOf()], { link: stale }),
      'Last update 40 s ago',
      'The dialer is not answering',
      ['Try again'],
    ],
    [
      'no update yet',
      floorOf([], { link: { ...stale, heardAt: null } as FloorLink }),
      'No update yet',
      'The dialer is not answering',
      ['Try again'],
    ],
    [
      'refused',
      floorOf([], { link: refused('wrong-password') }),
      'Refused',
      'The dialer refused the reports user',
      ['Open options', 'Try once more'],
    ],
    [
      'no right',
      floorOf([], { link: refused('reports-right-missing') }),
      'Refused',
      'The reports user may not see reports',
      ['Try again'],
    ],
    [
      'locked',
      floorOf([], { link: refused('locked') }),
      'Refused',
      'The dialer has locked the reports user',
      ['Try once more'],
    ],
  ])('%s', async (_, floor, line, title, ways) => {
    await show({ floor });
    expect(text('.link-line')).toBe(line);
    expect(text('.notice b')).toBe(title);
    expect(namesIn('.notice')).toEqual(ways);
    expect(text('[aria-live]')).toBe(title === undefined ? '' : `${title}.`);
  });

  it('shows no table and no counts of a floor that was never heard', async () => {
    await show({ floor: floorOf([], { link: refused('wrong-password') }) });
    expect(host.querySelector('.counts, .toolbar, table, .empty')).toBeNull();
  });

  it('hands the ways out up', async () => {
    await show({ floor: floorOf([], { link: refused('wrong-password') }) });
    await press('Open options', 'Try once more');
    expect(world.onOpenOptions).toHaveBeenCalledOnce();
    expect(world.onAskNow).toHaveBeenCalledOnce();
  });

  it('tells an empty floor from an answer that cannot be read', async () => {
    await show({ floor: floorOf([]) });
    expect(text('.empty b')).toBe('Nobody is logged in');
    expect(isOff('Export CSV')).toBe(true);
    await press('Export CSV');
    expect(world.onExport).not.toHaveBeenCalled();
    await show({ floor: floorOf([], { link: stale }) });
    expect(text('.empty b')).toBe('Nobody was logged in');
    await show({ floor: floorOf([], { unreadable: 3 }) });
    expect(text('.empty b')).toBe('Nobody can be shown');
    expect(text('.floor-notes')).toContain('3 rows of the dialer');
  });

  it('keeps what it heard in an outage, and stops its clocks', async () => {
    const floor = floorOf([pausedFor('1', 100)], { link: stale });
    await show({ floor });
    expect(cell('1', 'time')).toBe('1:00');
    await show({ now: NOW + 30_000 });
    expect(cell('1', 'time')).toBe('1:00');
    expect(text('.notice')).toContain('The data below is from 1 min ago.');
  });
});

describe('the head line', () => {
  const counts = () => [...host.querySelectorAll('.count-card')].map((card) => card.textContent);

  it('counts, and lists those behind a count alone', async () => {
    await show({ floor: floorOf([pausedFor('1', 10), agentOf({ user: '2' }), agentOf({ user: '3' })]) });
    expect(counts()).toEqual([
      '3 Logged in',
      '0 Ready',
      '2 In call',
      '0 Wrap-up',
      '1 Paused',
      '0 Dead calls',
      '0 Alerts',
    ]);
    await press('1 Paused');
    expect(names()).toEqual(['Agent 1']);
    expect(button('1 Paused').getAttribute('aria-pressed')).toBe('true');
    await press('1 Paused');
    expect(names()).toHaveLength(3);
  });

  it('counts who stands out, in words beside their state, and tells of a change', async () => {
    const thresholds = { ...defaultView.thresholds, paused: 60_000 };
    await show({
      floor: floorOf([pausedFor('1', 59), pausedFor('2', 90)]),
      view: { ...defaultView, thresholds },
    });
    expect(cell('2', 'state')).toBe('Paused too long');
    expect(cell('1', 'state')).toBe('Paused');
    expect(has('1 Alerts')).toBe(true);
    expect(text('[aria-live]')).toBe('1 agent with an alert.');
    await show({ now: NOW + 1_000 });
    expect(cell('1', 'state')).toBe('Paused too long');
    expect(text('[aria-live]')).toBe('2 agents with an alert.');
    await press('2 Alerts');
    expect(names()).toEqual(['Agent 2', 'Agent 1']);
  });

  it('counts only the chosen campaigns', async () => {
    await show({ floor: floorOf([agentOf(), agentOf({ user: '2', campaign: 'OTHER' })]) });
    await changeView({ campaigns: ['OTHER'] });
    expect(counts()[0]).toBe('1 Logged in');
  });

  const counted = {
    loggedIn: 1,
    inCalls: 1,
    ready: 0,
    paused: 0,
    wrappingUp: 0,
    deadCalls: null,
    heardAt: NOW,
  };
  const ofUsers = { ...counted, kind: 'user-groups', names: ['AGENTS'], callsWaiting: 30 } as const;

  it('has the calls that wait, of the in-groups that are counted', async () => {
    await show({
      floor: floorOf([agentOf()], {
        queues: [
          ofUsers,
          { ...counted, kind: 'in-groups', names: ['A'], callsWaiting: 4 },
          { ...counted, kind: 'in-groups', names: ['B'], callsWaiting: 3 },
        ],
      }),
    });
    expect(counts().at(-1)).toBe('7 Calls waiting');
  });

  it('says that they are all of the system where no in-group is counted', async () => {
    await show({ floor: floorOf([agentOf()], { queues: [ofUsers] }) });
    expect(counts().at(-1)).toBe('30 All calls waiting');
  });
});
