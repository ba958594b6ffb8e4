import { badge } from '../../components/badge.ts';
import { panelRooms, spoken, wordsIn } from '../../components/words/catalogues.ts';
import type { Language } from '../../utils/languages.ts';
import type { Speech } from '../../utils/seat/surfaces.ts';

/** What the background says. */
export const speech = (language: Language): Speech => ({
  words: { kind: 'words', ...spoken(language, panelRooms) },
  badge: (snapshot, now) => badge(wordsIn(language), snapshot, now),
});
