import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { messagesOf, rooms } from '../../../components/words/compile.ts';
import { languages } from '../../../utils/languages.ts';

/* The table of components/words/README.md is what the rooms of all languages keep to. */

const table = readFileSync(new URL('../../../components/words/README.md', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
const [head = [], ...rows] = table;

/** A term in English, and its forms in the language; the longest first: an agent screen is no agent. */
const termsIn = (language: string) =>
  rows
    .map((cells) => ({ term: cells[0] ?? '', forms: (cells[head.indexOf(language)] ?? '').split(', ') }))
    .toSorted((one, other) => other.term.length - one.term.length);

/** What people read of a message: names of holes are none of it, nor are addresses. */
const readIn = (message: string) => message.replaceAll(/\{\w+/g, '{').replaceAll(/https?:\/\/\S+/g, '');

/** What else people may type to find an option: words of each language's own, and translations of none. */
const isSearched = (key: string) => key.endsWith('.terms');

/**
 * A term as it stands in a sentence, or at its beginning. Capitals anywhere else make it part of a name: "Admin > User
 * Groups".
 */
function use(term: string): RegExp {
  const first = term.slice(0, 1);
  const began = `(?:^|[.?{] ?)${first.toUpperCase()}`;
  return new RegExp(`(?<![\\w-])(?:${first}|${began})${term.slice(1)}s?(?![\\w-])`, 'g');
}

const has = (translation: string, form: string) =>
  translation.toLowerCase().includes(form.replace(/-$/, '').toLowerCase());

/** The terms that a message has in English and lacks in the language. */
function missing(english: string, translation: string, language: string): string[] {
  let rest = readIn(english);
  return termsIn(language).flatMap(({ term, forms }) => {
    const without = rest.replaceAll(use(term), '…');
    const isThere = without !== rest;
    rest = without;
    return isThere && !forms.some((form) => has(readIn(translation), form)) ? [term] : [];
  });
}

describe.each(languages.filter((language) => language !== 'en'))('%s', (language) => {
  test('has a word for every term', () => {
    expect(head).toContain(language);
    expect(termsIn(language).filter(({ forms }) => forms.includes(''))).toEqual([]);
  });

  test('keeps to the glossary in every room', () => {
    const wrong = rooms.flatMap((room) => {
      const translations = messagesOf(language, room);
      const messages = Object.entries(messagesOf('en', room)).filter(([key]) => !isSearched(key));
      return messages.flatMap(([key, english]) => {
        const terms = missing(english, translations[key] ?? '', language);
        return terms.length === 0 ? [] : [`${room}.${key} lacks ${terms.join(', ')}: ${translations[key]}`];
      });
    });
    expect(wrong).toEqual([]);
  });
});

test.each([
  ['Log in to VICIdial’s agent screen.', 'Abra la pantalla de agente.', ['log in']],
  ['Admin > Users > the agent: Agent API Access', 'Admin > Users: Agent API Access', ['agent']],
  ['{lead, select, yes {with a lead} other {}}', '{lead, select, yes {con uno} other {}}', ['lead']],
  ['Calls waiting', 'Llamadas en cola', []],
])('%j as %j lacks %j', (english, translation, terms) => {
  expect(missing(english, translation, 'es')).toEqual(terms);
});
