import { badge } from '../../components/badge.ts';
import { panelRooms, spoken, wordsIn } from '../../components/words/catalogues.ts';
import { browser } from '../../utils/browser.ts';
import type { Language } from '../../utils/languages.ts';
import { languageFor } from '../../utils/languages.ts';
import type { Speech } from '../../utils/seat/surfaces.ts';

/** What the background says. */
export function speech(): () => Speech {
  const language = languageInForce();
  const say = wordsIn(language);
  return () => ({
    words: { kind: 'words', ...spoken(language, panelRooms) },
    badge: (snapshot, now) => badge(say, snapshot, now),
  });
}

/** The browser's, as long as it is no option. */
const languageInForce = (): Language => languageFor([browser.i18n.getUILanguage()]);
