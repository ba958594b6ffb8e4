import type { CompiledMessage } from 'icu-minify/format';
import format from 'icu-minify/format';

/*
 * Words for people come from one catalogue: a folder a language, a file a room (`en/panel.json`), ICU messages that
 * are compiled when the extension is built. `WordHoles` is made from the English ones by `wxt prepare`.
 */

/** The name of a message: its room and its key, `panel.move`. */
type MessageName = keyof WordHoles;

/** What has to be filled in: nothing, where a message has no holes. */
type Filling<Name extends MessageName> = WordHoles[Name] extends null ? [] : [holes: WordHoles[Name]];

type Say = <Name extends MessageName>(name: Name, ...filling: Filling<Name>) => string;

interface Kind {
  readonly kind: string;
}

type Holes<Name extends MessageName> = WordHoles[Name] extends null ? unknown : WordHoles[Name];

/** Of the kinds of one fact those that the room has no message for, or one with other holes than its facts fill. */
type Unsaid<Room extends string, Fact, Name> = Name extends string
  ? `${Room}.${Name}` extends MessageName
    ? Fact extends Holes<`${Room}.${Name}`>
      ? never
      : Name
    : Name
  : never;

/** Those of the facts that the room has messages for. */
type Said<Room extends string, Fact extends Kind> = Fact extends Kind
  ? [Unsaid<Room, Fact, Fact['kind']>] extends [never]
    ? Fact
    : never
  : never;

/** Says a message of the catalogue. */
export type Words = Say & {
  /** Says the message of this kind, with its facts in the holes. A kind that was forgotten in the room does not build. */
  readonly kind: <Room extends string, Fact extends Kind>(
    room: Room,
    fact: Fact & Said<Room, Fact>,
  ) => string;
  /** A BCP 47 tag: names of countries, lists, dates and numbers follow it. */
  readonly language: string;
};

/** Compiled messages by room and key, as a surface carries them or is handed them. */
export type Rooms = Readonly<Record<string, Readonly<Record<string, CompiledMessage>>>>;

/** Words in a language, of the rooms that a surface uses. */
export function createWords(language: string, rooms: Rooms): Words {
  const filled = (name: string, holes?: object | null) => {
    const [room = '', ...key] = name.split('.');
    const message = rooms[room]?.[key.join('.')];
    // The types know every name; without them the name is better than nothing.
    // Messages have no tags, so what is made of one is a text.
    return message === undefined ? name : String(format(message, language, { ...holes }, { formatters }));
  };
  const say: Say = (name, ...[holes]) => filled(name, holes);
  const kind: Words['kind'] = (room, fact) => filled(`${room}.${fact.kind}`, fact);
  return Object.assign(say, { kind, language });
}

const made =
  <Args extends readonly unknown[], Made>(Kind: new (...args: Args) => Made) =>
  (...args: Args) =>
    new Kind(...args);
const formatters = {
  getDateTimeFormat: made(Intl.DateTimeFormat),
  getNumberFormat: made(Intl.NumberFormat),
  getPluralRules: made(Intl.PluralRules),
};

/** Sentences one after the other, as the language sets them; empty ones are left out. */
export const sentences = (say: Words, ...all: readonly string[]): string =>
  all
    .filter(Boolean)
    .reduce((first, second) => (first === '' ? second : say('link.sentences', { first, second })), '');

/** Things one after the other, of which each counts alone. */
export const listed = (say: Words, things: readonly string[]): string =>
  new Intl.ListFormat(say.language, { type: 'unit' }).format(things);

/** "a, b and c". The English of these words has no comma before "and". */
export const joined = (say: Words, things: readonly string[]): string =>
  new Intl.ListFormat(say.language === 'en' ? 'en-GB' : say.language).format(things);
