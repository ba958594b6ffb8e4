import { useWords } from '../words/use-words.ts';
import type { Search } from './use-search.ts';

/** Narrows the page down to what somebody is looking for. */
export function SearchField({ query, found, onQuery }: Search) {
  const say = useWords();
  return (
    <div class="search" role="search">
      <label for="search">{say('options.search.label')}</label>
      <input
        id="search"
        type="search"
        autocomplete="off"
        spellcheck={false}
        value={query}
        aria-describedby="search-found"
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onQuery('');
        }}
      />
      <p id="search-found" role="status" class="note quiet">
        {found !== null && say('options.search.found', { n: found.size })}
      </p>
    </div>
  );
}
