import { useRef } from 'preact/hooks';
import type { LeadField, ShownField } from '../../utils/call/site.ts';
import { leadFields } from '../../utils/call/site.ts';
import { parseFieldLabel } from '../../utils/settings/values/site.ts';
import { Tick } from '../kit/check-field.tsx';
import { useWords } from '../words/use-words.ts';
import type { Notes } from '../kit/notes.tsx';
import { NoteLines, describedBy, notesFor } from '../kit/notes.tsx';
import { MoveTools } from '../kit/row-tools.tsx';
import { useFocusAfterChange } from '../kit/focus.ts';

interface ShownFieldsProps extends Pick<Notes, 'description' | 'problem' | 'isLocked'> {
  readonly id: string;
  readonly label: string;
  readonly fields: readonly ShownField[];
  readonly isHidden: boolean;
  readonly onChange: (fields: readonly ShownField[]) => void;
}

/** Which values the panel shows, in which order and by which names: the ticked ones first, as they are shown. */
export function ShownFields({ id, label, fields, isHidden, onChange, ...words }: ShownFieldsProps) {
  const { isLocked = false } = words;
  const notes = notesFor(id, words);
  const focusNext = useFocusAfterChange(fields);
  // A label that was typed comes back with its tick.
  const labels = useRef(new Map<LeadField, string>());
  const partId = (field: LeadField, part: string) => `${id}-${field}-${part}`;
  const others = leadFields.filter((one) => !fields.some(({ field }) => field === one));

  function tick(field: LeadField, isTicked: boolean) {
    const kept = fields.filter((one) => one.field !== field);
    onChange(isTicked ? [...kept, { field, label: labels.current.get(field) ?? '' }] : kept);
    focusNext(partId(field, 'tick'));
  }

  function move(index: number, by: -1 | 1, tool: 'up' | 'down') {
    const row = fields[index];
    const to = index + by;
    if (row === undefined || to < 0 || to >= fields.length) return;
    onChange(fields.toSpliced(index, 1).toSpliced(to, 0, row));
    focusNext(partId(row.field, tool));
  }

  function rename(index: number, row: ShownField, typed: string) {
    labels.current.set(row.field, typed);
    onChange(fields.with(index, { ...row, label: typed }));
  }

  return (
    <fieldset class="field shown-fields" hidden={isHidden} aria-describedby={describedBy(notes)}>
      <legend>{label}</legend>
      <ul>
        {fields.map((row, index) => (
          <ShownRow
            key={row.field}
            idOf={(part) => partId(row.field, part)}
            row={row}
            isLocked={isLocked}
            isWrong={words.problem !== undefined && !parseFieldLabel(row.label).ok}
            isFirst={index === 0}
            isLast={index === fields.length - 1}
            onTick={() => tick(row.field, false)}
            onLabel={(typed) => rename(index, row, typed)}
            onMove={(by, tool) => move(index, by, tool)}
          />
        ))}
        {others.map((field) => (
          <li key={field}>
            <FieldTick
              id={partId(field, 'tick')}
              field={field}
              isTicked={false}
              isLocked={isLocked}
              isWrong={words.problem !== undefined && fields.length === 0}
              onTick={() => tick(field, true)}
            />
          </li>
        ))}
      </ul>
      <NoteLines notes={notes} />
    </fieldset>
  );
}

interface ShownRowProps {
  readonly idOf: (part: string) => string;
  readonly row: ShownField;
  readonly isLocked: boolean;
  readonly isWrong: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onTick: () => void;
  readonly onLabel: (typed: string) => void;
  readonly onMove: (by: -1 | 1, tool: 'up' | 'down') => void;
}

/** A value that is shown: its tick, its label and where it stands. */
function ShownRow({ idOf, row, isLocked, isWrong, onTick, onLabel, ...place }: ShownRowProps) {
  const say = useWords();
  const name = say(`lead.field.${row.field}`);
  return (
    <li>
      <FieldTick id={idOf('tick')} field={row.field} isTicked isLocked={isLocked} onTick={onTick} />
      <input
        type="text"
        dir="auto"
        autocomplete="off"
        aria-label={say('lists.label-of', { name })}
        placeholder={name}
        value={row.label}
        readOnly={isLocked}
        aria-invalid={isWrong}
        onInput={(event) => onLabel(event.currentTarget.value)}
      />
      {!isLocked && <MoveTools name={name} idOf={idOf} {...place} />}
    </li>
  );
}

interface FieldTickProps {
  readonly id: string;
  readonly field: LeadField;
  readonly isTicked: boolean;
  readonly isLocked: boolean;
  readonly isWrong?: boolean;
  readonly onTick: () => void;
}

function FieldTick({ id, field, isTicked, isLocked, isWrong = false, onTick }: FieldTickProps) {
  const say = useWords();
  return (
    <label class="tick">
      <Tick id={id} checked={isTicked} isLocked={isLocked} aria-invalid={isWrong} onTick={onTick} />
      {say(`lead.field.${field}`)}
    </label>
  );
}
