import type { ComponentChildren, InputHTMLAttributes } from 'preact';
import type { DraftField } from '../../utils/settings/draft.ts';
import type { Notes } from './notes.tsx';
import { NoteLines, describedBy, notesFor } from './notes.tsx';

/** The id of a field's input: where the focus goes when the field is wrong. */
export const inputId = (field: DraftField): string => `field-${field}`;

/** For a line that takes an id or an address, not prose. */
export const plainInput = {
  type: 'text',
  dir: 'ltr',
  autocomplete: 'off',
  autocapitalize: 'none',
  spellcheck: false,
} as const;

export interface FieldProps extends Notes {
  readonly field: DraftField;
  readonly label: string;
  readonly value: string;
  readonly input?: InputHTMLAttributes;
  readonly onType: (value: string) => void;
  /** Beside the input, as its button. */
  readonly children?: ComponentChildren;
}

/** One line to type in, with its words tied to it for screen readers. */
export function Field({ field, label, value, input, onType, children, ...words }: FieldProps) {
  const id = inputId(field);
  const notes = notesFor(id, words);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div class="field-line">
        <input
          id={id}
          {...plainInput}
          {...input}
          value={value}
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
