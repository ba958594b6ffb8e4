import type { CompiledMessage } from 'icu-minify/format';
import type { Language } from '../../utils/languages.ts';
import type { Rooms, Words } from './words.ts';
import { createWords } from './words.ts';

/** Compiled messages by the files they stand in, `./en/panel.json`. */
export type CatalogueFiles = Readonly<Record<string, Readonly<Record<string, CompiledMessage>>>>;

/** A language as a surface is handed it. */
export interface Spoken {
  readonly language: string;
  readonly rooms: Rooms;
}

/** Spanish is that of Latin America, where numbers are written otherwise than in Spain. */
const tags: Readonly<Record<Language, string>> = { en: 'en', es: 'es-419', 'pt-BR': 'pt-BR', fr: 'fr' };

/** Of the files those of a language; of all rooms, or the wanted ones. */
export function spokenOf(files: CatalogueFiles, language: Language, wanted?: readonly string[]): Spoken {
  const rooms = Object.entries(files).flatMap(([path, messages]) => {
    const [, folder, file = ''] = path.split('/');
    const room = file.replace('.json', '');
    return folder === language && wanted?.includes(room) !== false ? [[room, messages] as const] : [];
  });
  return { language: tags[language], rooms: Object.fromEntries(rooms) };
}

export function wordsOf({ language, rooms }: Spoken): Words {
  return createWords(language, rooms);
}
