import { describe, expect, it } from 'vitest';
import type { LeadCommands, CommandStep } from '../../../utils/call/lead-commands.ts';
import { noLeadCommands } from '../../../utils/call/lead-commands.ts';
import type { Report } from '../../../utils/call/report.ts';
import type { Event } from '../../../utils/call/event.ts';
import { transition } from '../../../utils/call/transition.ts';
import { initialState } from '../../../utils/call/state.ts';
import { stateSchema } from '../../../utils/polling/state-schema.ts';

// The kept state's form alone is looked at.

const lead = (leadId: string): Report => ({
  kind: 'lead',
  user: '6666',
  lead: { leadId, phone: '7275551212', record: { kind: 'missing' } },
});
const noLead: Report = { kind: 'no-lead', user: '6666' };
const heard = (report: Report, at = 1_000): Event => ({ kind: 'heard', at, report });
const step = (name: CommandStep['step'], pop = 1, sure = true): Event => ({
  kind: 'step-sent',
  pop,
  step: { step: name, at: 2_000, sure },
});
const after = (...events: Event[]) => events.reduce(transition, initialState);
const names = ({ steps }: LeadCommands) => steps.map((one) => one.step);

describe('what was ordered from here', () => {
  it('is known as long as its lead is on screen, also over a new worker', () => {
    const state = after(heard(lead('1')), step('hang-up'), heard(lead('1'), 3_000), step('disposition'));
    expect(state.leadCommands).toMatchObject({ pop: 1, refused: [] });
    expect(names(state.leadCommands)).toEqual(['hang-up', 'disposition']);
    const kept = stateSchema.parse(JSON.parse(JSON.stringify(state)));
    expect(kept).toEqual(state);
    expect(transition(initialState, { kind: 'restored', state: kept }).leadCommands).toEqual(
      state.leadCommands,
    );
  });

  it.each([
    ['its lead', noLead],
    ['it, for the next lead', lead('2')],
    ['the agent', { kind: 'logged-out', user: '6666' }],
  ] satisfies [string, Report][])('goes with %s', (_name, report) => {
    expect(after(heard(lead('1')), step('hang-up'), heard(report)).leadCommands.steps).toEqual([]);
  });

  it('outlives silence', () => {
    const silence: Event = { kind: 'missed', at: 3_000, trouble: 'timeout' };
    expect(names(after(heard(lead('1')), step('hang-up'), silence).leadCommands)).toEqual(['hang-up']);
  });

  it('of another pop than the one on screen is none', () => {
    expect(after(heard(lead('1')), heard(lead('2')), step('hang-up', 1)).leadCommands.steps).toEqual([]);
  });

  it('is sure once an answer came, whatever was before', () => {
    const state = after(heard(lead('1')), step('hang-up', 1, false), step('hang-up', 1, true));
    expect(state.leadCommands.steps).toEqual([{ step: 'hang-up', at: 2_000, sure: true }]);
  });

  it('is a log-out or a pause: the dialer has one column for both', () => {
    expect(names(after(heard(noLead), step('log-out', 0), step('pause', 0)).leadCommands)).toEqual(['pause']);
    expect(names(after(heard(noLead), step('pause', 0), step('log-out', 0)).leadCommands)).toEqual([
      'log-out',
    ]);
  });

  it('is still a log-out when a lead comes before the screen has taken it', () => {
    const state = after(heard(noLead), step('log-out', 0), heard(lead('1')));
    expect(names(state.leadCommands)).toEqual(['log-out']);
    expect(state.leadCommands.pop).toBe(1);
  });

  it('is nothing for another agent or seat', () => {
    const state = after(heard(lead('1')), step('hang-up'));
    expect(transition(state, { kind: 'agent-changed' }).leadCommands).toEqual(noLeadCommands);
    expect(transition(state, { kind: 'seat-changed' }).leadCommands).toEqual(noLeadCommands);
  });
});

describe('what the dialer has refused', () => {
  const refused = (kind: 'call-not-inbound' | 'no-lead', pop = 1): Event => ({
    kind: 'control-refused',
    pop,
    refused: { name: 'switch-lead', why: { kind } },
  });

  it('is known for the lead on screen, if it cannot change with it', () => {
    const state = after(heard(lead('1')), refused('call-not-inbound'), refused('call-not-inbound'));
    expect(state.leadCommands.refused).toEqual([{ name: 'switch-lead', why: { kind: 'call-not-inbound' } }]);
    expect(stateSchema.parse(state)).toEqual(state);
    expect(transition(state, heard(lead('2'))).leadCommands.refused).toEqual([]);
  });

  it('is not kept where asking again may help', () => {
    expect(after(heard(lead('1')), refused('no-lead')).leadCommands.refused).toEqual([]);
    expect(after(heard(noLead), refused('call-not-inbound', 0)).leadCommands.refused).toEqual([]);
  });
});
