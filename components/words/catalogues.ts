import type { CompiledMessage } from 'icu-minify/format';
import type { Language } from '../../utils/languages.ts';
import type { Rooms, Words } from './words.ts';
import { createWords } from './words.ts';

/*
 * All that is said in all languages, but for what the options page alone shows. No content script carries it: the background hands a panel its words.
 */

const files = import.meta.glob<Readonly<Record<string, CompiledMessage>>>(
  ['./*/*.json', '!./*/checks.json', '!./*/problems.json'],
  {
    eager: true,
    import: 'default',
  },
);

/** Spanish is that of Latin America, where numbers are written otherwise than in Spain. */
const tags: Readonly<Record<Language, string>> = { en: 'en', es: 'es-419', 'pt-BR': 'pt-BR', fr: 'fr' };

/** What the rooms of a panel say; what only pages of the extension say is left out. */
export const panelRooms = ['time', 'link', 'reasons', 'control', 'lead', 'panel'] as const;

/** A language as a surface is handed it. */
export interface Spoken {
  readonly language: string;
  readonly rooms: Rooms;
}

export function spoken(language: Language, wanted?: readonly string[]): Spoken {
  const rooms = Object.entries(files).flatMap(([path, messages]) => {
    const [, folder, file = ''] = path.split('/');
    const room = file.replace('.json', '');
    return folder === language && wanted?.includes(room) !== false ? [[room, messages] as const] : [];
  });
  return { language: tags[language], rooms: Object.fromEntries(rooms) };
}

export function wordsIn(language: Language): Words {
  const { language: tag, rooms } = spoken(language);
  return createWords(tag, rooms);
}
