import type { Language } from '../../utils/languages.ts';
import { once } from './by-language.ts';
import type { CatalogueFiles, Spoken } from './spoken.ts';
import { spokenOf, wordsOf } from './spoken.ts';
import type { Words } from './words.ts';

/*
 * All that is said in all languages, but for what the options page alone says. No content script carries it: the
 * background hands a panel its words.
 */

const files: CatalogueFiles = import.meta.glob(
  ['./*/*.json', '!./*/{checks,exchange,extension,lists,option,options,problems,setup,verdict}.json'],
  { eager: true, import: 'default' },
);

/** What the rooms of a panel say; what only pages of the extension say is left out. */
export const panelRooms = ['language', 'time', 'link', 'reasons', 'control', 'lead', 'panel'] as const;

export const spoken = (language: Language, wanted?: readonly string[]): Spoken =>
  spokenOf(files, language, wanted);

export const wordsIn: (language: Language) => Words = once((language: Language) => wordsOf(spoken(language)));
