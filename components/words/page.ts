import type { Words } from './words.ts';

/** Has the page say what it is written in, and hands the words back. */
export function speak(words: Words): Words {
  document.documentElement.lang = words.language;
  document.documentElement.dir = words('language.direction');
  return words;
}
