import { describe, expect, it } from 'vitest';
import { parseCheckAnswer } from '../../../utils/messaging/check-received.ts';
import { checkNames } from '../../../utils/messaging/check-report.ts';
import { openClinic } from './clinic.ts';

const finding = { check: 'login', verdict: 'pass', title: 'T', reason: 'R', mend: null };
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
    const made = await openClinic().examine();
    expect(parseCheckAnswer(JSON.parse(JSON.stringify(made)))).toEqual(made);
    expect(parseCheckAnswer({ kind: 'not-set-up' })).toEqual({ kind: 'not-set-up' });
  });

  it.each([
    ['nothing', undefined],
    ['another kind', { ...report, kind: 'heard' }],
    ['no findings', { ...report, findings: undefined }],
    ['a check nobody knows', { ...report, findings: [{ ...finding, check: 'teeth' }] }],
    ['a verdict nobody knows', { ...report, findings: [{ ...finding, verdict: 'fine' }] }],
    ['a mender nobody knows', { ...report, findings: [{ ...finding, mend: { who: 'me', how: '' } }] }],
    ['a title without end', { ...report, findings: [{ ...finding, title: 'x'.repeat(301) }] }],
    ['a reason without end', { ...report, findings: [{ ...finding, reason: 'x'.repeat(4_001) }] }],
    ['findings without end', { ...report, findings: [...checkNames, 'one more'].map(() => finding) }],
    ['dialers that are no texts', { ...report, dialers: [1] }],
  ])('is no answer: %s', (_, message) => {
    expect(parseCheckAnswer(report)).not.toBeNull();
    expect(parseCheckAnswer(message)).toBeNull();
  });
});
