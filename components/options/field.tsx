import type { ComponentChildren, InputHTMLAttributes } from 'preact';
import type { DraftField } from '../../utils/settings/draft.ts';

/** The id of a field's input: where the focus goes when the field is wrong. */
export const inputId = (field: DraftField): string => `field-${field}`;

export interface FieldProps {
  readonly field: DraftField;
  readonly label: string;
  readonly value: string;
  /** What belongs here; always shown. */
  readonly description?: ComponentChildren;
  /** What is wrong and what to do. */
  readonly problem?: string | undefined;
  /** What is allowed but may not end well. */
  readonly advice?: string | undefined;
  readonly input?: InputHTMLAttributes;
  readonly onType: (value: string) => void;
  /** Beside the input, as its button. */
  readonly children?: ComponentChildren;
}

/** One line to type in, with its words tied to it for screen readers. */
export function Field({
  field,
  label,
  value,
  description,
  problem,
  advice,
  input,
  onType,
  children,
}: FieldProps) {
  const id = inputId(field);
  const notes = [
    { id: `${id}-description`, tone: 'description', words: description },
    { id: `${id}-advice`, tone: 'advice', words: problem === undefined ? advice : undefined },
    { id: `${id}-problem`, tone: 'problem', words: problem },
  ].filter(({ words }) => words !== undefined);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div class="field-line">
        <input
          id={id}
          type="text"
          dir="ltr"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          {...input}
          value={value}
          aria-invalid={problem !== undefined}
          aria-describedby={notes.map((note) => note.id).join(' ')}
          onInput={(event) => onType(event.currentTarget.value)}
        />
        {children}
      </div>
      {notes.map((note) => (
        <p key={note.id} id={note.id} class={`note ${note.tone}`}>
          {note.words}
        </p>
      ))}
    </div>
  );
}
