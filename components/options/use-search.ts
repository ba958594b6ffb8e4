import { useMemo, useState } from 'preact/hooks';
import { useWords } from '../words/use-words.ts';
import { findParts } from './find-parts.ts';
import type { Part } from './sections.ts';

/** The search over the page: nothing is typed into it, or what it finds. */
export interface Search {
  readonly query: string;
  readonly found: ReadonlySet<Part> | null;
  readonly onQuery: (query: string) => void;
}

export function useSearch(): Search {
  const say = useWords();
  const [query, onQuery] = useState('');
  const found = useMemo(() => (query.trim() === '' ? null : findParts(say, query)), [say, query]);
  return { query, found, onQuery };
}

/** Whether any of these is to be seen: without a search, everything is. */
export const isShown = ({ found }: Pick<Search, 'found'>, ...parts: readonly Part[]): boolean =>
  found === null || parts.some((part) => found.has(part));

/** Whether somebody is looking for one of these. */
export const isFound = ({ found }: Pick<Search, 'found'>, ...parts: readonly Part[]): boolean =>
  found !== null && isShown({ found }, ...parts);
