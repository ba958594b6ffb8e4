import { beforeEach, describe, expect, it } from 'vitest';
import { agentState } from '../../../utils/call/agent-state.ts';
import { agentStatus } from '../../../utils/dialer/reports/agent-status.ts';
import { blindMonitor } from '../../../utils/dialer/reports/blind-monitor.ts';
import type { ReportDialer } from '../../../utils/dialer/dialer.ts';
import { createDialer } from '../../../utils/dialer/dialer.ts';
import { inGroupStatus } from '../../../utils/dialer/reports/in-group-status.ts';
import { loggedInAgents } from '../../../utils/dialer/reports/logged-in-agents.ts';
import { userGroupStatus } from '../../../utils/dialer/reports/user-group-status.ts';
import type { Engine } from '../../simulator/dialer/engine.ts';
import { createEngine } from '../../simulator/dialer/engine.ts';
import { simulatorFetch } from '../../simulator/dialer/fetch.ts';
import { findLiveAgent, findUser } from '../../simulator/dialer/world.ts';
import {
  DEMO_PHONE,
  DEMO_REPORTS_PASSWORD,
  DEMO_REPORTS_USER,
  DEMO_USER,
  demoWorld,
} from '../../simulator/worlds/demo.ts';
import { createFakeClock } from '../../support/fake-clock.ts';
import { RECORDED_AT } from './recorded-states.ts';

let engine: Engine;
let dialer: ReportDialer;

beforeEach(() => {
  const clock = createFakeClock(RECORDED_AT);
  engine = createEngine({ world: demoWorld(), clock });
  const account = {
    url: 'https://dialer.example.com',
    agentApi: 'agc/api.php',
    nonAgentApi: 'vicidial/non_agent_api.php',
    apiUser: DEMO_REPORTS_USER,
    password: DEMO_REPORTS_PASSWORD,
  };
  dialer = createDialer(account, clock, simulatorFetch(engine));
});

async function state(user = DEMO_USER): Promise<object> {
  const status = await agentStatus(dialer, user);
  if (!status.ok) return status.error;
  return status.value.kind === 'agent' ? agentState(status.value) : status.value;
}

async function floor(filter = {}) {
  const told = await loggedInAgents(dialer, filter);
  return told.ok ? told.value.agents.map(({ user }) => user) : told.error;
}

function reportsUser() {
  const row = findUser(engine.world, DEMO_REPORTS_USER);
  if (row === undefined) throw new Error('there is no reports user');
  return row;
}

/** Lets the reports user see no more than this. */
function see(rights: { allowedCampaigns?: string; adminViewableGroups?: string }) {
  const group = engine.world.userGroups.find(({ userGroup }) => userGroup === reportsUser().userGroup);
  if (group !== undefined) Object.assign(group, rights);
}

describe('an agent’s day, as reports tell it', () => {
  it('goes from call to call', async () => {
    const { floor: agents, world } = engine;
    expect(await state()).toEqual({ kind: 'ready' });
    agents.newCall(DEMO_USER, 101);
    expect(await state()).toEqual({ kind: 'in-call' });
    agents.park(DEMO_USER);
    expect(await state()).toEqual({ kind: 'parked' });
    agents.grab(DEMO_USER);
    world.autoCalls.splice(0);
    expect(await state()).toEqual({ kind: 'dead-call' });
    agents.hangUp(DEMO_USER);
    expect(await state()).toEqual({ kind: 'wrapping-up' });
    agents.pause(DEMO_USER, 'LUNCH');
    agents.disposition(DEMO_USER, 'SALE');
    expect(await state()).toEqual({ kind: 'paused', code: 'LUNCH' });
    agents.preview(DEMO_USER, 102);
    expect(await state()).toEqual({ kind: 'previewing' });
    agents.skipPreview(DEMO_USER);
    agents.logOut(DEMO_USER);
    expect(await state()).toEqual({ kind: 'not-logged-in' });
  });

  it('has a manual call ring until it is answered', async () => {
    engine.floor.pause(DEMO_USER);
    engine.floor.newCall(DEMO_USER, 101);
    const call = engine.world.autoCalls.find(({ leadId }) => leadId === 101);
    if (call !== undefined) call.rings = true;
    expect(await state()).toEqual({ kind: 'dialing' });
    if (call !== undefined) call.rings = false;
    expect(await state()).toEqual({ kind: 'in-call' });
  });

  it('tells two agents on one lead, and a phone that is called first', async () => {
    engine.floor.newCall(DEMO_USER, 107);
    expect(await state()).toEqual({ kind: 'three-way' });
    // A call that was cut off is told before anything else about it.
    engine.world.autoCalls.pop();
    expect(await state()).toEqual({ kind: 'dead-call' });
    const agent = findLiveAgent(engine.world, '1303');
    Object.assign(agent ?? {}, { onHookAgent: true, ringCallerid: 'Y1120130000000000133' });
    expect(await state('1303')).toEqual({ kind: 'ringing' });
  });
});

