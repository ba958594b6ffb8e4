import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Lead } from '../../../utils/call/lead.ts';
import type { Report } from '../../../utils/call/report.ts';
import type { State } from '../../../utils/call/state.ts';
import type { PermanentFailure, TransientFailure } from '../../../utils/call/link-failure.ts';
import { initialState } from '../../../utils/call/state.ts';
import { permanentFailures, transientFailures } from '../../../utils/call/link-failure.ts';
import type { Event } from '../../../utils/call/event.ts';
import { transition } from '../../../utils/call/transition.ts';

const lead = (leadId: string, phone = '7275551212'): Lead => ({ leadId, phone, record: { kind: 'missing' } });
const onLead = (leadId: string, phone?: string): Report => ({
  kind: 'lead',
  user: '6666',
  lead: lead(leadId, phone),
});
const heard = (at: number, report: Report): Event => ({ kind: 'heard', at, report });
const after = (...events: Event[]): State => events.reduce(transition, initialState);

describe('pops', () => {
  test('the same lead again is the same pop, since it was first seen', () => {
    const { call } = after(heard(1, onLead('101')), heard(5, onLead('101')));
    expect(call).toMatchObject({ kind: 'on-lead', since: 1, pop: 1 });
  });

  test.each([
    ['another lead', [onLead('102')]],
    ['the same lead with another phone', [onLead('101', '7275550000')]],
    ['the same lead after a gap without one', [{ kind: 'no-lead', user: '6666' }, onLead('101')]],
    ['the same lead after a log-out', [{ kind: 'logged-out', user: '6666' }, onLead('101')]],
  ] satisfies [string, Report[]][])('%s is a new pop', (_, reports) => {
    const { call } = after(heard(1, onLead('101')), ...reports.map((report, i) => heard(i + 2, report)));
    expect(call).toMatchObject({ kind: 'on-lead', pop: 2, since: reports.length + 1 });
  });

  test('a record that is read better later belongs to the same pop', () => {
    const better: Lead = { ...lead('101'), record: { kind: 'uncertain' } };
    const { call } = after(heard(1, onLead('101')), heard(2, { kind: 'lead', user: '6666', lead: better }));
    expect(call).toMatchObject({ pop: 1, lead: better });
  });

  test('a number is never given twice, not even after the seat changed', () => {
    const { call } = after(heard(1, onLead('101')), { kind: 'seat-changed' }, heard(2, onLead('101')));
    expect(call).toMatchObject({ pop: 2 });
  });
});

describe('the link is apart from the call', () => {
  const unlucky: readonly TransientFailure[] = ['offline', 'certificate', 'timeout', 'server-error'];
  const odd = transientFailures.filter((trouble) => !unlucky.includes(trouble));

  test.each(unlucky)('%s leaves the lead on screen and says since when', (trouble) => {
    const state = after(
      heard(1, onLead('101')),
      { kind: 'missed', at: 4, trouble },
      { kind: 'missed', at: 6, trouble },
    );
    expect(state.call).toMatchObject({ kind: 'on-lead', lead: { leadId: '101' } });
    expect(state.link).toMatchObject({ kind: 'stale', heardAt: 1, since: 4, trouble, attempts: 2 });
  });

  test.each(odd)('%s once among good answers means nothing, twice is trouble', (trouble) => {
    const once = after(heard(1, onLead('101')), { kind: 'missed', at: 4, trouble });
    expect(once.link).toEqual({ kind: 'live', heardAt: 1, nextAt: 1, odd: true });
    const twice = transition(once, { kind: 'missed', at: 7, trouble });
    expect(twice.call).toMatchObject({ kind: 'on-lead', lead: { leadId: '101' } });
    expect(twice.link).toMatchObject({ kind: 'stale', heardAt: 1, since: 7, trouble, attempts: 1 });
    expect(transition(once, heard(7, onLead('101'))).link).toEqual({ kind: 'live', heardAt: 7, nextAt: 7 });
  });

  const certain: readonly PermanentFailure[] = ['wrong-password', 'locked', 'no-permission'];

  test.each(certain)('%s counts at once and leaves the lead on screen', (refusal) => {
    const state = after(heard(1, onLead('101')), { kind: 'refused', at: 4, refusal });
    expect(state.call).toMatchObject({ kind: 'on-lead' });
    expect(state.link).toEqual({ kind: 'down', heardAt: 1, since: 4, refusal, attempts: 1, nextAt: null });
  });

  test.each(permanentFailures.filter((refusal) => !certain.includes(refusal)))(
    '%s once among good answers means nothing, twice is a refusal',
    (refusal) => {
      const once = after(heard(1, onLead('101')), { kind: 'refused', at: 4, refusal });
      expect(once.link.kind).toBe('live');
      const thrice = after(
        heard(1, onLead('101')),
        { kind: 'refused', at: 4, refusal },
        { kind: 'refused', at: 7, refusal },
        { kind: 'refused', at: 22, refusal },
      );
      expect(thrice.call).toMatchObject({ kind: 'on-lead' });
      expect(thrice.link).toMatchObject({ kind: 'down', heardAt: 1, since: 7, refusal, attempts: 2 });
    },
  );

  test('a good answer heals everything', () => {
    const state = after(
      { kind: 'missed', at: 1, trouble: 'offline' },
      { kind: 'refused', at: 2, refusal: 'locked' },
      heard(3, onLead('101')),
      { kind: 'scheduled', nextAt: 6 },
    );
    expect(state.link).toEqual({ kind: 'live', heardAt: 3, nextAt: 6 });
  });

  test('nobody watching ends the trouble but not a refusal', () => {
    expect(after({ kind: 'missed', at: 1, trouble: 'offline' }, { kind: 'unwatched' }).link.kind).toBe(
      'idle',
    );
    expect(after({ kind: 'refused', at: 1, refusal: 'locked' }, { kind: 'unwatched' }).link.kind).toBe(
      'down',
    );
  });
});

