// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  failedWords,
  heardByWords,
  hearWords,
  launchedWords,
} from '../../../../components/team/monitor-words.ts';
import { obstacleFor, outcomeFor } from '../../../../components/team/monitor-state.ts';
import { defaultView } from '../../../../components/team/team-view.ts';
import type { FloorAgent, FloorSnapshot, MonitorResult } from '../../../../utils/call/floor.ts';
import { button, descriptionOf, has, host, isOff, key, press, text } from '../stage.ts';
import { english } from '../../../../components/words/english.ts';
import { NOW, agentOf, floorOf, stale } from './floors.ts';
import { leave, show, world } from './page.tsx';

const view = { ...defaultView, phoneLogin: '8501', serverIp: '192.168.1.20' };
/** The agent's name, so that it turns no words around it. */
const ANA = '\u2068Ana Lima\u2069 (user 1301)';
const question = () => host.querySelector<HTMLElement>('.question');
const look = (agent: FloorAgent | null = agentOf(), change: Partial<FloorSnapshot> = {}) =>
  show({ floor: floorOf(agent === null ? [] : [agent], change), hash: '#agent=1301' });
const result = (outcome: MonitorResult['outcome'], id = 'wish-1'): MonitorResult => ({
  id,
  user: '1301',
  outcome,
});

beforeEach(() => show({ view }));
afterEach(leave);

describe('the question before a phone rings', () => {
  it.each([
    ['Listen only', 'Nobody hears you.'],
    ['Whisper', `Only ${ANA} hears you.`],
    ['Barge into the call', `${ANA} and the customer hear you.`],
  ])('%s names who is heard, and by whom', async (name, heardBy) => {
    await look();
    await press(name);
    const group = question();
    expect(text('.question b')).toBe(`${name}?`);
    expect(group === null ? '' : descriptionOf(group)).toBe(
      `You will hear ${ANA} and their customer. ${heardBy} Your phone 8501 rings.`,
    );
    expect(document.activeElement).toBe(group);
  });

  it('says so when there is no customer to be heard yet', () => {
    expect(hearWords(english, 'Ana', { kind: 'ready' })).toContain('their next customer');
    expect(hearWords(english, 'Ana', { kind: 'dead-call' })).toContain('their next customer');
    expect(hearWords(english, 'Ana', { kind: 'parked' })).toBe('You will hear Ana and their customer.');
    expect(heardByWords(english, 'BARGE', 'Ana', { kind: 'ready' })).toBe(
      'Ana hears you, and so will their next customer.',
    );
  });

  it('sends what was confirmed, once, and gives the focus back', async () => {
    await look();
    await press('Whisper');
    const yes = button('Call my phone');
    yes.click();
    await press('Call my phone').catch(() => {});
    expect(world.onMonitor).toHaveBeenCalledExactlyOnceWith({
      id: 'wish-1',
      user: '1301',
      sessionId: '8600051',
      mode: 'WHISPER',
      phoneLogin: '8501',
      serverIp: '192.168.1.20',
    });
    expect(question()).toBeNull();
    expect(document.activeElement).toBe(button('Whisper'));
    expect(text('.monitor-outcome')).toBe('The dialer is being asked to call your phone.');
  });

  it('is left with Escape or Cancel, and nothing is sent; Escape closes no more than that', async () => {
    await look();
    await press('Listen only');
    await key(question() ?? host, { key: 'Escape' });
    expect(question()).toBeNull();
    expect(document.activeElement).toBe(button('Listen only'));
    await press('Barge into the call', 'Cancel');
    expect(document.activeElement).toBe(button('Barge into the call'));
    expect(world.onMonitor).not.toHaveBeenCalled();
    expect(world.hash).toBe('#agent=1301');
  });

  it.each(['Call my phone', 'Listen only'])('is no matter of an Enter held down on %s', async (name) => {
    await look();
    await press('Listen only');
    const held = await key(button(name), { key: 'Enter', repeat: true });
    expect(held.defaultPrevented).toBe(true);
  });

  it.each([
    ['has logged in anew', agentOf({ sessionId: '8600099' }), {}, 'they have logged in again'],
    ['has logged out', null, {}, 'they have logged out.'],
    ['is not heard of', agentOf(), { link: stale }, 'there is no update from the dialer'],
    ['is not clear', agentOf({ sessionId: null }), {}, 'their session is not clear'],
  ] as const)(
    'is over when the agent %s, says why, and does not come back',
    async (_, agent, change, why) => {
      await look();
      await press('Listen only');
      await look(agent, change);
      expect(question()).toBeNull();
      expect(text('.monitor-outcome')).toMatch(new RegExp(`^Your phone was not called: ${why}`));
      expect(document.activeElement).toBe(button('Listen only'));
      await look();
      expect(question()).toBeNull();
      expect(text('.monitor-outcome')).toContain(why);
      await press('Whisper');
      expect(text('.monitor-outcome')).toBe('');
      expect(text('.question b')).toBe('Whisper?');
      expect(world.onMonitor).not.toHaveBeenCalled();
    },
  );

  it('leaves the focus where a person has taken it when it is over', async () => {
    await look();
    await press('Listen only');
    await act(() => button('Close').focus());
    await look(null);
    expect(document.activeElement).toBe(button('Close'));
  });

  it('is void for another agent', async () => {
    await look();
    await press('Listen only');
    await show({ floor: floorOf([agentOf(), agentOf({ user: '2' })]), hash: '#agent=2' });
    expect(question()).toBeNull();
  });
});

