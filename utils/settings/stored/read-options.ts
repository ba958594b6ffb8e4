import type { AnyType, ListType } from '../options/define.ts';
import { isList } from '../options/define.ts';
import type { PartialOptions, OptionName } from '../options/options.ts';
import { declarationOf, optionNames } from '../options/options.ts';
import type { ValueProblem } from '../values/problem.ts';
import { problemOf } from '../values/schema-problem.ts';

/** An option of which not everything can be used, and why. */
export interface OptionProblem {
  readonly option: OptionName;
  readonly problem: ReadProblem;
}

/** `secret-in-file`: a password stands beside it. */
export type ReadProblem = ValueProblem | ListProblem | { readonly kind: 'secret-in-file' };

/** Why a row is left out, or what of it. */
type RowFault =
  | { readonly kind: 'row-left-out' | 'row-without-part'; readonly problem: ValueProblem }
  | { readonly kind: 'row-twice' | 'row-too-long' };

/** Rows are counted from 1. */
export type WrongRow =
  | (RowFault & { readonly row: number })
  | { readonly kind: 'rows-unused'; readonly most: number; readonly count: number };

/** What is wrong in a list, of which the other rows count. */
interface ListProblem {
  readonly kind: 'rows';
  readonly rows: readonly [WrongRow, ...WrongRow[]];
}

export interface ReadOptions {
  readonly layer: PartialOptions;
  readonly problems: readonly OptionProblem[];
}

/**
 * Reads options from anything: each by itself, so that what is wrong with one costs no other; in a list each row by
 * itself. What is no option is passed over. Never throws. What it gives, it reads without a problem.
 */
export function readOptions(value: unknown): ReadOptions {
  const layer: PartialOptions = {};
  const problems: OptionProblem[] = [];
  for (const option of optionNames) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, option)) continue;
    const read = readOption(declarationOf(option).type, Reflect.get(value, option));
    if (read.problem !== null) problems.push({ option, problem: read.problem });
    if (read.value !== undefined) Object.assign(layer, { [option]: read.value });
  }
  return { layer, problems };
}

/** `value` is undefined when nothing of it can be used. */
interface Read {
  readonly value: unknown;
  readonly problem: ReadProblem | null;
}

function readOption(type: AnyType, value: unknown): Read {
  if (isList(type)) return readList(type, value);
  const read = type.safeParse(value);
  return read.success ? good(read.data) : bad(problemOf(read.error.issues[0]));
}

const good = (value: unknown): Read => ({ value, problem: null });
const bad = (problem: ReadProblem): Read => ({ value: undefined, problem });

/** Of a list that has rows and none that can be used, there is nothing: an empty one would mean something else. */
function readList(type: ListType<unknown>, value: unknown): Read {
  if (!Array.isArray(value)) return bad({ kind: 'not-list' });
  const rows: unknown[] = [];
  const wrong: WrongRow[] = [];
  const ids = new Set<string>();
  for (const [index, given] of value.slice(0, type.most).entries()) {
    const { fault, ...row } = readRow(type, given);
    const id = row.value === undefined ? null : type.id(row.value);
    const isTwice = id !== null && ids.has(id);
    if (row.value !== undefined && !isTwice) rows.push(row.value);
    if (id !== null) ids.add(id);
    const found = isTwice ? twice : fault;
    if (found !== null) wrong.push({ ...found, row: index + 1 });
  }
  if (value.length > type.most) wrong.push({ kind: 'rows-unused', most: type.most, count: value.length });
  return {
    value: rows.length === 0 && value.length > 0 ? undefined : inOrder(type, rows),
    problem: inRows(wrong),
  };
}

/** A list inside a row with more entries than this is not looked at: it would take long. */
const MOST_INSIDE = 100;

interface ReadRow {
  /** Undefined when nothing of it can be used. */
  readonly value: unknown;
  readonly fault: RowFault | null;
}

function readRow(type: ListType<unknown>, given: unknown): ReadRow {
  if (hasLongList(given)) return { value: undefined, fault: { kind: 'row-too-long' } };
  const read = type.row.safeParse(given);
  if (read.success) return { value: read.data, fault: null };
  const [issue] = read.error.issues;
  const rest = type.isPatient === true ? without(given, issue?.path[0]) : undefined;
  if (rest !== undefined) {
    const { value } = readRow(type, rest);
    if (value !== undefined) return { value, fault: { kind: 'row-without-part', problem: problemOf(issue) } };
  }
  return { value: undefined, fault: { kind: 'row-left-out', problem: problemOf(issue) } };
}

function hasLongList(row: unknown): boolean {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return false;
  return Object.values(row).some((value) => Array.isArray(value) && value.length > MOST_INSIDE);
}

/** What a row has besides the one; undefined when it does not have it. */
function without(row: unknown, name: PropertyKey | undefined): object | undefined {
  if (typeof row !== 'object' || row === null || name === undefined) return undefined;
  if (!Object.hasOwn(row, name)) return undefined;
  return Object.fromEntries(Object.entries(row).filter(([key]) => key !== name));
}

function inOrder({ order }: ListType<unknown>, rows: readonly unknown[]): readonly unknown[] {
  return order === undefined ? rows : order.filter((row) => rows.includes(row));
}

const twice: RowFault = { kind: 'row-twice' };

function inRows([first, ...others]: readonly WrongRow[]): ListProblem | null {
  return first === undefined ? null : { kind: 'rows', rows: [first, ...others] };
}