describe('another agent', () => {
  const stranger: Report = { kind: 'lead', user: '5555', lead: lead('999') };

  test.each([
    onLead('101'),
    { kind: 'no-lead', user: '6666' },
    { kind: 'logged-out', user: '6666' },
  ] satisfies Report[])('an answer for another user than the one known by $kind is not shown', (first) => {
    const state = after(heard(1, first), heard(2, stranger), heard(3, stranger));
    expect(state.call).toEqual(after(heard(1, first)).call);
    expect(state.link).toMatchObject({ kind: 'stale', trouble: 'another-agent', heardAt: 1 });
  });

  test('a person who asks again accepts the new user; the AgentID may have moved', () => {
    const state = after(
      heard(1, onLead('101')),
      heard(2, stranger),
      heard(3, stranger),
      { kind: 'retried' },
      heard(4, stranger),
    );
    expect(state.call).toMatchObject({ kind: 'on-lead', user: '5555', lead: { leadId: '999' } });
  });

  test('upper and lower case are one user to the dialer', () => {
    const { call } = after(
      heard(1, { kind: 'no-lead', user: 'anna' }),
      heard(2, { kind: 'no-lead', user: 'ANNA' }),
    );
    expect(call).toMatchObject({ kind: 'no-lead', since: 1 });
  });
});

test('whatever happens, the call shown is the last one heard of this user', () => {
  const report = fc.oneof(
    fc.record({
      kind: fc.constant('lead' as const),
      user: fc.constantFrom('a', 'b'),
      lead: fc.constantFrom(lead('1'), lead('2')),
    }),
    fc.record({
      kind: fc.constantFrom('no-lead' as const, 'logged-out' as const),
      user: fc.constantFrom('a', 'b'),
    }),
    fc.constant({ kind: 'no-agent' as const }),
  );
  const event = fc.oneof(
    fc.record({ kind: fc.constant('heard' as const), at: fc.nat(), report }),
    fc.record({
      kind: fc.constant('missed' as const),
      at: fc.nat(),
      trouble: fc.constantFrom(...transientFailures),
    }),
    fc.record({
      kind: fc.constant('refused' as const),
      at: fc.nat(),
      refusal: fc.constantFrom(...permanentFailures),
    }),
    fc.record({ kind: fc.constant('scheduled' as const), nextAt: fc.option(fc.nat()) }),
    fc.constantFrom(
      { kind: 'retried' as const },
      { kind: 'unwatched' as const },
      { kind: 'seat-changed' as const },
    ),
  );
  fc.assert(
    fc.property(fc.array(event, { maxLength: 30 }), (events) => {
      const state = events.reduce(transition, initialState);
      const forgotten = events.findLastIndex(({ kind }) => kind === 'seat-changed');
      const reports = events.slice(forgotten + 1).flatMap((e) => (e.kind === 'heard' ? [e.report] : []));
      if (state.call.kind === 'on-lead') {
        const { user, lead: shown } = state.call;
        expect(reports).toContainEqual({ kind: 'lead', user, lead: shown });
      }
      if (reports.length === 0) expect(state.call.kind).toBe('unknown');
    }),
    { numRuns: 2_000 },
  );
});

test('a change of the seat does not make a call that is on its way forgotten, nor room for a second', () => {
  const attempt = (id: string) => ({
    kind: 'dial-attempted' as const,
    attempt: {
      id,
      number: '1',
      target: { kind: 'number' as const, digits: '1' },
      at: 1,
      progress: { kind: 'sending' as const },
    },
  });
  const state = after(attempt('first'), { kind: 'seat-changed' }, attempt('second'));
  expect(state.attempt?.id).toBe('first');
  expect(
    after(attempt('first'), { kind: 'seat-changed' }, { kind: 'attempt-aged', at: 9_000 }).attempt?.progress
      .kind,
  ).toBe('unknown');
});