describe('what is in the way', () => {
  it.each([
    ['the agent is gone', null, {}, 'They are not logged in'],
    ['the session is not clear', agentOf({ sessionId: null }), {}, 'Their session is not clear'],
    ['the dialer is not heard', agentOf(), { link: stale }, 'There is no update from the dialer'],
  ] as const)('%s', async (_, agent, change, words) => {
    await look(agent, change);
    expect(isOff('Listen only')).toBe(true);
    await press('Listen only');
    expect(question()).toBeNull();
    expect(text('.monitor')).toContain(words);
  });

  it('is a phone that was not entered yet, with the way there', async () => {
    await show({ view: defaultView });
    await look();
    expect(text('.monitor')).toContain('Enter the phone login and the server IP once');
    expect(host.querySelector('.monitor a')?.getAttribute('href')).toBe('#settings');
    expect(obstacleFor(agentOf(), true, { phoneLogin: '8501', serverIp: '' })).toBe('no-phone');
    expect(obstacleFor(agentOf(), true, view)).toBeNull();
  });
});

describe('what came of it', () => {
  const asked = { id: 'wish-1', user: '1301', mode: 'WHISPER', at: NOW } as const;

  it.each([
    ['nothing', null, null, NOW, null],
    ['of another page', result({ kind: 'launched', mode: 'BARGE' }, 'x'), null, NOW, 'launched'],
    ['not heard yet', null, asked, NOW + 1, 'sending'],
    ['an earlier one', result({ kind: 'launched', mode: 'BARGE' }, 'x'), asked, NOW + 1, 'sending'],
    ['of this page', result({ kind: 'launched', mode: 'WHISPER' }), asked, NOW + 1, 'launched'],
    ['lost', result({ kind: 'sending' }), asked, NOW + 30_001, 'failed'],
    ['late, but here', result({ kind: 'launched', mode: 'WHISPER' }), asked, NOW + 60_000, 'launched'],
    ['of another agent', { ...result({ kind: 'sending' }), user: '2' }, null, NOW, null],
  ] as const)('%s', (_, heard, mine, now, kind) => {
    expect(outcomeFor('1301', heard, mine, now)?.kind ?? null).toBe(kind);
  });

  it('is told as what it is: ordered, not ringing', async () => {
    await look();
    await look(agentOf(), { monitor: result({ kind: 'launched', mode: 'MONITOR' }) });
    expect(text('.monitor-outcome b')).toBe('The dialer has launched the call to your phone');
    expect(text('.monitor-outcome')).toContain('Nothing tells whether it rings');
  });

  it('is no news to who opens the agent later, nor an answer to the next question', async () => {
    const before = result({ kind: 'launched', mode: 'BARGE' }, 'yesterday');
    await look(agentOf(), { monitor: before });
    expect(text('.monitor-outcome')).toBe('');
    await press('Whisper', 'Call my phone');
    const monitor = result({ kind: 'launched', mode: 'WHISPER' });
    await look(agentOf(), { monitor });
    expect(text('.monitor-outcome')).toContain('has launched');
    await press('Listen only');
    expect(text('.monitor-outcome')).toBe('');
    await press('Call my phone');
    expect(text('.monitor-outcome')).toContain('is being asked');
    expect(world.onMonitor.mock.lastCall?.[0]).toMatchObject({ id: 'wish-2', mode: 'MONITOR' });
  });

  it('reaches the page that was reloaded while the dialer was asked', async () => {
    await look(agentOf(), { monitor: result({ kind: 'sending' }) });
    expect(text('.monitor-outcome')).toContain('is being asked');
    await look(agentOf(), { monitor: result({ kind: 'launched', mode: 'BARGE' }) });
    expect(text('.monitor-outcome')).toContain('has launched');
  });

  it('says so when it is less than was asked for', () => {
    const less = launchedWords(english, 'MONITOR', 'WHISPER');
    expect(less.title).toContain('to listen only');
    expect(less.now).toContain('Whispering is switched off');
    expect(launchedWords(english, 'MONITOR', 'MONITOR').title).not.toContain('only');
  });

  it.each([
    ['session-unknown', 'not theirs any more', true],
    ['phone-unknown', 'knows no such phone', true],
    ['bad-parameter', 'would change what is sent', true],
    ['mismatch', 'Not clear', false],
    ['function-not-permitted', 'may not ask this', false],
    ['api-right-missing', 'may not monitor', false],
    ['timeout', 'Not clear', false],
    ['server-error', 'Not clear', false],
    ['locked', 'Not done: the dialer has locked the reports user', false],
    ['wrong-password', 'Not done: the dialer refused the reports user', false],
    ['redirect', 'Not done', false],
  ] as const)('%s says what to do', async (why, title, inSettings) => {
    const words = failedWords(english, why);
    expect(words.title).toContain(title);
    expect(words.now).not.toBe('');
    await look();
    await look(agentOf(), { monitor: result({ kind: 'failed', why }) });
    expect(text('.monitor-outcome b')).toBe(words.title);
    expect(host.querySelector('.monitor-outcome a') !== null).toBe(inSettings);
  });

  it('can be asked again where it was refused, as nothing is by itself', async () => {
    await look();
    await look(agentOf(), { monitor: result({ kind: 'failed', why: 'function-not-permitted' }) });
    expect(text('.monitor-outcome')).toContain('add blind_monitor to API Allowed Functions');
    await press('Try again');
    expect(world.onAskNow).toHaveBeenCalledOnce();
    await look(agentOf(), { monitor: result({ kind: 'failed', why: 'phone-unknown' }) });
    expect(has('Try again')).toBe(false);
  });

  it('never says "not done" where the phone may ring all the same', () => {
    for (const why of [
      'offline',
      'timeout',
      'server-error',
      'unknown-answer',
      'ambiguous',
      'mismatch',
    ] as const) {
      expect(failedWords(english, why).title, why).toMatch(/^Not clear/);
      expect(failedWords(english, why).now, why).toContain('phone may ring');
    }
  });
});
