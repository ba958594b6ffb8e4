import type { Notes } from './notes.tsx';
import { NoteLines, describedBy, notesFor } from './notes.tsx';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly name: string;
}

interface SelectFieldProps<Value extends string> extends Notes {
  readonly id: string;
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  readonly onChoose: (value: Value) => void;
}

/** One of several, chosen by name. */
export function SelectField<Value extends string>({ id, label, ...select }: SelectFieldProps<Value>) {
  const notes = notesFor(id, select);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <Select {...select} id={id} aria-describedby={describedBy(notes)} />
      <NoteLines notes={notes} />
    </div>
  );
}

interface SelectProps<Value extends string> extends Pick<
  SelectFieldProps<Value>,
  'id' | 'value' | 'choices' | 'problem' | 'onChoose'
> {
  readonly 'aria-label'?: string;
  readonly 'aria-describedby'?: string;
}

/** The bare list of choices. */
export function Select<Value extends string>({
  value,
  choices,
  problem,
  onChoose,
  ...attributes
}: SelectProps<Value>) {
  return (
    <select
      {...attributes}
      value={value}
      aria-invalid={problem !== undefined}
      onChange={(event) => {
        const chosen = choices[event.currentTarget.selectedIndex];
        if (chosen !== undefined) onChoose(chosen.value);
      }}
    >
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.name}
        </option>
      ))}
    </select>
  );
}
