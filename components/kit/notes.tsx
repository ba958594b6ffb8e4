import type { ComponentChildren } from 'preact';
import { useWords } from '../words/use-words.ts';
import { LockIcon } from './icons.tsx';

export interface Notes {
  /** What belongs here; always shown. */
  readonly description?: ComponentChildren;
  /** The organisation has set it: nobody edits it here. */
  readonly isLocked?: boolean;
  /** What is allowed but may not end well. */
  readonly advice?: string | undefined;
  /** What is wrong and what to do. */
  readonly problem?: string | undefined;
}

interface Note {
  readonly id: string;
  readonly tone: 'quiet' | 'locked' | 'warning' | 'problem';
  readonly words: ComponentChildren;
}

/** The lines below the input with this id. A problem takes the place of advice. */
export function notesFor(
  id: string,
  { description, isLocked = false, advice, problem }: Notes,
): readonly Note[] {
  const notes: readonly Note[] = [
    { id: `${id}-description`, tone: 'quiet', words: description },
    { id: `${id}-locked`, tone: 'locked', words: isLocked ? <Locked /> : undefined },
    { id: `${id}-advice`, tone: 'warning', words: problem === undefined ? advice : undefined },
    { id: `${id}-problem`, tone: 'problem', words: problem },
  ];
  return notes.filter(({ words }) => words !== undefined);
}

/** What ties an input to its notes, as its `aria-describedby`; none without notes. */
export const describedBy = (notes: readonly Note[]): string | undefined =>
  notes.length === 0 ? undefined : notes.map(({ id }) => id).join(' ');

export function NoteLines({ notes }: { readonly notes: readonly Note[] }) {
  return notes.map(({ id, tone, words }) => (
    <p key={id} id={id} class={`note ${tone}`}>
      {tone === 'locked' && <LockIcon />}
      {words}
    </p>
  ));
}

function Locked() {
  return useWords()('options.locked');
}

/** For what is locked as a whole. */
export function LockedLine({ words }: { readonly words?: string }) {
  return (
    <p class="note locked">
      <LockIcon />
      {words ?? <Locked />}
    </p>
  );
}
