import type { ComponentChildren, InputHTMLAttributes } from 'preact';
import type { Notes } from './notes.tsx';
import { NoteLines, describedBy, notesFor } from './notes.tsx';

/** For a line that takes an id or an address, not prose. */
export const plainInput = {
  type: 'text',
  dir: 'ltr',
  autocomplete: 'off',
  autocapitalize: 'none',
  spellcheck: false,
} as const;

export interface LineFieldProps extends Notes {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly input?: InputHTMLAttributes;
  /** A search looks for something else. */
  readonly isHidden?: boolean;
  readonly onType: (value: string) => void;
  /** Beside the input, as its button. */
  readonly children?: ComponentChildren;
}

/** One line to type in, with its words tied to it for screen readers. Locked, it can be read and not changed. */
export function Field({ id, label, value, input, isHidden, onType, children, ...words }: LineFieldProps) {
  const notes = notesFor(id, words);
  return (
    <div class="field" hidden={isHidden}>
      <label for={id}>{label}</label>
      <div class="field-line">
        <input
          id={id}
          {...plainInput}
          {...input}
          value={value}
          readOnly={words.isLocked}
          aria-invalid={words.problem !== undefined}
          aria-describedby={describedBy(notes)}
          onInput={(event) => onType(event.currentTarget.value)}
        />
        {children}
      </div>
      <NoteLines notes={notes} />
    </div>
  );
}
