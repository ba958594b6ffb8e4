import { describe, expect, it } from 'vitest';
import { alertNews } from '../../../../components/team/alert-news.ts';
import { alertNotices } from '../../../../components/team/alert-words.ts';
import type { Thresholds } from '../../../../components/team/thresholds.ts';
import { alertsOf } from '../../../../components/team/thresholds.ts';
import type { AgentState } from '../../../../utils/call/agent-state.ts';
import type { FloorAgent } from '../../../../utils/call/floor.ts';
import { english } from '../../../../components/words/english.ts';
import { NOW, agentOf } from './floors.ts';

const thresholds: Thresholds = { paused: 60_000, wrapUp: 20_000, deadCall: 5_000 };
const never: Thresholds = { paused: null, wrapUp: null, deadCall: null };
const inState = (state: AgentState, seconds: number, user = '1301') =>
  agentOf({ user, state, since: NOW - seconds * 1000 });
const paused = (seconds: number, user?: string) => inState({ kind: 'paused', code: 'LUNCH' }, seconds, user);
const over = (agent: FloorAgent, limits = thresholds) => alertsOf([agent], limits, NOW).get(agent.user);

describe('who stands out', () => {
  it.each([
    ['a pause', { kind: 'paused', code: '' }, 60, 'paused'],
    ['a wrap-up', { kind: 'wrapping-up' }, 20, 'wrapUp'],
    ['a dead call', { kind: 'dead-call' }, 5, 'deadCall'],
  ] as const)('%s, from the threshold on', (_, state, seconds, about) => {
    expect(over(inState(state, seconds - 1))).toBeUndefined();
    const agent = inState(state, seconds + 3);
    expect(over(inState(state, seconds))).toMatchObject({ about });
    expect(over(agent)).toMatchObject({ user: '1301', about });
    expect(over(agent, never)).toBeUndefined();
  });

  it.each(['ready', 'in-call', 'previewing', 'unknown', 'parked'] as const)('never in state %s', (kind) => {
    expect(over(inState({ kind }, 86_400))).toBeUndefined();
  });

  it('nobody when the clock was set back', () => {
    expect(over(paused(-3_600))).toBeUndefined();
  });
});

describe('the news', () => {
  const look = (told: ReadonlySet<string> | null, agents: readonly FloorAgent[], limits = thresholds) =>
    alertNews(told, agents, alertsOf(agents, limits, NOW));
  const usersOf = ({ fresh }: ReturnType<typeof look>) => fresh.map(({ user }) => user);

  it('is nothing of what a page finds when it is opened', () => {
    const first = look(null, [paused(90)]);
    expect(usersOf(first)).toEqual([]);
    expect(usersOf(look(first.told, [paused(90)]))).toEqual([]);
  });

  it('is each stay once, also when it was below a threshold in between', () => {
    const first = look(null, [paused(30)]);
    const second = look(first.told, [{ ...paused(30), since: NOW - 61_000 }]);
    expect(usersOf(second)).toEqual(['1301']);
    const same = [{ ...paused(30), since: NOW - 61_000 }];
    const raised = look(second.told, same, { ...thresholds, paused: 600_000 });
    expect(usersOf(raised)).toEqual([]);
    expect(usersOf(look(raised.told, same))).toEqual([]);
  });

  it('is the next stay again, and another agent’s', () => {
    const first = look(null, [paused(90)]);
    const back = look(first.told, [inState({ kind: 'in-call' }, 5)]);
    expect(back.told.size).toBe(0);
    expect(usersOf(look(back.told, [paused(61), paused(70, '1302')]))).toEqual(['1301', '1302']);
  });
});

describe('the words of a notification', () => {
  const notices = (agents: readonly FloorAgent[]) =>
    alertNotices(english, [...alertsOf(agents, thresholds, NOW).values()], agents, NOW);

  it('name agent and state, and nothing of a lead', () => {
    expect(notices([{ ...paused(960), leadId: '424242' }])).toEqual([
      {
        id: expect.stringContaining('1301 paused'),
        title: 'Paused too long',
        text: '\u2068Ana Lima\u2069 (user 1301): paused for 16 min.',
        user: '1301',
      },
    ]);
  });

  it('say at least where it may be longer, and the user where the name is not clear', () => {
    const [notice] = notices([{ ...inState({ kind: 'dead-call' }, 41), atLeast: true, fullName: null }]);
    expect(notice).toMatchObject({
      title: 'Dead call',
      text: 'user 1301: in a dead call for at least 41 s.',
    });
  });

  it('are one for more than three', () => {
    const named = (user: string) => ({ ...paused(70, user), fullName: `Agent ${user}` });
    const agents = ['1', '2', '3', '4', '5'].map(named);
    expect(notices(agents.slice(0, 3))).toHaveLength(3);
    expect(notices(agents)).toEqual([
      {
        id: expect.any(String),
        title: '5 agents with an alert',
        text: 'Agent 1, Agent 2, Agent 3 and 2 more.',
        user: null,
      },
    ]);
  });

  it('say nothing of who is gone', () => {
    expect(alertNotices(english, [...alertsOf([paused(70)], thresholds, NOW).values()], [], NOW)).toEqual([]);
  });
});
