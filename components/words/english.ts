import type { CompiledMessage } from 'icu-minify/format';
import type { Words } from './words.ts';
import { createWords } from './words.ts';

const files = import.meta.glob<Readonly<Record<string, CompiledMessage>>>('./en/*.json', {
  eager: true,
  import: 'default',
});

/** All that is said in English: what tests expect. */
export const english: Words = createWords(
  'en',
  Object.fromEntries(
    Object.entries(files).map(([path, messages]) => [path.replace(/^\.\/en\/|\.json$/g, ''), messages]),
  ),
);
