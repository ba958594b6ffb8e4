import { describe, expect, it } from 'vitest';
import type { Offer } from '../../../utils/call/availability.ts';
import type { Stage } from '../../../utils/call/stage.ts';
import {
  availability,
  firstAction,
  firstActions,
  offerOf,
  refusalOf,
  table,
} from '../../../utils/call/availability.ts';
import { stages } from '../../../utils/call/stage.ts';
import type { ControlsConfig, ControlName, ControlCommand } from '../../../utils/call/controls.ts';
import { controlNames, defaultControls, emptyControls } from '../../../utils/call/controls.ts';
import type { LeadCommands, CommandStep } from '../../../utils/call/lead-commands.ts';
import { noLeadCommands } from '../../../utils/call/lead-commands.ts';
import type { SeatReport } from '../../../utils/call/seat-report.ts';
import type { Snapshot } from '../../../utils/call/snapshot.ts';
import type { Link } from '../../../utils/call/link-state.ts';
import type { Call } from '../../../utils/call/agent-call.ts';
import { initialState } from '../../../utils/call/state.ts';
import type { FailureReason } from '../../../utils/call/failure-reason.ts';

const NOW = 1_790_000_000_000;
const SINCE = NOW - 60_000;
const lead = { leadId: '123456', phone: '7275551212', record: { kind: 'missing' } } as const;
const live: Link = { kind: 'live', heardAt: NOW - 1_000, nextAt: NOW + 2_000 };

const unknown: Call = { kind: 'unknown' };
const noAgent: Call = { kind: 'no-agent' };
const loggedOut: Call = { kind: 'logged-out', user: '6666', since: SINCE };
const noLead: Call = { kind: 'no-lead', user: '6666', since: SINCE };
const onLead: Call = { kind: 'on-lead', user: '6666', lead, since: SINCE, pop: 3 };

const full: ControlsConfig = {
  controls: controlNames,
  outcomes: [{ code: 'SALE', label: 'Sale', callback: false }],
  pauseCodes: [],
  transfers: [],
  inGroups: ['SALESLINE'],
};

type AgentKind = (SeatReport & { kind: 'agent' })['state']['kind'];
const report = (kind: AgentKind, ago = 2_000): SeatReport => ({
  kind: 'agent',
  at: NOW - ago,
  state: kind === 'paused' ? { kind, code: '' } : { kind },
  campaign: 'TESTCAMP',
  callsToday: 1,
  callNumber: '',
});

const steps = (...names: CommandStep['step'][]): LeadCommands['steps'] =>
  names.map((step) => ({ step, at: NOW - 10_000, sure: true }));
const orderedOnLead = (...names: CommandStep['step'][]): Partial<Snapshot> => ({
  leadCommands: { pop: 3, steps: steps(...names), refused: [] },
});

function snapshot(call: Call, more: Partial<Snapshot> = {}): Snapshot {
  return {
    ...initialState,
    call,
    link: live,
    pops: 3,
    seat: { agentId: 'A77', dialerHost: 'dialer.example.com' },
    controlsConfig: full,
    question: null,
    reading: null,
    dialerClock: null,
    today: { pops: 0, calls: 0 },
    report: { kind: 'none' },
    language: 'en',
    hasReportsUser: true,
    ...more,
  };
}

const seen = (call: Call, more?: Partial<Snapshot>) => availability(snapshot(call, more), NOW);

describe('how things stand', () => {
  it.each([
    ['nobody knows who', unknown, {}, 'away'],
    ['an unknown agent', noAgent, {}, 'away'],
    ['logged out', loggedOut, {}, 'away'],
    ['no lead, and no report', noLead, {}, 'no-lead'],
    ['no lead, a report of a preview', noLead, { report: report('previewing') }, 'previewing'],
    ['no lead, a report of none', noLead, { report: report('paused') }, 'no-preview'],
    ['no lead, a report that is too old', noLead, { report: report('previewing', 15_001) }, 'no-lead'],
    [
      'no lead, a report from before it was so',
      { ...noLead, since: NOW - 1_000 },
      { report: report('previewing') },
      'no-lead',
    ],
    ['no lead, a report in unknown words', noLead, { report: report('unknown') }, 'no-lead'],
    [
      'a log-out was ordered',
      noLead,
      { leadCommands: { ...noLeadCommands, steps: steps('log-out') } },
      'leaving',
    ],
    [
      'a log-out was ordered, and the screen has not taken it for long',
      noLead,
      { leadCommands: { ...noLeadCommands, steps: [{ step: 'log-out', at: NOW - 30_000, sure: true }] } },
      'no-lead',
    ],
    ['a lead', onLead, {}, 'on-call'],
    ['hung up from here', onLead, orderedOnLead('hang-up'), 'ended'],
    [
      'hung up from here, but the answer was lost',
      onLead,
      { leadCommands: { pop: 3, steps: [{ step: 'hang-up', at: NOW, sure: false }], refused: [] } },
      'on-call',
    ],
    ['an outcome for a call that may be live', onLead, orderedOnLead('disposition'), 'coded'],
    ['an outcome for a call that is over', onLead, orderedOnLead('hang-up', 'disposition'), 'closing'],
    ['a report of a live call', onLead, { report: report('in-call') }, 'on-call'],
    ['a report of an open outcome', onLead, { report: report('wrapping-up') }, 'ended'],
    [
      'a hang-up that the screen did not take, by a report',
      onLead,
      { ...orderedOnLead('hang-up'), report: report('in-call') },
      'on-call',
    ],
    [
      'a hang-up after the report',
      onLead,
      {
        leadCommands: { pop: 3, steps: [{ step: 'hang-up', at: NOW - 1_000, sure: true }], refused: [] },
        report: report('in-call'),
      },
      'ended',
    ],
    [
      'a hang-up, and a report that says nothing of a call',
      onLead,
      { ...orderedOnLead('hang-up'), report: report('paused') },
      'ended',
    ],
  ] satisfies [string, Call, Partial<Snapshot>, Stage][])('%s', (_name, call, more, stage) => {
    expect(seen(call, more).stage).toBe(stage);
  });
});

