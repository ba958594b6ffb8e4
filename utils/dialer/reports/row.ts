/*
 * A row of a report. Nothing in it is quoted or escaped, in no stage, so that a delimiter or a newline in a
 * person's name looks like the end of a cell (exchange nonagent.agent_status.1026).
 */

/** `key`: ours, missing where we do not know the column; `name`: the dialer's. */
export interface Column<Key extends string> {
  readonly key?: Key;
  readonly name: string;
  /** What a cell of it looks like. Rather too wide than too narrow: see `readRow`. */
  readonly shape: RegExp;
  /** Holds people's words, delimiters and newlines among them. */
  readonly free?: true;
  /** Rows can be short of it though the header has it. */
  readonly optional?: true;
}

export interface Layout<Key extends string> {
  readonly columns: readonly Column<Key>[];
  readonly delimiter: string;
}

export interface Row<Key extends string> {
  /** Null: not certain, or not in this table. */
  readonly cell: (key: Key) => string | null;
  /** Whether the row has an end: if not, what comes behind it may still belong to it. */
  readonly whole: boolean;
}

/** Free text is shorter in every schema; more would make too many readings. */
const MAX_CELLS = 255;

/**
 * What is certain of a row, or null when nothing is. A row is read in every way that fits the shapes of the
 * columns; certain is what is the same in all of them. What fits no reading keeps the cells left of all
 * free text.
 */
export function readRow<Key extends string>(text: string, layout: Layout<Key>): Row<Key> | null {
  const { columns, delimiter } = layout;
  const cells = text.split(delimiter);
  const [first, ...others] = readings(cells, columns, delimiter);
  if (first !== undefined) {
    const agreed = first.map((value, at) => (others.every((other) => other[at] === value) ? value : null));
    return rowOf(columns, agreed, true);
  }
  return beginsRow(text, layout) ? rowOf(leftOf(layout), cells, false) : null;
}

/** Whether a line begins as a row does: with all the cells left of free text, and something behind them. */
export function beginsRow<Key extends string>(line: string, layout: Layout<Key>): boolean {
  const cells = line.split(layout.delimiter);
  const left = leftOf(layout);
  const needed = left.length + (left.length < layout.columns.length ? 1 : 0);
  return cells.length >= needed && left.every(({ shape }, at) => shape.test(cells[at] ?? ''));
}

function leftOf<Key extends string>({ columns }: Layout<Key>): readonly Column<Key>[] {
  const free = columns.findIndex((column) => column.free === true);
  return free === -1 ? columns : columns.slice(0, free);
}

function rowOf<Key extends string>(
  columns: readonly Column<Key>[],
  values: readonly (string | null)[],
  whole: boolean,
): Row<Key> {
  return {
    cell: (key) => values[columns.findIndex((column) => column.key === key)] ?? null,
    whole,
  };
}

/** Every way to share the cells out among the columns; a value is null where an optional column is missing. */
function* readings<Key extends string>(
  cells: readonly string[],
  columns: readonly Column<Key>[],
  delimiter: string,
): Generator<readonly (string | null)[]> {
  const [column, ...rest] = columns;
  if (column === undefined) {
    if (cells.length === 0) yield [];
    return;
  }
  const [least, most] = span(column, rest, cells.length);
  for (let taken = least; taken <= most; taken += 1) {
    const value = taken === 0 ? null : cells.slice(0, taken).join(delimiter);
    if (value !== null && !column.shape.test(value)) continue;
    for (const tail of readings(cells.slice(taken), rest, delimiter)) yield [value, ...tail];
  }
}

/** How many of the cells a column can take, and leave enough for the rest. */
function span(
  { free, optional }: Column<string>,
  rest: readonly Column<string>[],
  cells: number,
): readonly [least: number, most: number] {
  const left = cells - rest.filter((column) => column.optional !== true).length;
  if (free !== true) return [optional === true ? 0 : 1, Math.min(1, left)];
  const elastic = rest.some((column) => column.free === true || column.optional === true);
  return [elastic ? 1 : Math.max(1, left), Math.min(MAX_CELLS, left)];
}
