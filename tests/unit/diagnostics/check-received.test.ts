import { describe, expect, it } from 'vitest';
import { parseCheckAnswer } from '../../../utils/messaging/check-received.ts';
import { checkNames } from '../../../utils/messaging/finding.ts';
import { openDiagnosedSeat } from './diagnosed-seat.ts';

const finding = { check: 'login', verdict: 'pass', kind: 'login-accepted', fixer: null, user: 'apiuser' };
const report = {
  kind: 'checked',
  at: 1,
  dialers: ['dialer.example.com'],
  apiUser: 'apiuser',
  agentId: 'A-77',
  findings: [finding],
};

describe('what comes over the messages of Check set-up', () => {
  it('is read as it was said', async () => {
    const made = await openDiagnosedSeat().runChecks();
    expect(parseCheckAnswer(JSON.parse(JSON.stringify(made)))).toEqual(made);
    expect(parseCheckAnswer({ kind: 'not-set-up' })).toEqual({ kind: 'not-set-up' });
  });

  it.each([
    ['nothing', undefined],
    ['another kind', { ...report, kind: 'heard' }],
    ['no findings', { ...report, findings: undefined }],
    ['a check nobody knows', { ...report, findings: [{ ...finding, check: 'teeth' }] }],
    ['a verdict nobody knows', { ...report, findings: [{ ...finding, verdict: 'fine' }] }],
    ['a kind nobody knows', { ...report, findings: [{ ...finding, kind: 'login-forgotten' }] }],
    ['a verdict that is not that of the kind', { ...report, findings: [{ ...finding, verdict: 'fail' }] }],
    ['a fixer where nothing is to be fixed', { ...report, findings: [{ ...finding, fixer: 'you' }] }],
    ['a finding without its facts', { ...report, findings: [{ ...finding, user: undefined }] }],
    ['a finding with facts of another', { ...report, findings: [{ ...finding, hosts: [] }] }],
    ['a fact without end', { ...report, findings: [{ ...finding, user: 'x'.repeat(301) }] }],
    ['findings without end', { ...report, findings: [...checkNames, 'one more'].map(() => finding) }],
    ['dialers that are no texts', { ...report, dialers: [1] }],
  ])('is no answer: %s', (_, message) => {
    expect(parseCheckAnswer(report)).not.toBeNull();
    expect(parseCheckAnswer(message)).toBeNull();
  });
});
