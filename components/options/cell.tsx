import type { InputHTMLAttributes } from 'preact';
import type { Column } from '../../utils/settings/values/control-rows.ts';
import { Tick } from '../kit/check-field.tsx';
import { plainInput } from '../kit/field.tsx';
import { ProblemWords } from './problem-words.tsx';
import type { RowPlace } from './row-list.tsx';

interface CellProps {
  readonly place: Pick<RowPlace<object>, 'idOf' | 'nameOf' | 'problems' | 'isLocked'>;
  readonly column: Column;
  /** What the column is called in this row. */
  readonly name: string;
  readonly value: string;
  readonly input?: InputHTMLAttributes;
  readonly onType: (value: string) => void;
}

/** One value of a row, to type in; `CellProblems` says what is wrong with it. */
export function Cell({ place, column, name, value, input, onType }: CellProps) {
  const id = place.idOf(column);
  const isWrong = place.problems[column] !== undefined;
  return (
    <input
      id={id}
      {...plainInput}
      {...input}
      value={value}
      readOnly={place.isLocked}
      aria-label={place.nameOf(name)}
      aria-invalid={isWrong}
      aria-describedby={isWrong ? `${id}-problem` : undefined}
      onInput={(event) => onType(event.currentTarget.value)}
    />
  );
}

interface CellTickProps extends Pick<CellProps, 'place' | 'name'> {
  readonly checked: boolean;
  readonly onTick: (checked: boolean) => void;
}

/** Something of a row to tick. */
export function CellTick({ place, name, checked, onTick }: CellTickProps) {
  return (
    <label class="tick">
      <Tick aria-label={place.nameOf(name)} checked={checked} isLocked={place.isLocked} onTick={onTick} />
      {name}
    </label>
  );
}

/** What is wrong in a row, below it, each tied to its cell. */
export function CellProblems({
  place,
  order,
}: {
  readonly place: CellProps['place'];
  readonly order: readonly Column[];
}) {
  return order.map((column) => {
    const problem = place.problems[column];
    return (
      problem !== undefined && (
        <p key={column} id={`${place.idOf(column)}-problem`} class="note problem">
          <ProblemWords problem={problem} />
        </p>
      )
    );
  });
}
