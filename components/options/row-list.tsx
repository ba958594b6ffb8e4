import type { ComponentChildren } from 'preact';
import type { ControlList } from '../../utils/settings/form/control-lists.ts';
import type { Column, RowProblems } from '../../utils/settings/values/control-rows.ts';
import { inputId } from './input-id.ts';
import type { Problem } from './problem-text.ts';
import { ProblemWords } from './problem-words.tsx';
import { RowTools } from '../kit/row-tools.tsx';
import { useWords } from '../words/use-words.ts';
import { useFocusAfterChange } from '../kit/focus.ts';

/** One row, as what is shown of it needs it. */
export interface RowPlace<Row> {
  readonly row: Row;
  readonly idOf: (column: Column) => string;
  /** The full name of a part of this row: `Code of disposition 2`. */
  readonly nameOf: (part: string) => string;
  readonly problems: RowProblems;
  readonly isLocked: boolean;
  readonly change: (change: Partial<Row>) => void;
}

export interface RowListProps<Row> {
  readonly list: ControlList;
  /** What stands above the columns, for the eye; every input has its own name. */
  readonly heads: readonly string[];
  readonly rows: readonly Row[];
  /** By row; missing where nothing is to be said. */
  readonly rowProblems: readonly RowProblems[] | undefined;
  readonly problem: Problem | undefined;
  /** Set by the organisation: to be read only. */
  readonly isLocked: boolean;
  /** Where the focus goes when the last row is gone. */
  readonly entryId: string;
  readonly onChange: (rows: readonly Row[]) => void;
  readonly renderRow: (place: RowPlace<Row>) => ComponentChildren;
}

/** Rows to be edited where they stand, put in order and removed. */
export function RowList<Row extends object>(props: RowListProps<Row>) {
  const { list, heads, rows, rowProblems, problem, isLocked, entryId, onChange, renderRow } = props;
  const say = useWords();
  const id = inputId(list);
  const partId = (index: number, part: string) => `${id}-${index}-${part}`;
  const focusNext = useFocusAfterChange(rows);

  function move(index: number, to: number, tool: string) {
    const row = rows[index];
    if (row === undefined || to < 0 || to >= rows.length) return;
    onChange(rows.toSpliced(index, 1).toSpliced(to, 0, row));
    focusNext(partId(to, tool));
  }

  function remove(index: number) {
    const last = rows.length - 2;
    onChange(rows.toSpliced(index, 1));
    focusNext(last < 0 ? entryId : partId(Math.min(index, last), 'remove'));
  }

  return (
    <div id={id} tabIndex={-1} class={`rows ${list}`}>
      {rows.length === 0 ? <p class="note quiet">{say(`lists.none.${list}`)}</p> : <Heads heads={heads} />}
      <ol class="framed">
        {rows.map((row, index) => {
          const name = say(`lists.row.${list}`, { n: index + 1 });
          const problems = rowProblems?.[index] ?? {};
          return (
            // What is typed is in the row, not in its elements: rows may change places in them.
            <li key={index} class="row">
              {renderRow({
                row,
                idOf: (column) => partId(index, column),
                nameOf: (part) => say('lists.part-of', { part, row: name }),
                problems,
                isLocked,
                change: (change) => onChange(rows.with(index, { ...row, ...change })),
              })}
              {!isLocked && (
                <RowTools
                  name={name}
                  idOf={(tool) => partId(index, tool)}
                  isFirst={index === 0}
                  isLast={index === rows.length - 1}
                  onMove={(by, tool) => move(index, index + by, tool)}
                  onRemove={() => remove(index)}
                />
              )}
            </li>
          );
        })}
      </ol>
      {problem !== undefined && (
        <p class="note problem">
          <ProblemWords problem={problem} />
        </p>
      )}
    </div>
  );
}

function Heads({ heads }: Pick<RowListProps<object>, 'heads'>) {
  return (
    <div class="row heads" aria-hidden="true">
      {heads.map((head) => (
        <span key={head}>{head}</span>
      ))}
    </div>
  );
}
