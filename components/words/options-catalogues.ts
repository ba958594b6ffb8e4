import type { Language } from '../../utils/languages.ts';
import { once } from './by-language.ts';
import type { CatalogueFiles, Spoken } from './spoken.ts';
import { spokenOf, wordsOf } from './spoken.ts';
import type { Words } from './words.ts';

/** What the options page says: rooms of its own, and those it shares. */
const files: CatalogueFiles = import.meta.glob(
  './*/{checks,control,exchange,language,lead,link,lists,option,options,problems,setup,time,verdict}.json',
  { eager: true, import: 'default' },
);

export const spokenInOptions = (language: Language): Spoken => spokenOf(files, language);

export const optionsWordsIn: (language: Language) => Words = once((language: Language) =>
  wordsOf(spokenInOptions(language)),
);
