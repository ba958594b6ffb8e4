import type { Part } from './sections.ts';
import { pageSections } from './sections.ts';

/** What a search finds: everything of which title, description, name or section has each of the words. */
export function findParts(query: string): ReadonlySet<Part> {
  const wanted = plain(query).split(/\s+/).filter(Boolean);
  const found = pageSections.flatMap(({ title, parts }) =>
    parts.filter(([part, words]) => {
      const text = plain(`${words.title} ${words.description} ${part} ${title}`);
      return wanted.every((word) => text.includes(word));
    }),
  );
  return new Set(found.map(([part]) => part));
}

/** Without regard to case and accents. */
const plain = (text: string) => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
