import type { ComponentChildren } from 'preact';
import { NoteLines, describedBy, notesFor } from './notes.tsx';

export interface CheckFieldProps {
  readonly id: string;
  readonly label: string;
  readonly checked: boolean;
  readonly description: ComponentChildren;
  readonly onTick: (checked: boolean) => void;
}

/** One thing to tick, with a line of what it does. */
export function CheckField({ id, label, checked, description, onTick }: CheckFieldProps) {
  const notes = notesFor(id, { description });
  return (
    <div class="check">
      <input
        id={id}
        type="checkbox"
        checked={checked}
        aria-describedby={describedBy(notes)}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
      <label for={id}>{label}</label>
      <NoteLines notes={notes} />
    </div>
  );
}