/** Each stage, and what it is seen by. */
const examples: Readonly<Record<Stage, readonly [Call, Partial<Snapshot>]>> = {
  away: [loggedOut, {}],
  'no-lead': [noLead, {}],
  'no-preview': [noLead, { report: report('ready') }],
  previewing: [noLead, { report: report('previewing') }],
  leaving: [noLead, { leadCommands: { ...noLeadCommands, steps: steps('log-out') } }],
  'on-call': [onLead, {}],
  coded: [onLead, orderedOnLead('disposition')],
  ended: [onLead, orderedOnLead('hang-up')],
  closing: [onLead, orderedOnLead('hang-up', 'disposition')],
};

const commands: Readonly<Record<Exclude<Offer, 'call'>, ControlCommand>> = {
  'hang-up': { kind: 'hang-up' },
  pause: { kind: 'pause', code: null },
  resume: { kind: 'resume' },
  outcome: { kind: 'outcome', code: 'SALE', callback: null },
  transfer: { kind: 'transfer', to: { kind: 'in-group', inGroup: 'SALESLINE' } },
  park: { kind: 'park', action: 'PARK_CUSTOMER' },
  keypad: { kind: 'tones', keys: '1' },
  recording: { kind: 'recording', action: 'START' },
  preview: { kind: 'preview', action: 'DIALONLY' },
  'switch-lead': { kind: 'switch-lead', leadId: '1' },
  'in-groups': { kind: 'in-groups', action: 'ADD', groups: ['SALESLINE'], blended: false },
  queue: { kind: 'queue' },
  'log-out': { kind: 'log-out' },
  'remote-agent': { kind: 'remote-agent', action: 'HANGUP', callId: 'Y1', target: '' },
};

const everyOffer: readonly Offer[] = [...controlNames, 'resume'];

describe.each(stages)('the row %s', (stage) => {
  const [call, more] = examples[stage];
  const circumstances = snapshot(call, more);
  const { names, withheld } = availability(circumstances, NOW);

  it('is the one that is seen', () => {
    expect(availability(circumstances, NOW).stage).toBe(stage);
  });

  it.each(everyOffer.map((name) => [name, table[stage][name] ?? 'no'] as const))('%s: %s', (name, cell) => {
    expect(names.includes(name)).toBe(cell === 'yes');
    const why = withheld.find((one) => one.name === name)?.why.kind;
    expect(why).toBe(cell === 'yes' || cell === 'no' ? undefined : cell);
    if (name === 'call') return;
    // Whoever sends it: what is not offered is refused in the background.
    const refusal = refusalOf(commands[name], circumstances, NOW);
    if (cell === 'yes') expect(refusal).toBeNull();
    else expect(refusal?.kind).toEqual(cell === 'no' ? expect.any(String) : cell);
  });
});

