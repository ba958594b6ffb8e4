import { describe, expect, test } from 'vitest';
import { callWay, wayOut } from '../../../utils/call/call-way.ts';
import type { DialAttempt } from '../../../utils/call/dial-attempt.ts';
import { deferCall } from '../../../utils/call/deferred-call.ts';
import type { Call } from '../../../utils/call/agent-call.ts';
import type { FailureReason } from '../../../utils/call/failure-reason.ts';

const target = { kind: 'lead', leadId: '101' } as const;
const waits = deferCall({ id: 'p', number: '7275551212', target, at: 1 }, 1);
const over = { ...waits, progress: { kind: 'over', why: 'too-long' } } as const;
const noLead: Call = { kind: 'no-lead', user: '6666', since: 1 };
const onLead = (phone = '7275551212'): Call => ({
  kind: 'on-lead',
  user: '6666',
  lead: { leadId: '101', phone, record: { kind: 'missing' } },
  since: 1,
  pop: 1,
});

describe('a click on Call', () => {
  test.each([
    ['before anything is known', onLead(), null, false, 'now'],
    ['where the dialer has refused it on a lead', onLead(), null, true, 'when-done'],
    ['where one has been given up', onLead(), over, true, 'when-done'],
    ['where one waits already', onLead(), waits, true, 'withheld: call-waits'],
    ['where one waits and the dialer takes calls on a lead', onLead(), waits, false, 'now'],
    ['without a lead', noLead, null, true, 'now'],
  ] as const)('%s', (_, call, deferredCall, refusesOnLead, expected) => {
    const way = callWay({ call, deferredCall, refusesOnLead });
    expect(way.kind === 'withheld' ? `withheld: ${way.why.kind}` : way.kind).toBe(expected);
  });
});

describe('after an order that was refused', () => {
  const refused = (kind: FailureReason['kind']): DialAttempt => ({
    id: 'o',
    number: '7275551212',
    target,
    at: 1,
    popsAtClick: 1,
    progress: { kind: 'refused', why: { kind } },
  });

  test.each([
    ['not paused, no lead on screen', 'not-paused', noLead, null, 'pause-first'],
    [
      'not paused, but a lead came: a pause would end in the same refusal',
      'not-paused',
      onLead(),
      null,
      null,
    ],
    ['a lead is on screen', 'lead-on-screen', onLead(), null, 'when-done'],
    ['a lead was on screen and has gone', 'lead-on-screen', noLead, null, null],
    ['a call waits already', 'lead-on-screen', onLead(), waits, null],
    ['for good', 'manual-dial-not-allowed', noLead, null, null],
  ] as const)('%s', (_, why, call, deferredCall, expected) => {
    expect(wayOut(refused(why), { call, deferredCall, refusesOnLead: true })).toBe(expected);
  });
});
