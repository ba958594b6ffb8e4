import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePrefixes, prefixText } from '../../../../utils/settings/values/prefixes.ts';
import { saidOf } from '../problem-words.ts';

describe('beginnings of numbers', () => {
  it.each([
    ['', []],
    [' , ;', []],
    ['+49', ['+49']],
    ['+49, +43;800\n0900', ['+49', '+43', '800', '0900']],
    ['+49 (89) 12-3', ['+4989123']],
    ['+49, + 49, +49', ['+49']],
    ['1'.repeat(18), ['1'.repeat(18)]],
  ])('%j are %j', (typed, prefixes) => {
    expect(parsePrefixes(typed)).toEqual({ ok: true, value: prefixes });
  });

  it.each(['+', '49+', '+49 +43', 'abc', '+49*', '+49|+43', '١٢', '1'.repeat(19)])(
    '%j are refused',
    (typed) => expect(saidOf(parsePrefixes(typed))).toContain('Use only digits (18 at most)'),
  );

  it('are 50 at most', () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => `9${index}`).join(',');
    expect(parsePrefixes(many(50))).toMatchObject({ ok: true });
    expect(saidOf(parsePrefixes(many(51)))).toBe('At most 50; these are 51.');
  });

  it('are the same after a second reading', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[+\d ,;.-]{0,20}$/)), (typed) => {
        const parsed = parsePrefixes(typed);
        if (parsed.ok) expect(parsePrefixes(prefixText(parsed.value))).toEqual(parsed);
      }),
    );
  });
});
