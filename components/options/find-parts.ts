import type { Words } from '../words/words.ts';
import type { Part, SectionName } from './sections.ts';
import { sectionNames, sections } from './sections.ts';

/** What a search finds: everything of which the words, the name or the section's title have each of its words. */
export function findParts(say: Words, query: string): ReadonlySet<Part> {
  const wanted = plain(query).split(/\s+/).filter(Boolean);
  const found = sectionNames.flatMap((section) =>
    sections[section].parts.filter((part) => {
      const text = plain(textOf(say, section, part));
      return wanted.every((word) => text.includes(word));
    }),
  );
  return new Set(found);
}

/** `terms` of a part are what else people of the trade call it. */
const textOf = (say: Words, section: SectionName, part: Part) =>
  [
    say(`option.${part}.title`),
    say(`option.${part}.description`),
    say(`option.${part}.terms`),
    part,
    say(`options.section.${section}.title`),
  ].join(' ');

/** Without regard to case and accents. */
const plain = (text: string) => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
