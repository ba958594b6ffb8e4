import type { ComponentChildren } from 'preact';
import { useWords } from '../words/use-words.ts';
import type { SectionName } from './sections.ts';
import { sections } from './sections.ts';
import type { Search } from './use-search.ts';
import { isShown } from './use-search.ts';

interface SectionProps {
  readonly name: SectionName;
  readonly search: Search;
  readonly children: ComponentChildren;
}

/** A part of the page with a heading of its own. */
export function Section({ name, search, children }: SectionProps) {
  const say = useWords();
  const { id, parts } = sections[name];
  return (
    <section id={id} hidden={!isShown(search, ...parts)}>
      <h2>{say(`options.section.${name}.title`)}</h2>
      <p class="lead">{say(`options.section.${name}.lead`)}</p>
      {children}
    </section>
  );
}
