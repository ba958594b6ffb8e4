import type { Notes } from './notes.tsx';
import { NoteLines, describedBy, notesFor } from './notes.tsx';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly name: string;
}

export interface SelectFieldProps<Value extends string> extends Notes {
  readonly id: string;
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  /** A search looks for something else. */
  readonly isHidden?: boolean;
  readonly onChoose: (value: Value) => void;
}

/** One of several, chosen by name. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { id, label, isHidden, ...select } = props;
  const notes = notesFor(id, select);
  return (
    <div class="field" hidden={isHidden}>
      <label for={id}>{label}</label>
      <Select {...select} id={id} aria-describedby={describedBy(notes)} />
      <NoteLines notes={notes} />
    </div>
  );
}

interface SelectProps<Value extends string> extends Pick<
  SelectFieldProps<Value>,
  'id' | 'value' | 'choices' | 'problem' | 'isLocked' | 'onChoose'
> {
  readonly 'aria-label'?: string;
  readonly 'aria-describedby'?: string | undefined;
}

/** The bare list of choices. Locked, it is a line that says which was chosen: a list knows no read-only. */
export function Select<Value extends string>({
  id,
  value,
  choices,
  problem,
  isLocked = false,
  onChoose,
  ...names
}: SelectProps<Value>) {
  if (isLocked) {
    const chosen = choices.find((choice) => choice.value === value)?.name ?? value;
    return <input id={id} type="text" {...names} value={chosen} readOnly />;
  }
  return (
    <select
      id={id}
      {...names}
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
