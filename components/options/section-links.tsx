import { useWords } from '../words/use-words.ts';
import { sectionNames, sections } from './sections.ts';
import type { Search } from './use-search.ts';
import { isShown } from './use-search.ts';

/** The way to each section that is to be seen. */
export function SectionLinks({ search }: { readonly search: Search }) {
  const say = useWords();
  const shown = sectionNames.filter((name) => isShown(search, ...sections[name].parts));
  return (
    <nav aria-label={say('options.sections')}>
      <ul>
        {shown.map((name) => (
          <li key={name}>
            <a href={`#${sections[name].id}`}>{say(`options.section.${name}.title`)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
