import type { World } from './world.ts';

/**
 * The bytes of an answer. UTF-8, unless the database connection speaks latin1: then characters
 * it lacks become '?', whatever the Content-Type says (corpus:variant.MariaDB server default
 * charset latin1...). use_non_latin=1 sends SET NAMES and so mends it.
 */
export function encodeAnswer(world: World, text: string): Uint8Array<ArrayBuffer> {
  const latin1 = world.platform.serverCharset === 'latin1' && !world.system.useNonLatin;
  return latin1 ? encodeWindows1252(text) : new TextEncoder().encode(text);
}

/** MySQL's latin1 is windows-1252. */
export function encodeWindows1252(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (character) => byteOf.get(character) ?? QUESTION_MARK);
}

const QUESTION_MARK = 0x3f;

const byteOf = new Map(
  Array.from({ length: 256 }, (_, byte) => [
    new TextDecoder('windows-1252').decode(Uint8Array.of(byte)),
    byte,
  ]),
);
