import { describe, expect, test } from 'vitest';
import { compiled, differences, holesDeclaration, holesOf } from '../../../components/words/compile.ts';
import { languageFor, languages } from '../../../utils/languages.ts';
import { createWords } from '../../../components/words/words.ts';
import en from '../../../components/words/en/time.json';
import fr from '../../../components/words/fr/time.json';

describe('the catalogue', () => {
  test.each(languages)('%s has every message of English, and no other, with the same holes', (language) => {
    expect(differences(language)).toEqual([]);
  });

  test('says a message in its language, numbers included', () => {
    expect(createWords('en', { time: en })('time.hours', { n: 1200 })).toBe('1,200 h');
    expect(createWords('fr', { time: fr })('time.ago', { span: '4 j' })).toBe('il y a 4 j');
  });

  test('says a kind by the message of its name, with its facts', () => {
    const say = createWords('en', { time: en });
    expect(say.kind('time', { kind: 'hours', n: 2 } as const)).toBe('2 h');
    // @ts-expect-error A kind without a message does not build.
    expect(say.kind('time', { kind: 'weeks', n: 2 } as const)).toBe('time.weeks');
    // @ts-expect-error Nor does one without the facts for its holes.
    expect(() => say.kind('time', { kind: 'hours' } as const)).toThrow('n');
  });

  test('counts by the rules of the language', () => {
    const message = { time: compiled({ seconds: '{n, plural, one {# lead} other {# leads}}' }) };
    expect(createWords('en', message)('time.seconds', { n: 1 })).toBe('1 lead');
    expect(createWords('en', message)('time.seconds', { n: 0 })).toBe('0 leads');
    expect(createWords('fr', message)('time.seconds', { n: 0 })).toBe('0 lead');
  });

  test('declares what a message needs to be said', () => {
    expect(holesDeclaration()).toContain("readonly 'time.seconds': { readonly n: number };");
    expect(holesOf('{count, plural, one {# call to {who}} other {# calls to {who}}} at {at, time}')).toEqual(
      new Map([
        ['count', 'number'],
        ['who', 'string'],
        ['at', 'Date'],
      ]),
    );
  });
});

test.each([
  [['es-MX', 'en'], 'es'],
  [['pt'], 'pt-BR'],
  [['de-AT', 'fr-CA'], 'fr'],
  [['de'], 'en'],
  [[], 'en'],
])('who wants %j reads %s', (wanted, language) => {
  expect(languageFor(wanted)).toBe(language);
});