describe('who sees what', () => {
  it('is everybody, apostrophe or not', async () => {
    expect(await floor()).toEqual([DEMO_USER, '1301', '1302', '1303']);
    expect(await floor({ campaigns: ['WINBACK'] })).toEqual(['1302']);
    expect(await floor({ userGroups: ['CLOSERS', 'AGENTS'] })).toHaveLength(4);
    expect(await floor({ campaigns: ['WINBACK'], userGroups: ['AGENTS'] })).toEqual([]);
  });

  it('ends with the viewable groups', async () => {
    see({ adminViewableGroups: ' CLOSERS -' });
    expect(await floor()).toEqual(['1302']);
    expect(await state('1302')).toMatchObject({ kind: 'paused' });
    expect(await state(DEMO_USER)).toEqual({ kind: 'not-found' });
    expect(await state('nobody')).toEqual({ kind: 'not-found' });
  });

  it('ends with the allowed campaigns, but not for one agent', async () => {
    see({ allowedCampaigns: ' WINBACK -' });
    expect(await floor()).toEqual(['1302']);
    expect(await state(DEMO_USER)).toEqual({ kind: 'ready' });
  });

  it('takes a right, and a level', async () => {
    reportsUser().viewReports = false;
    expect(await state()).toEqual({ kind: 'reports-right-missing' });
    expect(await floor()).toEqual({ kind: 'reports-right-missing' });
    expect(await inGroupStatus(dialer, ['SALES'])).toMatchObject({
      error: { kind: 'reports-right-missing' },
    });
    expect(await userGroupStatus(dialer, ['AGENTS'])).toMatchObject({
      error: { kind: 'reports-right-missing' },
    });
    reportsUser().userLevel = 6;
    expect(await state()).toEqual({ kind: 'wrong-password' });
  });
});

describe('counts', () => {
  it('are of in-groups', async () => {
    engine.floor.newCall(DEMO_USER, 101, 'inbound');
    expect(await inGroupStatus(dialer, ['SALES', 'NOPE'])).toEqual({
      ok: true,
      value: { totalCalls: 1, callsWaiting: 0, loggedIn: 1, inCalls: 1, ready: 0, paused: 0, wrappingUp: 0 },
    });
  });

  it('are of user groups', async () => {
    engine.floor.newCall(DEMO_USER, 101);
    engine.floor.hangUp(DEMO_USER);
    const none = { callsWaiting: 0, paused: 0, deadCalls: 0, dialing: 0 };
    expect(await userGroupStatus(dialer, ['AGENTS'])).toEqual({
      ok: true,
      value: { ...none, loggedIn: 3, inCalls: 1, ready: 1, wrappingUp: 1 },
    });
  });
});

describe('an agent in a chat', () => {
  it('makes user_group_status a 500 without a word, and no other report', async () => {
    const [agent] = engine.world.liveAgents;
    if (agent === undefined) throw new Error('nobody is logged in');
    Object.assign(agent, { status: 'INCALL', leadId: 101, comments: 'CHAT' });
    expect(await userGroupStatus(dialer, ['AGENTS'])).toMatchObject({ ok: false });
    expect(await inGroupStatus(dialer, ['SALES'])).toMatchObject({ ok: true });
  });
});

describe('listening to an agent', () => {
  const order = { phoneLogin: DEMO_PHONE, sessionId: '8600051', serverIp: '127.0.0.1' };

  it('is ordered', async () => {
    expect(await blindMonitor(dialer, { ...order, mode: 'MONITOR' })).toEqual({
      ok: true,
      value: { kind: 'launched', mode: 'MONITOR' },
    });
    expect(await blindMonitor(dialer, { ...order, mode: 'BARGE' })).toMatchObject({ ok: true });
    expect(engine.world.monitorings).toMatchObject([
      { manId: 1, type: 'LISTEN', phoneLogin: DEMO_PHONE, sessionId: '8600051' },
      { manId: 2, type: 'BARGE', phoneLogin: DEMO_PHONE, sessionId: '8600051' },
    ]);
  });

  it('rings the phone and answers a 500 when the same is ordered twice in one second', async () => {
    await blindMonitor(dialer, { ...order, mode: 'MONITOR' });
    expect(await blindMonitor(dialer, { ...order, mode: 'BARGE' })).toMatchObject({ ok: true });
    expect(await blindMonitor(dialer, { ...order, mode: 'MONITOR' })).toMatchObject({ ok: false });
    expect(engine.world.monitorings).toHaveLength(3);
  });

  it.each([
    ['MeetMe', '0', '', '47378218'],
    ['ConfBridge', '4', '6', '47378218'],
    ['enhanced', '47378219', '47378220', '47378221'],
  ] as const)('dials %s with digits before the session: %s, %s, %s', async (kind, ...digits) => {
    const { system, platform } = engine.world;
    system.agentWhisperEnabled = true;
    system.enhancedAgentMonitoring = kind === 'enhanced';
    platform.conferencing = kind === 'ConfBridge' ? kind : 'MeetMe';
    for (const mode of ['MONITOR', 'BARGE', 'WHISPER'] as const)
      await blindMonitor(dialer, { ...order, mode });
    expect(engine.world.monitorings.map(({ channel }) => channel)).toEqual(
      digits.map((before) => `127*000*000*001*${before}8600051`),
    );
  });

  it('is all that whispering is, until that is switched on', async () => {
    const whisper = { ...order, mode: 'WHISPER' } as const;
    expect(await blindMonitor(dialer, whisper)).toMatchObject({ value: { mode: 'MONITOR' } });
    engine.world.system.agentWhisperEnabled = true;
    expect(await blindMonitor(dialer, whisper)).toMatchObject({ value: { mode: 'WHISPER' } });
  });

  it('needs a session, a phone and a right', async () => {
    const listen = { ...order, mode: 'MONITOR' } as const;
    const kindOf = async (changes: object) => {
      const outcome = await blindMonitor(dialer, { ...listen, ...changes });
      return outcome.ok ? null : outcome.error.kind;
    };
    expect(await kindOf({ sessionId: '8699999' })).toBe('session-unknown');
    expect(await kindOf({ serverIp: '127.0.0.2' })).toBe('session-unknown');
    expect(await kindOf({ phoneLogin: 'zzz' })).toBe('phone-unknown');
    reportsUser().viewReports = false;
    expect(await kindOf({})).toBe(null);
    reportsUser().vdcAgentApiAccess = false;
    expect(await kindOf({})).toBe('api-right-missing');
  });
});
