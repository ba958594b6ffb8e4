import type { ComponentChildren } from 'preact';

interface SectionProps {
  /** The page's address with `#id` leads here. */
  readonly id: string;
  readonly title: string;
  readonly lead: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A part of the page with a heading of its own. */
export function Section({ id, title, lead, children }: SectionProps) {
  return (
    <section id={id}>
      <h2>{title}</h2>
      <p class="lead">{lead}</p>
      {children}
    </section>
  );
}
