import { pageSections } from './sections.ts';
import type { Search } from './use-search.ts';
import { isShown } from './use-search.ts';

/** The way to each section that is to be seen. */
export function SectionLinks({ search }: { readonly search: Search }) {
  const shown = pageSections.filter(({ parts }) => isShown(search, ...parts.map(([part]) => part)));
  return (
    <nav aria-label="Sections">
      <ul>
        {shown.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
