import { describe, expect, it } from 'vitest';
import { losesCharacters, parsePassword, parseSecret } from '../../../../utils/settings/values/password.ts';

const missing = { kind: 'password-missing', name: 'apiPassword' } as const;

describe('the API password', () => {
  it('is taken as typed, blanks and all', () => {
    expect(parsePassword(' a b ', { missing })).toEqual({ ok: true, value: ' a b ' });
    expect(parsePassword('x'.repeat(100), { missing: null })).toEqual({ ok: true, value: 'x'.repeat(100) });
  });

  it('is required for a reason; without one an empty field keeps what is stored', () => {
    expect(parsePassword('', { missing })).toEqual({ ok: false, error: missing });
    expect(parsePassword('', { missing: null })).toEqual({ ok: true, value: null });
  });

  it('is refused beyond the length of the column, without being quoted', () => {
    const parsed = parsePassword('s3cret'.repeat(17), { missing: null });
    expect(parsed.ok).toBe(false);
    expect(JSON.stringify(parsed)).not.toContain('s3cret');
  });

  it.each([undefined, null, '', 7, ['a'], {}])('of a policy cannot be %j', (value) => {
    expect(parseSecret(value)).toEqual({ ok: false, error: { kind: 'empty-text' } });
  });
  it('of a policy cannot be longer either', () => {
    expect(parseSecret('x'.repeat(101))).toMatchObject({ ok: false, error: { kind: 'password-too-long' } });
  });
  it('of a policy is taken as it is', () => {
    expect(parseSecret(' a b ')).toEqual({ ok: true, value: ' a b ' });
  });

  it.each(['', 'abc', 'A1.b+c/d=e-f_g'])('%j arrives whole', (password) => {
    expect(losesCharacters(password)).toBe(false);
  });
  it.each(['a b', 'pässword', 'a!', 'a&b', 'a\nb'])('%j loses characters on the way', (password) => {
    expect(losesCharacters(password)).toBe(true);
  });
});
