// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { defaultView } from '../../../../components/team/team-view.ts';
import { button, field, host, key, press, text, type } from '../stage.ts';
import { NOW, agentOf, agentsOf, detailOf, floorOf, pausedFor } from './floors.ts';
import { cell, changeView, leave, link, names, row, show, world } from './page.tsx';

afterEach(leave);

describe('the table', () => {
  it('shows every agent in words', async () => {
    await show({ floor: floorOf([agentOf({ atLeast: true }), pausedFor('1302', 61, '')]) });
    expect(cell('1301', 'agent')).toBe('Ana Lima 1301');
    expect(cell('1301', 'state')).toBe('In call');
    expect(cell('1301', 'time')).toBe('at least 2:14');
    expect(cell('1301', 'lead')).toBe('424242');
    expect(cell('1301', 'pauseCode')).toBe('');
    expect(cell('1302', 'state')).toBe('Paused');
    expect(cell('1302', 'lead')).toBe('');
  });

  it('counts time each second', async () => {
    await show({ floor: floorOf([agentOf()]) });
    await show({ now: NOW + 1_000 });
    expect(cell('1301', 'time')).toBe('2:15');
  });

  it('marks what cannot be told, in place of a guess', async () => {
    const shifted = agentOf({
      fullName: null,
      userGroup: null,
      state: { kind: 'unknown' },
      ambiguous: ['fullName', 'userGroup', 'subStatus', 'leadId'],
      leadId: null,
    });
    await show({ floor: floorOf([shifted, pausedFor('1302', 5, null)]) });
    expect(cell('1301', 'agent')).toBe('1301 name not clear');
    expect(cell('1301', 'userGroup')).toBe('not clear');
    expect(cell('1301', 'state')).toBe('not clear');
    expect(cell('1301', 'lead')).toBe('not clear');
    expect(cell('1302', 'pauseCode')).toBe('not clear');
    expect(text('.floor-notes')).toContain('1 agent with something that cannot be told');
  });

  it('has only the rows in view in the page, and says which of how many they are', async () => {
    await show({ floor: floorOf(agentsOf(500)) });
    const rows = host.querySelectorAll('[data-row]');
    expect(rows.length).toBeLessThan(80);
    expect(host.querySelector('table')?.getAttribute('aria-rowcount')).toBe('501');
    expect(rows[0]?.getAttribute('aria-rowindex')).toBe('2');
    expect(rows[9]?.getAttribute('aria-rowindex')).toBe('11');
    const gap = host.querySelector<HTMLElement>('.gap td')?.style.height;
    expect(gap).toBe(`${(500 - rows.length) * 36}px`);
  });

  it('sorts by its headers, and says so', async () => {
    await show({ floor: floorOf([pausedFor('1', 10), pausedFor('2', 99), pausedFor('3', 50)]) });
    const header = () => button('Time').closest('th')?.getAttribute('aria-sort');
    expect(header()).toBeNull();
    await press('Time');
    expect(names()).toEqual(['Agent 2', 'Agent 3', 'Agent 1']);
    expect(header()).toBe('descending');
    await press('Time');
    expect(names()).toEqual(['Agent 1', 'Agent 3', 'Agent 2']);
    expect(header()).toBe('ascending');
    expect(world.view.sort).toEqual({ by: 'time', descending: false });
  });

  it('is narrowed down by search, campaign and group, and says by what', async () => {
    const agents = [
      agentOf({ user: '1', fullName: 'Ana' }),
      agentOf({ user: '2', fullName: 'Anton', campaign: 'SUPPORT' }),
      agentOf({ user: '3', fullName: 'Zoë' }),
    ];
    await show({ floor: floorOf(agents) });
    await type('Search agents', 'an');
    expect(names()).toEqual(['Ana', 'Anton']);
    await press('Campaigns: all');
    await act(() =>
      field('Search agents').closest('.toolbar')?.querySelector<HTMLElement>('.menu-list input')?.click(),
    );
    expect(world.view.campaigns).toEqual(['SALES']);
    expect(names()).toEqual(['Ana']);
    expect(text('.floor-notes p')).toBe('1 of 3 agents: campaign SALES; found by “an”. Show all');
    await press('Show all');
    expect(names()).toHaveLength(3);
    expect(world.search).toBe('');
  });

  it('lists whose group cannot be told, and says so', async () => {
    await show({
      floor: floorOf([
        agentOf({ user: '1', userGroup: null, ambiguous: ['userGroup'] }),
        agentOf({ user: '2', userGroup: 'NIGHT' }),
      ]),
    });
    await changeView({ userGroups: ['AGENTS'] });
    expect(names()).toEqual(['Ana Lima']);
    expect(text('.floor-notes')).toContain('1 agent whose user group is not clear is listed, too.');
  });

  it('says that nobody fits, which is not an empty floor', async () => {
    await show({ floor: floorOf([agentOf()]), search: 'nobody of that name' });
    expect(text('.empty b')).toBe('No agent matches');
  });

  it('exports what is shown', async () => {
    await show({
      floor: floorOf([pausedFor('1', 10), agentOf({ user: '2', fullName: 'Zoë' })]),
      search: 'zoe',
    });
    await changeView({ columns: ['calls'] });
    await press('Export CSV');
    expect(world.onExport).toHaveBeenCalledExactlyOnceWith(
      expect.stringMatching(/^team \d{4}-\d\d-\d\d \d{4}\.csv$/),
      '\uFEFFUser,Name,State,Calls today\r\n2,Zoë,In call,31\r\n',
    );
  });
});

