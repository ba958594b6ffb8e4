import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseApiPath } from '../../../../utils/settings/values/api-path.ts';

const parse = (text: string) => parseApiPath(text, 'agc/api.php');

describe('the path of a script', () => {
  it.each([
    ['agc/api.php', 'agc/api.php'],
    [' /agc/api.php ', 'agc/api.php'],
    ['//api.php', 'api.php'],
    ['', 'agc/api.php'],
    ['/', 'agc/api.php'],
    ['a-b/c_d/~e.php5', 'a-b/c_d/~e.php5'],
  ])('%j is %s', (typed, path) => {
    expect(parse(typed)).toEqual({ ok: true, value: path });
  });

  it.each([
    '../api.php',
    'agc/../../api.php',
    './api.php',
    'https://evil.example/api.php',
    'agc/api.php?x=1',
  ])('%s is refused', (typed) => expect(parse(typed)).toMatchObject({ ok: false }));
  it.each(['agc//api.php', 'agc/api.php#x', 'agc\\api.php', 'agc/a b.php', 'agc/%2e%2e/x', 'agc/'])(
    '%s is refused too',
    (typed) => expect(parse(typed)).toMatchObject({ ok: false }),
  );

  it('stays below the dialer address, whatever was typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webPath(), fc.stringMatching(/^[./a-z]{0,12}$/)), (typed) => {
        const parsed = parse(typed);
        if (!parsed.ok) return;
        const url = new URL(`https://dialer.example.com/base/${parsed.value}`);
        expect(url.href).toBe(`https://dialer.example.com/base/${parsed.value}`);
        expect(parse(parsed.value)).toEqual(parsed);
      }),
    );
  });
});