describe('what is offered', () => {
  it('is no log-out while a lead is on screen, and the reason is told', () => {
    for (const more of [{}, orderedOnLead('hang-up'), orderedOnLead('hang-up', 'disposition')]) {
      expect(seen(onLead, more).names).not.toContain('log-out');
      expect(seen(onLead, more).withheld).toContainEqual({
        name: 'log-out',
        why: { kind: 'outcome-at-risk' },
      });
    }
    expect(seen(noLead).names).toContain('log-out');
  });

  it('is no preview order where nobody can tell that one is open', () => {
    const without = seen(noLead, { hasReportsUser: false });
    expect([...without.names, ...without.withheld.map(({ name }) => name)]).not.toContain('preview');
    expect(seen(noLead).withheld).toContainEqual({ name: 'preview', why: { kind: 'preview-untold' } });
    const command = commands.preview;
    const refused = (more: Partial<Snapshot>) => refusalOf(command, snapshot(noLead, more), NOW)?.kind;
    expect(refused({ hasReportsUser: false })).toBe('preview-untold');
    expect(refused({ report: report('ready') })).toBe('no-preview');
    expect(refused({ report: report('previewing') })).toBeUndefined();
  });

  it('is only what the team lead has put on the seat, whoever asks', () => {
    const controlsConfig = { ...full, controls: defaultControls };
    expect(seen(onLead, { controlsConfig }).names).toEqual(['call', 'hang-up', 'pause', 'outcome']);
    expect(seen(noLead, { controlsConfig }).names).toEqual(['call', 'pause', 'resume']);
    expect(seen(onLead, { controlsConfig: { ...full, controls: [] } }).names).toEqual([]);
    for (const name of ['log-out', 'transfer', 'keypad'] as const) {
      expect(refusalOf(commands[name], snapshot(noLead, { controlsConfig }), NOW)).toEqual({
        kind: 'not-among-controls',
      });
    }
    const noPause = { ...full, controls: ['call' as const] };
    expect(refusalOf(commands.resume, snapshot(noLead, { controlsConfig: noPause }), NOW)?.kind).toBe(
      'not-among-controls',
    );
  });

  it('keeps the order of the board, withheld or not', () => {
    const controls: readonly ControlName[] = ['log-out', 'park', 'hang-up'];
    expect(
      seen(onLead, { controlsConfig: { ...full, controls }, ...orderedOnLead('hang-up') }).shown,
    ).toEqual(controls);
  });

  it('leads nowhere where there is nothing to choose', () => {
    const controlsConfig = { ...emptyControls, controls: controlNames };
    const missing = seen(onLead).names.filter(
      (name) => !seen(onLead, { controlsConfig }).names.includes(name),
    );
    expect(missing).toEqual(['outcome', 'in-groups']);
  });

  it('is not what the dialer has refused for this lead', () => {
    const why: FailureReason = { kind: 'call-not-inbound' };
    const leadCommands: LeadCommands = { pop: 3, steps: [], refused: [{ name: 'switch-lead', why }] };
    expect(seen(onLead, { leadCommands }).withheld).toContainEqual({ name: 'switch-lead', why });
    expect(refusalOf(commands['switch-lead'], snapshot(onLead, { leadCommands }), NOW)).toEqual(why);
  });
});

describe('what comes first', () => {
  const first = (stage: Stage, hasRecord = false, controlsConfig = full) => {
    const [call, more] = examples[stage];
    return firstAction(seen(call, { ...more, controlsConfig }), hasRecord);
  };
  it.each([
    ['away', null],
    ['no-lead', 'call'],
    ['no-preview', 'call'],
    ['previewing', 'preview'],
    ['leaving', null],
    ['on-call', 'hang-up'],
    ['coded', 'hang-up'],
    ['ended', 'outcome'],
    ['closing', null],
  ] as const)('%s: %s', (stage, action) => {
    expect(first(stage)).toBe(action);
  });

  it('is the record as long as there is one to be opened in a call', () => {
    expect(first('on-call', true)).toBe('record');
    expect(first('ended', true)).toBe('outcome');
  });

  it('is what the seat has', () => {
    expect(first('on-call', false, { ...full, controls: ['call'] })).toBe('call');
    expect(first('ended', false, { ...full, outcomes: [] })).toBeNull();
  });

  it('is something that the stage offers', () => {
    for (const stage of stages) {
      for (const action of firstActions[stage]) {
        if (action !== 'record') expect(table[stage][action]).toBe('yes');
      }
    }
  });
});

describe('a wish', () => {
  it('belongs to a control', () => {
    for (const [name, command] of Object.entries(commands)) expect(offerOf(command)).toBe(name);
    expect(offerOf({ kind: 'finish', code: 'SALE', callback: null, pauseCode: null })).toBe('outcome');
  });

  it.each([
    [loggedOut, 'not-logged-in'],
    [unknown, 'agent-unknown'],
    [noLead, 'no-lead'],
  ] satisfies [Call, FailureReason['kind']][])('to hang up with %j', (call, why) => {
    expect(refusalOf(commands['hang-up'], snapshot(call), NOW)).toEqual({ kind: why });
  });

  it('to resume on a lead is not sent', () => {
    expect(refusalOf(commands.resume, snapshot(onLead), NOW)).toEqual({ kind: 'lead-on-screen' });
  });
});

describe('whether it can be used', () => {
  const stale: Link = {
    kind: 'stale',
    heardAt: NOW - 3_000,
    since: NOW - 1_000,
    trouble: 'timeout',
    attempts: 1,
    nextAt: NOW + 500,
  };
  const down: Link = { kind: 'down', heardAt: NOW, since: NOW, refusal: 'wrong-password', nextAt: null };
  it.each([
    ['live', live, true],
    ['overdue', { ...live, nextAt: NOW - 6_001 }, false],
    ['stale', stale, false],
    ['down', down, false],
    ['idle', { kind: 'idle', heardAt: NOW }, false],
  ] satisfies [string, Link, boolean][])('%s', (_name, link, usable) => {
    const offered = seen(onLead, { link });
    expect(offered.usable).toBe(usable);
    expect(offered.names).toEqual(seen(onLead).names);
  });
});
