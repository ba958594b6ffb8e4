// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { host, press, text } from '../stage.ts';
import { agentOf, detailOf, floorOf, stale } from './floors.ts';
import { leave, show, world } from './page.tsx';

afterEach(leave);

describe('one agent', () => {
  const facts = () =>
    Object.fromEntries(
      [...host.querySelectorAll('.agent-panel .facts > div')].map((pair) => [
        pair.querySelector('dt')?.textContent,
        pair.querySelector('dd')?.textContent,
      ]),
    );

  it('has what the floor says and what only agent_status does', async () => {
    await show({ floor: floorOf([agentOf()], { detail: detailOf() }), hash: '#agent=1301' });
    expect(facts()).toEqual({
      Campaign: 'SALES',
      'User group': 'AGENTS',
      'Calls today': '31',
      Session: '8600051',
      'Lead ID': '424242',
      Phone: '7275551212',
      'Vendor lead code': '9987-1234765',
      'Call ID': 'V7291542110000424242',
    });
    expect(text('.state-line')).toBe('In call2:14');
    expect([...host.querySelectorAll('.sightings li .what')].map((seen) => seen.textContent)).toEqual([
      'In call lead 424242',
      'Ready',
    ]);
    expect(text('.sightings li:last-child .clock:last-child')).toBe('at least 1:46');
  });

  it('shows nothing of another agent while the dialer is being asked', async () => {
    await show({
      floor: floorOf([agentOf(), agentOf({ user: '2', leadId: '7' })], { detail: detailOf() }),
      hash: '#agent=2',
    });
    expect(facts()).not.toHaveProperty('Phone');
    expect(text('.agent-panel')).toContain('The dialer is being asked.');
    expect(text('.agent-panel')).toContain('Nothing seen yet.');
  });

  it.each([
    ['not-logged-in', 'Not logged in'],
    ['not-found', 'Admin Viewable Groups'],
  ] as const)('%s', async (kind, words) => {
    await show({
      floor: floorOf([], { detail: detailOf({ user: '99', status: { kind } }) }),
      hash: '#agent=99',
    });
    expect(text('.agent-panel h2')).toBe('User 99');
    expect(text('.agent-panel')).toContain(words);
  });

  it('keeps name and history of who logs out', async () => {
    await show({ floor: floorOf([agentOf()], { detail: detailOf() }), hash: '#agent=1301' });
    const detail = detailOf({ status: { kind: 'not-logged-in' } });
    await show({ floor: floorOf([], { detail }) });
    expect(text('.agent-panel header')).toBe('Ana LimaUser 1301');
    expect(text('.state-line')).toBe('Not logged in');
    expect(text('.monitor-outcome')).not.toBe('');
    expect(host.querySelector('.lead')).toBeNull();
    expect(host.querySelectorAll('.sightings li')).toHaveLength(2);
  });

  it('does not say "not logged in" of a floor that is not heard', async () => {
    await show({ floor: floorOf([], { link: stale }), hash: '#agent=1301' });
    expect(host.querySelector('.state-line')).toBeNull();
  });

  it('says why the dialer did not tell', async () => {
    const detail = detailOf({ status: { kind: 'failed', why: 'function-not-permitted' } });
    await show({ floor: floorOf([agentOf()], { detail }), hash: '#agent=1301' });
    expect(text('.agent-panel')).toContain('add agent_status to API Allowed Functions');
    await press('Try again');
    expect(world.onAskNow).toHaveBeenCalledOnce();
  });

  it('has the calls that wait for them, where the dialer tells', async () => {
    const detail = detailOf();
    if (detail.status.kind !== 'agent') throw new Error('no agent');
    const told = { ...detail, status: { ...detail.status, callsWaiting: 0 } };
    await show({ floor: floorOf([agentOf()], { detail: told }), hash: '#agent=1301' });
    expect(facts()['Agent-direct calls waiting']).toBe('0');
  });

  it('marks what cannot be told', async () => {
    const detail = detailOf();
    if (detail.status.kind !== 'agent') throw new Error('no agent');
    const unclear = { ...detail, status: { ...detail.status, vendorLeadCode: null } };
    await show({ floor: floorOf([agentOf()], { detail: unclear }), hash: '#agent=1301' });
    expect(facts()['Vendor lead code']).toBe('not clear');
  });
});
