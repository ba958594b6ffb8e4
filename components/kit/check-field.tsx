import type { Notes } from './notes.tsx';
import { NoteLines, describedBy, notesFor } from './notes.tsx';

export interface CheckFieldProps extends Pick<Notes, 'description' | 'isLocked'> {
  readonly id: string;
  readonly label: string;
  readonly checked: boolean;
  /** A search looks for something else. */
  readonly isHidden?: boolean;
  readonly onTick: (checked: boolean) => void;
}

/** One thing to tick, with a line of what it does. */
export function CheckField({ id, label, isHidden, ...box }: CheckFieldProps) {
  const notes = notesFor(id, box);
  return (
    <div class="check" hidden={isHidden}>
      <Tick {...box} id={id} aria-describedby={describedBy(notes)} />
      <label for={id}>{label}</label>
      <NoteLines notes={notes} />
    </div>
  );
}

interface TickProps extends Pick<CheckFieldProps, 'checked' | 'isLocked' | 'onTick'> {
  readonly id?: string;
  readonly 'aria-label'?: string;
  readonly 'aria-invalid'?: boolean;
  readonly 'aria-describedby'?: string | undefined;
}

/** The bare box. Locked, it can be reached and read but not changed: a box knows no read-only of its own. */
export function Tick({ checked, isLocked = false, onTick, ...attributes }: TickProps) {
  return (
    <input
      {...attributes}
      type="checkbox"
      checked={checked}
      aria-disabled={isLocked}
      onClick={(event) => {
        if (isLocked) event.preventDefault();
      }}
      onChange={(event) => {
        if (!isLocked) onTick(event.currentTarget.checked);
      }}
    />
  );
}
