import type { Search } from './use-search.ts';

/** Narrows the page down to what somebody is looking for. */
export function SearchField({ query, found, onQuery }: Search) {
  return (
    <div class="search" role="search">
      <label for="search">Search the settings</label>
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
      <p id="search-found" role="status" class="note description">
        {found !== null && countWords(found.size)}
      </p>
    </div>
  );
}

function countWords(count: number): string {
  if (count === 0) return 'Nothing is called that. Try another word, or press Escape to see everything.';
  return count === 1 ? 'One setting found' : `${count} settings found`;
}
