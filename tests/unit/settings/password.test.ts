import { describe, expect, it } from 'vitest';
import { losesCharacters, parsePassword } from '../../../utils/settings/password.ts';

describe('the API password', () => {
  it('is taken as typed, blanks and all', () => {
    expect(parsePassword(' a b ', false)).toEqual({ ok: true, value: ' a b ' });
    expect(parsePassword('x'.repeat(100), true)).toEqual({ ok: true, value: 'x'.repeat(100) });
  });

  it('is required until one is stored; then an empty field keeps it', () => {
    expect(parsePassword('', false)).toMatchObject({ ok: false, error: { kind: 'problem' } });
    expect(parsePassword('', true)).toEqual({ ok: true, value: null });
  });

  it('is refused beyond the length of the column, without being quoted', () => {
    const parsed = parsePassword('s3cret'.repeat(17), false);
    expect(parsed.ok).toBe(false);
    expect(JSON.stringify(parsed)).not.toContain('s3cret');
  });

  it.each(['', 'abc', 'A1.b+c/d=e-f_g'])('%j arrives whole', (password) => {
    expect(losesCharacters(password)).toBe(false);
  });
  it.each(['a b', 'pässword', 'a!', 'a&b', 'a\nb'])('%j loses characters on the way', (password) => {
    expect(losesCharacters(password)).toBe(true);
  });
});
