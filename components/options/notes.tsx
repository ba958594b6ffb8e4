import type { ComponentChildren } from 'preact';

export interface Notes {
  /** What belongs here; always shown. */
  readonly description?: ComponentChildren;
  /** What is allowed but may not end well. */
  readonly advice?: string | undefined;
  /** What is wrong and what to do. */
  readonly problem?: string | undefined;
}

interface Note {
  readonly id: string;
  readonly tone: 'description' | 'advice' | 'problem';
  readonly words: ComponentChildren;
}

/** The lines below the input with this id. A problem takes the place of advice. */
export function notesFor(id: string, { description, advice, problem }: Notes): readonly Note[] {
  const notes: readonly Note[] = [
    { id: `${id}-description`, tone: 'description', words: description },
    { id: `${id}-advice`, tone: 'advice', words: problem === undefined ? advice : undefined },
    { id: `${id}-problem`, tone: 'problem', words: problem },
  ];
  return notes.filter(({ words }) => words !== undefined);
}

/** What ties an input to its notes, as its `aria-describedby`. */
export const describedBy = (notes: readonly Note[]): string => notes.map(({ id }) => id).join(' ');

export function NoteLines({ notes }: { readonly notes: readonly Note[] }) {
  return notes.map(({ id, tone, words }) => (
    <p key={id} id={id} class={`note ${tone}`}>
      {words}
    </p>
  ));
}
