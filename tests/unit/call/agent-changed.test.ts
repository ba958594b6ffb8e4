import { describe, expect, test } from 'vitest';
import type { DialProgress } from '../../../utils/call/dial-attempt.ts';
import type { Report } from '../../../utils/call/report.ts';
import type { State } from '../../../utils/call/state.ts';
import { initialState } from '../../../utils/call/state.ts';
import { permanentFailures } from '../../../utils/call/link-failure.ts';
import type { Event } from '../../../utils/call/event.ts';
import { transition } from '../../../utils/call/transition.ts';

const onLead = (leadId: string, user = '6666', phone = '7275551212'): Report => ({
  kind: 'lead',
  user,
  lead: { leadId, phone, record: { kind: 'missing' } },
});
const heard = (at: number, report: Report): Event => ({ kind: 'heard', at, report });
const leadCommands = (progress: DialProgress, id = 'first'): Event => ({
  kind: 'dial-attempted',
  attempt: { id, number: '7275551212', target: { kind: 'number', digits: '7275551212' }, at: 1, progress },
});
const changed: Event = { kind: 'agent-changed' };
const after = (...events: Event[]): State => events.reduce(transition, initialState);

describe('another agent at the seat', () => {
  test('starts clean, and is asked for at once', () => {
    const controlResult = { id: 'd', command: 'pause', at: 1, outcome: { kind: 'stored' } } as const;
    const state = after(heard(1, onLead('101')), { kind: 'command-sent', controlResult }, changed);
    expect(state).toEqual({ ...initialState, pops: 1 });
  });

  test('gets pops of their own, also for the same lead', () => {
    const state = after(heard(1, onLead('101')), changed, heard(2, onLead('101', '5555')));
    expect(state.call).toMatchObject({ kind: 'on-lead', user: '5555', pop: 2 });
    expect(state.link.kind).toBe('live');
  });

  test.each(permanentFailures)('does not make us try again what was refused of the login: %s', (refusal) => {
    const { link } = after({ kind: 'refused', at: 2, refusal }, changed);
    expect(link).toEqual({ kind: 'down', heardAt: null, since: 2, refusal, attempts: 1, nextAt: null });
  });

  test('has the limits of the seat', () => {
    expect(after(leadCommands({ kind: 'sending' }), changed).placed).toEqual([1]);
  });
});

describe('an order of the agent who has gone', () => {
  test.each([
    ['sending', { kind: 'sending' }],
    ['stored', { kind: 'stored', at: 2 }],
  ] as const)('that was %s may ring at their telephone: it is unknown, and blocks nobody', (_, progress) => {
    const state = after(
      leadCommands({ kind: 'sending' }),
      { kind: 'attempt-moved', id: 'first', progress },
      changed,
    );
    expect(state.attempt).toMatchObject({ id: 'first', progress: { kind: 'unknown' } });
    expect(transition(state, leadCommands({ kind: 'sending' }, 'second')).attempt?.id).toBe('second');
  });

  test('can still prove that nothing was stored', () => {
    const why = { kind: 'not-paused' } as const;
    const { attempt } = after(leadCommands({ kind: 'sending' }), changed, {
      kind: 'attempt-moved',
      id: 'first',
      progress: { kind: 'refused', why },
    });
    expect(attempt?.progress).toEqual({ kind: 'refused', why });
  });

  test.each(['sending', 'pausing', 'stored'] as const)('is never %s again', (kind) => {
    for (const from of ['pausing', 'sending'] as const) {
      const state = after(leadCommands({ kind: from }), changed);
      const progress: DialProgress = kind === 'stored' ? { kind, at: 3 } : { kind };
      expect(transition(state, { kind: 'attempt-moved', id: 'first', progress })).toEqual(state);
    }
  });

  test('that waited for the pause was not sent, and will not be', () => {
    const { attempt } = after(leadCommands({ kind: 'pausing' }), changed);
    expect(attempt?.progress).toEqual({ kind: 'refused', why: { kind: 'agent-unknown' } });
  });

  test.each([
    { kind: 'refused', why: { kind: 'not-paused' } },
    { kind: 'dialing', at: 2 },
    { kind: 'unknown' },
  ] satisfies DialProgress[])('that had an end was theirs to read: $kind', (progress) => {
    const state = after(
      leadCommands({ kind: 'sending' }),
      { kind: 'attempt-moved', id: 'first', progress },
      changed,
    );
    expect(state.attempt).toBeNull();
  });
});