describe('the keyboard', () => {
  const tabStops = () =>
    [...host.querySelectorAll<HTMLElement>('tbody a')].filter(({ tabIndex }) => tabIndex === 0);

  it('has one tab stop for all rows, and goes from row to row with the arrows', async () => {
    await show({
      floor: floorOf(agentsOf(100)),
      view: { ...defaultView, sort: { by: 'calls', descending: true } },
    });
    expect(tabStops()).toHaveLength(1);
    const [first, second] = [...host.querySelectorAll<HTMLElement>('tbody a')];
    first?.focus();
    await key(document.activeElement ?? host, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(second);
    expect(tabStops()).toEqual([second]);
    await key(document.activeElement ?? host, { key: 'End' });
    expect(document.activeElement?.closest('tr')?.getAttribute('aria-rowindex')).toBe('101');
    await key(document.activeElement ?? host, { key: 'PageUp' });
    expect(document.activeElement?.closest('tr')?.getAttribute('aria-rowindex')).toBe('91');
    await key(document.activeElement ?? host, { key: 'Home' });
    expect(document.activeElement).toBe(first);
    await key(document.activeElement ?? host, { key: 'ArrowUp' });
    expect(document.activeElement).toBe(first);
  });

  it('stays on its agent when the rows move', async () => {
    const agents = [pausedFor('1', 10), pausedFor('2', 99), pausedFor('3', 50)];
    await show({ floor: floorOf(agents), view: { ...defaultView, sort: { by: 'time', descending: true } } });
    await act(() => link('1').focus());
    expect(names().at(-1)).toBe('Agent 1');
    await show({ floor: floorOf(agents.map((agent) => (agent.user === '1' ? pausedFor('1', 500) : agent))) });
    expect(names()[0]).toBe('Agent 1');
    expect(document.activeElement).toBe(link('1'));
  });

  it('goes to who is in the place of an agent who is gone', async () => {
    const agents = [pausedFor('1', 90), pausedFor('2', 60), pausedFor('3', 50)];
    await show({ floor: floorOf(agents) });
    await act(() => link('2').focus());
    await show({ floor: floorOf(agents.filter(({ user }) => user !== '2')) });
    expect(document.activeElement).toBe(link('3'));
  });

  it('is not taken by the table when it is elsewhere', async () => {
    await show({ floor: floorOf([pausedFor('1', 10), pausedFor('2', 99)]) });
    await act(() => field('Search agents').focus());
    await show({ floor: floorOf([pausedFor('2', 99)]) });
    expect(document.activeElement).toBe(field('Search agents'));
  });

  it('goes to an agent who is opened, and back to the row', async () => {
    await show({
      floor: floorOf([pausedFor('1', 10), pausedFor('2', 99)], { detail: detailOf({ user: '2' }) }),
    });
    await act(() => row('2').click());
    expect(world.hash).toBe('#agent=2');
    expect(document.activeElement?.textContent).toBe('Agent 2');
    expect(document.activeElement?.id).toBe('agent-title');
    await key(document.activeElement ?? host, { key: 'Escape' });
    expect(world.hash).toBe('#floor');
    expect(document.activeElement).toBe(link('2'));
  });

  it('is not taken by an agent whom the page’s address names', async () => {
    await show({ floor: floorOf([agentOf()], { detail: detailOf() }), hash: '#agent=1301' });
    expect(document.activeElement).toBe(document.body);
    expect(text('.agent-panel h2')).toBe('Ana Lima');
  });

  it('closes a menu with Escape, and is back at its button', async () => {
    await show({ floor: floorOf([agentOf()]) });
    await press('Columns: 8');
    const box = host.querySelector('.menu-list input');
    await key(box ?? host, { key: 'Escape' });
    expect(host.querySelector('.menu-list')).toBeNull();
    expect(document.activeElement).toBe(button('Columns: 8'));
  });
});
