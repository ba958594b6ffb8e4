import type { CompiledMessage } from 'icu-minify/format';
import type { Language } from '../../utils/languages.ts';
import type { Rooms, Words } from './words.ts';
import { createWords } from './words.ts';

/** Compiled messages by the files they stand in, `./en/panel.json`. */
export type CatalogueFiles = Readonly<Record<string, Readonly<Record<string, CompiledMessage>>>>;

/** A language as a surface is handed it. */
export interface Spoken {
  /** A BCP 47 tag. Spanish is that of Latin America, where numbers are written otherwise than in Spain. */
  readonly language: string;
  readonly rooms: Rooms;
}

/** Of the files those of a language; of all rooms, or the wanted ones. */
export function spokenOf(files: CatalogueFiles, language: Language, wanted?: readonly string[]): Spoken {
  const found = Object.entries(files).flatMap(([path, messages]) => {
    const [, folder, file = ''] = path.split('/');
    const room = file.replace('.json', '');
    return folder === language && wanted?.includes(room) !== false ? [[room, messages] as const] : [];
  });
  const rooms = Object.fromEntries(found);
  return { language: createWords(language, rooms)('language.tag'), rooms };
}

export function wordsOf({ language, rooms }: Spoken): Words {
  return createWords(language, rooms);
}
