import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import compile from 'icu-minify/compile';
import type { CompiledMessage } from 'icu-minify/format';
import type { Plugin } from 'vite';
import type { Language } from '../../utils/languages.ts';
import { languages } from '../../utils/languages.ts';
import type { Rooms } from './words.ts';

/*
 * The catalogue's files, for whatever builds: what is shipped are compiled messages, so that no parser is. Types of
 * their holes are made here, too.
 */

const folder = fileURLToPath(new URL('.', import.meta.url));

/** The messages of one file by their keys, as translators write them: ICU MessageFormat. */
type Messages = Readonly<Record<string, string>>;

/** What a hole takes: a number where the message counts or formats one. */
type HoleType = 'string' | 'number' | 'Date';
export type Holes = ReadonlyMap<string, HoleType>;

/** The rooms of the catalogue, by the English files. */
export const rooms: readonly string[] = readdirSync(join(folder, 'en'))
  .filter((file) => file.endsWith('.json'))
  .map((file) => basename(file, '.json'))
  .toSorted();

export function messagesOf(language: Language, room: string): Messages {
  const messages: Messages = JSON.parse(readFileSync(join(folder, language, `${room}.json`), 'utf8'));
  return messages;
}

export function compiled(messages: Messages): Record<string, CompiledMessage> {
  return Object.fromEntries(Object.entries(messages).map(([key, message]) => [key, compile(message)]));
}

/** All that is said in a language, for what is built or written without a browser. */
export const compiledRooms = (language: Language): Rooms =>
  Object.fromEntries(rooms.map((room) => [room, compiled(messagesOf(language, room))]));

/** A file of the catalogue becomes its compiled messages wherever it is imported. */
export function catalogues(): Plugin {
  const file = new RegExp(`/components/words/(?:${languages.join('|')})/[\\w-]+\\.json$`);
  return {
    name: 'catalogues',
    enforce: 'pre',
    transform: {
      filter: { id: file },
      handler: (text) => JSON.stringify(compiled(JSON.parse(text))),
    },
  };
}

/** The holes of a message, by their names. */
export function holesOf(message: string): Holes {
  const holes = new Map<string, HoleType>();
  collect(compile(message), holes);
  return holes;
}

/** Of a compiled node: its name, what kind it is (icu-minify numbers them), and for choices their branches. */
const TYPES: Readonly<Record<number, HoleType>> = {
  1: 'string',
  2: 'number',
  3: 'number',
  4: 'number',
  5: 'Date',
  6: 'Date',
};

function collect(nodes: unknown, holes: Map<string, HoleType>): void {
  if (!Array.isArray(nodes)) return;
  for (const node of nodes) {
    if (!Array.isArray(node)) continue;
    const [name, type, branches]: unknown[] = node;
    if (typeof name !== 'string') continue;
    if (type !== undefined && typeof type !== 'number') throw new Error(`No tags in messages: <${name}>`);
    const known = holes.get(name);
    // A name that is also counted is a number, wherever else it stands.
    if (known === undefined || known === 'string')
      holes.set(name, type === undefined ? 'string' : (TYPES[type] ?? 'string'));
    if (typeof branches === 'object' && branches !== null && type !== 4 && type !== 5 && type !== 6) {
      for (const branch of Object.values(branches)) collect(branch, holes);
    }
  }
}

/**
 * Declares `WordHoles`: what each message of the English catalogue needs to be said. Throws where another language's
 * catalogue does not fit, so that nothing is built with it.
 */
export function holesDeclaration(): string {
  const wrong = languages.flatMap((language) => differences(language).map((what) => `${language}: ${what}`));
  if (wrong.length > 0) throw new Error(`The catalogues in components/words differ:\n${wrong.join('\n')}`);
  const lines = rooms.flatMap((room) =>
    Object.entries(messagesOf('en', room)).map(
      ([key, message]) => `  readonly '${room}.${key}': ${typeOf(holesOf(message))};`,
    ),
  );
  return `interface WordHoles {\n${lines.join('\n')}\n}\n`;
}

function typeOf(holes: Holes): string {
  if (holes.size === 0) return 'null';
  const fields = [...holes].map(
    ([name, type]) => `readonly ${name}: ${type === 'string' ? 'string | number' : type}`,
  );
  return `{ ${fields.join('; ')} }`;
}

/** What a language's catalogue has too little, too much, or with other holes than the English one; for people who mend it. */
export function differences(language: Language): readonly string[] {
  return rooms.flatMap((room) => {
    const english = messagesOf('en', room);
    const other = messagesOf(language, room);
    const keys = [...new Set([...Object.keys(english), ...Object.keys(other)])];
    return keys
      .map((key) => difference(english[key], other[key]))
      .flatMap((what, index) => (what === null ? [] : `${room}.${keys[index]} ${what}`));
  });
}

function difference(english: string | undefined, other: string | undefined): string | null {
  if (english === undefined) return 'is not in English';
  if (other === undefined) return 'is missing';
  return shape(english) === shape(other) ? null : 'has other holes than in English';
}

const shape = (message: string) =>
  [...holesOf(message)]
    .map(([name, type]) => `${name} ${type}`)
    .toSorted()
    .join(', ');
