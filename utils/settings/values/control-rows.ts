import type { NumberTransfer, Outcome, PauseCode, TransferPreset } from '../../call/controls.ts';
import type { Result } from '../../result.ts';
import { fail, ok } from '../../result.ts';
import type { ControlValueProblem } from './control-values.ts';
import {
  parseInGroup,
  parseLabel,
  parseOutcomeCode,
  parsePauseCode,
  parseTransferInGroup,
  parseTransferNumber,
} from './control-values.ts';
import type { Parsed } from './parsed.ts';

/*
 * The rows of call control's lists as typed, and how each is checked: by itself, and for what the rows
 * before it have already.
 */

export type OutcomeRow = Outcome;
export type PauseCodeRow = PauseCode;

export interface TransferRow {
  readonly label: string;
  readonly way: TransferWay;
  /** The number or, that being the way, the in-group. */
  readonly target: string;
}
export const transferWays = [
  'blind',
  'with-customer',
  'park-customer',
  'in-group',
] as const satisfies readonly (NumberTransfer | 'in-group')[];
export type TransferWay = (typeof transferWays)[number];

export interface InGroupRow {
  readonly inGroup: string;
}

/** What a row has to type in. */
export const columns = ['code', 'label', 'target', 'inGroup'] as const;
export type Column = (typeof columns)[number];

/** What a list does not take. */
export type RowProblem =
  | { readonly kind: 'listed-already' }
  | { readonly kind: 'list-full'; readonly most: number };

type CellProblem = ControlValueProblem | RowProblem;

/** What is wrong in a row, by column. */
export type RowProblems = Readonly<Partial<Record<Column, CellProblem>>>;

interface WrongRow {
  readonly kind: 'wrong-row';
  readonly problems: RowProblems;
}

/** A row in its normal form, or what is wrong with it; `others` has the rows that it must not repeat. */
export type CheckRow<Row> = (row: Row, others: readonly Row[]) => Result<Row, WrongRow>;

export const checkOutcome: CheckRow<OutcomeRow> = (row, others) => {
  const code = once(
    parseOutcomeCode(row.code),
    others.map((other) => other.code),
  );
  const label = parseLabel(row.label);
  if (!code.ok || !label.ok) return wrongRow({ code, label });
  return ok({ code: code.value, label: label.value, callback: row.callback });
};

export const checkPauseCode: CheckRow<PauseCodeRow> = (row, others) => {
  const code = once(
    parsePauseCode(row.code),
    others.map((other) => other.code),
  );
  const label = parseLabel(row.label);
  return code.ok && label.ok ? ok({ code: code.value, label: label.value }) : wrongRow({ code, label });
};

export const checkTransfer: CheckRow<TransferRow> = ({ way, ...row }) => {
  const label = parseLabel(row.label);
  const target = parseTransferTarget(way, row.target);
  if (!label.ok || !target.ok) return wrongRow({ label, target });
  return ok({ label: label.value, way, target: target.value });
};

/** What a transfer of this way leads to, in its normal form. */
export function parseTransferTarget(way: TransferWay, target: string): Parsed<string, ControlValueProblem> {
  return way === 'in-group' ? parseTransferInGroup(target) : parseTransferNumber(target);
}

export const checkInGroup: CheckRow<InGroupRow> = (row, others) => {
  const inGroup = once(
    parseInGroup(row.inGroup),
    others.map((other) => other.inGroup),
  );
  return inGroup.ok ? ok({ inGroup: inGroup.value }) : wrongRow({ inGroup });
};

/** A whole list: its rows in normal form, and what is wrong with each (nothing: an empty object). */
export function checkRows<Row>(rows: readonly Row[], check: CheckRow<Row>) {
  const normal: Row[] = [];
  const problems: RowProblems[] = [];
  for (const [index, row] of rows.entries()) {
    const checked = check(row, rows.slice(0, index));
    normal.push(checked.ok ? checked.value : row);
    problems.push(checked.ok ? {} : checked.error.problems);
  }
  return { normal, problems };
}

export function transferOf({ label, way, target }: TransferRow): TransferPreset {
  return way === 'in-group'
    ? { kind: way, label, inGroup: target }
    : { kind: 'number', label, number: target, way };
}

/** What the dialer's database takes for one and the same. */
const sameId = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

type Cell = Parsed<string, CellProblem>;

function once(id: Cell, others: readonly string[]): Cell {
  const isTaken = id.ok && others.some((other) => sameId(other, id.value));
  return isTaken ? fail({ kind: 'listed-already' }) : id;
}

function wrongRow(cells: Partial<Record<Column, Cell>>) {
  const problems: Partial<Record<Column, CellProblem>> = {};
  for (const column of columns) {
    const cell = cells[column];
    if (cell?.ok === false) problems[column] = cell.error;
  }
  return fail({ kind: 'wrong-row', problems } as const);
}
