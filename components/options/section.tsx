import type { ComponentChildren } from 'preact';
import type { PageSection } from './sections.ts';
import type { Search } from './use-search.ts';
import { isShown } from './use-search.ts';

interface SectionProps {
  readonly section: PageSection;
  readonly search: Search;
  readonly children: ComponentChildren;
}

/** A part of the page with a heading of its own. */
export function Section({ section: { id, title, lead, parts }, search, children }: SectionProps) {
  return (
    <section id={id} hidden={!isShown(search, ...parts.map(([part]) => part))}>
      <h2>{title}</h2>
      <p class="lead">{lead}</p>
      {children}
    </section>
  );
}
