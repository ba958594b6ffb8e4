import { describe, expect, it } from 'vitest';
import {
  checkComment,
  checkId,
  checkInGroup,
  checkKeys,
  checkLead,
  checkNumber,
  dialable,
  problemWords,
} from '../../../components/controls/checks.ts';
import { english } from '../../../components/words/english.ts';

describe('checks: what the dialer would drop or cut', () => {
  it.each([
    [
      'comment',
      checkComment,
      ['', 'after 5 p.m. - Ms_Doe', 'x'.repeat(200)],
      ['5 o’clock', 'a!', 'x'.repeat(201)],
    ],
    ['number', checkNumber, ['(727) 555-1212', '8600051*#', 'SIPexten'], ['', '()', '+49', '7'.repeat(26)]],
    ['id', checkId, ['6666', 'V1120130000000000101'], ['', 'a-b', '7'.repeat(21)]],
    ['in-group', checkInGroup, ['AGENTDIRECT', 'A-1', 'a_b'], ['', 'A', 'A B', 'x'.repeat(21)]],
    ['lead', checkLead, ['1', '4294967295'], ['', '12a', '12345678901']],
    ['keys', checkKeys, ['12*#'], ['', '12A', '1'.repeat(101)]],
  ] as const)('%s', (_name, check, good, bad) => {
    expect(good.map((text) => check(text))).toEqual(good.map(() => null));
    for (const text of bad) expect(problemWords(english, check(text)), text).toMatch(/^[A-Z0-9].+/);
  });

  it('takes the punctuation out of a number, and nothing else', () => {
    expect(dialable('(727) 555-12.12')).toBe('7275551212');
    expect(dialable('+49 #1*')).toBe('+49#1*');
  });
});
